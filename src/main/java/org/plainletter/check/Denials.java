package org.plainletter.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a rewrite denies what the letter denies, and nothing else. */
final class Denials {

    private Denials() {}

    /** Whether a "not" was lost or put in. */
    static boolean changed(Pairing pairing) {
        List<Clause> rewrite = pairing.rewrite();
        if (rewrite.stream().anyMatch(clause -> !takenBack(pairing, clause) && !turnsException(pairing, clause) && pairing.of(clause).filter(said -> differs(pairing, clause, said)).isPresent())) {
            return true;
        }
        long added = rewrite.stream().filter(clause -> pairing.of(clause).isEmpty() && clause.denies() && !clause.elliptical()).count();
        long open = pairing.source().stream().filter(clause -> mayDeny(clause) || strictly(clause) && unsaid(pairing, clause)).count();
        return added > open || pairing.source().stream().filter(clause -> strictly(clause) && pairing.saying(clause).isEmpty())
                .anyMatch(clause -> !clause.denials().contains("!rather_than") && fewer(pairing) || saidUndenied(pairing, clause));
    }

    private static boolean differs(Pairing pairing, Clause clause, Clause said) {
        boolean forbids = clause.denies() && !clause.conditional() && said.opener().equals("if") && said.denies() && elliptical(pairing, pairing.rewrite().indexOf(clause) + 1);
        return forbids || clause.differsFrom(said) && !(said.denies() ? besideOneThatAgrees(pairing, clause, said) || onlyWhen(pairing, clause, said) : takesIn(pairing, clause, said));
    }

    /** Whether it says all of a clause of the letter that denies, together with {@code said}, which stands beside that one: "CT head: no bleed". */
    private static boolean takesIn(Pairing pairing, Clause clause, Clause said) {
        int at = pairing.source().indexOf(said);
        return IntStream.of(at - 1, at + 1).filter(i -> i >= 0 && i < pairing.source().size()).mapToObj(pairing.source()::get)
                .anyMatch(other -> other.opener().equals(said.opener()) && !other.words().isEmpty() && strictly(other) && !clause.differsFrom(other) && clause.words().containsAll(other.words()) && !saidAlone(pairing, clause, other));
    }

    /** Whether a clause other than {@code clause} says {@code denied}: then there is nothing left to take in. */
    private static boolean saidAlone(Pairing pairing, Clause clause, Clause denied) {
        return pairing.saying(denied).stream().anyMatch(other -> !other.equals(clause));
    }

    /** Whether it only tells when something is denied that the same sentence denies: "you cannot feel when you need to wee". */
    private static boolean onlyWhen(Pairing pairing, Clause clause, Clause said) {
        int at = pairing.rewrite().indexOf(clause);
        return clause.opener().equals("when") && at > 0 && pairing.rewrite().get(at - 1).sentence() == clause.sentence() && strictly(pairing.rewrite().get(at - 1))
                && pairing.saying(said).stream().anyMatch(other -> !other.equals(clause) && !other.differsFrom(said));
    }

    /** Whether the next words take it back ("If you do not, …"), or it takes back the words before on a condition. */
    private static boolean takenBack(Pairing pairing, Clause clause) {
        return takesBack(pairing, clause) || !clause.denies() && (elliptical(pairing, pairing.rewrite().indexOf(clause) + 1) || deniedNext(pairing, clause));
    }

    /** "Contact us by Monday. If you do not contact us, …" */
    private static boolean deniedNext(Pairing pairing, Clause clause) {
        int next = pairing.rewrite().indexOf(clause) + 1;
        return next < pairing.rewrite().size() && pairing.rewrite().get(next).opener().equals("if") && pairing.rewrite().get(next).denials().contains(Meanings.NOT)
                && !pairing.rewrite().get(next).words().isEmpty() && clause.words().containsAll(pairing.rewrite().get(next).words())
                && pairing.of(clause).equals(pairing.of(pairing.rewrite().get(next)));
    }

    /** "Take it unless it is late": "Take it. Do not take it if it is late." */
    private static boolean turnsException(Pairing pairing, Clause clause) {
        var together = pairing.rewrite().stream().filter(other -> other.sentence() == clause.sentence()).toList();
        return together.stream().filter(other -> other.opener().equals("if") && !other.denies()).flatMap(other -> pairing.of(other).stream()).filter(other -> other.opener().equals("unless"))
                .anyMatch(exception -> together.stream().filter(other -> !other.conditional() && strictly(other))
                        .anyMatch(other -> pairing.of(other).filter(said -> said.sentence() == exception.sentence() && !said.conditional() && !said.denies() && saidBefore(pairing, other, said)).isPresent()));
    }

    private static boolean saidBefore(Pairing pairing, Clause clause, Clause said) {
        return pairing.saying(said).stream().anyMatch(other -> other.sentence() < clause.sentence() && !other.denies());
    }

    private static boolean elliptical(Pairing pairing, int at) {
        return at < pairing.rewrite().size() && pairing.rewrite().get(at).elliptical();
    }

    private static boolean takesBack(Pairing pairing, Clause clause) {
        return clause.elliptical() && pairing.rewrite().stream().anyMatch(other -> other.sentence() == clause.sentence() && Set.of("if", "unless", "when").contains(other.opener()));
    }

    /** Whether the same sentence says {@code said} once more, and denies it as the letter does: "If you are late, we may not see you". */
    private static boolean besideOneThatAgrees(Pairing pairing, Clause clause, Clause said) {
        return pairing.rewrite().stream().filter(other -> other.sentence() == clause.sentence() && !other.equals(clause))
                .anyMatch(other -> pairing.of(other).map(partner -> partner.equals(said) && other.denies() && !other.differsFrom(said)).orElse(other.denies()));
    }

    /** Whether the rewrite speaks of what only {@code denied} speaks of, and does not deny it. */
    private static boolean saidUndenied(Pairing pairing, Clause denied) {
        return denied.words().stream().filter(word -> pairing.source().stream().noneMatch(other -> !other.equals(denied) && other.words().contains(word)))
                .anyMatch(word -> pairing.rewrite().stream().anyMatch(clause -> clause.words().contains(word) && clause.denials().isEmpty()));
    }

    private static boolean mayDeny(Clause clause) {
        return clause.denials().stream().anyMatch(denial -> denial.startsWith(Meanings.PERHAPS) || denial.equals("!stop"));
    }

    private static boolean unsaid(Pairing pairing, Clause clause) {
        return pairing.saying(clause).stream().noneMatch(other -> !other.denials().isEmpty());
    }

    /** Whether the rewrite denies fewer things than the letter. */
    private static boolean fewer(Pairing pairing) {
        return count(pairing, pairing.rewrite()) < count(pairing, pairing.source());
    }

    private static long count(Pairing pairing, List<Clause> clauses) {
        return clauses.stream().filter(clause -> strictly(clause) && !takesBack(pairing, clause)).count();
    }

    /** Whether it denies something by words that always deny; an "unless" does not count. */
    private static boolean strictly(Clause clause) {
        return clause.denials().stream().filter(denial -> !denial.startsWith(Meanings.PERHAPS) && !denial.equals(Clause.UNLESS)).count() % 2 == 1;
    }
}
