package org.plainletter.tuning;

import org.plainletter.judgement.Verdict;

/**
 * A pair with both answers.
 *
 * @param deal what was read
 * @param challengerReading which of the two letters was in the challenger's words
 * @param challenger what was said of it
 * @param champion what was said of the other
 */
public record JudgedPair(Deal deal, Reading challengerReading, Verdict challenger, Verdict champion) {}
