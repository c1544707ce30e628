package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.Slot;

/** Finds the titles that a letter sets as plain lines ("If you are unable to attend"), so that what follows stands under them. */
final class Titles {

    private static final int LONGEST = 8;
    private static final String CONTACT = "How to contact us";

    private Titles() {}

    /** The parts of the body, parted once more at lines that are titles. */
    static List<SlottedPart> parted(SlottedLetter letter, Headings headings) {
        var parts = new ArrayList<SlottedPart>();
        var lines = letter.parts().stream().limit(greeting(letter)).filter(Titles::phones).toList();
        letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY && !lines.contains(part)).forEach(part -> parts.addAll(parted(part, headings)));
        lines.forEach(part -> parts.add(new SlottedPart(part.kind(), CONTACT, part.sentences())));
        return withSubjects(parts, letter);
    }

    /** How many parts stand above the greeting. */
    private static int greeting(SlottedLetter letter) {
        return Math.max(0, letter.parts().stream().map(SlottedPart::kind).toList().indexOf(Part.Kind.SALUTATION));
    }

    /** Whether a part is nothing but the sender's phones and hours. */
    private static boolean phones(SlottedPart part) {
        return part.kind() == Part.Kind.BODY && part.heading() == null
                && part.sentences().stream().allMatch(sentence -> sentence.text().matches("(?s)(?!.*\\[\\[DATE_).*\\[\\[(?:PHONE|TIME)_.*"));
    }

    /** The subject lines that tell something stand first, above what the letter opens with. */
    private static List<SlottedPart> withSubjects(List<SlottedPart> parts, SlottedLetter letter) {
        var told = Subjects.told(letter);
        return told.isEmpty() ? parts : Stream.concat(Stream.of(new SlottedPart(Part.Kind.BODY, null, told)), parts.stream()).toList();
    }

    private static List<SlottedPart> parted(SlottedPart part, Headings headings) {
        var parts = new ArrayList<SlottedPart>();
        var under = new ArrayList<SlottedSentence>();
        String heading = part.heading();
        for (int i = 0; i < part.sentences().size(); i++) {
            SlottedSentence sentence = part.sentences().get(i);
            boolean last = i == part.sentences().size() - 1;
            if (isTitle(sentence, headings) && !last && part.sentences().get(i + 1).form() != Form.LINE) {
                parts.add(new SlottedPart(part.kind(), heading, under));
                under.clear();
                heading = sentence.text();
            }
            under.add(sentence);
        }
        parts.add(new SlottedPart(part.kind(), heading, under));
        return parts.stream().filter(each -> !each.sentences().isEmpty()).toList();
    }

    /** Whether a line is a title that the table of headings knows. It stays a source of what follows, said by the heading. */
    static boolean isTitle(SlottedSentence sentence, Headings headings) {
        String text = sentence.text().strip();
        return sentence.form() == Form.LINE && !sentence.noise() && !LeadIns.isOpen(text) && Slot.in(text).isEmpty() && !text.matches(".*[.:;,]$")
                && text.split("\\s+", -1).length <= LONGEST && headings.plain(text).isPresent();
    }
}
