package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.Set;
import org.plainletter.intake.Block;
import org.plainletter.intake.LetterText;
import org.plainletter.language.Span;

/**
 * Letter texts written down by hand, one block a line: {@code "# "} starts a heading, {@code "- "} an item of a list, {@code "| "} a table row,
 * {@code "> "} a short line; anything else is a paragraph.
 */
public final class LetterTexts {

    private LetterTexts() {}

    /** The text of {@code marked}. */
    public static LetterText of(String marked) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (String line : marked.strip().split("\\R")) {
            if (!line.isBlank()) {
                var kind = kind(line);
                String words = kind == Block.Kind.PARAGRAPH ? line.strip() : line.substring(2).strip();
                blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length()), 1));
                text.append(words).append('\n');
            }
        }
        return new LetterText(text.toString(), blocks, 1, Set.of());
    }

    private static Block.Kind kind(String line) {
        return switch (line.substring(0, Math.min(2, line.length()))) {
            case "# " -> Block.Kind.HEADING;
            case "- " -> Block.Kind.LIST_ITEM;
            case "| " -> Block.Kind.TABLE_ROW;
            case "> " -> Block.Kind.LINE;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
