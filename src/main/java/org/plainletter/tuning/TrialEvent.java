package org.plainletter.tuning;

import java.util.Set;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Verdict;

/**
 * What happens in a trial. The list of its events, in order, is all that is kept of it: {@link Trial} makes everything else from them. When each
 * happened stands beside it in the list, as no decision depends on the hour.
 */
public sealed interface TrialEvent {

    /** The trial begins. */
    record Opened(Plan plan) implements TrialEvent {}

    /** The challenger's facts were checked on the sealed letters; the last such check counts. */
    record FactsChecked(FactGate gate) implements TrialEvent {}

    /** Pairs are of these letters: those in which the ways differ. Without this event they are of all. */
    record LettersChosen(Set<String> letters) implements TrialEvent {}

    /** A person who takes part was given a side, for good. */
    record Seated(String rater, String group, Side side) implements TrialEvent {}

    /** A person was given a pair. */
    record Dealt(Deal deal) implements TrialEvent {}

    /** A person was given an untouched letter, hidden among the others. */
    record DealtOriginal(String rater, String group, String letter) implements TrialEvent {}

    /** There is no letter left that anybody could be given, and nobody has one still to answer. */
    record LettersRanOut() implements TrialEvent {}

    /**
     * A person judged one letter of a pair. Sent twice with one id it counts once; another answer for the same letter takes the earlier one's place.
     *
     * @param id the judgement's own
     * @param pair which pair
     * @param letter which letter of it
     * @param verdict easy, hard or not sure
     * @param withHelp whether somebody helped to answer
     */
    record Judged(String id, String pair, String letter, Verdict verdict, boolean withHelp) implements TrialEvent {}

    /** A person took an answer back. */
    record TakenBack(String judgement) implements TrialEvent {}

    /**
     * A person judged an untouched letter that stood hidden among the others. Another answer takes the earlier one's place.
     *
     * @param id the judgement's own
     * @param rater who
     * @param group the rater's group
     * @param letter which letter
     * @param verdict easy, hard or not sure
     * @param withHelp whether somebody helped to answer
     */
    record OriginalJudged(String id, String rater, String group, String letter, Verdict verdict, boolean withHelp) implements TrialEvent {}

    /** A person pauses the trial. */
    record Paused(String person, String why) implements TrialEvent {}

    /** A person has looked, and the trial, or the watch after it, goes on. */
    record Resumed(String person, String why) implements TrialEvent {}

    /** A person has looked, and the trial goes on for a group for which it paused. */
    record GroupResumed(String group, String person, String why) implements TrialEvent {}

    /** A named person asks for the challenger to be the champion. It counts only if everything else holds at that place in the list. */
    record Signed(String person) implements TrialEvent {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Signed {
            if (person.isBlank()) {
                throw new IllegalArgumentException("a promotion is signed with a name");
            }
        }
    }

    /** A live rewrite of this version lost, changed or invented a fact. */
    record FactBreached(String version) implements TrialEvent {}

    /** A person ends the trial; the champion stays. */
    record Closed(String person, String why) implements TrialEvent {}
}
