package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.improve.TrialSessions.Rater;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.allocation.Couple;
import org.plainletter.tuning.allocation.Deck;
import org.plainletter.tuning.allocation.Item;
import org.plainletter.tuning.allocation.Session;

/** What people are given, by the log and nothing else: each dealing knows only what stands there. */
class DealingTest {

    private static final String GROUP = "tuesday";

    private final List<Logged> log = new ArrayList<>();
    private final Deck deck = new Deck(IntStream.range(0, 4).mapToObj(i -> new Couple("a" + i, "b" + i)).toList(), List.of("o1", "o2"));
    private Instant now = Instant.now();

    DealingTest() {
        add(new TrialEvent.Opened(new Plan("t", "old", "new", Set.of(GROUP), 24)));
        add(new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
    }

    private void add(TrialEvent event) {
        log.add(new Logged(event, now));
    }

    private Session sit(String rater, int pairs) {
        return sit(new Rater(rater, GROUP, null), pairs);
    }

    private Session sit(Rater rater, int pairs) {
        var dealing = new Dealing(log, deck);
        Session session = dealing.to(rater, pairs);
        dealing.events().forEach(this::add);
        return session;
    }

    private static List<Deal> deals(Session session) {
        return session.items().stream().filter(Item.Pair.class::isInstance).map(item -> ((Item.Pair) item).deal()).toList();
    }

    private void answer(Deal deal) {
        deal.readings().forEach(reading -> add(new TrialEvent.Judged(deal.pair() + reading.letter(), deal.pair(), reading.letter(), reading.version().equals("new") ? Verdict.EASY : Verdict.HARD, false)));
    }

    private Standing standing() {
        return Trials.replay(log).state().standing();
    }

    private int places() {
        return new Dealing(log, deck).places();
    }

    @Test
    void givesBackWhatWasNotAnsweredBeforeAnythingNew() {
        Session first = sit("r1", 2);
        int left = places();

        Session reloaded = sit("r1", 2);

        assertThat(deals(reloaded)).isEqualTo(deals(first)).hasSize(2);
        assertThat(reloaded.items()).as("nothing was answered: practice again").contains(new Item.Practice(true));
        assertThat(places()).isEqualTo(left);

        answer(deals(first).getFirst());
        assertThat(deals(sit("r1", 2))).first().isEqualTo(deals(first).get(1));
        assertThat(sit("r1", 3).items()).noneMatch(Item.Practice.class::isInstance);
    }

    @Test
    void givesAPersonOneSideForGoodAndBalancesTheGroup() {
        var sides = new HashMap<String, Side>();
        for (int i = 0; i < 8; i++) {
            sides.put("r" + i, sit("r" + i, 1).side());
        }
        assertThat(sides.values()).filteredOn(Side.LEFT::equals).hasSize(4);
        sides.forEach((rater, side) -> assertThat(sit(rater, 1).side()).isEqualTo(side));
        assertThat(sit(new Rater("known", GROUP, Side.RIGHT), 1).side()).as("who has one keeps it").isEqualTo(Side.RIGHT);
    }

    @Test
    void knowsAPersonInOneGroupOnly() {
        sit("r1", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> sit(new Rater("r1", "friday", null), 1)).withMessageContaining("another group");
    }

    @Test
    void givesNobodyTheSameUntouchedLetterTwice() {
        var given = new ArrayList<Item>();
        for (int i = 0; i < 4; i++) {
            Session session = sit("r1", 1);
            session.items().stream().filter(Item.Original.class::isInstance).filter(item -> !given.contains(item)).forEach(given::add);
            deals(session).forEach(this::answer);
            given.forEach(item -> add(new TrialEvent.OriginalJudged(item.toString(), "r1", GROUP, ((Item.Original) item).letter(), Verdict.HARD, false)));
        }
        long dealt = log.stream().filter(logged -> logged.event() instanceof TrialEvent.DealtOriginal).count();
        assertThat(given).doesNotHaveDuplicates().hasSize((int) dealt);
    }

    @Test
    void keepsAPlaceOfEachOutputForTheWatch() {
        for (int i = 0; i < 6; i++) {
            deals(sit("r" + i, 4)).forEach(this::answer);
        }
        assertThat(places()).isZero();
        assertThat(standing()).isEqualTo(Standing.READY);
        add(new TrialEvent.Signed("Ada"));

        var judges = new HashMap<Reading, Integer>();
        IntStream.range(6, 12).forEach(i -> sit("r" + i, 4));
        log.forEach(logged -> {
            if (logged.event() instanceof TrialEvent.Dealt(Deal deal)) {
                deal.readings().forEach(reading -> judges.merge(reading, 1, Integer::sum));
            }
        });
        assertThat(judges.values()).allMatch(count -> count <= 4);
        judges.keySet().removeIf(reading -> reading.version().equals("old"));
        assertThat(judges.values()).as("the new champion is watched").contains(4);
    }

    @Test
    void endsATrialWhoseLettersHaveRunOutOnceNobodyHasOneToAnswer() {
        for (int i = 0; i < 6; i++) {
            sit("r" + i, 4);
        }
        assertThat(sit("r6", 4).items()).noneMatch(Item.Pair.class::isInstance);
        assertThat(standing()).as("24 pairs may still be answered").isEqualTo(Standing.RUNNING);

        now = now.minus(Duration.ofDays(15));
        log.replaceAll(logged -> new Logged(logged.event(), now));
        sit("r7", 4);

        assertThat(standing()).isEqualTo(Standing.STOPPED_WITHOUT_LETTERS);
        assertThat(sit("r0", 4).items()).isEmpty();
    }
}
