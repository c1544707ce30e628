package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.SlotTable;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.Doubt;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.Span;
import org.plainletter.prompt.FilePrompts;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Author;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.KeyFact;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentence;
import org.plainletter.rewrite.Wording;

class ChecksTest {

    private static final PromptSet PROMPTS = FilePrompts.fromClassPath().inUse();
    private static final Author AUTHOR = Author.embedded(PROMPTS.version("phrasebook"), List.of());

    private final Checks checks = new Checks();

    @Test
    void showsTheFirstWordingThatPasses() {
        var checked = run(draft("s1", "Eat before your test.", "Do not eat before your test."), letter("", "You must not eat before your test.", Set.of()));

        assertThat(shown(checked)).containsExactly("Do not eat before your test.");
        assertThat(checked.sections().getFirst().sentences().getFirst().original()).isFalse();
    }

    @Test
    void showsTheLettersOwnWordsWhereNoWordingPasses() {
        var checked = run(draft("s1", "Eat before your test."), letter("", "You must not eat before your test.", Set.of()));

        assertThat(shown(checked)).containsExactly("You must not eat before your test.");
        assertThat(checked.sections().getFirst().sentences().getFirst().original()).isTrue();
        assertThat(checked.needsReview()).isFalse();
    }

    @Test
    void showsEverySentenceThatTheDraftForgot() {
        var empty = new Draft(AUTHOR, List.of(), List.of());

        assertThat(shown(run(empty, letter("", "Bring your glasses.", Set.of())))).containsExactly("Bring your glasses.");
    }

    @Test
    void addsNothingToTheFirstSectionsOfADraftThatIsNotYetWhole() {
        var first = new Draft(AUTHOR, List.of(), List.of(), false);

        assertThat(shown(run(first, letter("", "Bring your glasses.", Set.of())))).isEmpty();
    }

    @Test
    void tellsAWriterWhatIsWrongWithAWording() {
        var critic = checks.critic(letter("", "You must not eat before your test.", Set.of()), PROMPTS);

        assertThat(critic.faults(List.of("s1"), List.of(new PlainSentence("Eat before your test.", null, List.of())))).anyMatch(fault -> fault.contains("lost a \u201cnot\u201d"));
        assertThat(critic.faults(List.of("s1"), List.of(new PlainSentence("Do not eat before your test.", null, List.of())))).isEmpty();
    }

    @Test
    void neverGivesTheGpsJobToThePatient() {
        var checked = run(draft("s1", "Check your kidneys in a week.", "We asked your GP to check your kidneys in a week."),
                letter("Actions for GP", "Please check kidneys in a week.", Set.of()));

        assertThat(shown(checked)).containsExactly("We asked your GP to check your kidneys in a week.");
    }

    @Test
    void saysThatAWeekdayIsWrongAndShowsTheLettersOwnWords() {
        var checked = run(draft("s1", "Come on [[DATE_1]]."), letter("", "Please attend on [[DATE_1]].", Set.of(Doubt.WEEKDAY_DISAGREES)));

        assertThat(shown(checked)).containsExactly("Please attend on [[DATE_1]].");
        assertThat(checked.findings()).extracting(Finding::check).containsExactly("weekday-agrees");
        assertThat(checked.needsReview()).isTrue();
    }

    @Test
    void saysNothingAtTheTopOfAPassageThatIsShownInTheLettersOwnWords() {
        var letter = letter("", "Please bring your glasses to the clinic.", Set.of());
        String key = "Bring your glasses to the clinic.";

        assertThat(run(withKey(key, key + " You have cancer."), letter).keyFacts()).isEmpty();
        assertThat(run(withKey(key, key), letter).keyFacts()).hasSize(1);
    }

    private static Draft withKey(String key, String wording) {
        return new Draft(AUTHOR, List.of(new KeyFact(KeyFact.Kind.DO, "Do", key, null, List.of("s1"))), draft("s1", wording).sections());
    }

    private static Draft draft(String source, String... wordings) {
        var passage = new Passage(List.of(source), List.of(wordings).stream()
                .map(text -> new Wording(Engine.EMBEDDED, false, List.of(new PlainSentence(text, null, List.of())))).toList(), List.of());
        return new Draft(AUTHOR, List.of(), List.of(new Draft.Section("Heading", List.of(), List.of(passage))));
    }

    private static Deidentified letter(String heading, String text, Set<Doubt> doubts) {
        var part = new SlottedPart(Part.Kind.BODY, heading.isEmpty() ? null : heading, List.of(new SlottedSentence("s1", Form.PROSE, text, false)));
        var date = new Fact(FactType.DATE, new Span(0, 1), "2026-12-08", "Monday 8 December 2026", doubts);
        return new Deidentified(new SlottedLetter(LetterKind.APPOINTMENT, Audience.PATIENT, List.of(part)),
                new SlotTable(Map.of(new Slot(FactType.DATE, 1), List.of(date))));
    }

    private static List<String> shown(CheckedDraft checked) {
        return checked.sections().stream().flatMap(section -> section.sentences().stream()).map(shown -> shown.sentence().text()).toList();
    }

    private CheckedDraft run(Draft draft, Deidentified letter) {
        return checks.run(draft, checks.critic(letter, PROMPTS));
    }
}
