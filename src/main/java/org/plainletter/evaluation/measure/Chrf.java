package org.plainletter.evaluation.measure;

/**
 * chrF2: how much of what a person wrote is in a rewrite, by rows of characters, so that other forms of the same word count in
 * part. 0 to 1.
 *
 * <p>Popović, M. (2015). chrF: character n-gram F-score for automatic MT evaluation. Proceedings of the Tenth Workshop on
 * Statistical Machine Translation, 392-395. Rows of 1 to 6 characters without white space; recall counts twice as much as precision.
 */
public final class Chrf {

    private static final int LONGEST = 6;
    private static final double BETA_SQUARED = 4;

    private Chrf() {}

    /** The score of {@code output} beside {@code reference}; 0 if one of them is empty. */
    public static double score(String output, String reference) {
        var said = Ngrams.characters(output);
        var wanted = Ngrams.characters(reference);
        double precision = 0;
        double recall = 0;
        int lengths = Math.min(LONGEST, Math.min(said.size(), wanted.size()));
        for (int length = 1; length <= lengths; length++) {
            var rows = Ngrams.counted(said, length);
            var asked = Ngrams.counted(wanted, length);
            double common = rows.entrySet().stream().mapToInt(row -> Math.min(row.getValue(), asked.getOrDefault(row.getKey(), 0))).sum();
            precision += common / (said.size() - length + 1) / lengths;
            recall += common / (wanted.size() - length + 1) / lengths;
        }
        double below = BETA_SQUARED * precision + recall;
        return below == 0 ? 0 : (1 + BETA_SQUARED) * precision * recall / below;
    }
}
