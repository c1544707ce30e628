package org.plainletter.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the tallies of all files become one figure. */
enum Summary {
    /** All counted out of all there are, in percent: 0 to 1. */
    SHARE {
        @Override
        double of(List<Entry> entries) {
            return RATIO.of(entries);
        }

        @Override
        String said(double figure) {
            return String.format(Locale.UK, "%.1f%%", figure * 100);
        }
    },
    /** The share of letters whose every file counts in full: 0 to 1. */
    LETTERS {
        @Override
        double of(List<Entry> entries) {
            var letters = entries.stream().collect(Collectors.groupingBy(Entry::letter, Collectors.mapping(Entry::tally, Collectors.toList())));
            return (double) letters.values().stream().filter(tallies -> tallies.stream().allMatch(tally -> tally.of() >= tally.in())).count() / letters.size();
        }

        @Override
        String said(double figure) {
            return SHARE.said(figure);
        }
    },
    /** All counted for each one there is. */
    RATIO {
        @Override
        double of(List<Entry> entries) {
            return entries.stream().mapToDouble(entry -> entry.tally().of()).sum() / entries.stream().mapToDouble(entry -> entry.tally().in()).sum();
        }
    },
    /** All counted. */
    COUNT {
        @Override
        double of(List<Entry> entries) {
            return entries.stream().mapToDouble(entry -> entry.tally().of()).sum();
        }

        @Override
        String said(double figure) {
            return String.format(Locale.UK, "%.0f", figure);
        }
    },
    /** The middle of the files' figures. */
    MEDIAN {
        @Override
        double of(List<Entry> entries) {
            var sorted = entries.stream().map(Entry::tally).filter(tally -> tally.in() > 0).mapToDouble(Tally::figure).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    };

    /** The tally of one file of a letter. */
    record Entry(String letter, Tally tally) {}

    /** The figure for {@code entries}; not a number if there is nothing to count. */
    abstract double of(List<Entry> entries);

    /** {@code figure} as the report says it. */
    String said(double figure) {
        return String.format(Locale.UK, "%.2f", figure);
    }
}
