package org.plainletter.improve;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.improve.TrialSessions.Rater;
import org.plainletter.judgement.Side;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.plainletter.tuning.allocation.Allocation;
import org.plainletter.tuning.allocation.Deck;
import org.plainletter.tuning.allocation.Item;
import org.plainletter.tuning.allocation.Match;
import org.plainletter.tuning.allocation.Session;
import org.plainletter.tuning.allocation.Sessions;
import org.plainletter.tuning.allocation.Sides;
import org.plainletter.tuning.allocation.Vigil;

/** Deals a trial's letters to one person, knowing all that was dealt before. What it does stands in its events, to be added to the log. */
final class Dealing {

    /** So long a letter that was given out may still be answered: a tablet may have been without a network. */
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final RandomGenerator random = new SplittableRandom();
    private final List<TrialEvent> events = new ArrayList<>();
    private final GivenOut given;
    private final TrialState state;
    private final Sides sides = new Sides(random);
    private final Allocation allocation;
    private final Sessions layout;

    /** A trial reads no more than it leaves places for the watch after it. */
    Dealing(List<Logged> before, Deck deck) {
        given = GivenOut.of(before);
        state = Trials.replay(before).state();
        Plan plan = state.plan();
        boolean watch = state.standing() == Standing.PROMOTED;
        allocation = new Allocation(deck, watch ? Allocation.JUDGES : Allocation.JUDGES - Allocation.KEPT, random);
        given.tell(allocation, sides);
        layout = new Sessions(allocation, sides, watch ? new Vigil(plan.challenger(), plan.champion(), random)::next : this::match, random);
    }

    private Match match() {
        return new Match(state.plan().champion(), state.plan().challenger());
    }

    /** How many more pairs of the two versions there are, for whoever knows none of the letters. */
    int places() {
        return allocation.places(match());
    }

    /** What has happened by dealing. */
    List<TrialEvent> events() {
        return List.copyOf(events);
    }

    /** A person's next items. @throws IllegalArgumentException if the person was here before in another group */
    Session to(Rater rater, int pairs) {
        Side side = seated(rater);
        var items = new ArrayList<Item>();
        if (state.dealsTo(rater.group())) {
            List<Item> open = given.open(rater.id());
            int left = pairs - (int) open.stream().filter(Item.Pair.class::isInstance).count();
            List<Item> more = layout.more(rater.id(), rater.group(), left);
            more.forEach(item -> dealt(item, rater));
            items.addAll(given.fresh(rater.id()) ? layout.practice() : List.of());
            items.addAll(open);
            items.addAll(more);
            if (left > 0 && more.isEmpty() && state.standing().open() && places() == 0 && !given.waiting(Instant.now().minus(PATIENCE))) {
                events.add(new TrialEvent.LettersRanOut());
            }
        }
        return new Session(rater.id(), side, items);
    }

    private Side seated(Rater rater) {
        return given.side(rater.id(), rater.group()).orElseGet(() -> {
            if (rater.side() != null) {
                sides.remember(rater.id(), rater.group(), rater.side());
            }
            Side side = sides.of(rater.id(), rater.group());
            events.add(new TrialEvent.Seated(rater.id(), rater.group(), side));
            return side;
        });
    }

    private void dealt(Item item, Rater rater) {
        switch (item) {
            case Item.Pair pair -> events.add(new TrialEvent.Dealt(pair.deal()));
            case Item.Original original -> events.add(new TrialEvent.DealtOriginal(rater.id(), rater.group(), original.letter()));
            case Item.Practice practice -> { }
        }
    }
}
