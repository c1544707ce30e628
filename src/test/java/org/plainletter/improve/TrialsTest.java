package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.LabelMovedException;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;

@ParameterizedClass
@EnumSource(Database.class)
class TrialsTest {

    private final TrialStore store;
    private final PromptVersion first;
    private final PromptVersion child;

    TrialsTest(Database kind) {
        store = new TrialStore(kind.fresh());
        first = store.library.champion("tone");
        child = store.child("Be kinder.");
    }

    private PromptVersion serving() {
        return store.restarted().library.champion("tone");
    }

    @Test
    void givesAChallengerTheLabelWhileItsTrialIsOpen() {
        String trial = store.open(child);
        assertThat(store.library.labelled("tone", Label.CHALLENGER)).contains(child);
        assertThatExceptionOfType(LabelMovedException.class).as("one challenger at a time").isThrownBy(() -> store.open(store.child("Be short.")));

        store.trials.add(trial, new TrialEvent.Closed("Ada", "Enough."));

        assertThat(store.library.labelled("tone", Label.CHALLENGER)).isEmpty();
        assertThat(serving()).isEqualTo(first);
        assertThat(store.open(store.child("Be short."))).isNotEqualTo(trial);
    }

    @Test
    void servesTheChallengerOnceANamedPersonHasSigned() {
        String trial = store.open(child);
        assertThat(store.ready(trial).standing()).isEqualTo(Standing.READY);
        assertThat(serving()).as("nobody has signed").isEqualTo(first);

        TrialState signed = store.trials.add(trial, new TrialEvent.Signed("Ada"));

        assertThat(signed.standing()).isEqualTo(Standing.PROMOTED);
        assertThat(serving()).isEqualTo(child);
        assertThat(store.library.moves("tone")).filteredOn(move -> move.label() == Label.CHAMPION).extracting(LabelMove::person).containsExactly("Ada");
        assertThat(store.library.labelled("tone", Label.CHALLENGER)).isEmpty();
    }

    @Test
    void tellsWhoSignsTooEarlyWhatIsMissing() {
        String trial = store.open(child);

        TrialState signed = store.trials.add(trial, new TrialEvent.Signed("Ada"));

        assertThat(signed.standing()).isEqualTo(Standing.RUNNING);
        assertThat(signed.lacks()).isNotEmpty();
        assertThat(serving()).isEqualTo(first);
    }

    @Test
    void letsOneOfTwoWhoSignAtOncePromoteAndTellsTheOther() {
        String trial = store.open(child);
        store.ready(trial);

        List<TrialState> states = Stream.of("Ada", "Ben", "Cas", "Dee").parallel().map(person -> store.trials.add(trial, new TrialEvent.Signed(person))).toList();

        assertThat(states).extracting(TrialState::standing).containsOnly(Standing.PROMOTED);
        assertThat(states.stream().map(state -> state.signedBy().orElseThrow()).distinct()).hasSize(1);
        assertThat(store.library.moves("tone")).filteredOn(move -> move.label() == Label.CHAMPION).hasSize(1);
    }

    @Test
    void losesNoAnswerWhenManyAnswerAtOnce() {
        String trial = store.open(child);

        Stream.of(0, 1, 2, 3).parallel().forEach(i -> store.pairs(trial, i * 5, 5, EASY, HARD));

        assertThat(store.trials.view(trial).state().total().pairs()).isEqualTo(20);
    }

    @Test
    void servesTheOldChampionAgainAfterAFactBreach() {
        String trial = store.open(child);
        store.ready(trial);
        store.trials.add(trial, new TrialEvent.Signed("Ada"));

        store.trials.add(trial, new TrialEvent.FactBreached(child.identity()));

        assertThat(serving()).isEqualTo(first);
        assertThat(store.trials.view(trial).state().standing()).isEqualTo(Standing.ROLLED_BACK);
    }

    @Test
    void leavesALaterChampionWhereItIsWhenAnEarlierOneIsRolledBack() {
        String trial = store.open(child);
        store.ready(trial);
        store.trials.add(trial, new TrialEvent.Signed("Ada"));
        PromptVersion grandchild = store.child("Be kindest.");
        String later = store.open(grandchild);
        store.ready(later);
        store.trials.add(later, new TrialEvent.Signed("Ben"));

        store.trials.add(trial, new TrialEvent.FactBreached(child.identity()));

        assertThat(serving()).isEqualTo(grandchild);
    }

    @Test
    void endsATrialWhoseChampionIsTheChampionNoMore() {
        String trial = store.open(child);
        store.ready(trial);
        store.trials.add(trial, new TrialEvent.Signed("Ada"));
        String later = store.open(store.child("Be kindest."));

        store.trials.add(trial, new TrialEvent.FactBreached(child.identity()));

        assertThat(serving()).isEqualTo(first);
        assertThat(store.trials.view(later).state().standing()).isEqualTo(Standing.CLOSED);
        assertThat(store.library.labelled("tone", Label.CHALLENGER)).isEmpty();
    }

    @Test
    void takesTheLabelOffAChallengerThatIsStopped() {
        String trial = store.open(child);

        TrialState state = store.pairs(trial, 0, 12, HARD, EASY);

        assertThat(state.standing()).isEqualTo(Standing.STOPPED_FOR_HARM);
        assertThat(store.library.labelled("tone", Label.CHALLENGER)).isEmpty();
        assertThat(serving()).isEqualTo(first);
    }

    @Test
    void decidesTheSameWhenReplayedIntoAnEmptyDatabase() {
        String trial = store.open(child);
        store.trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        store.trials.add(trial, new TrialEvent.Paused("Ada", "To look."));
        store.trials.add(trial, new TrialEvent.Resumed("Ada", "Fine."));
        store.pairs(trial, 0, 24, EASY, HARD);
        store.trials.add(trial, new TrialEvent.TakenBack("x3"));
        store.trials.add(trial, new TrialEvent.OriginalJudged("o1", "r1", TrialStore.GROUP, "letter", HARD, true));
        store.trials.add(trial, new TrialEvent.Signed("Ada"));
        store.pairs(trial, 30, 4, HARD, EASY);
        TrialView before = store.trials.view(trial);

        var empty = new TrialStore(Database.SQLITE.fresh());
        var log = new TrialLog(org.springframework.jdbc.core.simple.JdbcClient.create(empty.database));
        log.append(trial, 0, store.trials.events(trial).stream().map(TrialLog.Logged::event).toList());
        empty.child("Be kinder.");

        assertThat(empty.trials.view(trial).state()).isEqualTo(before.state());
        assertThat(empty.trials.view(trial).people()).isEqualTo(before.people());
        assertThat(before.state().standing()).isEqualTo(Standing.PROMOTED);
    }

    @Test
    void knowsNoTrialThatWasNotOpened() {
        assertThatExceptionOfType(NoSuchTrialException.class).isThrownBy(() -> store.trials.view("no such"));
        assertThatExceptionOfType(NoSuchTrialException.class).isThrownBy(() -> store.trials.add("no such", new TrialEvent.Signed("Ada")));
    }
}
