package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.judgement.Writer;

/** Questions of the day and time that a letter is about. */
class WhenQuestionTest {

    private static final String WHEN = "Friday 5 March 2027 at 2:30pm";

    private static Extract extract(String kind, String text, String when) {
        return new Extract("letter", "A letter", kind, "Part", new Writer("embedded", null, "phrasebook", "1", Set.of()), List.of(new Line(text, text, text, null, List.of())),
                "Kindly attend on 05/03/2027.", when);
    }

    private static Optional<PictureQuestion> ask(Extract extract, boolean time) {
        return WhenQuestion.of(List.of(extract), extract, 0, time);
    }

    @ParameterizedTest
    @CsvSource({"appointment, Come to the eye clinic on, When do you go?", "appointment, We will phone you on, When is it?", "results, We wrote to you on, When is it?"})
    void asksForTheDayAmongTwoThatTheLetterSpeaksOfNowhere(String kind, String words, String asked) {
        assertThat(ask(extract(kind, words + " " + WHEN + ".", WHEN), false)).hasValueSatisfying(question -> {
            assertThat(question.ask()).isEqualTo(asked);
            assertThat(question.picture()).isEqualTo("day-2027-03-05");
            assertThat(question.others()).containsExactly("day-2027-04-05", "day-2027-03-13");
        });
    }

    @Test
    void takesNoDayThatTheLetterSpeaksOfForAnother() {
        var letter = List.of(extract("appointment", "Come on " + WHEN + ".", WHEN), extract("appointment", "Ring us before 5 April 2027.", null));
        assertThat(WhenQuestion.of(letter, letter.getFirst(), 0, false)).hasValueSatisfying(question -> assertThat(question.others()).doesNotContain("day-2027-04-05"));
    }

    @Test
    void asksForTheTimeWhereItIsTold() {
        assertThat(ask(extract("appointment", "Come on " + WHEN + ".", WHEN), true)).hasValueSatisfying(question -> {
            assertThat(question.ask()).isEqualTo("What time do you go?");
            assertThat(question.picture()).isEqualTo("time-14-30");
            assertThat(question.others()).containsExactly("time-15-30", "time-13-00");
        });
        assertThat(ask(extract("appointment", "Come on Friday 5 March 2027.", "Friday 5 March 2027"), true)).hasValueSatisfying(question -> assertThat(question.picture()).isEqualTo("day-2027-03-05"));
    }

    @Test
    void asksNothingWhereNoDayOrMoreThanOneIsTold() {
        assertThat(ask(extract("appointment", "Come when you like.", null), false)).isEmpty();
        assertThat(WhenQuestion.isTold(WHEN, "Come on Friday 5 March 2027. Ring us before 1 March 2027.")).isFalse();
        assertThat(WhenQuestion.isTold(WHEN, "Come on Friday 12 March 2027.")).isFalse();
        assertThat(WhenQuestion.isTold(WHEN, "Come on Friday 5 March 2027, yes, 5 March 2027.")).isTrue();
    }

    @Test
    void isAskedOnceOfALetterAndOfTheNextForItsTime() {
        Extract one = extract("appointment", "Come on " + WHEN + ".", WHEN);
        Extract other = new Extract("another", "A letter", "appointment", "Part", one.writer(), one.lines(), one.own(), WHEN);
        assertThat(PictureQuestion.of(List.of(one, one, other))).extracting(PictureQuestion::ask).containsExactly("When do you go?", "What time do you go?");
    }

    @Test
    void isDrawnAsALeafOrAClockAndSaidInWords() {
        assertThat(DrawnPicture.find("day-2027-03-05")).hasValueSatisfying(leaf -> {
            assertThat(leaf.shows()).isEqualTo("Friday 5 March 2027");
            assertThat(leaf.svg()).contains(">Friday<", ">5<", ">March<");
        });
        assertThat(DrawnPicture.find("time-14-05").map(DrawnPicture::shows)).contains("2:05pm");
        assertThat(DrawnPicture.find("time-00-00").map(DrawnPicture::shows)).contains("12am");
        assertThat(List.of("day-2027-02-30", "time-25-00", "day-<script>", "bus")).allSatisfy(none -> assertThat(DrawnPicture.find(none)).isEmpty());
    }
}
