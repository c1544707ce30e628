package org.plainletter.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the label of a fact, as in "Date: 3 May" or in the first cell of a row, from other short text. */
final class Labels {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    /** Points after a word that is none of the sentence's end ("NHS No."). */
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{4,}[.?!]$");

    private static final Set<String> KNOWN = Set.of("date", "day", "time", "when", "where", "place", "venue", "location",
            "site", "clinic", "clinician", "consultant", "doctor", "dr", "nurse", "midwife", "therapist", "with",
            "specialty", "speciality", "department", "dept", "hospital", "ward", "ref", "reference", "nhs", "no",
            "number", "address", "telephone", "tel", "phone", "mobile", "email", "fax", "name", "patient", "dob", "birth",
            "born", "age", "sex", "gender", "appointment", "type", "duration", "length", "allow", "bring", "contact",
            "reason", "diagnosis", "diagnoses", "problem", "result", "results", "test", "medicine", "medicines", "dose",
            "gp", "surgery", "practice", "admitted", "admission", "discharged", "discharge", "dictated", "typed",
            "arrive", "arrival", "website", "how", "who", "what", "why", "allergies", "allergy", "status",
            "priority", "referred", "referrer", "urgency", "service", "team", "room", "level", "floor", "entrance",
            "parking", "transport", "notes", "procedure", "operation", "method", "weight", "height", "seen", "copy",
            "reply", "deadline", "cost", "finish", "start", "end", "ubrn", "password", "hours", "opening", "secretary");

    private static final Set<String> COLUMNS = Set.of("drug", "medicine", "medication", "dose", "dosage", "strength",
            "route", "freq", "frequency", "status", "date", "day", "time", "test", "result", "results", "range", "units",
            "unit", "duration", "indication", "comments", "comment", "reason", "quantity", "how", "when", "clinic",
            "place", "location", "action", "who", "what", "by", "supply", "normal", "reference", "value", "name",
            "clinician", "start", "stop", "changes", "form", "instructions", "morning", "lunch", "evening", "bedtime",
            "night", "procedure", "risk", "chance", "appointment", "allergen", "reaction", "number", "phone", "type");

    private Labels() {}

    /** Whether the text ends like a label, or is a short phrase with one of the words that labels have. */
    static boolean isLabel(String text) {
        return text.endsWith(":") && text.length() <= 60 || isShort(text) && holds(text, KNOWN);
    }

    /** A few words that are no sentence. */
    static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= 48 && text.split("\\s+").length <= 6
                && !SENTENCE.matcher(text).matches();
    }

    /** Three words at most, of which the last is cut short by a stop: "Dose / route / freq." */
    static boolean isAbbreviated(String text) {
        return text.length() <= 30 && text.endsWith(".") && WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count() <= 3;
    }

    /** Whether the text is a usual heading of a column. */
    static boolean isColumn(String text) {
        return isShort(text) && holds(text, COLUMNS) && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean holds(String text, Set<String> words) {
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "label: value", with one colon whether or not the label has its own. */
    static String pair(String label, String value) {
        String bare = label.replaceAll("[\\s:]+$", "");
        if (value.isBlank()) {
            return label;
        }
        return bare.isBlank() ? value : bare + (bare.endsWith("?") ? " " : ": ") + value;
    }
}
