package org.plainletter.improve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;
import org.plainletter.rewrite.llm.Reflection.Seen;

/**
 * Judged sentences to reflect on: up to eight that were hard and four that were easy and are to be protected, taken in turn from each group and kind of
 * letter, so that no large group drowns a small one.
 */
final class Sample {

    private static final int HARD = 8;
    private static final int EASY = 4;
    /** Sentences that are read together. */
    private static final int FEW = 3;

    private Sample() {}

    /** A sample; {@code number} tells one from another, and the same number gives the same. */
    static List<Seen> of(Collection<Judgement> judgements, int number) {
        var seen = new ArrayList<Seen>();
        seen.addAll(inTurn(judgements, judgement -> judgement.opinion().verdict() == Verdict.HARD, HARD, number));
        seen.addAll(inTurn(judgements, judgement -> judgement.opinion().verdict() == Verdict.EASY, EASY, number));
        return seen;
    }

    private static List<Seen> inTurn(Collection<Judgement> judgements, Predicate<Judgement> wanted, int most, int number) {
        Map<String, List<Judgement>> keys = new TreeMap<>();
        judgements.stream().filter(judgement -> !isWholeLetter(judgement) && wanted.test(judgement)).forEach(judgement -> keys.computeIfAbsent(
                Objects.requireNonNullElse(judgement.circumstances().group(), "") + " " + judgement.judged().kind(), any -> new ArrayList<>()).add(judgement));
        keys.values().forEach(of -> Collections.shuffle(of, new Random(number)));
        var seen = new ArrayList<Seen>();
        for (int turn = 0; seen.size() < most && keys.values().stream().mapToInt(List::size).max().orElse(0) > turn; turn++) {
            for (List<Judgement> of : keys.values()) {
                if (turn < of.size() && seen.size() < most) {
                    seen.add(seen(of.get(turn)));
                }
            }
        }
        return seen;
    }

    /** Whether it says so much that nobody knows which words were meant: a group judges a few sentences at a time. */
    static boolean isWholeLetter(Judgement judgement) {
        return judgement.opinion().sentence() == null && judgement.judged().slotted().size() > FEW || judgement.judged().slotted().isEmpty();
    }

    /** What a reader wrote is told to a model only where the reader agreed that it may be used. */
    private static Seen seen(Judgement judgement) {
        return new Seen(String.join(" ", judgement.judged().slotted()), judgement.opinion().verdict() == Verdict.HARD, judgement.opinion().words(),
                judgement.circumstances().consent() ? judgement.opinion().comment() : null);
    }
}
