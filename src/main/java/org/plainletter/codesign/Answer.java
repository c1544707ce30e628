package org.plainletter.codesign;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Opinion;

/**
 * What a device sends.
 *
 * @param id made by the device: what it sends twice is stored once
 * @param turn 1 for the person's first item
 * @param said what the person did
 * @param choice the picture that goes with the words, or the way that is easier, or null
 * @param words the words that were hard
 * @param comment why, in the person's own words, or null
 * @param withHelp whether somebody helped
 * @param taken from when the item was shown to the answer
 */
record Answer(String id, int turn, Said said, @Nullable String choice, List<String> words, @Nullable String comment, boolean withHelp, Duration taken) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Copies and bounds what is too long. @throws IllegalArgumentException if the id is not a random one, or time runs backwards */
    Answer {
        if (!ID.matcher(id).matches() || taken.isNegative()) {
            throw new IllegalArgumentException("id or time");
        }
        words = words.stream().filter(word -> !word.isBlank() && word.length() <= Opinion.LONGEST_WORD).distinct().limit(Opinion.MOST_WORDS).toList();
        comment = comment == null || comment.isBlank() ? null : comment.substring(0, Math.min(comment.length(), Opinion.LONGEST_COMMENT));
    }

    /** Without what the person wrote. */
    @Override
    public String toString() {
        return "Answer[" + said + "]";
    }
}
