package org.plainletter.tuning;

/**
 * A person's answers in a trial.
 *
 * @param rater who, by a random id
 * @param group the person's group
 * @param alone answered alone
 * @param withHelp answered with help; a pair is, if one of its letters was
 */
public record PersonAnswers(String rater, String group, Answers alone, Answers withHelp) {

    /** Both together. */
    public Answers all() {
        return alone.plus(withHelp);
    }

    PersonAnswers plus(boolean helped, Answers more) {
        return helped ? new PersonAnswers(rater, group, alone, withHelp.plus(more)) : new PersonAnswers(rater, group, alone.plus(more), withHelp);
    }

    PersonAnswers minus(boolean helped, Answers fewer) {
        return helped ? new PersonAnswers(rater, group, alone, withHelp.minus(fewer)) : new PersonAnswers(rater, group, alone.minus(fewer), withHelp);
    }
}
