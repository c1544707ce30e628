package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** Finds the relatives, friends and carers whom a letter names. */
final class RelativeFinder {

    private static final String KIN = "(?:(?:step|foster|grand|half|great|twin|elder|older|younger|late|eldest|youngest)[- ]?)*(?:mothers?|fathers?|mums?|mam|dads?|parents?|sisters?|brothers?|sons?|daughters?|wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|aunt(?:ie)?|uncle|niece|nephew|cousin|grandmothers?|grandfathers?|gran|nan|grandad|grandparents?|guardian|carers?|care ?giver|next of kin|NOK|friend|neighbour|flatmate|(?:personal|support|care) (?:assistant|worker)s?|advocate|appointee|deputy)";
    private static final String NAME = PatientFinder.NAME;
    private static final QuickPattern KIN_THEN_NAME = QuickPattern.compile("\\b(?i:(?:his|her|their|your|my|the patient['’]s|with|by|and|\\p{L}+['’]s)\\s+" + KIN + ")\\s*,?\\s*[(]?(?:who is\\s+)?(" + NAME + ")");
    private static final QuickPattern NAME_THEN_KIN = QuickPattern.compile("(" + NAME + ")\\s*[,(–-]\\s*(?i:(?:his|her|their|your|the patient['’]s|who is (?:his|her|your))?\\s*" + KIN + ")\\b(?=\\s*[),.;]|\\s+(?:and|was|is|has)\\b|$)");
    private static final QuickPattern LABEL = QuickPattern.compile("(?:^|[;|,\\n]\\s*)(?i:(?:main |emergency |primary )?(?:" + KIN + "|emergency contact|contact person|accompanied by)(?:['’]s)?(?:\\s+name)?)\\s*[:–-]\\s*(" + NAME + ")");
    /** "(mother, Mei)", "Supported by: Selam (sister)": only with a word that is in no dictionary. */
    private static final QuickPattern BESIDE = QuickPattern.compile("(?:[(;:–]|\\b(?:a|an|the|his|her|their|adult)) ?(?:" + KIN + "),? ?[(:]?(" + NAME + ")");
    private static final QuickPattern HONORIFIC = QuickPattern.compile("\\b(?:Grandma|Grandmother|Granny|Gran|Nan|Nana|Nanny|Grandad|Grandpa|Grandfather|Aunt|Auntie|Uncle|Mum|Dad)\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)");
    private static final QuickPattern COUPLE = QuickPattern.compile("\\b(Mr|Mrs|Dr|Ms)\\s+(?:and|&)\\s+(Mr|Mrs|Dr|Ms)\\s+(\\p{Lu}[\\p{L}'’-]+)");
    private static final QuickPattern GREETING = QuickPattern.compile("^(?i:dear)\\s+((?:Mr|Mrs|Ms|Miss|Mx|Dr)\\b\\.?\\s+\\p{Lu}.*?)\\s*,?$");
    private static final QuickPattern NO_NAME = QuickPattern.compile("(?i)^(?:he|she|they|who|we|i|you|is|was|the|this|please|dr|nhs|gp|in|on|at|for|if|and|or|to|a|an|it|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)(?:day|uary|ust|ember|ober)?\\b");

    private RelativeFinder() {}

    /** Each relative's name, the patient's own left out. */
    static List<PersonName> find(List<Unit> units, Audience audience, PersonName patient) {
        var found = new ArrayList<PersonName>();
        for (Unit unit : units) {
            for (QuickPattern pattern : List.of(KIN_THEN_NAME, NAME_THEN_KIN, LABEL, HONORIFIC)) {
                QuickMatcher matcher = pattern.matcher(unit.text());
                while (matcher.find()) {
                    add(found, matcher.group(1), patient);
                }
            }
            BESIDE.matcher(unit.text()).results().filter(match -> isName(match.group(1))).forEach(match -> add(found, match.group(1), patient));
            if (audience == Audience.PARENT && (unit.in(Part.Kind.SALUTATION) || unit.in(Part.Kind.ADDRESSEE))) {
                addParent(found, unit.text(), patient);
            }
        }
        return found;
    }

    private static boolean isName(String written) {
        return switch (NameWords.kind(written.split("[\\s'’]")[0])) {
            case FIRST, UNKNOWN, DOUBLE -> true;
            default -> false;
        };
    }

    private static void addParent(List<PersonName> found, String text, PersonName patient) {
        COUPLE.matcher(text).results().forEach(match -> add(found, match.group(1) + " " + match.group(3), patient));
        QuickMatcher greeting = GREETING.matcher(text);
        if (greeting.find() && !COUPLE.matcher(text).find()) {
            add(found, greeting.group(1), patient);
        } else if (text.matches("^(?:Mr|Mrs|Ms)\\b\\.?\\s+\\p{Lu}.*")) {
            add(found, text, patient);
        }
    }

    private static void add(List<PersonName> found, String written, PersonName patient) {
        if (NO_NAME.matcher(written).find() || written.matches("(?i).*\\b(?:signed|signature)\\b.*")) {
            return;
        }
        var name = PersonName.of(written);
        boolean self = patient.mayBe(name) && !otherTitle(patient, name);
        if (!name.unknown() && !self) {
            found.removeIf(known -> known.equals(name));
            found.add(name);
        }
    }

    private static boolean otherTitle(PersonName patient, PersonName name) {
        return !name.titles().isEmpty() && !patient.titles().isEmpty() && patient.titles().stream().noneMatch(name.titles()::contains);
    }
}
