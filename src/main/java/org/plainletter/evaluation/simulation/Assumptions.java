package org.plainletter.evaluation.simulation;

/**
 * What is assumed of invented readers and letters. Logits where nothing else is said.
 *
 * @param ease how easy the champion's rewrite of a middling letter is for a middling reader
 * @param abilitySpread standard deviation between readers
 * @param difficultySpread standard deviation between letters
 * @param misjudged standard deviation of the error with which a letter's difficulty is known when letters are matched
 * @param ownEffectSpread standard deviation between readers of what a new version does for them, where the versions differ at all
 * @param yesSaying mean share of answers that are "easy" whatever was read; readers differ, with an exponential tail
 * @param sideBias mean share of answers that are the button on the right, whatever it says; likewise
 * @param notSure share of answers that are "not sure"
 * @param helped share of letters that are read with help
 * @param help what help does
 * @param missing share of letters that are not answered
 */
record Assumptions(double ease, double abilitySpread, double difficultySpread, double misjudged, double ownEffectSpread, double yesSaying, double sideBias,
        double notSure, double helped, double help, double missing) {

    /** Those of the report. */
    static final Assumptions USUAL = new Assumptions(0, 0.8, 0.8, 0.3, 0, 0.06, 0.04, 0.03, 0.3, 0.4, 0.01);

    Assumptions withOwnEffectSpread(double spread) {
        return new Assumptions(ease, abilitySpread, difficultySpread, misjudged, spread, yesSaying, sideBias, notSure, helped, help, missing);
    }

    Assumptions withEase(double moreOrLess) {
        return new Assumptions(moreOrLess, abilitySpread, difficultySpread, misjudged, ownEffectSpread, yesSaying, sideBias, notSure, helped, help, missing);
    }
}
