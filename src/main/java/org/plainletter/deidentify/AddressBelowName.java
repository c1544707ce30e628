package org.plainletter.deidentify;

import java.util.List;
import java.util.Optional;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** The patient's address where a form gives it: on one line shortly below the name, with a postcode or a house number. */
final class AddressBelowName {

    private static final int LINES = 5;
    private static final String WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.-]*|of|the|on|upon|y|yr|le|by|in|under)";
    private static final QuickPattern LINE = QuickPattern.compile("^(?:(?i:address)\\s*:\\s*)?(" + WORD + "(?:,? +" + WORD + "){0,10}?,? +(?i:" + HomeAddress.POSTCODE.pattern() + "))(?=$|[\\s;,.])");
    private static final QuickPattern NUMBERED = QuickPattern.compile("^(?:(?i:address)\\s*:\\s*)?((?:(?i:flat|apartment|apt|unit|room)\\s+\\w{1,4},?\\s+)?\\d{1,4}[a-zA-Z]? +\\p{Lu}[\\p{L}'’-]+(?:,? +" + WORD + "){0,6})$");
    private static final QuickPattern DATE = QuickPattern.compile("(?i)^\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    private static final QuickPattern INSTITUTION = QuickPattern.compile("(?i)\\b(?:hospitals?|infirmary|surgery|medical|clinic|trust|nhs|practice|department|ward|health|hub)\\b(?! (?:road|rd|street|st|lane|close|terrace|cottages?|row|way|avenue|hill|drive|court|gardens|square|place|walk|crescent|house)\\b)");

    private AddressBelowName() {}

    /** The line; empty if there is none among {@code units}. */
    static Optional<String> find(List<Unit> units, NameFinder patient) {
        for (int i = 0; i < units.size() && !prose(units.get(i)); i++) {
            boolean named = !units.get(i).in(Part.Kind.SALUTATION) && !patient.in(units.get(i).text()).isEmpty();
            Optional<String> line = named ? below(units.subList(i + 1, Math.min(units.size(), i + 1 + LINES))) : Optional.empty();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(List<Unit> lines) {
        for (Unit line : lines) {
            if (prose(line) || line.in(Part.Kind.SALUTATION)) {
                return Optional.empty();
            }
            String text = line.text().strip();
            QuickMatcher postcode = LINE.matcher(text);
            QuickMatcher numbered = NUMBERED.matcher(text);
            QuickMatcher found = postcode.find() ? postcode : numbered;
            if ((found == postcode || numbered.find()) && !institution(found.group(1)) && !DATE.matcher(found.group(1)).matches()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    private static boolean prose(Unit unit) {
        Sentence sentence = unit.sentence();
        return sentence != null && sentence.form() == Sentence.Form.PROSE;
    }

    /** Whether {@code text} names a hospital, a surgery or the like and not a street called after one. */
    static boolean institution(String text) {
        return INSTITUTION.matcher(text).find();
    }
}
