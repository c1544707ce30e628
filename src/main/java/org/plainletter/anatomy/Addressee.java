package org.plainletter.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** Finds the lines of the envelope's window among the pieces above the greeting. */
final class Addressee {

    private static final QuickPattern NAME_WORD = QuickPattern.compile("\\p{L}[\\p{L}'’-]{2,}");
    private static final int LINES = 8;

    private final List<Piece> pieces;
    private final int end;
    private final String greeting;

    private Addressee(List<Piece> pieces, int end, String greeting) {
        this.pieces = pieces;
        this.end = end;
        this.greeting = greeting.toLowerCase(Locale.ROOT);
    }

    /** Marks the addressee's lines among the first {@code end} of {@code pieces}; nothing if none is told apart. */
    static void mark(List<Piece> pieces, int end, String greeting, Part.Kind[] kinds) {
        var search = new Addressee(pieces, end, greeting);
        int best = -1;
        int bestScore = 2;
        for (int i = 0; i < end; i++) {
            int score = search.score(i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0) {
            for (int i = best; i < search.until(best); i++) {
                kinds[i] = Part.Kind.ADDRESSEE;
            }
        }
    }

    private int score(int at) {
        Piece piece = pieces.get(at);
        boolean to = piece.has(Marks.TO);
        boolean name = piece.has(Marks.TITLED) || piece.has(Marks.BARE_NAME);
        if (!to && !name || Marks.running(piece) || Marks.reference(piece) || Marks.list(piece)) {
            return 0;
        }
        int score = to ? 4 : 0;
        score += piece.has(Marks.TITLED) ? 1 : 0;
        score += named(piece) ? 3 : 0;
        score += piece.has(Marks.ORGANISATION) && !piece.has(Marks.TITLED) && !to ? -3 : 0;
        score += piece.has(Marks.POST) || piece.has(Marks.CONTACT) ? -2 : 0;
        boolean postcode = piece.has(Marks.POSTCODE);
        boolean street = piece.has(Marks.STREET) && piece.words() > 4;
        for (int i = at + 1; i < Math.min(end, at + LINES); i++) {
            Piece line = pieces.get(i);
            if (stops(line)) {
                break;
            }
            postcode |= line.has(Marks.POSTCODE);
            street |= line.has(Marks.STREET);
        }
        return score + (postcode ? 2 : 0) + (street ? 1 : 0);
    }

    private boolean named(Piece piece) {
        return NAME_WORD.matcher(piece.text()).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.matches("mrs|miss|master|dear|the|parent|guardian|and") && greeting.matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*"));
    }

    private int until(int from) {
        int at = from;
        while (at < end && at < from + LINES + 1) {
            Piece piece = pieces.get(at);
            if (at > from && stops(piece)) {
                return at;
            }
            at++;
            if (piece.has(Marks.POSTCODE)) {
                return at;
            }
        }
        return at;
    }

    private static boolean stops(Piece piece) {
        return Marks.reference(piece) || Marks.running(piece) || Marks.list(piece) || piece.has(Marks.CONTACT) || piece.has(Marks.SUBJECT)
                || Marks.known(piece);
    }
}
