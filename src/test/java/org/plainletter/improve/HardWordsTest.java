package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.improve.HardWords.Remedy;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

class HardWordsTest {

    private static final String GLOSSARY = """
            # Glossary

            | word | part of speech | what to do | plain words |
            | --- | --- | --- | --- |
            | cannula | noun | explain | A cannula is a small tube. |
            | commence | verb | replace | start |

            The end.
            """;

    private static Judgement judgement(String rater, Verdict verdict, String... words) {
        var judged = new Judged("l", "appointment", new Writer("embedded", null, "phrasebook", "1", Set.of()), List.of(), List.of("A sentence."));
        return new Judgement(rater + verdict, Instant.EPOCH, judged, new Opinion("p1", verdict, false, List.of(words), null), new Circumstances("g", rater, false, null), null);
    }

    @Test
    void countsWhatReadersNamedAndSaysWhatMayBeDone() {
        var named = HardWords.in(List.of(judgement("a", Verdict.HARD, "Cannulas", "venesection"), judgement("b", Verdict.HARD, "venesection", "commence"),
                judgement("a", Verdict.NOT_SURE, "venesection"), judgement("c", Verdict.EASY, "cannula")), GLOSSARY);

        assertThat(named).extracting(HardWords.Named::word).startsWith("venesection").contains("cannulas", "commence");
        assertThat(named.getFirst().times()).isEqualTo(3);
        assertThat(named.getFirst().people()).isEqualTo(2);
        assertThat(named).filteredOn(each -> each.word().equals("venesection")).extracting(HardWords.Named::remedy).containsExactly(Remedy.ADD);
        assertThat(named).filteredOn(each -> each.word().equals("cannulas")).extracting(HardWords.Named::remedy).containsExactly(Remedy.REPLACE);
        assertThat(named).filteredOn(each -> each.word().equals("commence")).extracting(HardWords.Named::remedy).containsExactly(Remedy.EXPLAIN);
    }

    @Test
    void putsANewRowAtTheEndOfTheTable() {
        assertThat(GlossaryEdit.with(GLOSSARY, new Entry("venesection", "noun", Action.EXPLAIN, "A venesection takes some blood.")))
                .contains("| replace | start |\n| venesection | noun | explain | A venesection takes some blood. |\n\nThe end.");
    }

    @Test
    void changesOneRowAndNothingElse() {
        String changed = GlossaryEdit.with(GLOSSARY, new Entry("cannula", "noun", Action.REPLACE, "small tube"));

        assertThat(changed).isEqualTo(GLOSSARY.replace("| explain | A cannula is a small tube. |", "| replace | small tube |"));
    }

    @Test
    void leavesRowsThatHoldBesideCertainWordsAlone() {
        String senses = "| word | part of speech | what to do | plain words | only with |\n| --- | --- | --- | --- | --- |\n| MI | noun | expand | heart attack | stent* |\n\n" + GLOSSARY;

        assertThat(GlossaryEdit.with(senses, new Entry("MI", "noun", Action.EXPAND, "talk about change"))).contains("| MI | noun | expand | heart attack | stent* |\n")
                .contains("| MI | noun | expand | talk about change |\n\nThe end.");
    }

    @Test
    void refusesARowThatBreaksARule() {
        assertThatIllegalArgumentException().isThrownBy(() -> GlossaryEdit.with(GLOSSARY, new Entry("venesection", "noun", Action.EXPLAIN, "It takes 450ml of blood.")))
                .withMessageContaining("venesection").withMessageContaining("figures");
    }

    @Test
    void knowsPhrasesOfFiveWords() {
        assertThat(CopiedPhrases.phrases("Please come to the Eye Clinic, at 2pm.")).containsExactly("please come to the eye", "come to the eye clinic", "to the eye clinic at", "the eye clinic at 2pm");
    }
}
