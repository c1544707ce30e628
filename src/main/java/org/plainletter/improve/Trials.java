package org.plainletter.improve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.Trial;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trials. Whatever happens is added to a trial's log, and how it stands is replayed from the log each time: there is no other state, so a restart, a second
 * instance and a replay all decide alike. A decision that changes which version writes letters moves the label in the same transaction.
 */
@Component
public class Trials {

    private static final String SERVICE = "Plain Letter";

    private final TrialLog log;
    private final PromptLibrary library;
    private final TransactionTemplate together;

    Trials(TrialLog log, PromptLibrary library, TransactionTemplate together) {
        this.log = log;
        this.library = library;
        this.together = together;
    }

    /**
     * Who opens a trial.
     *
     * @param person a name
     * @param why in one line
     */
    public record Opener(String person, String why) {

        private static final int LONGEST = 1000;

        /** @throws IllegalArgumentException fit for a page, if it is not said why, or at length */
        public Opener {
            if (why.isBlank() || why.length() > LONGEST) {
                throw new IllegalArgumentException("Say why, in up to 1,000 letters.");
            }
        }
    }

    /**
     * Opens a trial of a version against the one in use.
     *
     * @throws org.plainletter.prompt.LabelMovedException if the prompt has a challenger: there is one at a time
     * @throws IllegalArgumentException if the version is in use, there is no group, or there are too few pairs
     */
    public TrialView open(PromptVersion challenger, Set<String> groups, int pairs, Opener by) {
        String id = UUID.randomUUID().toString();
        together.executeWithoutResult(transaction -> {
            PromptVersion champion = library.labelled(challenger.name(), Label.CHAMPION).orElseThrow();
            var plan = new Plan(id, champion.identity(), challenger.identity(), groups, pairs);
            library.move(null, PromptLibrary.moving(Label.CHALLENGER, challenger, by.person(), by.why()));
            log.append(id, 0, List.of(new TrialEvent.Opened(plan)));
        });
        return view(id);
    }

    /** All trials, the one that was opened last first. */
    public List<TrialView> all() {
        return log.trials().stream().map(this::view).toList();
    }

    /** @throws NoSuchTrialException if there is none of that id */
    public TrialView view(String trial) {
        return view(trial, events(trial));
    }

    /** As these of its events make it. */
    TrialView view(String trial, List<Logged> events) {
        Trial replayed = replay(events);
        Plan plan = replayed.state().plan();
        return new TrialView(trial, events.getFirst().time(), version(plan.champion()), version(plan.challenger()), replayed.state(), replayed.people(), replayed.pairs());
    }

    private PromptVersion version(String identity) {
        return library.find(identity).orElseThrow(() -> new IllegalStateException("a trial names a version that is gone: " + identity));
    }

    /** All that happened, in order. @throws NoSuchTrialException if there is none of that id */
    List<Logged> events(String trial) {
        List<Logged> events = log.of(trial);
        if (events.isEmpty()) {
            throw new NoSuchTrialException(trial);
        }
        return events;
    }

    static Trial replay(List<Logged> events) {
        return Trial.replay(events.stream().map(Logged::event).toList());
    }

    /**
     * Adds what happened.
     *
     * @return how the trial stands then
     * @throws NoSuchTrialException if there is none of that id
     */
    public TrialState add(String trial, TrialEvent event) {
        return add(trial, events -> List.of(event));
    }

    /**
     * Adds what {@code next} makes of what happened so far; made anew if something else happens in between.
     *
     * @return how the trial stands then
     */
    TrialState add(String trial, Function<List<Logged>, List<TrialEvent>> next) {
        while (true) {
            List<Logged> logged = events(trial);
            List<TrialEvent> before = logged.stream().map(Logged::event).toList();
            List<TrialEvent> added = next.apply(logged);
            TrialState was = Trial.replay(before).state();
            TrialState is = Trial.replay(Stream.concat(before.stream(), added.stream()).toList()).state();
            boolean first = Boolean.TRUE.equals(together.execute(transaction -> {
                boolean appended = log.append(trial, before.size(), added);
                if (appended && !label(was, is)) {
                    transaction.setRollbackOnly();
                    return false;
                }
                return appended;
            }));
            if (first) {
                return is;
            }
        }
    }

    /** Moves the labels to where a decision puts them; false if a trial that ends by it was added to just then. */
    private boolean label(TrialState was, TrialState is) {
        PromptVersion champion = version(is.plan().champion());
        PromptVersion challenger = version(is.plan().challenger());
        if (was.standing().open() && !is.standing().open()) {
            library.move(challenger, new LabelMove(challenger.name(), Label.CHALLENGER, null, who(is), why(is), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
        if (!was.serving().equals(is.serving())) {
            boolean promoted = is.standing() == Standing.PROMOTED;
            if (promoted) {
                library.move(champion, PromptLibrary.moving(Label.CHAMPION, challenger, who(is), why(is)));
                return closeOthers(is, challenger.name());
            } else if (library.champion(challenger.name()).equals(challenger)) {
                library.move(challenger, PromptLibrary.moving(Label.CHAMPION, champion, SERVICE, why(is)));
                return closeOthers(is, challenger.name());
            }
        }
        return true;
    }

    /** Ends the open trials against a version that is the champion no more. */
    private boolean closeOthers(TrialState decided, String prompt) {
        return all().stream().filter(trial -> !trial.id().equals(decided.plan().trial()) && trial.challenger().name().equals(prompt) && trial.state().standing().open()).allMatch(trial -> {
            List<TrialEvent> before = events(trial.id()).stream().map(Logged::event).toList();
            TrialEvent closed = new TrialEvent.Closed(SERVICE, why(decided) + " There is another champion.");
            TrialState is = Trial.replay(Stream.concat(before.stream(), Stream.of(closed)).toList()).state();
            return log.append(trial.id(), before.size(), List.of(closed)) && label(trial.state(), is);
        });
    }

    private static String who(TrialState state) {
        return state.standing() == Standing.PROMOTED ? state.signedBy().orElse(SERVICE) : SERVICE;
    }

    private static String why(TrialState state) {
        return "Trial " + state.plan().trial() + ": " + switch (state.standing()) {
            case PROMOTED -> "promoted";
            case ROLLED_BACK -> "rolled back";
            case STOPPED_FOR_FACTS -> "stopped for a fact";
            case STOPPED_FOR_HARM -> "stopped for harm";
            case STOPPED_AT_PLAN -> "the plan is reached";
            case STOPPED_WITHOUT_LETTERS -> "no letters are left";
            case CLOSED -> "closed";
            case RUNNING, READY, PAUSED -> "running";
        } + ".";
    }

    /** The trials whose challenger this is, that are open or watched. */
    List<TrialView> trying(String identity) {
        return all().stream().filter(trial -> trial.challenger().identity().equals(identity))
                .filter(trial -> trial.state().standing().open() || trial.state().standing() == Standing.PROMOTED).toList();
    }

    /** A trial that is open for this prompt, if there is one. */
    public Optional<TrialView> open(String prompt) {
        return all().stream().filter(trial -> trial.challenger().name().equals(prompt) && trial.state().standing().open()).findFirst();
    }
}
