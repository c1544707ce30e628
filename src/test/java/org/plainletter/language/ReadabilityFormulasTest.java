package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityFormulasTest {

    private static final ReadabilityFormulas FORMULAS = new ReadabilityFormulas();

    @Test
    void scoresAsCountedByHand() {
        // 13 words, 21 syllables, 67 letters; of 3 syllables or more are cardiologist, examine and medicine
        Readability score = FORMULAS.score("The cardiologist will examine your heart next week. Bring your medicine with you.");
        assertThat(score.words()).isEqualTo(13);
        assertThat(score.sentences()).isEqualTo(2);
        assertThat(score.wordsPerSentence()).isEqualTo(6.5);
        assertThat(score.longestSentence()).isEqualTo(8);
        double syllables = 21;
        double letters = 67;
        assertThat(score.fleschReadingEase()).isCloseTo(206.835 - 1.015 * 6.5 - 84.6 * syllables / 13, within(1e-9));
        assertThat(score.fleschKincaidGrade()).isCloseTo(0.39 * 6.5 + 11.8 * syllables / 13 - 15.59, within(1e-9));
        assertThat(score.smog()).isCloseTo(1.0430 * Math.sqrt(3 * 30.0 / 2) + 3.1291, within(1e-9));
        assertThat(score.gunningFog()).isCloseTo(0.4 * (6.5 + 100 * 3.0 / 13), within(1e-9));
        assertThat(score.colemanLiau()).isCloseTo(0.0588 * 100 * letters / 13 - 0.296 * 100 * 2 / 13 - 15.8, within(1e-9));
        assertThat(score.automatedReadabilityIndex()).isCloseTo(4.71 * letters / 13 + 0.5 * 6.5 - 21.43, within(1e-9));
        assertThat(score.daleChall()).isCloseTo(0.1579 * 100 / 13 + 0.0496 * 6.5 + 3.6365, within(1e-9));
        assertThat(score.hardWordShare()).isCloseTo(2.0 / 13, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "---", "• …"})
    void givesZerosForATextWithoutWords(String text) {
        assertThat(FORMULAS.score(text)).isEqualTo(new Readability(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsHeadingsAndListLinesAsSentences() {
        Readability score = FORMULAS.score("Your appointment\n\nPlease bring:\n• your letter\n• your glasses");
        assertThat(score.sentences()).isEqualTo(4);
        assertThat(score.words()).isEqualTo(8);
    }

    @Test
    void countsTimesAndNumbersAsWordsAndAbbreviationsAsNoEnd() {
        Readability score = FORMULAS.score("See Dr. Smith at 2:30pm on 8 June, e.g. in Room 4.");
        assertThat(score.sentences()).isEqualTo(1);
        assertThat(score.words()).isEqualTo(12);
    }

    @Test
    void findsNoHardWordsInNamesAndNumbers() {
        assertThat(FORMULAS.score("You will see Dr Adebayo-Finch at Wexcombe Infirmary on 8 June.").hardWordShare()).isZero();
        assertThat(FORMULAS.score("You have hypertension.").hardWordShare()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void doesNotCallInflectedOrCompoundWordsComplex() {
        Readability score = FORMULAS.score("We are discussing the overnight follow-up that Emily Halloran suggested.");
        assertThat(score.gunningFog()).isCloseTo(0.4 * 10, within(1e-9));
    }

    @Test
    void scoresPlainTextEasierThanALetter() {
        Readability plain = FORMULAS.score("You saw the heart doctor. You have angina. Take 1 tablet each day.");
        Readability letter = FORMULAS.score("Following echocardiography the cardiologist recommended commencing "
                + "anticoagulation, notwithstanding preserved systolic function and unremarkable investigations.");
        assertThat(plain.fleschReadingEase()).isGreaterThan(letter.fleschReadingEase() + 50);
        assertThat(plain.daleChall()).isLessThan(letter.daleChall());
        assertThat(plain.hardWordShare()).isLessThan(letter.hardWordShare());
    }
}
