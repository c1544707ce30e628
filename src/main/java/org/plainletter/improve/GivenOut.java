package org.plainletter.improve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.judgement.Side;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.allocation.Allocation;
import org.plainletter.tuning.allocation.Item;
import org.plainletter.tuning.allocation.Sides;

/** What people of a trial were given so far, and the answers that stand: a fold over the trial's log. */
final class GivenOut {

    private final List<Given> items = new ArrayList<>();
    private final Map<Place, String> standing = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, TrialEvent.Seated> seats = new LinkedHashMap<>();

    /** A letter that a person was given; one of a pair, or an untouched one. */
    record Place(@Nullable String pair, String rater, String letter) {}

    private record Given(Item item, List<Place> places, Instant time, boolean past) {}

    private GivenOut() {}

    /** By what happened in a trial. */
    static GivenOut of(List<Logged> events) {
        var given = new GivenOut();
        events.forEach(given::take);
        return given;
    }

    private void take(Logged logged) {
        switch (logged.event()) {
            case TrialEvent.Seated seated -> seats.putIfAbsent(seated.rater(), seated);
            case TrialEvent.Dealt(Deal deal) -> items.add(new Given(new Item.Pair(deal),
                    deal.readings().map(reading -> new Place(deal.pair(), deal.rater(), reading.letter())).toList(), logged.time(), false));
            case TrialEvent.DealtOriginal(var rater, var group, var letter) -> items.add(new Given(new Item.Original(letter), List.of(new Place(null, rater, letter)), logged.time(), false));
            case TrialEvent.Judged said -> pair(said.pair()).ifPresent(deal -> stands(said.id(), new Place(said.pair(), deal.rater(), said.letter())));
            case TrialEvent.OriginalJudged said -> stands(said.id(), new Place(null, said.rater(), said.letter()));
            case TrialEvent.TakenBack(String judgement) -> standing.values().remove(judgement);
            // A pair that was dealt before a promotion decides nothing after it.
            case TrialEvent.Signed signed -> items.replaceAll(item -> new Given(item.item, item.places, item.time, true));
            default -> { }
        }
    }

    private void stands(String judgement, Place place) {
        standing.put(place, judgement);
        places.put(judgement, place);
    }

    /** A pair that was dealt. */
    Optional<Deal> pair(String id) {
        return items.stream().flatMap(given -> given.item instanceof Item.Pair(Deal deal) && deal.pair().equals(id) ? Stream.of(deal) : Stream.empty()).findFirst();
    }

    /** Whether a person was given this. */
    boolean holds(Place place) {
        return items.stream().anyMatch(given -> given.places.contains(place));
    }

    /** The judgement that stands for it, if there is one. */
    Optional<String> standing(Place place) {
        return Optional.ofNullable(standing.get(place));
    }

    /** What a judgement was about; empty if it is none of this trial. */
    Optional<Place> place(String judgement) {
        return Optional.ofNullable(places.get(judgement));
    }

    /** What a person was given and has not answered, or not all of it, in order. */
    List<Item> open(String rater) {
        return items.stream().filter(given -> !given.past && given.places.stream().anyMatch(place -> place.rater.equals(rater) && !standing.containsKey(place))).map(Given::item).toList();
    }

    /** Whether one letter of a pair has an answer. */
    boolean begun(Deal deal) {
        return deal.readings().anyMatch(reading -> standing.containsKey(new Place(deal.pair(), deal.rater(), reading.letter())));
    }

    /** Whether a person has answered nothing yet. */
    boolean fresh(String rater) {
        return places.values().stream().noneMatch(place -> place.rater.equals(rater));
    }

    /** Whether something that was given out after {@code since} has no answer yet. */
    boolean waiting(Instant since) {
        return items.stream().anyMatch(given -> !given.past && given.time.isAfter(since) && !standing.keySet().containsAll(given.places));
    }

    /** The side that a person was given, if the person was here before. @throws IllegalArgumentException if that was in another group */
    Optional<Side> side(String rater, String group) {
        TrialEvent.Seated seat = seats.get(rater);
        if (seat != null && !seat.group().equals(group)) {
            throw new IllegalArgumentException("This rater belongs to another group. Each person has an id of its own in each group.");
        }
        return Optional.ofNullable(seat).map(TrialEvent.Seated::side);
    }

    /** Tells what was given out. */
    void tell(Allocation allocation, Sides sides) {
        seats.values().forEach(seat -> sides.remember(seat.rater(), seat.group(), seat.side()));
        items.forEach(given -> {
            if (given.item instanceof Item.Pair(Deal deal)) {
                allocation.remember(deal);
            } else if (given.item instanceof Item.Original(String letter)) {
                allocation.rememberOriginal(given.places.getFirst().rater, letter);
            }
        });
    }
}
