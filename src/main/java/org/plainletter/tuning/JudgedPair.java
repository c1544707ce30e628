package org.plainletter.tuning;

import org.plainletter.judgement.Verdict;

/**
 * A pair with both answers.
 *
 * @param deal what was read
 * @param challenger what was said of the letter in the challenger's words
 * @param champion what was said of the other
 */
public record JudgedPair(Deal deal, Verdict challenger, Verdict champion) {}
