package org.plainletter.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Block.Kind;

/** Joins lines to paragraphs and list items, across pages too, and tells headings and single lines from them. */
final class Paragraphs {

    private final List<Item> items;
    private final Typography type;
    private final Set<String> known = new HashSet<>();
    private int lastNumber;
    /** Whether the open lines are an item. */
    private boolean marked;

    Paragraphs(List<Item> items) {
        this.items = items;
        this.type = Typography.of(items);
        for (Item item : items) {
            if (item instanceof Item.Line line) {
                for (String word : line.chunk().text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                    known.add(word);
                }
            }
        }
    }

    List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        List<Item.Line> open = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Item.Row row -> {
                    close(open, blocks);
                    blocks.add(new TextBlock(Kind.TABLE_ROW, row.text(), row.page()));
                }
                case Item.Line line -> {
                    if (!open.isEmpty() && !continues(open, line)) {
                        close(open, blocks);
                    }
                    marked = open.isEmpty() ? isMarked(line.chunk()) : marked;
                    open.add(line);
                    count(line.chunk());
                }
            }
        }
        close(open, blocks);
        return blocks;
    }

    private boolean continues(List<Item.Line> open, Item.Line next) {
        Item.Line before = open.getLast();
        Chunk line = before.chunk();
        Chunk after = next.chunk();
        if (before.column() != next.column() || isMarked(after) || !type.isSameSize(line, after)) {
            return false;
        }
        String words = after.whole();
        if (TextLines.isLabelled(words) || words.matches("\\S+@\\S+|(?:www\\.|https?:)\\S+")) {
            return false;
        }
        boolean low = Character.isLowerCase(words.codePointAt(0));
        boolean full = Wrap.isFull(line, after, before.limit());
        boolean unfinished = low && !line.text().matches("(?s).*[.?!:]") && line.text().split(" ").length >= 4;
        if (!(full || unfinished) || !isAligned(open, after) || line.bold() != after.bold() && !low
                || !low && isFragment(line.whole())) {
            return false;
        }
        if (before.page() != next.page()) {
            return low || !line.text().matches("(?s).*[.?!:]");
        }
        double step = after.baseline() - line.baseline();
        return step > 0.2 * line.size() && step <= type.widestStep() * Math.max(line.size(), after.size());
    }

    /** A few words that need no second line, as in an address, though they fill a narrow column. */
    private static boolean isFragment(String line) {
        return line.split(" ").length < 6
                && !line.matches("(?is).*\\b(?:the|of|to|and|or|at|in|on|for|from|with|by|is|are|a|an|your|our|dr|mrs?|ms|miss)");
    }

    private static boolean isAligned(List<Item.Line> open, Chunk after) {
        Chunk first = open.getFirst().chunk();
        Chunk last = open.getLast().chunk();
        boolean underLast = after.x0() >= last.x0() - 3 && after.x0() <= last.textX() + 4;
        boolean afterIndent = open.size() == 1 && first.text().split(" ").length >= 6 && after.x0() < first.x0() && first.x0() - after.x0() < 42;
        return underLast || afterIndent || Math.abs(after.x0() - first.textX()) < 4;
    }

    /** Whether a bullet, or a number that counts on from the last one, begins an item here. */
    private boolean isMarked(Chunk chunk) {
        Marker marker = chunk.marker();
        return marker != null && (!marker.numbered() || marker.number() < 0 || marker.number() <= 1
                || marker.number() == lastNumber + 1);
    }

    private void count(Chunk chunk) {
        Marker marker = chunk.marker();
        if (marker != null && marker.number() > 0 && isMarked(chunk)) {
            lastNumber = marker.number();
        }
    }

    private void close(List<Item.Line> open, List<TextBlock> blocks) {
        if (open.isEmpty()) {
            return;
        }
        Chunk first = open.getFirst().chunk();
        boolean item = marked;
        String text = "";
        for (Item.Line line : open) {
            Chunk chunk = line.chunk();
            String words = item && chunk == first ? chunk.text() : chunk.whole();
            text = text.isEmpty() ? words : Wrap.join(text, words, known);
        }
        Kind kind = item ? Kind.LIST_ITEM : kind(open, text);
        blocks.add(new TextBlock(kind, text, open.getFirst().page()));
        open.clear();
    }

    private Kind kind(List<Item.Line> lines, String text) {
        boolean bold = lines.stream().allMatch(line -> line.chunk().bold());
        boolean large = lines.stream().allMatch(line -> type.isLarge(line.chunk()));
        return TextKinds.of(text, lines.size(), bold || large);
    }
}
