package org.plainletter.anatomy;

import static org.plainletter.anatomy.Part.Kind.BODY;
import static org.plainletter.anatomy.Part.Kind.LETTERHEAD;
import static org.plainletter.anatomy.Part.Kind.REFERENCES;
import static org.plainletter.anatomy.Part.Kind.SUBJECT;

import java.util.List;
import org.plainletter.intake.Block;
import org.plainletter.language.QuickPattern;

/**
 * What stands above the greeting, or above the first words of a letter that has none. Addresses, names and references are told apart from what
 * a reader needs: the day and time of an appointment in a box, values of a test, the sender's phone with its hours.
 */
final class Head {

    /** Labels of what clerks need. */
    private static final QuickPattern CLERKS = Lexicon.pattern(
            "^[^:]{0,40}\\b(?:ref(?:erence)?s?|nos?|numbers?|id|date|dyddiad|cyf|name|address|postcode|secretar\\w+|sec|tel\\w*|phone|fax|e-?mail|web\\w*|www|gps?|practice|patient|child|client|pupil|student|service user"
            + "|copy|copies|form|school|nhs|chi|dob|born|age|sex|gender|from|to|re|sent|unit|dept|department|page|version|issue|code|direct|switchboard|cc|director|chief|chair\\w*|manager|head|office|registered|charity|hospital|consultants?|mrn|language|religion|ethnic\\w*|carer|parents?|guardian)\\b[^:]{0,30}:");
    private static final QuickPattern LABEL = QuickPattern.compile("^\\p{Lu}[^:]{1,48}:\\s*\\S");
    private static final QuickPattern CLERK_TIME = Lexicon.pattern("^(?:sent|printed|dictated|typed|produced|received|from|date (?:typed|dictated|printed)|transcribed|page)\\b|\\b(?:printed|dictated|typed)\\b");
    /** How soon somebody is to be seen. */
    private static final QuickPattern URGENCY = Lexicon.pattern("^(?:(?:this is an? )?(?:very )?(?:non-?urgent|urgent|routine|soon|priority)|(?:two|2)[ -]week wait|2ww)\\b.*\\b(?:referral|appointment|review|request|priority|wait)\\b");
    /** How far from each other the lines of a box stand, at most. */
    private static final int BOX_LINES = 3;
    private static final QuickPattern FAX = Lexicon.pattern("\\bfax\\b");

    private final List<Piece> pieces;

    private Head(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Gives the first {@code end} of {@code pieces} their part; {@code greeting} is empty if there is none. */
    static void mark(List<Piece> pieces, int end, String greeting, Part.Kind[] kinds, boolean[] headings) {
        var head = new Head(pieces);
        for (int i = 0; i < end; i++) {
            kinds[i] = head.kind(i, end, headings);
        }
        Addressee.mark(pieces, end, greeting, kinds);
    }

    private Part.Kind kind(int at, int end, boolean[] headings) {
        Piece piece = pieces.get(at);
        if (slot(at, end)) {
            return BODY;
        }
        if (Marks.reference(piece) || Marks.aboutThePatient(piece)) {
            headings[at] = Marks.aboutThePatient(piece);
            return REFERENCES;
        }
        if (piece.has(Marks.SUBJECT)) {
            return SUBJECT;
        }
        if (content(piece) || contact(piece, at) || piece.has(URGENCY) && piece.words() <= 10) {
            return BODY;
        }
        if (Marks.heading(piece) && at + 1 < end && !contact(piece, at) && (content(pieces.get(at + 1)) || slot(at + 1, end))) {
            headings[at] = true;
            return BODY;
        }
        return LETTERHEAD;
    }

    /** Whether the piece gives the day and time of something, alone or with the line beside it. */
    private boolean slot(int at, int end) {
        Piece piece = pieces.get(at);
        if (piece.has(CLERK_TIME) || Marks.identifying(piece) || piece.is(Block.Kind.LIST_ITEM)) {
            return false;
        }
        if (piece.has(Marks.DAY)) {
            boolean below = at > 0 && pieces.get(at - 1).has(Marks.APPOINTMENT_LABEL);
            return piece.has(Marks.CLOCK) || below || meeting(at, end);
        }
        return false;
    }

    /** Whether a line near by says when or where to come. */
    private boolean meeting(int at, int end) {
        return pieces.subList(Math.max(0, at - BOX_LINES), Math.min(end, at + BOX_LINES + 1)).stream().anyMatch(piece -> piece.has(Marks.MEETING_LABEL));
    }

    /** Whether a piece above the greeting tells the reader something. */
    private static boolean content(Piece piece) {
        boolean value = piece.has(LABEL) && !piece.has(CLERKS) && !piece.has(Marks.CONTACT) && !piece.has(Marks.TO) && !piece.has(Marks.POSTCODE)
                && !Boilerplate.in(piece.text()) && piece.words() <= 40;
        boolean row = piece.is(Block.Kind.TABLE_ROW) && !Marks.identifying(piece) && !piece.has(Marks.CONTACT) && !piece.has(CLERKS);
        return piece.has(Marks.APPOINTMENT_LABEL) || Marks.running(piece) && piece.has(Marks.READER) && !piece.has(Marks.TO)
                || piece.is(Block.Kind.LIST_ITEM) || value || row;
    }

    /** Whether the piece is the sender's phone, or the hours in which it is answered. */
    private boolean contact(Piece piece, int at) {
        if ((piece.has(Marks.HOURS) || piece.has(Marks.NAMED_LINE)) && piece.words() <= 30) {
            return true;
        }
        boolean hours = at + 1 < pieces.size() && pieces.get(at + 1).has(Marks.HOURS);
        return hours && piece.has(Marks.PHONE) && !piece.has(FAX);
    }
}
