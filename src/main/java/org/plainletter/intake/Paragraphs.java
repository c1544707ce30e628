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
    private final Margins margins;
    private final Set<String> known = new HashSet<>();
    private int lastNumber;
    /** The line of the last block, if it is a single one. */
    private Item.@Nullable Line labelled;
    /** Whether the open lines are an item. */
    private boolean marked;

    Paragraphs(List<Item> items) {
        this.items = items;
        this.type = Typography.of(items);
        this.margins = new Margins(items);
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
                    labelled = null;
                    blocks.add(new TextBlock(row.kind(), row.text(), row.page()));
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
        boolean low = Character.isLowerCase(after.whole().codePointAt(0));
        boolean full = Wrap.isFull(line, after, margins.limit(before));
        boolean wrapped = full || low && Sentences.isOpen(line.text(), open.size()) || Sentences.isHanging(line.text(), open.size());
        if (LineStarts.isNew(line, after) || !wrapped || !isAligned(open, after) || line.bold() != after.bold() && !low
                || !low && Sentences.isComplete(line, after, open.size()) && !isLargeTitle(line, after)) {
            return false;
        }
        if (before.page() != next.page()) {
            return low || !line.text().matches("(?s).*[.?!:]");
        }
        double step = after.baseline() - line.baseline();
        return step > 0.2 * line.size() && step <= type.widestStep() * Math.max(line.size(), after.size());
    }

    /** A name in large letters, whose last word did not fit. */
    private boolean isLargeTitle(Chunk line, Chunk after) {
        return line.bold() == after.bold() && line.text().split(" ").length > 1
                && (type.isLarge(line) || line.bold() && after.text().split(" ").length == 1);
    }

    private static boolean isAligned(List<Item.Line> open, Chunk after) {
        Chunk first = open.getFirst().chunk();
        Chunk last = open.getLast().chunk();
        boolean underLast = after.x0() >= last.x0() - 3 && after.x0() <= last.textX() + 4;
        boolean afterIndent = open.size() == 1 && first.text().split(" ").length >= 6 && after.x0() < first.x0() && first.x0() - after.x0() < 42;
        boolean underValue = open.size() == 1 && TextLines.isLabelled(first.whole()) && after.x0() > first.x0()
                && after.x0() < first.x0() + 0.6 * (first.x1() - first.x0());
        return underLast || underValue || afterIndent || Math.abs(after.x0() - first.textX()) < 4;
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
        if (labelled != null && StackedLabels.isPair(labelled, open)) {
            String label = blocks.removeLast().text();
            blocks.add(new TextBlock(Kind.LINE, Labels.pair(label, first.text()), open.getFirst().page()));
            labelled = null;
            open.clear();
            return;
        }
        labelled = open.size() == 1 ? open.getFirst() : null;
        for (Item.Line line : open) {
            Chunk chunk = line.chunk();
            String words = item && chunk == first ? chunk.text() : chunk.whole();
            text = text.isEmpty() ? words : Wrap.join(text, words, known);
        }
        Kind kind = item ? Kind.LIST_ITEM : kind(open, text);
        int page = open.getFirst().page();
        String[] items = item ? text.split(" [•●▪] ") : new String[] {text};
        for (String each : items) {
            blocks.add(new TextBlock(kind, each, page));
        }
        open.clear();
    }

    private Kind kind(List<Item.Line> lines, String text) {
        boolean bold = lines.stream().allMatch(line -> line.chunk().bold());
        boolean large = lines.stream().allMatch(line -> type.isLarge(line.chunk()));
        return TextKinds.of(text, lines.size(), bold || large);
    }
}
