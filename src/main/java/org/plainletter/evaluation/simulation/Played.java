package org.plainletter.evaluation.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Rules;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.Trial;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;

/**
 * How one trial went.
 *
 * @param end how it stood in the end
 * @param all what was there to be seen, if nobody had stopped
 */
record Played(TrialState end, Tallies all) {

    private static final FactGate CLEAN = new FactGate(Rules.GATE_LETTERS, Rules.GATE_GENERATIONS, 0, 0, 0);

    /** Plays what happened through the real trial, with somebody who signs at once. */
    static Played of(Scenario scenario, List<TrialEvent> events) {
        var plan = new Plan("trial", SimulatedTrial.CHAMPION, SimulatedTrial.CHALLENGER, scenario.effects().keySet(), scenario.allPairs());
        return new Played(decide(new Trial(plan), events), Tallies.of(events));
    }

    /** After how many pairs it was promoted; 0 if never. */
    int promotedAt() {
        return end.standing() == Standing.PROMOTED ? end.total().pairs() : 0;
    }

    /** After how many pairs it was stopped for harm; 0 if never. */
    int harmedAt() {
        return end.standing() == Standing.STOPPED_FOR_HARM ? end.total().pairs() : 0;
    }

    private static TrialState decide(Trial trial, List<TrialEvent> events) {
        Set<String> withheld = new HashSet<>();
        TrialState state = trial.apply(new TrialEvent.FactsChecked(CLEAN));
        for (TrialEvent event : events) {
            if (event instanceof TrialEvent.Dealt(Deal deal) && !state.dealsTo(deal.group())) {
                withheld.add(deal.pair());
            }
            if (!(event instanceof TrialEvent.Judged judged && withheld.contains(judged.pair()))) {
                state = trial.apply(event);
            }
            if (state.standing() == Standing.READY) {
                return trial.apply(new TrialEvent.Signed("somebody invented"));
            }
            if (!state.standing().open()) {
                return state;
            }
        }
        return state;
    }
}
