package org.plainletter.deidentify;

import java.util.regex.Pattern;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Knows a line that only says who the patient is: name, date of birth, home, NHS number. The reader knows that. */
final class IdentityLine {

    private static final QuickPattern LABELS = QuickPattern.compile(
            "\\b(?:re|name|patient|d\\.?o\\.?b\\b\\.?|date of birth|born|nhs|h&c|chi|hosp(?:ital)?|number|no|ref(?:erence)?|address|aged?|sex|male|female|years?(?: old)?|yrs?|[mfy])\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern WORD = QuickPattern.compile("\\p{L}");

    private IdentityLine() {}

    /** Whether nothing but the patient's own particulars stands in {@code slotted}, the date of birth or the home among them. */
    static boolean is(String slotted) {
        boolean telling = Slot.in(slotted).stream().anyMatch(slot -> slot.type() == FactType.BIRTH_DATE || slot.type() == FactType.ADDRESS);
        boolean own = Slot.in(slotted).stream().allMatch(slot -> slot.type().identifies() || slot.type() == FactType.REFERENCE || slot.type() == FactType.NUMBER || slot.type() == FactType.DURATION || slot.type() == FactType.POSTCODE);
        return telling && own && !WORD.matcher(LABELS.matcher(Slot.pattern().matcher(slotted).replaceAll(" ")).replaceAll(" ")).find();
    }
}
