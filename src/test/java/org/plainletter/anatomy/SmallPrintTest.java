package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter says of itself and its sender is left out; what only looks like it stays: {@code drop | line} and {@code keep | line}. */
class SmallPrintTest {

    private static final String LETTER = """
            > Example Hospital NHS Trust
            > Dear Mrs Jones
            Your appointment at the hospital clinic is on 3 May 2027 at 9am. Please bring your glasses.
            """;

    private final Anatomy anatomy = LetterReading.anatomy();

    @ParameterizedTest
    @ValueSource(strings = {"small-print-unseen", "small-print-unseen-2"})
    void leavesSmallPrintOut(String list) {
        assertThat(lines(list, "drop")).filteredOn(line -> shows(LETTER + "> Yours sincerely\n> Ann Lee\n" + line, line)).isEmpty();
        assertThat(lines(list, "drop")).filteredOn(line -> shows(LETTER + line, line)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-print-unseen", "small-print-unseen-2"})
    void keepsWhatAReaderNeeds(String list) {
        assertThat(lines(list, "keep")).filteredOn(line -> !shows(LETTER + line + "\nWe look forward to seeing you.\n> Yours sincerely", line)).isEmpty();
        assertThat(lines(list, "keep")).filteredOn(line -> !shows(LETTER + line, line)).isEmpty();
    }

    @Test
    void keepsAnOrderOnAConditionThatNamesABatch() {
        String order = "If the batch number begins with Q7, stop using the cream today.";
        assertThat(shows(LETTER + "Look at the label. " + order, order)).isTrue();
        assertThat(shows(LETTER + "> Batch no Q7/114", "Batch no Q7/114")).isFalse();
    }

    @Test
    void leavesOutPraiseOnTheLastLine() {
        assertThat(shows(LETTER + "> Safe hands, warm hearts", "Safe hands, warm hearts")).isFalse();
        assertThat(shows(LETTER + "Safe hands, warm hearts: ring 01632 960111", "Safe hands, warm hearts: ring 01632 960111")).isTrue();
    }

    @Test
    void keepsABoxAtTheSideThatStandsBelowTheSignature() {
        String box = "\n> Yours sincerely\n> Ann Lee\n> 4 Mill Lane, Example EX1 2AB\n";

        assertThat(shows(LETTER + box + "> Where?\n> Level 2, by the shop.\n> Not the main clinic!", "Not the main clinic!")).isTrue();
        assertThat(shows(LETTER + box + "> Can't come?\n> Children: sorry, no room.\n> Tell us soon.", "Children: sorry, no room.")).isTrue();
        assertThat(shows(LETTER + box + "> Proud to care. Every day.", "Proud to care. Every day.")).isFalse();
    }

    private static List<String> lines(String list, String verdict) {
        return LetterAnatomyTest.resource(list).strip().lines().filter(line -> line.startsWith(verdict)).map(line -> line.substring(verdict.length() + 3)).toList();
    }

    private boolean shows(String letter, String line) {
        var read = anatomy.read(LetterTexts.of(letter));
        return read.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise())
                .map(sentence -> sentence.span().of(read.source().text()).strip()).anyMatch(line::contains);
    }
}
