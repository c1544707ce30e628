package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of the set name nobody and reach nobody, and their dates are right. */
class FictionalLettersTest {

    private static final Pattern PHONE = Pattern.compile("(?<![\\d/])0(?:[ ()-]{0,2}\\d){9,10}(?![\\d/])");
    /** The numbers that Ofcom keeps for drama. */
    private static final Pattern DRAMA = Pattern.compile(
            "01632960\\d{3}|01(?:1[3-8]|[2-6]1)4960\\d{3}|01914980\\d{3}|02079460\\d{3}|02896496\\d{3}|02920180\\d{3}|07700900\\d{3}|08081570\\d{3}|03069990\\d{3}");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)[1-9]\\d{2} ?\\d{3} ?\\d{4}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@[\\w.-]+|(?:www\\.|https?://)[\\w.-]+");
    private static final Pattern DATE = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s+"
            + "(January|February|March|April|May|June|July|August|September|October|November|December)\\s+(20[1-3]\\d)(?!\\d)");

    static List<EvaluationLetter> letters() {
        return EvaluationLetter.in(Path.of("evaluation/letters"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void phoneNumbersAreKeptForDrama(EvaluationLetter letter) {
        assertThat(PHONE.matcher(words(letter)).results().map(match -> match.group().replaceAll("\\D", "")))
                .allMatch(number -> DRAMA.matcher(number).matches());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nhsNumbersAreNeverIssued(EvaluationLetter letter) {
        assertThat(TEN_DIGITS.matcher(words(letter)).results().map(match -> match.group())).allMatch(number -> number.startsWith("999"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void addressesOfTheNetLeadNowhere(EvaluationLetter letter) {
        assertThat(ADDRESS.matcher(words(letter)).results().map(match -> match.group().replaceAll("\\.$", ""))).allMatch(address -> address.endsWith(".example"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void weekdaysAreRightUnlessMeantToBeWrong(EvaluationLetter letter) {
        var wrong = DATE.matcher(words(letter)).results()
                .filter(match -> !match.group(1).equals(weekday(match.group(2) + " " + match.group(3) + " " + match.group(4))))
                .map(match -> match.group().replaceAll("\\s+", " ")).distinct().toList();
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(letter.gold().weekdayDisagrees());
    }

    private static String weekday(String date) {
        var day = LocalDate.parse(date, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)).getDayOfWeek();
        return day.getDisplayName(TextStyle.FULL, Locale.UK).replaceAll("day$", "");
    }

    private static String words(EvaluationLetter letter) {
        return Files.exists(letter.folder().resolve("letter.html"))
                ? letter.text("letter.html").replaceAll("<[^>]*>", "\n").replace("&nbsp;", " ").replaceAll(" *\n+", "\n")
                : letter.text("letter.txt");
    }
}
