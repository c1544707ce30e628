package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.intake.Block;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** Cuts the pieces of parts into sentences and tells how each is written. */
final class SentenceCutter {

    /** A label of up to five words, then a value on the same line. */
    private static final QuickPattern LABELLED = QuickPattern.compile("^\\p{Lu}[\\p{L}&/'’().-]*(?:[ \\t]+[\\p{L}\\d&/'’().-]+){0,4}[ \\t]*:[ \\t]*\\S");
    private static final QuickPattern MARK = QuickPattern.compile("^(?:[•●○◦▪■□‣⁃∙·*–—-]|\\uF0B7|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    /** Small print on one line, its pieces told apart by bars or wide gaps. */
    private static final QuickPattern BAR = QuickPattern.compile("\\s+[|•·]\\s+|\\s{3,}");

    private static final QuickPattern SENTENCE_END = QuickPattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final Function<String, List<Span>> split;
    private int count;

    /** Cuts running text with {@code split}, which gives the sentences of a text in order. */
    SentenceCutter(Function<String, List<Span>> split) {
        this.split = split;
    }

    /** The part with its sentences, numbered on from those cut before. */
    Part cut(Section section) {
        var sentences = new ArrayList<Sentence>();
        var pieces = section.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean small = allBoilerplate(piece);
            boolean chosen = Ticks.ticked(piece.text()) || otherChosen(pieces, i);
            for (Span span : spans(section.kind(), piece)) {
                boolean print = section.afterClose() && !Marks.toReader(span.of(piece.text())) && !Ticks.in(piece.text());
                boolean empty = chosen && Ticks.opens(span.of(piece.text())) && !Ticks.ticked(span.of(piece.text()));
                sentences.add(sentence(section.kind(), piece, span, small || print || empty));
            }
        }
        Piece heading = section.heading();
        return new Part(section.kind(), heading == null ? null : heading.span(), sentences);
    }

    /** What leads to boxes that the reader ticks: an empty one among them is no refusal. */
    private static final QuickPattern READERS_LIST = Lexicon.pattern("\\btick\\b[^.]{0,20}\\b(?:as you|when you|once you|off|each)\\b|\\b(?:bring|pack|checklist|have you got)\\b[^.]{0,40}:?\\s*$");

    /** Whether a box beside the one that opens the piece at {@code at} is ticked. */
    private static boolean otherChosen(List<Piece> pieces, int at) {
        int from = at;
        int to = at;
        while (from >= 0 && Ticks.opens(pieces.get(from).text())) {
            from--;
        }
        while (to < pieces.size() && Ticks.opens(pieces.get(to).text())) {
            to++;
        }
        boolean list = from >= 0 && READERS_LIST.matcher(pieces.get(from).text()).find();
        return !list && from < to && pieces.subList(from + 1, Math.max(from + 1, to)).stream().anyMatch(piece -> Ticks.ticked(piece.text()));
    }

    private Sentence sentence(Part.Kind kind, Piece piece, Span within, boolean small) {
        String text = within.of(piece.text());
        boolean noise = small || kind == Part.Kind.COPIES || kind == Part.Kind.FOOTER || Boilerplate.in(text) || Ticks.bare(text);
        return new Sentence("s" + ++count, within.shift(piece.span().start()), form(kind, piece, Ticks.settled(text).strip()), noise);
    }

    private List<Span> spans(Part.Kind kind, Piece piece) {
        Span whole = new Span(0, piece.text().length());
        if (piece.is(Block.Kind.TABLE_ROW)) {
            return List.of(whole);
        }
        if (Ticks.in(piece.text())) {
            return boxed(piece);
        }
        QuickMatcher mark = MARK.matcher(piece.text());
        int from = piece.is(Block.Kind.LIST_ITEM) && mark.find() ? mark.end() : 0;
        if (!piece.is(Block.Kind.LIST_ITEM) && !flowing(kind, piece)) {
            return List.of(whole);
        }
        var spans = split.apply(piece.text().substring(from)).stream().filter(span -> span.length() > 0).map(span -> span.shift(from)).toList();
        return spans.isEmpty() ? List.of(whole) : spans;
    }

    /** A row of boxes under a label stays together; without a label each option is a sentence of its own. */
    private List<Span> boxed(Piece piece) {
        String text = piece.text();
        if (!Ticks.ticked(text)) {
            return boxed(text);
        }
        return Ticks.stretches(text).stream().flatMap(stretch -> boxed(stretch.of(text)).stream().map(span -> span.shift(stretch.start()))).toList();
    }

    private List<Span> boxed(String text) {
        var spans = new ArrayList<Span>();
        if (Ticks.opens(text)) {
            Ticks.options(text).forEach(option -> sentences(option.of(text)).forEach(span -> spans.add(span.shift(option.start()))));
            return spans;
        }
        int end = Ticks.in(text) ? Ticks.lastEnd(text) : 0;
        if (end > 0) {
            spans.add(new Span(0, text.substring(0, end).stripTrailing().length()));
        }
        int rest = end + text.substring(end).length() - text.substring(end).stripLeading().length();
        sentences(text.substring(rest)).forEach(span -> spans.add(span.shift(rest)));
        return spans;
    }

    private List<Span> sentences(String text) {
        return text.isBlank() ? List.of() : split.apply(text).stream().filter(span -> span.length() > 0).toList();
    }

    private static boolean flowing(Part.Kind kind, Piece piece) {
        return kind == Part.Kind.BODY && (piece.is(Block.Kind.PARAGRAPH, Block.Kind.HEADING) || Marks.running(piece)) || Marks.running(piece);
    }

    private static Form form(Part.Kind kind, Piece piece, String text) {
        if (piece.is(Block.Kind.LIST_ITEM)) {
            return Form.BULLET;
        }
        if (piece.is(Block.Kind.TABLE_ROW)) {
            return Form.LABELLED;
        }
        boolean prose = Marks.running(new Piece(Block.Kind.PARAGRAPH, piece.span(), text));
        if (LABELLED.matcher(text).find() && !(prose && text.matches("(?s).*[.!?]$") && piece.is(Block.Kind.PARAGRAPH))) {
            return Form.LABELLED;
        }
        boolean body = kind == Part.Kind.BODY && (piece.is(Block.Kind.PARAGRAPH) || text.matches("(?s).*[.!?:]$") && Piece.count(text) > 1);
        return prose || body ? Form.PROSE : Form.LINE;
    }

    /** Whether a sentence of {@code piece} tells or asks the reader something. */
    static boolean saysSomething(Piece piece) {
        return Arrays.stream(BAR.split(piece.text())).flatMap(SENTENCE_END::splitAsStream).anyMatch(Marks::toReader);
    }

    /** Whether a sentence of a piece is boilerplate. */
    static boolean anyBoilerplate(Piece piece) {
        return Arrays.stream(BAR.split(piece.text())).flatMap(SENTENCE_END::splitAsStream).anyMatch(Boilerplate::in);
    }

    /** Whether all of a piece is boilerplate: one mark is enough for a line of small print, each sentence needs its own otherwise. */
    static boolean allBoilerplate(Piece piece) {
        var parts = BAR.split(piece.text());
        if (parts.length > 1) {
            boolean any = false;
            for (String part : parts) {
                any |= Boilerplate.in(part);
            }
            return any && !piece.has(Marks.READER);
        }
        var sentences = SENTENCE_END.split(piece.text());
        for (String sentence : sentences) {
            if (!Boilerplate.in(sentence)) {
                return false;
            }
        }
        return true;
    }
}
