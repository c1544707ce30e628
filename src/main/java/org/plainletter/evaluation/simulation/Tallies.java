package org.plainletter.evaluation.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.Answers;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Difference;
import org.plainletter.tuning.PersonAnswers;
import org.plainletter.tuning.Rules;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialEvent.Dealt;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.evidence.Evidence;
import org.plainletter.tuning.evidence.Interval;

/** Counts the same events without a trial that could stop: what other rules would have made of them, and what everybody said in the end. */
final class Tallies {

    /** The naive rule: the chance that the challenger is better reaches 0.95, looked at after every pair. */
    private static final double NAIVE = 0.95;
    private static final Answers NONE = new Answers(0, 0, 0, 0, 0);

    private final Map<String, Deal> deals = new HashMap<>();
    private final Map<String, Judged> halves = new HashMap<>();
    private final Map<String, PersonAnswers> people = new LinkedHashMap<>();
    private Evidence evidence = Evidence.NONE;
    private int pairs;
    private int evidenceAt;
    private int naiveAt;

    /** Counts {@code events}. */
    static Tallies of(List<TrialEvent> events) {
        var tallies = new Tallies();
        for (TrialEvent event : events) {
            if (event instanceof Dealt(Deal deal)) {
                tallies.deals.put(deal.pair(), deal);
            } else if (event instanceof Judged answer) {
                tallies.judged(answer);
            }
        }
        return tallies;
    }

    private void judged(Judged answer) {
        Judged other = halves.putIfAbsent(answer.pair(), answer);
        Deal deal = deals.get(answer.pair());
        if (other == null || deal == null) {
            return;
        }
        boolean challenger = deal.readings().anyMatch(reading -> reading.letter().equals(answer.letter()) && reading.version().equals(SimulatedTrial.CHALLENGER));
        pair(deal, challenger ? answer.verdict() : other.verdict(), challenger ? other.verdict() : answer.verdict());
    }

    private void pair(Deal deal, Verdict challenger, Verdict champion) {
        int won = challenger == Verdict.EASY && champion == Verdict.HARD ? 1 : 0;
        int lost = challenger == Verdict.HARD && champion == Verdict.EASY ? 1 : 0;
        evidence = evidence.plus(won, lost);
        pairs++;
        var answers = new Answers(1, challenger == Verdict.EASY ? 1 : 0, champion == Verdict.EASY ? 1 : 0, 0, 0);
        people.merge(deal.rater(), new PersonAnswers(deal.rater(), deal.group(), answers, NONE),
                (before, now) -> new PersonAnswers(before.rater(), before.group(), before.alone().plus(now.alone()), NONE));
        if (won > 0 && pairs >= Rules.PAIRS) {
            evidenceAt = evidenceAt == 0 && evidence.e() >= Rules.EVIDENCE ? pairs : evidenceAt;
            naiveAt = naiveAt == 0 && evidence.probabilityBetter() >= NAIVE ? pairs : naiveAt;
        }
    }

    /** The pairs that decide. */
    Evidence evidence() {
        return evidence;
    }

    /** After how many pairs E alone, without any other condition, reached its bar; 0 if never. */
    int evidenceAt() {
        return evidenceAt;
    }

    /** After how many pairs the naive rule promoted; 0 if never. */
    int naiveAt() {
        return naiveAt;
    }

    /** The difference over people. */
    Optional<Interval> difference() {
        return Difference.of(people.values()).all();
    }
}
