package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.language.CommonWords;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;

/** Words and short forms that a reader may not know, and what there is to keep track of. */
class WordMeasuresTest {

    private final HardWords hardWords = new HardWords(new CommonWords(), new Morphology());
    private final ShortForms shortForms = new ShortForms(new CommonWords(), new Morphology());
    private final Tagger tagger = new Tagger();
    private final Entities entities = new Entities(sentence -> Tagged.of(tagger, sentence));

    @Test
    void findsHardWordsButNeitherNamesNorFacts() {
        assertThat(hardWords.hard("Laparoscopy shows that [[PERSON_1]] of the Tolland Building saw your myocardium.", Set.of())).containsExactly("laparoscopy", "myocardium");
        assertThat(hardWords.words("See [[PERSON_1]] at Tolland.")).containsExactly("see", "at");
        assertThat(hardWords.hard("Sarah will ring you.", Set.of())).isEmpty();
    }

    @Test
    void sparesWhatIsExplained() {
        assertThat(hardWords.hard("Your myocardium is well.", Set.of("myocardium"))).isEmpty();
        assertThat(hardWords.hard("Polyps are common, and hernias too.", Set.of("polyp"))).containsExactly("hernias");
    }

    @Test
    void seesWhereAWordIsExplained() {
        assertThat(hardWords.explainedIn("Pupils are the black dots in your eyes.")).containsExactly("pupils");
        assertThat(hardWords.explainedIn("A heart attack means that the heart gets no blood.")).containsExactly("heart", "attack");
        assertThat(hardWords.explainedIn("Transport is not free.")).isEmpty();
    }

    @Test
    void findsAbbreviationsThatNobodyExplains() {
        assertThat(shortForms.abbreviations("Your ECG, SOB and FBC are with the NHS, i.e. in [[PLACE_1]]. DO NOT use WITHHELD tablets.", Set.of("FBC"))).containsExactly("ECG", "SOB", "i.e");
    }

    @Test
    void findsContractionsButNoPossessives() {
        assertThat(ShortForms.contractions("Don't wait. We’ll write. Bring your child's letter. It's the nurse's.")).containsExactly("Don't", "We’ll", "It's");
    }

    @Test
    void countsEachPersonAndThingOnce() {
        assertThat(entities.in(List.of("The nurse takes blood.", "A nurse gives [[PERSON_1]] the blood test on [[DATE_1]].", "See [[PERSON_1]].")))
                .containsExactlyInAnyOrder("nurse", "blood", "blood test", "[[PERSON_1]]", "[[DATE_1]]");
    }
}
