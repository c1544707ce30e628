package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

class PagePartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"01632 960145", "0113 496 0220", "(0113) 496 0220", "07700 900318", "+44 1632 960145", "020 7946 0018", "0808 157 0100"})
    void aPhoneNumberCanBeTapped(String phone) {
        var runs = TextRun.of("Call " + phone + ", if you cannot come.", List.of(), new HashSet<>());
        assertThat(runs).hasSize(3);
        assertThat(runs.get(1)).isEqualTo(new TextRun(phone, TextRun.Look.PHONE));
        assertThat(runs.get(1).dials()).matches("\\+?\\d{11,12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Take 0.5mg once a day.", "Your NHS number is 999 123 4560.", "It is on 14 January 2027.", "Your reference is OPH/0447112345/EW.", "From 0 to 10.",
        "It costs £0123456789."})
    void otherNumbersCannotBeTapped(String text) {
        assertThat(TextRun.of(text, List.of(), new HashSet<>())).containsExactly(new TextRun(text, TextRun.Look.PLAIN));
    }

    @Test
    void theNumbersForHelpCanBeTapped() {
        assertThat(TextRun.of("Call 999. If you are not sure, call 111.", List.of(), new HashSet<>())).filteredOn(run -> run.look() == TextRun.Look.PHONE)
                .extracting(TextRun::text).containsExactly("999", "111");
    }

    @Test
    void aHardWordIsBoldOnceAndOnlyAsAWord() {
        var met = new HashSet<String>();
        assertThat(TextRun.of("Scanner or scan", List.of("scan"), met)).containsExactly(new TextRun("Scanner or ", TextRun.Look.PLAIN), new TextRun("scan", TextRun.Look.BOLD));
        assertThat(TextRun.of("The scan", List.of("scan"), met)).containsExactly(new TextRun("The scan", TextRun.Look.PLAIN));
    }

    @Test
    void theTextIsKeptWhole() {
        String text = "Angina: call 01632 960417 (or 999). Angina is pain.";
        var runs = TextRun.of(text, List.of("angina", "pain", "("), new HashSet<>());
        assertThat(String.join("", runs.stream().map(TextRun::text).toList())).isEqualTo(text);
    }

    @Test
    void choicesSurviveTheAddress() {
        var choices = ReaderChoices.of(address("/")).withPictures(false).withSize(ReaderChoices.TextSize.LARGEST).withHelp(true)
                .saying("p1", Answer.EASY).saying("p2", Answer.NOT_SURE).saying("p1", Answer.HARD);
        assertThat(ReaderChoices.of(address("/" + choices.query()))).isEqualTo(choices);
        assertThat(choices.said()).containsEntry("p1", Answer.HARD).hasSize(2);
    }

    @Test
    void whatTheAddressDoesNotMeanIsLeftOut() {
        var choices = ReaderChoices.of(address("/?text=huge&pictures=no&said=p1&said=.easy&said=p1.great&said=<b>.easy&said=p2.easy"));
        assertThat(choices.query()).isEqualTo("?said=p2.easy");
    }

    @Test
    void theSideOfEasyDiffersBetweenLettersAndStaysForOne() {
        var first = new ArrayList<Answer>();
        IntStream.range(0, 400).forEach(i -> first.add(Answer.inOrderFor("letter-" + i * 7919).getFirst()));
        assertThat(first.stream().filter(answer -> answer == Answer.EASY).count()).isBetween(120L, 280L);
        assertThat(Answer.inOrderFor("abc")).isEqualTo(Answer.inOrderFor("abc")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsToldInShortSentences(Problem problem) {
        var words = ProblemInWords.of(problem);
        assertThat(words.lines()).isNotEmpty();
        assertThat(String.join(" ", words.lines()).split("(?<=[.!?]) ")).allSatisfy(sentence -> {
            assertThat(sentence.split(" ").length).isLessThanOrEqualTo(15);
            assertThat(sentence).doesNotContain("'").doesNotContain("\u2019");
        });
        assertThat(getClass().getResource("/static" + words.picture())).isNotNull();
    }

    private static org.springframework.util.MultiValueMap<String, String> address(String address) {
        var values = new org.springframework.util.LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address.replace("<", "%3C").replace(">", "%3E")).build().getQueryParams().forEach(values::put);
        return values;
    }
}
