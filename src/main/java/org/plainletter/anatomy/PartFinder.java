package org.plainletter.anatomy;

import static org.plainletter.anatomy.Part.Kind.ADDRESSEE;
import static org.plainletter.anatomy.Part.Kind.BODY;
import static org.plainletter.anatomy.Part.Kind.COPIES;
import static org.plainletter.anatomy.Part.Kind.LETTERHEAD;
import static org.plainletter.anatomy.Part.Kind.REFERENCES;
import static org.plainletter.anatomy.Part.Kind.SALUTATION;
import static org.plainletter.anatomy.Part.Kind.SUBJECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Block;

/**
 * Gives each piece of a letter its part. What stands above the greeting is sorted line by line, what stands below it is the body up to the
 * close, and what comes after the close is sorted again. Where greeting or close is missing, running text tells the body.
 */
final class PartFinder {

    /** Lines under "Patient details", at most. */
    private static final int LONGEST_BOX = 14;
    private static final int MOST_SMALL_PRINT = 90;

    private final List<Piece> pieces;
    private final Part.Kind[] kinds;
    private final boolean[] headings;

    private PartFinder(List<Piece> pieces) {
        this.pieces = pieces;
        this.kinds = new Part.Kind[pieces.size()];
        this.headings = new boolean[pieces.size()];
    }

    /** The parts in reading order; each piece is in exactly one. */
    static List<Section> find(List<Piece> pieces) {
        var finder = new PartFinder(pieces);
        int greeting = finder.greeting();
        int body = greeting < 0 ? finder.bodyStart() : greeting;
        Head.mark(pieces, body, greeting < 0 ? "" : pieces.get(greeting).text(), finder.kinds, finder.headings);
        int from = body;
        if (greeting >= 0) {
            finder.kinds[greeting] = SALUTATION;
            from = finder.subject(greeting + 1);
        }
        int tail = Tail.start(pieces, from);
        finder.body(from, tail);
        Tail.mark(pieces, tail, finder.kinds, finder.headings);
        return finder.sections(tail);
    }

    private int greeting() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.has(Marks.SALUTATION) && piece.words() <= 14 && !piece.is(Block.Kind.LIST_ITEM, Block.Kind.TABLE_ROW)) {
                return i;
            }
        }
        return -1;
    }

    private int bodyStart() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean titled = Marks.heading(piece) && i + 1 < pieces.size() && (opens(pieces.get(i + 1)) || tells(pieces.get(i + 1))) && !Marks.aboutThePatient(piece);
            if (titled || opens(piece) || tells(piece) || piece.has(Marks.SUBJECT)) {
                return i;
            }
        }
        return firstBelowReferences();
    }

    /** Whether the piece is a paragraph that is no line of a letterhead, though it has no verb: "Removal of a polyp under local anaesthetic." */
    private static boolean tells(Piece piece) {
        boolean box = Ticks.in(piece.text());
        boolean prose = piece.is(Block.Kind.PARAGRAPH) && piece.text().matches("(?s).*[.!?]$") && piece.words() >= 4;
        return (box || prose) && !piece.has(Marks.CONTACT) && !piece.has(Marks.POSTCODE) && !piece.has(Marks.TO) && !Marks.reference(piece)
                && !Boilerplate.in(piece.text());
    }

    /** Where nothing reads like a body, all that is not a line of references is body: nothing is lost. */
    private int firstBelowReferences() {
        int at = 0;
        while (at < pieces.size() && Marks.reference(pieces.get(at))) {
            at++;
        }
        return at == pieces.size() ? 0 : at;
    }

    private static boolean opens(Piece piece) {
        boolean row = Marks.list(piece) && !Marks.reference(piece);
        return row || Marks.running(piece) && !piece.has(Marks.TO) && !Marks.reference(piece)
                || piece.has(Marks.APPOINTMENT_LABEL) || Marks.known(piece) && !Marks.aboutThePatient(piece);
    }

    private int subject(int from) {
        int at = from;
        while (at < pieces.size() && at < from + 6 && subjectLine(at, from)) {
            kinds[at] = SUBJECT;
            at++;
        }
        return at;
    }

    private boolean subjectLine(int at, int from) {
        Piece piece = pieces.get(at);
        if (piece.has(Marks.SUBJECT)) {
            return piece.words() <= 60 && !piece.has(Marks.CLOCK);
        }
        if (piece.has(Marks.APPOINTMENT_LABEL) || Marks.known(piece) && !Marks.aboutThePatient(piece) || Marks.running(piece) && !Marks.heading(piece)) {
            return false;
        }
        if (piece.has(Marks.DATED)) {
            return false;
        }
        boolean details = Marks.reference(piece) && !piece.has(Marks.CLOCK) || piece.has(Lexicon.pattern("\\b(?:dob|d\\.o\\.b|date of birth|born|nhs (?:no|number)|hospital (?:no|number))\\b"));
        boolean address = at > from && piece.is(Block.Kind.LINE, Block.Kind.PARAGRAPH) && piece.words() <= 14
                && (piece.has(Marks.POSTCODE) || piece.has(Marks.STREET) || piece.has(Marks.TITLED));
        boolean title = at == from && piece.is(Block.Kind.HEADING, Block.Kind.LINE) && piece.words() <= 20 && !piece.text().endsWith(":");
        if (!details && piece.has(Marks.TELLING) && !piece.has(Marks.TITLED)) {
            return false;
        }
        return !Marks.list(piece) && (details || address || title) || piece.is(Block.Kind.TABLE_ROW) && Marks.reference(piece);
    }

    private void body(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = Marks.copies(pieces.get(i)) ? COPIES : Marks.identifying(pieces.get(i)) ? REFERENCES : BODY;
            headings[i] = kinds[i] == BODY && Marks.heading(pieces.get(i)) && !(i == from && pieces.get(i).has(Marks.TELLING));
        }
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && !headings[end]) {
                end++;
            }
            if (headings[at] && about(at, end)) {
                Arrays.fill(kinds, at, end, REFERENCES);
            }
            at = end;
        }
    }

    /** Whether the pieces under the heading at {@code at} are a box of numbers and names that identify the patient. */
    private boolean about(int at, int end) {
        boolean all = end > at + 1;
        for (int i = at + 1; i < end; i++) {
            all &= kinds[i] == REFERENCES || pieces.get(i).has(Marks.IDENTIFYING);
        }
        boolean told = pieces.subList(at, end).stream().anyMatch(piece -> Marks.running(piece) || piece.has(Marks.APPOINTMENT_LABEL));
        return all || Marks.aboutThePatient(pieces.get(at)) && !told && end - at <= LONGEST_BOX;
    }

    private List<Section> sections(int tail) {
        var sections = new ArrayList<Section>();
        Part.@Nullable Kind kind = null;
        @Nullable Piece heading = null;
        int from = 0;
        var under = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean addressed = kinds[i] == ADDRESSEE || kinds[i] == LETTERHEAD;
            if (kind != kinds[i] || headings[i] && !addressed) {
                add(sections, new Section(kind == null ? BODY : kind, heading, under, from >= tail && heading == null && brief(under)));
                from = i;
                kind = kinds[i];
                heading = headings[i] ? pieces.get(i) : null;
                under.clear();
            }
            if (!headings[i] || addressed) {
                under.add(pieces.get(i));
            }
        }
        add(sections, new Section(kind == null ? BODY : kind, heading, under, from >= tail && heading == null && brief(under)));
        return sections;
    }

    /** Whether the pieces are no more than small print: a second page of the letter is longer. */
    private static boolean brief(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::words).sum() <= MOST_SMALL_PRINT;
    }

    private static void add(List<Section> sections, Section section) {
        if (section.heading() != null || !section.pieces().isEmpty()) {
            sections.add(section);
        }
    }
}
