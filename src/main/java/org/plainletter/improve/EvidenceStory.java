package org.plainletter.improve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.tuning.Trial;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialEvent.Opened;
import org.plainletter.tuning.TrialState;
import org.plainletter.tuning.evidence.Evidence;

/**
 * How the evidence of a trial came about, pair by pair, until the decision.
 *
 * @param steps in their order
 */
record EvidenceStory(List<Step> steps) {

    /** What an answer did to the evidence. */
    enum Turn {
        NEW_EASIER("Only the new way was easy."), OLD_EASIER("Only the old way was easy."), ALIKE("Both were alike. This pair decides nothing."), CHANGED("An answer was changed or taken back.");

        private final String words;

        Turn(String words) {
            this.words = words;
        }

        /** For a page. */
        public String words() {
            return words;
        }
    }

    /**
     * A pair was complete, or an answer of it changed.
     *
     * @param pairs pairs with both answers so far
     * @param time when
     * @param turn what the answers were
     * @param evidence wins and losses so far
     */
    record Step(int pairs, Instant time, Turn turn, Evidence evidence) {}

    /** Copies the list. */
    EvidenceStory {
        steps = List.copyOf(steps);
    }

    /** From what happened. */
    static EvidenceStory of(List<Logged> events) {
        var trial = new Trial(((Opened) events.getFirst().event()).plan());
        var steps = new ArrayList<Step>();
        TrialState was = trial.state();
        for (Logged logged : events.subList(1, events.size())) {
            TrialState is = trial.apply(logged.event());
            if (counted(was, is, logged.event())) {
                steps.add(new Step(is.total().pairs(), logged.time(), turn(was, is), is.total().evidence()));
            }
            was = is;
        }
        return new EvidenceStory(steps);
    }

    private static boolean counted(TrialState was, TrialState is, TrialEvent event) {
        return (event instanceof TrialEvent.Judged || event instanceof TrialEvent.TakenBack) && !was.total().equals(is.total());
    }

    private static Turn turn(TrialState was, TrialState is) {
        int wins = is.total().evidence().wins() - was.total().evidence().wins();
        int losses = is.total().evidence().losses() - was.total().evidence().losses();
        if (is.total().pairs() != was.total().pairs() + 1) {
            return Turn.CHANGED;
        }
        return wins == 1 ? Turn.NEW_EASIER : losses == 1 ? Turn.OLD_EASIER : Turn.ALIKE;
    }
}
