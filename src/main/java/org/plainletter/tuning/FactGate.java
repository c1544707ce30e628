package org.plainletter.tuning;

/**
 * How a version did with the facts of the sealed letters. Nothing found in 60 letters still allows that 1 letter in 20 is touched: 1 − 0.05^(1/60).
 *
 * @param letters how many letters
 * @param generations how often each was written
 * @param lost facts that were gone
 * @param changed facts that were not the same
 * @param invented facts that the letter does not have
 */
public record FactGate(int letters, int generations, int lost, int changed, int invented) {

    /** Whether enough was tried and nothing found. */
    public boolean clean() {
        return letters >= Rules.GATE_LETTERS && generations >= Rules.GATE_GENERATIONS && lost + changed + invented == 0;
    }
}
