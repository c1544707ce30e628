package org.plainletter.anatomy;

import static org.plainletter.anatomy.Part.Kind.BODY;
import static org.plainletter.anatomy.Part.Kind.COPIES;
import static org.plainletter.anatomy.Part.Kind.FOOTER;
import static org.plainletter.anatomy.Part.Kind.REFERENCES;
import static org.plainletter.anatomy.Part.Kind.SIGN_OFF;

import java.util.List;
import org.plainletter.intake.Block;
import org.plainletter.language.QuickPattern;

/** What follows the body: close, name and post, copies, small print; and sometimes more of the letter, on a second page. */
final class Tail {

    private static final QuickPattern ENCLOSED = Lexicon.pattern("^enc(?:s|l|losures?)?\\b\\.?\\s*[:.]?");
    private static final QuickPattern LABELLED = QuickPattern.compile("^[\\p{L} ]{2,30}:\\s*\\S");
    private static final QuickPattern OPEN = Lexicon.pattern("^(?:our |the )?(?:phone )?(?:lines?|phones?|office|desk|we)\\b.{0,12}\\b(?:open|answered)\\b");
    private static final QuickPattern POSTSCRIPT = Lexicon.pattern("^p\\.?\\s?s\\b[.:,\u2013-]*\\s*\\p{L}");
    /** A row about who wrote a summary. */
    private static final QuickPattern SIGNER = Lexicon.pattern("^(?:name|grade|designation|role|speciality|specialty|bleep|gmc|signature|completed|date)\\b[^:;]{0,20}:");
    /** The title of a box at the side: "Where?", "Can't make it?" */
    private static final QuickPattern ASKS = Lexicon.pattern("^(?:where|when|what|who|how|why|can['\u2019]?t|cannot|could|need|worried|questions|lost|late|ill|poorly|unable|any|parking|travel\\w*|bringing)\\b[^.?!]{0,50}\\?$");
    private static final int SIGNATURE_LINES = 10;
    private static final int MIXED_WORDS = 60;
    /** How many pieces the foot of a letter without a close has, at most. */
    private static final int LAST = 3;

    private final List<Piece> pieces;
    private final Part.Kind[] kinds;
    private final boolean[] headings;

    private Tail(List<Piece> pieces, Part.Kind[] kinds, boolean[] headings) {
        this.pieces = pieces;
        this.kinds = kinds;
        this.headings = headings;
    }

    /** The first piece at or after {@code from} that is no longer body; the number of pieces if there is none. */
    static int start(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean close = piece.has(Marks.CLOSE) && piece.words() <= 12 && !Marks.list(piece);
            if (close || Marks.copies(piece) && isLate(pieces, from, i)) {
                return i;
            }
        }
        return unsigned(pieces, from);
    }

    /** Whether less of the letter stands below the piece at {@code at} than above it: who gets a copy is told at the end, if not at the very top. */
    private static boolean isLate(List<Piece> pieces, int from, int at) {
        return words(pieces.subList(at + 1, pieces.size())) <= words(pieces.subList(from, at));
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::words).sum();
    }

    /** Lines at the end that name a person and a post are a signature without "Yours sincerely". */
    private static int unsigned(List<Piece> pieces, int from) {
        int at = pieces.size();
        while (at > from && (small(pieces.get(at - 1)) || signature(pieces.get(at - 1)) || at > pieces.size() - LAST && mixed(pieces.get(at - 1)) || motto(pieces, at - 1))) {
            at--;
        }
        boolean named = pieces.subList(at, pieces.size()).stream().anyMatch(piece -> piece.has(Marks.TITLED) || piece.has(Marks.POST) || mixed(piece)) || at < pieces.size() && motto(pieces, pieces.size() - 1);
        boolean small = at < pieces.size() && pieces.subList(at, pieces.size()).stream().allMatch(Tail::small);
        int last = pieces.size() - 1;
        int foot = last > from && praise(pieces, last) ? last : pieces.size();
        return named && at > from || small && at > from ? at : foot;
    }

    private static boolean signature(Piece piece) {
        return piece.is(Block.Kind.LINE, Block.Kind.HEADING) && !piece.has(LABELLED) && !Marks.running(piece) && !piece.has(Marks.CONTACT)
                && !Marks.known(piece) && !Ticks.in(piece.text()) && piece.words() <= 12;
    }

    /** A line of small print at the foot of the page that also holds something for the reader. */
    private static boolean mixed(Piece piece) {
        return !Marks.list(piece) && !Ticks.ticked(piece.text()) && piece.words() <= MIXED_WORDS
                && SentenceCutter.anyBoilerplate(piece);
    }

    /** Whether the piece at {@code at} is the last, stands below a signature and ends in a motto. */
    private static boolean motto(List<Piece> pieces, int at) {
        if (at != pieces.size() - 1 || at < 1) {
            return false;
        }
        Piece above = pieces.get(at - 1);
        if (!signature(above) || !above.has(Marks.POST) && !above.has(Marks.TITLED)) {
            return false;
        }
        var sentences = pieces.get(at).text().split("(?<=[.!?])\\s+");
        return !Marks.list(pieces.get(at)) && Marks.motto(sentences[sentences.length - 1]);
    }

    /** Whether the last piece, under no heading, praises who sent the letter. */
    private static boolean praise(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.is(Block.Kind.LINE, Block.Kind.PARAGRAPH) && !Marks.heading(pieces.get(at - 1)) && !Ticks.in(piece.text()) && Marks.praise(piece.text());
    }

    private static boolean small(Piece piece) {
        return !piece.is(Block.Kind.LIST_ITEM) && Boilerplate.in(piece.text()) && SentenceCutter.allBoilerplate(piece);
    }

    /** Sorts the pieces from {@code from} on. */
    static void mark(List<Piece> pieces, int from, Part.Kind[] kinds, boolean[] headings) {
        var tail = new Tail(pieces, kinds, headings);
        var state = SIGN_OFF;
        int since = from;
        for (int i = from; i < pieces.size(); i++) {
            var next = tail.next(i, state, i - since);
            if (next != FOOTER) {
                since = next == state ? since : i;
                state = next;
            }
        }
    }

    private Part.Kind next(int at, Part.Kind state, int lines) {
        Piece piece = pieces.get(at);
        var kind = kindOf(at, state, lines);
        headings[at] = kind == BODY && (Marks.heading(piece) || asks(at));
        kinds[at] = kind;
        return kind;
    }

    private Part.Kind kindOf(int at, Part.Kind state, int lines) {
        Piece piece = pieces.get(at);
        if (piece.has(Marks.COPIES) && !Marks.running(piece)) {
            return COPIES;
        }
        if (piece.has(Marks.CLOSE) || piece.has(ENCLOSED) && !Marks.running(piece)) {
            return SIGN_OFF;
        }
        if (piece.has(POSTSCRIPT) || piece.has(Marks.HOURS) && piece.has(OPEN) && piece.words() <= 20) {
            return BODY;
        }
        if (Ticks.opens(piece.text()) && !Ticks.bare(piece.text()) && !small(piece)) {
            return BODY;
        }
        if (asks(at)) {
            return BODY;
        }
        if (small(piece) || at == pieces.size() - 1 && at > 0 && praise(pieces, at)) {
            return state == SIGN_OFF && lines <= SIGNATURE_LINES && !Marks.running(piece) ? SIGN_OFF : FOOTER;
        }
        boolean heads = Marks.heading(piece) && at + 1 < pieces.size() && content(pieces.get(at + 1));
        if (heads || Marks.known(piece)) {
            return BODY;
        }
        if (Marks.running(piece) || printed(piece)) {
            return state == BODY || SentenceCutter.saysSomething(piece) ? BODY : FOOTER;
        }
        if (Marks.list(piece)) {
            boolean copy = state == COPIES && piece.is(Block.Kind.LIST_ITEM);
            return copy ? COPIES : state == SIGN_OFF && piece.has(SIGNER) ? SIGN_OFF : Marks.identifying(piece) ? REFERENCES : BODY;
        }
        return state == SIGN_OFF && lines > SIGNATURE_LINES && !piece.has(Marks.CONTACT) ? FOOTER : state;
    }

    /** Whether the piece at {@code at} asks what the lines below it answer. */
    private boolean asks(int at) {
        Piece piece = pieces.get(at);
        return at + 1 < pieces.size() && !Marks.list(piece) && piece.words() <= 6 && piece.has(ASKS);
    }

    /** Whether the piece is a paragraph that ends as sentences do: small print such as "Rated by our patients." */
    private static boolean printed(Piece piece) {
        return piece.is(Block.Kind.PARAGRAPH) && piece.text().matches("(?s).*[.!]$") && piece.words() > 1;
    }

    private static boolean content(Piece piece) {
        return Marks.running(piece) || piece.is(Block.Kind.LIST_ITEM) || piece.has(Marks.APPOINTMENT_LABEL) || Ticks.in(piece.text());
    }
}
