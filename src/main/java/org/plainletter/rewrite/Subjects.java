package org.plainletter.rewrite;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Finds what only the line above a letter says: "You are now on the list", "Your test is due", "Dose from 5 May: 20mg". */
final class Subjects {

    private static final QuickPattern READER = QuickPattern.compile("\\b(?:you|your)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern VERB = QuickPattern.compile("\\b(?:is|are|has|have|was|were|will|can|cannot|must|need|needs|do|did|please)\\b", Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    /** The subject lines of {@code letter} that tell a fact, as sentences. */
    static List<SlottedSentence> told(SlottedLetter letter) {
        return letter.parts().stream().filter(part -> part.kind() == Part.Kind.SUBJECT).map(SlottedPart::sentences).flatMap(List::stream)
                .filter(sentence -> !sentence.noise() && tells(sentence.text()))
                .map(sentence -> sentence.form() == Form.LABELLED ? sentence : new SlottedSentence(sentence.id(), Form.PROSE, sentence.text(), false)).toList();
    }

    /** Whether a line tells the reader something of themselves, or a dose, or when. */
    static boolean tells(String line) {
        var types = Slot.in(line).stream().map(Slot::type).toList();
        boolean slot = types.contains(FactType.DATE) && types.contains(FactType.TIME);
        return !line.strip().endsWith("?") && (READER.matcher(line).find() && VERB.matcher(line).find() || types.contains(FactType.DOSE) || slot);
    }
}
