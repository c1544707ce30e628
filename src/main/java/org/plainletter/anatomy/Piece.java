package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.intake.Block;
import org.plainletter.intake.LetterText;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * A block of a letter, or a stretch of one that holds the greeting or the close of a letter pasted as one paragraph.
 *
 * @param kind what the block looks like
 * @param span where it stands, without white space around it
 * @param text its characters
 */
record Piece(Block.Kind kind, Span span, String text) {

    /** A greeting inside running text: "… WX1 2HT Dear Mrs Jones, We have …". */
    private static final QuickPattern INNER_GREETING = QuickPattern.compile(
            "(?<![\\p{L}“\"'])(?:Dear|DEAR)\\s+(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.|[^,:;.!?\\n]){1,60}?(?:,|:|\\n|(?=\\s+(?:RE|Re)\\b))");

    private static final QuickPattern BARE_GREETING = QuickPattern.compile(
            "^Dear\\s+(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Master)\\.?\\s+)?\\p{Lu}[\\p{L}'’-]+");

    private static final QuickPattern INNER_CLOSE = QuickPattern.compile(
            "(?<=\\s)Yours\\s+(?:sincerely|faithfully|truly),?|"
            + "(?<=[.!?]\\s)(?:Kind|Best|Warm|With\\s+(?:kind|best))\\s+(?:regards|wishes),?(?=\\s|$)");

    /** The pieces of {@code source} in reading order; blank blocks are left out. */
    static List<Piece> of(LetterText source) {
        var pieces = new ArrayList<Piece>();
        for (Block block : source.blocks()) {
            cut(source.text(), block, pieces);
        }
        return pieces;
    }

    private static void cut(String text, Block block, List<Piece> pieces) {
        String words = block.span().of(text);
        var cuts = new ArrayList<Integer>();
        if (block.kind() != Block.Kind.LIST_ITEM && block.kind() != Block.Kind.TABLE_ROW) {
            addGreeting(words, cuts);
            addClose(words, cuts);
        }
        cuts.add(words.length());
        int from = 0;
        for (int to : cuts) {
            add(text, block, new Span(block.span().start() + from, block.span().start() + to), pieces);
            from = to;
        }
    }

    private static void addGreeting(String words, List<Integer> cuts) {
        QuickMatcher greeting = INNER_GREETING.matcher(words);
        QuickMatcher bare = BARE_GREETING.matcher(words);
        if (greeting.find()) {
            cuts.add(greeting.start());
            cuts.add(greeting.end());
        } else if (bare.find() && count(words) > 8) {
            cuts.add(bare.end());
        }
    }

    private static void addClose(String words, List<Integer> cuts) {
        QuickMatcher close = INNER_CLOSE.matcher(words);
        if (close.find(cuts.isEmpty() ? 0 : cuts.getLast())) {
            cuts.add(close.start());
            cuts.add(close.end());
        }
    }

    private static void add(String text, Block block, Span span, List<Piece> pieces) {
        int start = span.start();
        int end = span.end();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Piece(block.kind(), new Span(start, end), text.substring(start, end)));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** How many words there are. */
    int words() {
        return count(text);
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    boolean is(Block.Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean has(QuickPattern pattern) {
        return pattern.matcher(text).find();
    }

    /** Length only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "Piece[" + kind + ", " + text.length() + " characters]";
    }
}
