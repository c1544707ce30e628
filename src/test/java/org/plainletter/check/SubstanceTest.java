package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A courtesy may be left out; whatever tells or asks something may not. */
class SubstanceTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Come on [[DATE_1]].",
            "[[PERSON_1]]",
            "Your heart is fine.",
            "The test was normal.",
            "I am pleased with your progress.",
            "Please phone the ward to say how you are.",
            "Rinse your mouth.",
            "A friend is welcome.",
            "We cannot promise a date.",
            "This was our mistake.",
            "We hope to see you within [[DURATION_1]].",
            "We look forward to seeing you on [[DATE_1]].",
            "We look forward to hearing from you.",
            "Thank you for coming to see me with your sister.",
            "Thank you for your patience while we look for the cause.",
            "Thank you for not smoking on the site.",
            "Thank you for your letter, in which you ask to change hospital.",
            "Thank you for your time, and please take your tablets.",
            "We are sorry that we had to cancel your operation.",
            "We are sorry for the delay to your operation.",
            "We apologise for any inconvenience, but you cannot park here.",
            "It was a pleasure to see you on [[DATE_2]].",
            "It was good to hear that you stopped smoking.",
            "I hope that this is not cancer.",
            "I wish you well, and will see you in a year.",
            "Best wishes and please phone us if it comes back.",
            "Please do not hesitate to contact us.",
            "Dear me, your blood pressure is high."})
    void whatTellsOrAsksSomethingCarries(String sentence) {
        assertThat(Substance.carries(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Thank you for your patience.",
            "Many thanks for your help and understanding.",
            "Once again, thank you very much.",
            "We look forward to seeing you.",
            "I look forward to meeting you and your mum at the clinic.",
            "We apologise for any inconvenience that this may cause.",
            "We are very sorry for any distress or inconvenience this may have caused you.",
            "Please accept our apologies.",
            "It was a pleasure to meet you both today.",
            "I hope this letter finds you well.",
            "We wish you all the best for the future.",
            "With kind regards,",
            "Yours sincerely",
            "Dear [[PATIENT_1]],",
            "Thank you for your patience and we are sorry for any inconvenience.",
            "\u2014"})
    void aCourtesyDoesNot(String sentence) {
        assertThat(Substance.carries(sentence)).isFalse();
    }
}
