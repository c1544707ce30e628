package org.plainletter.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what belongs to the paper and not to the letter: page numbers, print headers, file paths, and headers and
 * footers that come again on every page. A header that comes again stays where it first stands; a footer that comes again
 * stays once, at the end, if it says how to reach somebody.
 */
final class Furniture {

    /** Of the height of the page, from its upper and its lower edge. */
    private static final double EDGE = 0.2;
    /** Points; on another page the same line stands this close to its place. */
    private static final double SAME_PLACE = 20;
    /** Lines at either end of a page's text among which a page number is looked for. */
    private static final int END_LINES = 3;

    private final List<PageContent> pages;
    private final List<List<Chunk>> bodies = new ArrayList<>();
    private final Map<String, Item> contacts = new LinkedHashMap<>();

    Furniture(List<PageContent> pages, List<List<Chunk>> chunks) {
        this.pages = pages;
        List<List<PageLine>> lines = new ArrayList<>();
        chunks.forEach(page -> lines.add(PageLine.of(page)));
        // Only lines from the edge on, with no other between: a sentence that comes twice is none of them.
        Set<String> repeated = repeated(lines, null);
        repeated = repeated(lines, repeated);
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            bodies.add(body(lines.get(i), pages.get(i), repeated, kept));
        }
    }

    private Set<String> repeated(List<List<PageLine>> lines, @Nullable Set<String> before) {
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Set<String> keys = new HashSet<>();
            addFromEdge(lines.get(i), pages.get(i), before, keys);
            addFromEdge(lines.get(i).reversed(), pages.get(i), before, keys);
            keys.forEach(key -> count.merge(key, 1, Integer::sum));
        }
        return count.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void addFromEdge(List<PageLine> lines, PageContent page, @Nullable Set<String> allowed, Set<String> keys) {
        for (PageLine line : lines) {
            Set<String> own = keys(line, page);
            boolean mark = PaperMarks.isPath(line.text()) || PaperMarks.isPrintMark(line.text())
                    || PaperMarks.isPageLine(line.text(), true);
            if (!mark && allowed != null && own.stream().noneMatch(allowed::contains)) {
                return;
            }
            keys.addAll(own);
        }
    }

    /** The text of the page with this index, without its furniture. */
    List<Chunk> body(int index) {
        return bodies.get(index);
    }

    /** Repeated footers that say how to reach somebody, once each. */
    List<Item> contacts() {
        return List.copyOf(contacts.values());
    }

    private List<Chunk> body(List<PageLine> lines, PageContent page, Set<String> repeated, Set<String> kept) {
        List<Chunk> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean atEnd = i < END_LINES || i >= lines.size() - END_LINES;
            boolean atEdge = isHeader(line, page) || isFooter(line, page);
            if (PaperMarks.isPath(line.text()) || atEdge && PaperMarks.isPrintMark(line.text())
                    || (atEnd || atEdge) && PaperMarks.isPageLine(line.text(), atEdge && atEnd)) {
                continue;
            }
            if (keys(line, page).stream().anyMatch(repeated::contains)) {
                boolean first = kept.add(PaperMarks.key(line.text()));
                if (first && isFooter(line, page) && PaperMarks.isContact(line.text())) {
                    keep(line, page);
                }
                if (!first || isFooter(line, page)) {
                    continue;
                }
            }
            if (i >= lines.size() - END_LINES && isFooter(line, page) && isSmallPrint(line, lines) && page != pages.getLast()) {
                // Between two pages it would part a sentence that goes on overleaf.
                keep(line, page);
                continue;
            }
            line.chunks().forEach(chunk -> body.add(PaperMarks.withoutPageNumber(chunk, atEnd && atEdge)));
        }
        return body;
    }

    private void keep(PageLine line, PageContent page) {
        line.chunks().forEach(chunk -> contacts.put(PaperMarks.key(chunk.text()),
                new Item.Line(PaperMarks.withoutPageNumber(chunk, true), page.number(), -1, Double.MAX_VALUE)));
    }

    private static boolean isSmallPrint(PageLine line, List<PageLine> lines) {
        double usual = lines.stream().mapToDouble(PageLine::size).sorted().skip(lines.size() / 2).findFirst().orElse(0);
        return line.size() < 0.8 * usual;
    }

    /** What the line is known by on other pages: its words without digits, and about where it stands. */
    private Set<String> keys(PageLine line, PageContent page) {
        if (!isHeader(line, page) && !isFooter(line, page) || pages.size() < 2) {
            return Set.of();
        }
        String words = PaperMarks.key(line.text());
        if (words.chars().noneMatch(Character::isLetter)) {
            return Set.of();
        }
        long place = Math.round(line.baseline() / SAME_PLACE);
        long other = line.baseline() / SAME_PLACE > place ? place + 1 : place - 1;
        return Set.of(words + "@" + Math.min(place, other), words + "@" + Math.max(place, other));
    }

    private static boolean isHeader(PageLine line, PageContent page) {
        return line.baseline() < EDGE * page.height();
    }

    private static boolean isFooter(PageLine line, PageContent page) {
        return line.baseline() > (1 - EDGE) * page.height();
    }
}
