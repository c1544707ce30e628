package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    private static final Tagger TAGGER = new Tagger();

    @Test
    void saysWhatEachWordIs() {
        assertThat(tagged("The doctor has prescribed new tablets.")).isEqualTo(
                "The/DET/the doctor/NOUN/doctor has/AUX/have prescribed/VERB/prescribe new/ADJ/new tablets/NOUN/tablet ./PUNCT/.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please bring your letter.", "Take 2 tablets at night.", "Bring your glasses.",
        "Stop amlodipine today.", "Phone us on 01632 960123.", "Contact the clinic if you are ill.",
        "Continue aspirin 75mg once a day.", "Avoid alcohol.", "Please contact the ward.", "Ring the nurse.",
        "Please phone us.", "Text YES to confirm.", "Start bisoprolol 2.5mg.", "Book a taxi.", "Rest at home.",
        "Increase atorvastatin to 80mg.", "Kindly increase atorvastatin.", "Please note the new time.",
        "Report to the main desk.", "Check your blood sugar.", "Email the team.", "Attend the clinic.",
        "1. Bring your passport.", "Please review his tablets.", "Please recheck bloods in 3 months.",
        "Review in 3 months."})
    void knowsTheVerbOfAnInstruction(String sentence) {
        List<Token> tokens = TAGGER.tag(sentence);
        Token verb = tokens.stream().filter(t -> !t.is("PUNCT", "NUM") && !t.text().matches("(?i)please|kindly|\\d.*"))
                .findFirst().orElseThrow();
        assertThat(verb.pos()).as(tagged(sentence)).isEqualTo("VERB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Contact details are below.|NOUN", "Phone numbers have changed.|NOUN",
        "Text messages are sent.|NOUN", "Rest is important.|NOUN"})
    void leavesANounAtTheStartANoun(String sentence, String pos) {
        assertThat(TAGGER.tag(sentence).getFirst().pos()).as(tagged(sentence)).isEqualTo(pos);
    }

    @Test
    void keepsSlotsWhole() {
        List<Token> tokens = TAGGER.tag("Come on [[DATE_1]] at [[TIME_12]].", slot -> slot.contains("DATE") ? "Monday" : "noon");
        assertThat(tokens).extracting(Token::text).containsExactly("Come", "on", "[[DATE_1]]", "at", "[[TIME_12]]", ".");
        assertThat(TAGGER.lemmas(tokens).get(2)).isEqualTo("[[DATE_1]]");
        assertThat(tokens.get(2).is("PROPN", "NOUN")).isTrue();
    }

    @Test
    void keepsWholeWhatIsOneThing() {
        assertThat(TAGGER.tag("Your follow-up at 2:30pm costs £7.50, see www.trust.example/maps or e.g. Dr. O'Neil's 2.5mg dose on 10/11/2026."))
                .extracting(Token::text).contains("follow-up", "2:30pm", "7.50", "www.trust.example/maps", "e.g.", "Dr.", "2.5mg", "10/11/2026");
    }

    @Test
    void placesEachTokenWhereItStands() {
        String sentence = "  Don't take [[DRUG_1]],  please.";
        for (Token token : TAGGER.tag(sentence)) {
            assertThat(sentence.substring(token.start(), token.end())).isEqualTo(token.text());
        }
        assertThat(TAGGER.tag(" ")).isEmpty();
    }

    @Test
    void givesTheSameAnswerToManyThreads() {
        String expected = tagged("The nurse will take your blood pressure.");
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> tagged("The nurse will take your blood pressure."))
                .distinct().toList()).containsExactly(expected);
    }

    private static String tagged(String sentence) {
        List<Token> tokens = TAGGER.tag(sentence);
        List<String> lemmas = TAGGER.lemmas(tokens);
        return IntStream.range(0, tokens.size()).mapToObj(i -> tokens.get(i).text() + "/" + tokens.get(i).pos() + "/" + lemmas.get(i))
                .collect(Collectors.joining(" "));
    }
}
