package org.plainletter.facts;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Reference numbers behind a label: "Our ref: CHS/OPS/NW550062", "Hospital No: B12345-6", "GMC 0000417". */
final class LabelledReferenceFinder extends PatternFinder {

    private static final String VALUE = "(\\d{4} \\d{4} \\d{4}(?! ?\\d)|[A-Z]{1,3} (?=\\d[\\d/._-]{3})\\d+(?:[/._-]\\d+){0,12}|(?=[A-Za-z/._-]*\\d)[A-Za-z0-9]+(?:[/._-][A-Za-z0-9]+){0,12})(?![£%])";
    private static final String SEPARATOR = "\\)?\\.? ?[:#]? ?(?:is )?";
    private static final String NOUN = "(?:hospital|unit|case|booking|appointment|referral|patient|record|form|document|leaflet|clinic|order|lab|specimen|sample|episode|pathway|local"
            + "|x-?ray|EMIS|RiO|SystmOne|EPR|badger\\w*|caseload|scan|complaint|invoice|account|GP|practice|charity|company|registered|registration|membership|district|request|accession|batch|lot|claim|policy|certificate|file|NHS login)";

    LabelledReferenceFinder() {
        super(FactType.REFERENCE,
                rule("(?i)\\b(?:ref|refs|reference)\\b\\.?(?: ?(?:no|number|num|code|id)\\b)?" + SEPARATOR + VALUE, LabelledReferenceFinder::reference),
                rule("(?i)\\b(?:ref|reference)\\b\\.?(?: ?(?:no|number|code))?\\.? ?: ?()([A-Za-z]{1,4}(?:/[A-Za-z]{1,6})+)\\b",
                        match -> read(match, 2, match.group(2).toUpperCase(Locale.ROOT), match.group(2))),
                rule("(?i)\\b" + NOUN + "(?: (?:registration|reference|identification))?[ /]?(?:no|number|num|id|code|ref)\\b" + SEPARATOR + VALUE,
                        LabelledReferenceFinder::reference),
                rule("\\b(?:MRN|UBRN|GMC|NMC|HCPC|GPhC|GDC|CRN|PID|PAS|RXR|ODS|PIN|DBS|UPRN|Password|password|Access [Cc]ode|access code)\\b(?: ?(?i:no|number|num|id|code|ref|pin|registration|reg)\\b){0,2}"
                        + SEPARATOR + VALUE, LabelledReferenceFinder::reference));
    }

    private static @Nullable Read reference(MatchResult match) {
        String value = match.group(1);
        boolean date = value.matches("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)");
        return date ? null : read(match, 1, value.replace(" ", "").toUpperCase(Locale.ROOT), value);
    }
}
