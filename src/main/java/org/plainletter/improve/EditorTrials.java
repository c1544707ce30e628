package org.plainletter.improve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainletter.codesign.OwnSessions;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.judgement.Judgements;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.springframework.stereotype.Component;

/**
 * Trials for those who improve the words. While a group's session carries letters of a trial, what is said there is for nobody's eyes: a trial is shown as it
 * stands without it, and nobody signs.
 */
@Component
public class EditorTrials {

    private final Trials trials;
    private final OwnSessions sessions;
    private final Judgements judgements;

    EditorTrials(Trials trials, OwnSessions sessions, Judgements judgements) {
        this.trials = trials;
        this.sessions = sessions;
        this.judgements = judgements;
    }

    /** All, the one that was opened last first. */
    List<TrialView> all() {
        return trials.all().stream().map(this::shown).toList();
    }

    /** @throws NoSuchTrialException if there is none of that id */
    public TrialView view(String trial) {
        return shown(trials.view(trial));
    }

    /** Whether a group reads letters of it now. */
    boolean isRead(String trial) {
        return !sessions.reading(trial).isEmpty();
    }

    /** What is decided is told at once: everybody sees what follows from it. */
    private TrialView shown(TrialView view) {
        if (!isRead(view.id())) {
            return view;
        }
        TrialView shown = trials.view(view.id(), events(view.id()));
        TrialState state = view.state().standing().open() ? shown.state() : shown.state().standing(view.state().standing());
        return new TrialView(view.id(), view.opened(), view.champion(), view.challenger(), state, shown.people(), shown.pairs());
    }

    /** What happened, in order, but for what is said in sessions that run. @throws NoSuchTrialException if there is none of that id */
    List<Logged> events(String trial) {
        Set<String> said = sessions.reading(trial).stream().flatMap(session -> judgements.idsIn(session).stream()).collect(Collectors.toSet());
        return trials.events(trial).stream().filter(logged -> !isOf(said, logged.event())).toList();
    }

    private static boolean isOf(Set<String> said, TrialEvent event) {
        return switch (event) {
            case TrialEvent.Judged answer -> said.contains(answer.id());
            case TrialEvent.OriginalJudged answer -> said.contains(answer.id());
            case TrialEvent.TakenBack(String judgement) -> said.contains(judgement);
            default -> false;
        };
    }

    /**
     * Signs a promotion.
     *
     * @throws NoSuchTrialException if there is none of that id
     * @throws IllegalStateException fit for a page, while a group reads its letters
     */
    public TrialState sign(String trial, String person) {
        if (isRead(trial)) {
            throw new IllegalStateException("A group reads letters of this trial now. Say yes when its session is over.");
        }
        return trials.add(trial, new TrialEvent.Signed(person));
    }
}
