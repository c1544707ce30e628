package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

/**
 * Brings home what stands outside of where it belongs: the rest of a sentence to its beginning, where a box at the side of the page has come between
 * them, and to the body what a reader needs of the lines around it and is told nowhere else.
 */
final class Strays {

    /** How many parts may stand between. */
    private static final int REACH = 6;

    private Strays() {}

    /** {@code letter} with each such rest behind its beginning. */
    static SlottedLetter home(SlottedLetter letter) {
        var parts = new ArrayList<>(letter.parts());
        for (int i = 1; i < parts.size(); i++) {
            int rest = rest(parts.get(i));
            int open = rest < 0 ? -1 : open(parts, i);
            if (open >= 0) {
                var moved = new ArrayList<>(parts.get(open).sentences());
                moved.add(parts.get(i).sentences().get(rest));
                var left = new ArrayList<>(parts.get(i).sentences());
                left.remove(rest);
                parts.set(open, with(parts.get(open), moved));
                parts.set(i, with(parts.get(i), left));
            }
        }
        new Surroundings(letter).bringHome(parts);
        return new SlottedLetter(letter.kind(), letter.audience(), parts);
    }

    private static SlottedPart with(SlottedPart part, List<SlottedSentence> sentences) {
        return new SlottedPart(part.kind(), part.heading(), sentences);
    }

    /** The first sentence that begins in small letters behind one that has ended, or -1. */
    private static int rest(SlottedPart part) {
        for (int i = 0; part.kind() == Part.Kind.BODY && i < Math.min(3, part.sentences().size()); i++) {
            SlottedSentence sentence = part.sentences().get(i);
            boolean small = sentence.form() == Form.PROSE && !sentence.noise() && Character.isLowerCase(sentence.text().strip().charAt(0)) && sentence.text().strip().endsWith(".");
            if (small && (i == 0 ? part.heading() != null : part.sentences().get(i - 1).text().strip().matches("(?s).*[.!?]"))) {
                return i;
            }
        }
        return -1;
    }

    /** The last part before {@code at} whose last sentence has not ended, or -1. */
    private static int open(List<SlottedPart> parts, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            SlottedPart part = parts.get(i);
            boolean body = part.kind() == Part.Kind.BODY && !part.sentences().isEmpty();
            SlottedSentence last = body ? part.sentences().getLast() : null;
            if (last != null && last.form() == Form.PROSE && !last.noise() && last.text().strip().matches("(?s).*[\\p{Ll}\\],]") && last.text().strip().contains(" ")) {
                return i;
            }
        }
        return -1;
    }
}
