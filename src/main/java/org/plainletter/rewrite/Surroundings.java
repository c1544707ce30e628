package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** What the lines around the body say that a reader needs: how urgent it is, to whom it goes, when somebody came in, an order in capitals. */
final class Surroundings {

    private static final Set<Part.Kind> AROUND = Set.of(Part.Kind.LETTERHEAD, Part.Kind.ADDRESSEE, Part.Kind.REFERENCES, Part.Kind.SUBJECT);

    private static final QuickPattern URGENCY = pattern("\\b(?:(?:non-?\\s?)?urgent|routine|2ww|two[- ]week[- ]wait)\\b(?! (?:care|treatment|cent|eye|dental|community|office))");
    private static final QuickPattern REFERRED = pattern("^(?:referred )?to:? .*\\b(?:service|clinic|team|unit|department|dept|centre|office|hub)\\b|^(?:referred )?to:? \\[\\[PLACE_");
    /** What a date is the date of, if not of the letter. */
    private static final QuickPattern EVENT = pattern("\\b(?:admitted|admission|discharged?|attended|seen|referred|referral|refer|appointment|operation|surgery|procedure|scan|test|due|expected|by|until|expires?|reply|decided|booked|arrive|next|deadline|starts?|starting|taken|sample)\\b");
    private static final QuickPattern CLERKS = pattern("^(?:letter |clinic |report |typing )?date\\s*:|\\b(?:typed|dictated|transcribed|printed|sent|issued|produced|received|version|our ref|your ref|page|fax)\\b|^date of (?:letter|typing|dictation|clinic|issue)");
    private static final QuickPattern READER = pattern("\\b(?:you|your|please|leave a message|we)\\b");
    private static final int URGENT_WORDS = 10;

    private final SlottedLetter letter;
    private final Set<Slot> said;
    private final String body;

    Surroundings(SlottedLetter letter) {
        this.letter = letter;
        var told = letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
        this.body = told.stream().flatMap(part -> Stream.concat(Stream.ofNullable(part.heading()),
                part.sentences().stream().filter(sentence -> !sentence.noise()).map(SlottedSentence::text))).collect(Collectors.joining("\n"));
        this.said = Set.copyOf(Slot.in(body));
    }

    /** Moves it to the beginning of the body among {@code parts}. */
    void bringHome(List<SlottedPart> parts) {
        var home = new ArrayList<SlottedSentence>();
        for (int i = 0; i < parts.size(); i++) {
            SlottedPart part = parts.get(i);
            if (AROUND.contains(part.kind())) {
                var needed = part.sentences().stream().filter(sentence -> !sentence.noise() && isNeeded(part.kind(), sentence)).toList();
                home.addAll(needed);
                parts.set(i, new SlottedPart(part.kind(), part.heading(), part.sentences().stream().filter(sentence -> !needed.contains(sentence)).toList()));
            }
        }
        if (!home.isEmpty()) {
            int at = parts.stream().map(SlottedPart::kind).toList().lastIndexOf(Part.Kind.SALUTATION) + 1;
            parts.add(at, new SlottedPart(Part.Kind.BODY, null, home));
        }
    }

    private boolean isNeeded(Part.Kind kind, SlottedSentence sentence) {
        String text = sentence.text().strip();
        if (Slot.in(text).stream().anyMatch(slot -> slot.type().identifies()) || CLERKS.matcher(text).find()) {
            return false;
        }
        boolean urgent = URGENCY.matcher(text).find() && text.split("\\s+").length <= URGENT_WORDS && !URGENCY.matcher(body).find();
        boolean referred = letter.audience() == Audience.CLINICIAN && REFERRED.matcher(text).find() && kind == Part.Kind.ADDRESSEE;
        boolean event = EVENT.matcher(text).find() && Slot.in(text).stream().anyMatch(slot -> tellsWhen(slot) && !said.contains(slot));
        return urgent || referred || event || kind == Part.Kind.LETTERHEAD && isSaidToReader(sentence);
    }

    private static boolean tellsWhen(Slot slot) {
        return slot.type() == FactType.DATE || slot.type() == FactType.TIME;
    }

    /** Whether a sentence of the letterhead speaks to the reader; how to reach somebody is told where it is needed. */
    private static boolean isSaidToReader(SlottedSentence sentence) {
        String text = sentence.text();
        boolean spoken = sentence.form() == Form.PROSE && text.strip().matches("(?s).*[.!]") || text.matches("[^a-z]*YOUR [^a-z]*");
        return spoken && READER.matcher(text).find() && Slot.in(text).stream().noneMatch(slot -> slot.type() == FactType.PHONE);
    }

    private static QuickPattern pattern(String expression) {
        return QuickPattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
