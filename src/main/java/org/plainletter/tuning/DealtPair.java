package org.plainletter.tuning;

import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.evidence.Evidence;

/** A pair that was dealt, and the answers that stand for its two letters. */
final class DealtPair {

    private final Deal deal;
    private @Nullable Judged first;
    private @Nullable Judged second;

    DealtPair(Deal deal) {
        this.deal = deal;
    }

    Deal deal() {
        return deal;
    }

    /** Takes an answer in place of an earlier one; false if the letter is not of this pair. */
    boolean take(Judged answer) {
        if (answer.letter().equals(deal.first().letter())) {
            first = answer;
        } else if (answer.letter().equals(deal.second().letter())) {
            second = answer;
        } else {
            return false;
        }
        return true;
    }

    /** Forgets an answer if it still stands. */
    void forget(String id) {
        first = first != null && first.id().equals(id) ? null : first;
        second = second != null && second.id().equals(id) ? null : second;
    }

    /** The letter of this version in a pair of two versions. */
    Reading reading(String version) {
        return deal.first().version().equals(version) ? deal.first() : deal.second();
    }

    /** The answer that stands for the letter of this version in a pair of two versions. */
    @Nullable Judged answerTo(String version) {
        return deal.first().version().equals(version) ? first : second;
    }

    /** The answer that stands for this letter. */
    @Nullable Judged answerOn(String letter) {
        return deal.first().letter().equals(letter) ? first : second;
    }

    /** What a pair with both answers adds to the evidence: nothing, unless one letter is easy and the other hard. */
    static Evidence evidence(Judged challenger, Judged champion) {
        if (challenger.verdict() == Verdict.EASY && champion.verdict() == Verdict.HARD) {
            return new Evidence(1, 0);
        }
        return challenger.verdict() == Verdict.HARD && champion.verdict() == Verdict.EASY ? new Evidence(0, 1) : Evidence.NONE;
    }
}
