package org.plainletter.evaluation.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SARI: how well a simplification keeps, deletes and adds what people kept, deleted and added. 0 to 1, higher is nearer to people's.
 *
 * <p>Xu, W., Napoles, C., Pavlick, E., Chen, Q. and Callison-Burch, C. (2016). Optimizing statistical machine translation for
 * text simplification. Transactions of the ACL 4, 401-415. As there: rows of 1 to 4 words; F1 for kept and added rows and
 * precision for deleted ones; each averaged over the lengths, then together. A whole letter is taken as one text, so that
 * sentences that were split, joined or moved need no alignment.
 */
public final class Sari {

    private static final int LONGEST = 4;

    private final List<String> source;
    private final List<String> output;
    private final List<List<String>> references;

    private Sari(String source, String output, List<String> references) {
        this.source = Ngrams.words(source);
        this.output = Ngrams.words(output);
        this.references = references.stream().map(Ngrams::words).toList();
    }

    /**
     * The score of {@code output}, a simplification of {@code source}.
     *
     * @param references what people wrote, at least one
     */
    public static double score(String source, String output, List<String> references) {
        var sari = new Sari(source, output, references);
        double sum = 0;
        for (int length = 1; length <= LONGEST; length++) {
            sum += sari.kept(length) + sari.deleted(length) + sari.added(length);
        }
        return sum / (3 * LONGEST);
    }

    private double kept(int length) {
        var inSource = times(Ngrams.counted(source, length));
        var kept = common(inSource, times(Ngrams.counted(output, length)));
        var good = common(kept, wanted(length));
        var all = common(inSource, wanted(length));
        return harmonic(share(good, kept), share(good, all));
    }

    private double deleted(int length) {
        var deleted = without(times(Ngrams.counted(source, length)), times(Ngrams.counted(output, length)));
        return share(without(deleted, wanted(length)), deleted);
    }

    private double added(int length) {
        Set<List<String>> inSource = Ngrams.counted(source, length).keySet();
        Set<List<String>> added = new HashSet<>(Ngrams.counted(output, length).keySet());
        Set<List<String>> asked = new HashSet<>(wanted(length).keySet());
        added.removeAll(inSource);
        asked.removeAll(inSource);
        double good = added.stream().filter(asked::contains).count();
        return harmonic(added.isEmpty() ? 0 : good / added.size(), asked.isEmpty() ? 0 : good / asked.size());
    }

    private Map<List<String>, Integer> wanted(int length) {
        var counts = new HashMap<List<String>, Integer>();
        references.forEach(reference -> Ngrams.counted(reference, length).forEach((row, count) -> counts.merge(row, count, Integer::sum)));
        return counts;
    }

    /** Counts as often as there are references, so that they compare with the counts of all references together. */
    private Map<List<String>, Integer> times(Map<List<String>, Integer> counts) {
        counts.replaceAll((row, count) -> count * references.size());
        return counts;
    }

    private static Map<List<String>, Integer> common(Map<List<String>, Integer> one, Map<List<String>, Integer> other) {
        var common = new HashMap<List<String>, Integer>();
        one.forEach((row, count) -> {
            int both = Math.min(count, other.getOrDefault(row, 0));
            if (both > 0) {
                common.put(row, both);
            }
        });
        return common;
    }

    private static Map<List<String>, Integer> without(Map<List<String>, Integer> one, Map<List<String>, Integer> other) {
        var rest = new HashMap<List<String>, Integer>();
        one.forEach((row, count) -> {
            int left = count - other.getOrDefault(row, 0);
            if (left > 0) {
                rest.put(row, left);
            }
        });
        return rest;
    }

    /** The mean over the rows of {@code all} of the part of each that is good. */
    private static double share(Map<List<String>, Integer> good, Map<List<String>, Integer> all) {
        double sum = 0;
        for (var row : good.entrySet()) {
            sum += (double) row.getValue() / all.getOrDefault(row.getKey(), 1);
        }
        return all.isEmpty() ? 0 : sum / all.size();
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
