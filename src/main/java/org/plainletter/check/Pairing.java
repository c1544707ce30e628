package org.plainletter.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clause of a letter each clause of a rewrite says: the one with which it shares most words. A word that stands in several of the letter's clauses counts
 * for less, a fact for more, and where two are as like, the one at the same place in the order counts.
 */
final class Pairing {

    private static final double SLOT = 2;
    private static final double ORDER = 0.1;
    /** So few words may spell out an "if you do not" of the letter. */
    private static final int SHORT = 2;
    /** A pair must share this much; below it nothing is said about the clause. */
    private static final double LEAST = 0.2;

    private final List<Clause> source;
    private final List<Clause> rewrite;
    private final Map<String, Integer> spread;
    private final Map<Clause, Clause> pairs = new HashMap<>();

    Pairing(List<Clause> source, List<Clause> rewrite) {
        this.source = source;
        this.rewrite = rewrite;
        this.spread = spread(source);
        @Nullable Clause before = null;
        for (Clause clause : rewrite) {
            @Nullable Clause partner = clause.elliptical() ? elliptical(before) : best(clause);
            if (partner == null && Set.of("if", "unless").contains(clause.opener()) && clause.denies() && clause.words().size() <= SHORT) {
                partner = source.stream().filter(other -> other.elliptical() && other.opener().equals(clause.opener())).findFirst().orElse(null);
            }
            if (partner != null) {
                pairs.put(clause, partner);
            }
            before = partner;
        }
    }

    /** The letter's clauses. */
    List<Clause> source() {
        return source;
    }

    /** The rewrite's clauses. */
    List<Clause> rewrite() {
        return rewrite;
    }

    /** The letter's clause that {@code clause} of the rewrite says. */
    Optional<Clause> of(Clause clause) {
        return Optional.ofNullable(pairs.get(clause));
    }

    /** The rewrite's clauses that say {@code clause} of the letter. */
    List<Clause> saying(Clause clause) {
        return rewrite.stream().filter(other -> clause.equals(pairs.get(other))).toList();
    }

    /** What "You do not have to" says: a denial that nothing else says, else of what was said before. */
    private @Nullable Clause elliptical(@Nullable Clause before) {
        return source.stream().filter(clause -> clause.denials().contains(Meanings.NOT) && rewrite.stream().noneMatch(other -> !other.elliptical() && clause.equals(best(other)))).findFirst().orElse(before);
    }

    private @Nullable Clause best(Clause clause) {
        @Nullable Clause best = null;
        double most = LEAST;
        for (Clause candidate : source) {
            double score = score(clause, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private double score(Clause clause, Clause candidate) {
        double shared = clause.words().stream().filter(candidate.words()::contains).mapToDouble(this::weight).sum();
        double all = total(clause) + total(candidate);
        if (shared == 0) {
            return 0;
        }
        double place = Math.abs((double) rewrite.indexOf(clause) / rewrite.size() - (double) source.indexOf(candidate) / source.size());
        double inner = shared / Math.min(total(clause), total(candidate));
        return 0.75 * 2 * shared / all + 0.25 * inner + (clause.conditional() == candidate.conditional() ? ORDER : 0) + (clause.denies() == candidate.denies() ? 2 * ORDER : 0) + ORDER * (1 - place) - ORDER;
    }

    private double total(Clause clause) {
        return clause.words().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        double weight = word.startsWith("[[") ? SLOT : 1;
        return weight / Math.max(1, spread.getOrDefault(word, 1));
    }

    /** How many of {@code clauses} each word stands in. */
    private static Map<String, Integer> spread(List<Clause> clauses) {
        var spread = new HashMap<String, Integer>();
        clauses.forEach(clause -> clause.words().forEach(word -> spread.merge(word, 1, Integer::sum)));
        return spread;
    }
}
