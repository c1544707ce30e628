package org.plainletter.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says.
 *
 * @param sentence the id of the sentence in the rewrite, or null: the whole letter
 * @param verdict easy, hard or not sure
 * @param withHelp whether somebody helped the reader to answer
 * @param words the words that were hard, at most {@link #MOST_WORDS} of at most {@link #LONGEST_WORD} characters
 * @param comment in the reader's own words, at most {@link #LONGEST_COMMENT} characters, or null
 */
public record Opinion(@Nullable String sentence, Verdict verdict, boolean withHelp, List<String> words, @Nullable String comment) {

    /** How many hard words one judgement may name. */
    public static final int MOST_WORDS = 20;
    /** Characters in a hard word, or a few words that are hard together. */
    public static final int LONGEST_WORD = 60;
    /** Characters in a comment. */
    public static final int LONGEST_COMMENT = 2_000;

    /** Copies the list. @throws IllegalArgumentException naming the part that is too long */
    public Opinion {
        words = List.copyOf(words);
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST_WORD)) {
            throw new IllegalArgumentException("words");
        }
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("comment");
        }
    }

    /** Without what the reader wrote. */
    @Override
    public String toString() {
        return "Opinion[" + verdict + "]";
    }
}
