package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;

class ClausesTest {

    private static final Tagger TAGGER = new Tagger();
    private static final Clauses CLAUSES = new Clauses(sentence -> Tagged.of(TAGGER, sentence), new Morphology());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Come to the clinic.|1", "You must not eat before the test.|1", "Your GP will take your blood.|1", "You have been seen in the clinic.|1",
        "If you feel ill, tell us.|2", "You told us that you feel tired and that your legs hurt.|3", "We want to see you again.|1", "Your next visit.|0",
        "The nurse who saw you will write to your GP.|2", "Stop taking the tablets.|1"})
    void countsAnIdeaForEachFiniteVerb(String sentence, int ideas) {
        assertThat(CLAUSES.finiteVerbs(sentence)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your blood was taken by a nurse.", "You will not be seen without a letter.", "The test has been booked.", "Your tablets were also changed."})
    void knowsAPassive(String sentence) {
        assertThat(CLAUSES.isPassive(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A nurse took your blood.", "You are ill.", "We have booked the test.", "The clinic is on Monday.", "You are taking tablets."})
    void takesNothingElseForOne(String sentence) {
        assertThat(CLAUSES.isPassive(sentence)).isFalse();
    }
}
