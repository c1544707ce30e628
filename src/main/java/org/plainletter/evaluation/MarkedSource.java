package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plainletter.language.Span;

/** A letter's own text in the report: what a sentence of the rewrite says is marked and leads there, the rest is grey. */
final class MarkedSource {

    private final String text;
    private final String anchor;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(String id, Span span) {}

    /** @param anchor what the ids of this letter's sentences begin with in the page */
    MarkedSource(String text, String anchor) {
        this.text = text;
        this.anchor = anchor;
    }

    /** Marks what the sentence {@code id} of the rewrite says. */
    void mark(String id, List<Span> spans) {
        spans.stream().filter(span -> span.length() > 0).forEach(span -> marks.add(new Mark(id, span)));
    }

    String html() {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
        var html = new StringBuilder();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            piece(html, new Span(from, to));
            from = to;
        }
        return html.toString();
    }

    private void piece(StringBuilder html, Span piece) {
        boolean marked = marks.stream().anyMatch(mark -> mark.span().contains(piece));
        html.append(marked ? "<mark>" : "<s>").append(Html.escaped(piece.of(text))).append(marked ? "</mark>" : "</s>");
        marks.stream().filter(mark -> mark.span().end() == piece.end()).map(Mark::id).distinct()
                .forEach(id -> html.append("<a href=\"#").append(anchor).append(id).append("\">").append(id).append("</a>"));
    }
}
