package org.plainletter.intake;

import java.util.List;
import java.util.Set;

/**
 * A letter's text in reading order, without running headers, footers, page numbers, print headers and file paths.
 *
 * @param text the text; blocks are separated by line breaks
 * @param blocks where each block stands, in reading order
 * @param pages how many pages the file has, 1 or more
 * @param notices what the reader of the result has to know about the file
 */
public record LetterText(String text, List<Block> blocks, int pages, Set<Notice> notices) {

    /** What was seen in a file besides its plain text. */
    public enum Notice {
        /** Text that a reader could not see was left out. */
        HIDDEN_TEXT_LEFT_OUT,
        /** The file gives other words to machines than it shows to people; what is shown was taken. */
        TEXT_BEHIND_GLYPHS_DIFFERS
    }

    /** Copies the lists. */
    public LetterText {
        blocks = List.copyOf(blocks);
        notices = Set.copyOf(notices);
    }

    /** The block's characters. */
    public String of(Block block) {
        return block.span().of(text);
    }

    /** Sizes only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "LetterText[" + text.length() + " characters, " + blocks.size() + " blocks, " + pages + " pages]";
    }
}
