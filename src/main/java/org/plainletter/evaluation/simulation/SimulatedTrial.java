package org.plainletter.evaluation.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.allocation.Allocation;
import org.plainletter.tuning.allocation.Deck;
import org.plainletter.tuning.allocation.Item;
import org.plainletter.tuning.allocation.Match;
import org.plainletter.tuning.allocation.Sessions;
import org.plainletter.tuning.allocation.Sides;
import org.plainletter.tuning.allocation.TrialLetter;

/** All that happens in one invented trial if nobody stops it: the real allocation, and invented answers. */
final class SimulatedTrial {

    static final String CHAMPION = "champion";
    static final String CHALLENGER = "challenger";

    /** Pairs at one sitting. */
    private static final int SITTING = 4;
    /** Letters beyond those that just suffice. */
    private static final double SPARE = 1.25;

    private final Scenario scenario;
    private final RandomGenerator random;
    private final Map<String, Double> difficulty = new HashMap<>();
    private final List<TrialEvent> events = new ArrayList<>();
    private int judgements;

    private SimulatedTrial(Scenario scenario, RandomGenerator random) {
        this.scenario = scenario;
        this.random = random;
    }

    /** What happens, from the first pair on. */
    static List<TrialEvent> play(Scenario scenario, RandomGenerator random) {
        var trial = new SimulatedTrial(scenario, random);
        trial.play();
        return trial.events;
    }

    private void play() {
        var sides = new Sides(random);
        var match = new Match(CHALLENGER, CHAMPION);
        var sessions = new Sessions(new Allocation(letters(), random), sides, () -> match, random);
        var readers = new ArrayList<SimulatedReader>();
        scenario.effects().keySet().forEach(group -> {
            for (int i = 0; i < scenario.people(); i++) {
                String id = group + i;
                readers.add(SimulatedReader.draw(id, group, sides.of(id, group), scenario, random));
            }
        });
        for (int left = scenario.pairs(); left > 0; left -= SITTING) {
            Collections.shuffle(readers, Random.from(random));
            for (SimulatedReader reader : readers) {
                sessions.next(reader.id(), reader.group(), Math.min(left, SITTING)).items().forEach(item -> answer(reader, item));
            }
        }
    }

    private Deck letters() {
        int couples = (int) Math.ceil(SPARE * scenario.allPairs() / (2 * Allocation.JUDGES));
        Assumptions assumed = scenario.assumptions();
        var letters = new ArrayList<TrialLetter>();
        for (int i = 0; i < couples * 12 / 5; i++) {
            double hard = assumed.difficultySpread() * random.nextGaussian();
            difficulty.put("letter" + i, hard);
            letters.add(new TrialLetter("letter" + i, hard + assumed.misjudged() * random.nextGaussian()));
        }
        return Deck.of(letters);
    }

    private void answer(SimulatedReader reader, Item item) {
        switch (item) {
            case Item.Practice practice -> {}
            case Item.Original original -> {}
            case Item.Pair(Deal deal) -> {
                events.add(new TrialEvent.Dealt(deal));
                deal.readings().forEach(reading -> answer(reader, deal, reading));
            }
        }
    }

    private void answer(SimulatedReader reader, Deal deal, Reading reading) {
        Assumptions assumed = scenario.assumptions();
        if (random.nextDouble() < assumed.missing()) {
            return;
        }
        boolean helped = random.nextDouble() < assumed.helped();
        double ease = assumed.ease() - difficulty.getOrDefault(reading.letter(), 0.0) + (helped ? assumed.help() : 0)
                + (reading.version().equals(CHALLENGER) ? reader.effect() : 0);
        events.add(new TrialEvent.Judged("j" + judgements++, deal.pair(), reading.letter(), reader.judge(ease, assumed, random), helped));
    }
}
