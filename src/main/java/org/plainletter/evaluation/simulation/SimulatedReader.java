package org.plainletter.evaluation.simulation;

import java.util.random.RandomGenerator;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Verdict;

/**
 * An invented reader.
 *
 * @param id a random id
 * @param group the reader's group
 * @param side where "easy" stands
 * @param ability in logits, 0 for a middling reader
 * @param effect what the challenger does for this reader, in logits
 * @param yes share of answers that are "easy" whatever was read
 * @param right share of answers that are the button on the right whatever it says
 */
record SimulatedReader(String id, String group, Side side, double ability, double effect, double yes, double right) {

    private static final double AT_MOST = 0.4;

    static SimulatedReader draw(String id, String group, Side side, Scenario scenario, RandomGenerator random) {
        Assumptions assumed = scenario.assumptions();
        double effect = scenario.effectIn(group);
        boolean differ = scenario.effects().values().stream().anyMatch(any -> any != 0);
        return new SimulatedReader(id, group, side, assumed.abilitySpread() * random.nextGaussian(),
                differ ? effect + assumed.ownEffectSpread() * random.nextGaussian() : 0,
                random.nextDouble() < scenario.alwaysEasy() ? 1 : Math.min(AT_MOST, assumed.yesSaying() * random.nextExponential()),
                Math.min(AT_MOST, assumed.sideBias() * random.nextExponential()));
    }

    /** What this reader says of a letter that is so easy, in logits. */
    Verdict judge(double ease, Assumptions assumed, RandomGenerator random) {
        if (random.nextDouble() < yes) {
            return Verdict.EASY;
        }
        double habit = random.nextDouble();
        if (habit < right) {
            return side == Side.RIGHT ? Verdict.EASY : Verdict.HARD;
        }
        if (habit < right + assumed.notSure()) {
            return Verdict.NOT_SURE;
        }
        return random.nextDouble() < 1 / (1 + Math.exp(-ability - ease)) ? Verdict.EASY : Verdict.HARD;
    }
}
