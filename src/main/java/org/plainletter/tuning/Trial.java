package org.plainletter.tuning;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Closed;
import org.plainletter.tuning.TrialEvent.Dealt;
import org.plainletter.tuning.TrialEvent.DealtOriginal;
import org.plainletter.tuning.TrialEvent.FactBreached;
import org.plainletter.tuning.TrialEvent.FactsChecked;
import org.plainletter.tuning.TrialEvent.GroupResumed;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.TrialEvent.LettersChosen;
import org.plainletter.tuning.TrialEvent.LettersRanOut;
import org.plainletter.tuning.TrialEvent.Opened;
import org.plainletter.tuning.TrialEvent.OriginalJudged;
import org.plainletter.tuning.TrialEvent.Paused;
import org.plainletter.tuning.TrialEvent.Resumed;
import org.plainletter.tuning.TrialEvent.Seated;
import org.plainletter.tuning.TrialEvent.Signed;
import org.plainletter.tuning.TrialEvent.TakenBack;
import org.plainletter.tuning.evidence.Cusum;
import org.plainletter.tuning.evidence.Evidence;

/**
 * A challenger against the champion: a fold over the list of its events. The same list gives the same decisions, always. An event that is out of place
 * (an answer to a pair that nobody was dealt, a second signature) changes nothing. Each trial begins at E = 1.
 *
 * <p>Not safe for threads.
 */
public final class Trial {

    private static final GroupState NOBODY = new GroupState(Score.NONE, false);

    private final Plan plan;
    private final PairBook book;
    private final Set<String> pausedGroups = new TreeSet<>();
    private Standing standing = Standing.RUNNING;
    private @Nullable FactGate gate;
    private @Nullable String signedBy;
    private @Nullable PairBook since;
    private @Nullable Cusum hard;
    private boolean outOfLetters;
    private TrialState state;

    /** A trial that begins. */
    public Trial(Plan plan) {
        this.plan = plan;
        this.book = new PairBook(plan);
        this.state = snapshot();
    }

    /**
     * The trial that these events make.
     *
     * @throws IllegalArgumentException if the first does not open it
     */
    public static Trial replay(List<TrialEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof Opened(Plan plan))) {
            throw new IllegalArgumentException("a trial begins with its opening");
        }
        var trial = new Trial(plan);
        events.stream().skip(1).forEach(trial::apply);
        return trial;
    }

    /** How it stands. */
    public TrialState state() {
        return state;
    }

    /** What each person answered until the decision, in the order of their first pair. */
    public List<PersonAnswers> people() {
        return List.copyOf(book.people());
    }

    /** The pairs with both answers until the decision. */
    public List<JudgedPair> pairs() {
        return book.judged();
    }

    /**
     * What happened next.
     *
     * @return how the trial stands now
     * @throws IllegalArgumentException if it opens the trial once more
     */
    public TrialState apply(TrialEvent event) {
        switch (event) {
            case Opened opened -> throw new IllegalArgumentException("the trial is open: " + opened.plan().trial());
            case FactsChecked(FactGate checked) -> gate = checked;
            case Dealt(Deal deal) -> {
                current().deal(deal);
                return state;
            }
            case LettersChosen chosen -> {
                return state;
            }
            case Seated seated -> {
                return state;
            }
            case DealtOriginal original -> {
                return state;
            }
            case LettersRanOut ranOut -> outOfLetters = true;
            case Judged answer -> judged(answer);
            case TakenBack(String judgement) -> whenCounting(pairs -> pairs.takeBack(judgement));
            case OriginalJudged answer -> whenCounting(pairs -> pairs.original(answer));
            case Paused paused -> standing = standing == Standing.RUNNING || standing == Standing.READY ? Standing.PAUSED : standing;
            case Resumed resumed -> resume();
            case GroupResumed resumed -> pausedGroups.remove(resumed.group());
            case Signed(String person) -> sign(person);
            case FactBreached(String version) -> breached(version);
            case Closed closed -> standing = closed();
        }
        pauseHarmed();
        state = snapshot();
        settle();
        return state;
    }

    private PairBook current() {
        return since == null ? book : since;
    }

    private void whenCounting(Consumer<PairBook> change) {
        if (standing.open() || standing == Standing.PROMOTED) {
            change.accept(current());
        }
    }

    private void judged(Judged answer) {
        whenCounting(pairs -> {
            Optional<Reading> read = pairs.answer(answer);
            if (hard != null && answer.verdict() != Verdict.NOT_SURE && read.filter(reading -> reading.version().equals(plan.challenger())).isPresent()) {
                hard = hard.after(answer.verdict() == Verdict.HARD);
            }
        });
    }

    private void pauseHarmed() {
        book.groups().forEach((group, score) -> {
            Evidence evidence = score.evidence();
            boolean changed = !state.groups().getOrDefault(group, NOBODY).score().evidence().equals(evidence);
            if (changed && evidence.deciding() >= Rules.PAUSE_DECIDING && evidence.probabilityBetter() <= Rules.PAUSE_CHANCE) {
                pausedGroups.add(group);
            }
        });
    }

    private void resume() {
        if (standing == Standing.PAUSED) {
            standing = Standing.RUNNING;
        } else if (hard != null) {
            hard = Cusum.from(hard.usual());
        }
    }

    private void sign(String person) {
        if (standing == Standing.READY) {
            standing = Standing.PROMOTED;
            signedBy = person;
            since = new PairBook(plan);
            hard = book.watch();
        }
    }

    private void breached(String version) {
        if (version.equals(plan.challenger()) && (standing.open() || standing == Standing.PROMOTED)) {
            standing = standing.open() ? Standing.STOPPED_FOR_FACTS : Standing.ROLLED_BACK;
        }
    }

    private Standing closed() {
        return standing.open() ? Standing.CLOSED : standing == Standing.PROMOTED ? Standing.ROLLED_BACK : standing;
    }

    /** Harm goes before promotion, and promotion before the end of the plan. */
    private void settle() {
        if (standing != Standing.RUNNING && standing != Standing.READY) {
            return;
        }
        Standing before = standing;
        if (state.total().evidence().swapped().e() >= Rules.HARM) {
            standing = Standing.STOPPED_FOR_HARM;
        } else if (state.ready()) {
            standing = Standing.READY;
        } else {
            standing = state.total().pairs() >= plan.pairs() ? Standing.STOPPED_AT_PLAN : outOfLetters ? Standing.STOPPED_WITHOUT_LETTERS : Standing.RUNNING;
        }
        state = standing == before ? state : snapshot();
    }

    private TrialState snapshot() {
        Map<String, GroupState> groups = new TreeMap<>();
        book.groups().forEach((group, score) -> groups.put(group, new GroupState(score, pausedGroups.contains(group))));
        var watch = since == null || hard == null ? Optional.<Vigilance>empty() : Optional.of(new Vigilance(hard, since.total()));
        return new TrialState(plan, standing, Optional.ofNullable(gate), book.total(), Collections.unmodifiableMap(groups), book.halves(),
                Optional.ofNullable(signedBy), watch);
    }
}
