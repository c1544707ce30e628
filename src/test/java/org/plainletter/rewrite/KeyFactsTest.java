package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.prompt.FilePrompts;

/** What stands at the top can be read alone. */
class KeyFactsTest {

    private static final EmbeddedRewriter REWRITER = new EmbeddedRewriter(new Tagger(), new Morphology());

    @Test
    void saysWhenToTakeAMedicineAgainThatIsStoppedForNow() {
        assertThat(atTheTop(KeyFact.Kind.MEDICINE, "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: WITHHELD; Notes: Restart [[DATE_1]]"))
                .containsExactly("Stop taking [[MEDICINE_1]] [[DOSE_1]] for now. Start it again on [[DATE_1]].");
    }

    @Test
    void takesNoQuestionForAThingToDo() {
        assertThat(atTheTop(KeyFact.Kind.DO, "If you have heard nothing by [[DATE_1]], please ring us.", "Have you a pacemaker?")).noneMatch(text -> text.endsWith("?"));
    }

    @Test
    void tellsItemsWithTheConditionAboveThem() {
        var draft = REWRITER.rewrite(new SlottedLetter(LetterKind.RESULTS, Audience.PATIENT, List.of(new SlottedPart(Part.Kind.BODY, null, List.of(
                new SlottedSentence("s1", Form.PROSE, "Please don't wait, ring us, if you get", false), new SlottedSentence("s2", Form.BULLET, "sweats that soak the sheets", false))))),
                FilePrompts.fromClassPath().inUse());

        assertThat(draft.sections().getFirst().passages().getFirst().wordings().getFirst().sentences()).extracting(PlainSentence::text).containsExactly("Please do not wait, ring us if you get sweats that soak the sheets.");
    }

    @Test
    void stopsForNowWhatIsHeld() {
        assertThat(atTheTop(KeyFact.Kind.MEDICINE, "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: HELD")).containsExactly("Stop taking [[MEDICINE_1]] [[DOSE_1]] for now.");
    }

    @Test
    void saysWhatToStopAsAThingToDo() {
        assertThat(atTheTop(KeyFact.Kind.DO, "Stop the wipes and the shampoo.")).containsExactly("Stop the wipes and the shampoo.");
        assertThat(atTheTop(KeyFact.Kind.DO_NOT, "Stop the wipes and the shampoo.", "Never on your eyelids.", "Never drive after the tablets.")).containsExactly("Never drive after the tablets.");
    }

    @Test
    void saysTheDayByWhichToAnswer() {
        assertThat(atTheTop(KeyFact.Kind.DO, "If we have not heard from you by [[DATE_1]], we will close your referral."))
                .containsExactly("Please contact us by [[DATE_1]]. If you do not, we will close your referral.");
    }

    @Test
    void sendsNobodyToHospitalWithoutTheReason() {
        assertThat(atTheTop(KeyFact.Kind.DO, "If your foot goes cold, do not wait for the scan.", "Go to A&E straight away.")).isEmpty();
    }

    @Test
    void takesNoAnswerToAQuestionForAThingThatAllHaveToDo() {
        assertThat(atTheTop(KeyFact.Kind.DO, "Deaf, or need somebody to speak for you?", "Text RELAY with your code.")).isEmpty();
    }

    @Test
    void leavesOutWhatNeedsTheSentenceBefore() {
        assertThat(atTheTop(KeyFact.Kind.DO, "Have your blood pressure taken in the other arm.", "Please use the left.")).noneMatch(text -> text.endsWith("the left."));
    }

    @Test
    void saysNothingWithoutTheCaseThatAHeadingNames() {
        assertThat(under("Worried about your baby?", "Do not wait for this appointment.").keyFacts()).extracting(KeyFact::kind).doesNotContain(KeyFact.Kind.DO_NOT);
        assertThat(under("Worried about your baby?", "Do not wait for this appointment.").sections()).extracting(Draft.Section::heading).contains("Worried about your baby?");
        assertThat(under("On the day", "Do not wear nail varnish.").keyFacts()).extracting(KeyFact::kind).contains(KeyFact.Kind.DO_NOT);
    }

    @Test
    void givesNoNumberForOneCaseToWhoeverIsToTellTheSender() {
        var draft = under(null, "If you are sick after the drink, tell us.", "Triage, day and night: [[PHONE_1]].");

        assertThat(draft.sections().stream().flatMap(section -> section.passages().stream()).flatMap(passage -> passage.wordings().getFirst().sentences().stream()).map(PlainSentence::text))
                .doesNotContain("Phone us on [[PHONE_1]].").noneMatch(text -> text.equals("."));
    }

    private static Draft under(@Nullable String heading, String... sentences) {
        var body = new ArrayList<SlottedSentence>();
        for (String text : sentences) {
            body.add(new SlottedSentence("s" + (body.size() + 1), Form.PROSE, text, false));
        }
        var parts = List.of(new SlottedPart(Part.Kind.BODY, null, List.of(new SlottedSentence("s0", Form.PROSE, "Your test is on [[DATE_1]].", false))), new SlottedPart(Part.Kind.BODY, heading, body));
        return REWRITER.rewrite(new SlottedLetter(LetterKind.APPOINTMENT, Audience.PATIENT, parts), FilePrompts.fromClassPath().inUse());
    }

    private static List<String> atTheTop(KeyFact.Kind kind, String... sentences) {
        var body = new ArrayList<SlottedSentence>();
        for (String text : sentences) {
            body.add(new SlottedSentence("s" + (body.size() + 1), text.contains(": ") ? Form.LABELLED : Form.PROSE, text, false));
        }
        var letter = new SlottedLetter(LetterKind.DISCHARGE, Audience.PATIENT, List.of(new SlottedPart(Part.Kind.BODY, null, body)));
        return REWRITER.rewrite(letter, FilePrompts.fromClassPath().inUse()).keyFacts().stream().filter(fact -> fact.kind() == kind).map(KeyFact::text).toList();
    }
}
