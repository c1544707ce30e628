package org.plainletter.tuning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.evidence.Interval;

/**
 * What a trial shows of one kind of letter. It decides nothing: with many kinds one of them looks better by luck alone.
 *
 * @param kind as the REST contract spells it
 * @param challenger letters of the kind in the new way
 * @param challengerEasy of them, easy
 * @param champion letters of the kind in the old way
 * @param championEasy of them, easy
 * @param difference the mean over the people who read both of each person's own difference in the share of easy, with a 90% t interval; empty for too few people
 */
public record KindScore(String kind, int challenger, int challengerEasy, int champion, int championEasy, Optional<Interval> difference) {

    /** Of these pairs, by kind; {@code kinds} says what kind a letter is. */
    public static List<KindScore> of(Collection<JudgedPair> pairs, UnaryOperator<String> kinds) {
        var counts = new TreeMap<String, Counts>();
        for (JudgedPair pair : pairs) {
            pair.deal().readings().forEach(reading -> {
                boolean isNew = reading.equals(pair.challengerReading());
                boolean easy = (isNew ? pair.challenger() : pair.champion()) == Verdict.EASY;
                counts.computeIfAbsent(kinds.apply(reading.letter()), any -> new Counts()).add(pair.deal().rater(), isNew, easy);
            });
        }
        var scores = new ArrayList<KindScore>();
        counts.forEach((kind, count) -> scores.add(count.score(kind)));
        return scores;
    }

    /** Letters and how many of them were easy, in the new way and in the old one. */
    private static final class Counts {

        private final Map<String, int[]> people = new HashMap<>();

        void add(String rater, boolean isNew, boolean easy) {
            int[] of = people.computeIfAbsent(rater, any -> new int[4]);
            of[isNew ? 0 : 2]++;
            of[isNew ? 1 : 3] += easy ? 1 : 0;
        }

        KindScore score(String kind) {
            var all = new int[4];
            people.values().forEach(of -> {
                for (int i = 0; i < all.length; i++) {
                    all[i] += of[i];
                }
            });
            double[] own = people.values().stream().filter(of -> of[0] > 0 && of[2] > 0).mapToDouble(of -> (double) of[1] / of[0] - (double) of[3] / of[2]).toArray();
            return new KindScore(kind, all[0], all[1], all[2], all[3], own.length < Rules.GROUP_PEOPLE ? Optional.empty() : Interval.of(own));
        }
    }

    /** The same in plain words. */
    public String inWords() {
        String counted = "In the new way " + challengerEasy + " of " + challenger + " were easy, in the old way " + championEasy + " of " + champion + ".";
        return counted + difference.filter(found -> found.low() > 0 || found.high() < 0)
                .map(found -> " It looks " + (found.mean() > 0 ? "easier" : "harder") + ". 1 time in 10 that is luck.").orElse(" We do not know yet.");
    }
}
