package org.plainletter.rewrite.phrasebook;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainletter.facts.FactType;
import org.plainletter.language.QuickPattern;

import static java.util.Map.entry;


/** What the names in curly brackets stand for: a slot of one type, any slot, or a gap of words. */
final class PhraseHoles {

    /** Words that turn or limit what a sentence says; a gap never swallows one, unless it is a clause. */
    static final String TURNING = "not|no|never|nor|neither|none|nothing|nobody|nil|nkda|unknown|cannot|without|unless|if|until|except|whether"
            + "|unable|refuse|refuses|refused|unlikely|but|although|however|because|when|while|which|who|should|must";

    private static final String WORD = "(?!(?:" + TURNING + ") )[^\\s,;:.()?!]+ ";
    private static final String ASIDE = "\\( (?:" + WORD + "|, ){1,6}\\) ";
    private static final String GAP = WORD + "(?:" + ASIDE + "|(?:, (?!(?:and|but|or|so|then|we|you|they|he|she|it|this|please) ))?" + WORD + "){0,11}?";
    /** A clause does not end in the middle: "if anyone asks, they should" belongs to what comes next. */
    private static final String WHOLE = "(?<!\\b(?:will|should|must|can|could|may|might|would|to|not|and|or|then|never|also|with|he|she|they|we|who|carers?|parents?|an?|the|your|our|my|their|its|any|some|very|both|either|if|even|,|\\() )";
    private static final String CLAUSE = "[^\\s,;:.()?!]+ (?:(?!, or (?:feel|have|has|are|is|cannot|notice|develop|get|become|want|see|hear|would) )[^\\s;.?!]+ ){0,24}?" + WHOLE;
    /** A second main clause, an exception or a reason, which would be tied to the wrong words. */
    private static final String GOES_ON = "(?:, )?(?:and|but|so|then|or) (?:please|do|then|also|we|they|phone|call|ring|go|take|stop|tell|ask|contact|see|come|bring|must|should|will)|(?:, )(?:please|we|they|do|phone|call|ring|go|take|contact|this)"
            + "|unless|except|because|although|since|so that|to make|to book|to arrange|in order";
    private static final String CASE = "(?:(?!(?:" + GOES_ON + ") )[^\\s;:.?!]+ ){1,25}?" + WHOLE;
    private static final QuickPattern NUMBERED = QuickPattern.compile("([a-z]+)\\d*");

    private static final Map<String, String> SLOTS = Map.ofEntries(entry("date", "DATE"), entry("time", "TIME"),
            entry("person", "PERSON"), entry("place", "PLACE"), entry("phone", "PHONE"), entry("email", "EMAIL"),
            entry("link", "LINK"), entry("money", "MONEY"), entry("medicine", "MEDICINE"), entry("dose", "DOSE"),
            entry("frequency", "FREQUENCY"), entry("duration", "DURATION"), entry("measurement", "MEASUREMENT"),
            entry("percentage", "PERCENTAGE"), entry("odds", "ODDS"), entry("reference", "REFERENCE"),
            entry("nhsnumber", "NHS_NUMBER"), entry("postcode", "POSTCODE"), entry("number", "NUMBER"),
            entry("patient", "PATIENT"), entry("relative", "RELATIVE"), entry("address", "ADDRESS"),
            entry("born", "BIRTH_DATE"), entry("call", "PHONE|NUMBER"), entry("count", "NUMBER|DURATION|MEASUREMENT"),
            entry("online", "LINK|EMAIL"), entry("chance", "ODDS|PERCENTAGE"), entry("value", "MEASUREMENT|NUMBER|PERCENTAGE"),
            entry("amount", "DOSE|NUMBER|MEASUREMENT"), entry("fact", "[A-Z_]+"));

    private PhraseHoles() {}

    /** The hole of that name. */
    static PhrasePart.Hole named(String name) {
        String slot = SLOTS.get(kind(name));
        if (slot != null) {
            Set<String> types = slot.startsWith("[") ? Set.of() : Arrays.stream(slot.split("\\|", -1)).map("[["::concat).collect(Collectors.toSet());
            return new PhrasePart.Hole(name, "\\[\\[(?:" + slot + ")_\\d+]] ", types);
        }
        return new PhrasePart.Hole(name, switch (kind(name)) {
            case "clause" -> CLAUSE;
            case "case" -> CASE;
            default -> GAP;
        }, Set.of());
    }

    /** The pattern name of a slot in a sentence: {@code date1} for {@code [[DATE_1]]}. */
    static String nameOf(FactType type, int number) {
        return SLOTS.entrySet().stream().filter(slot -> slot.getValue().equals(type.name()))
                .map(Map.Entry::getKey).findFirst().orElseThrow() + number;
    }

    /** Whether the name stands for one slot. */
    static boolean isSlot(String name) {
        return SLOTS.containsKey(kind(name));
    }

    private static String kind(String name) {
        var matcher = NUMBERED.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
