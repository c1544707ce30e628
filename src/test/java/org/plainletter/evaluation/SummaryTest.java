package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final List<Summary.Entry> ENTRIES = List.of(entry("a", 1, 1), entry("a", 0, 1), entry("b", 3, 3), entry("c", 0, 0));

    @Test
    void addsUpAShareOfAllThereIs() {
        assertThat(Summary.SHARE.of(ENTRIES)).isEqualTo(0.8);
        assertThat(Summary.SHARE.said(0.8)).isEqualTo("80.0%");
    }

    @Test
    void takesALetterForWholeOnlyIfEachOfItsFilesIs() {
        assertThat(Summary.LETTERS.of(ENTRIES)).isEqualTo(2.0 / 3);
    }

    @Test
    void takesTheMiddleOfWhatCouldBeCounted() {
        assertThat(Summary.MEDIAN.of(List.of(entry("a", 5, 1), entry("b", 3, 1), entry("c", 0, 0), entry("d", 10, 1)))).isEqualTo(5);
        assertThat(Summary.MEDIAN.of(List.of(entry("a", 5, 1), entry("b", 3, 1)))).isEqualTo(4);
    }

    @Test
    void hasNoFigureForNothing() {
        assertThat(Summary.SHARE.of(List.of(entry("a", 0, 0)))).isNaN();
        assertThat(Summary.MEDIAN.of(List.of())).isNaN();
    }

    private static Summary.Entry entry(String letter, double of, double in) {
        return new Summary.Entry(letter, new Tally(of, in));
    }
}
