package org.plainletter.rewrite.phrasebook;

import java.util.Map;
import java.util.regex.MatchResult;
import org.plainletter.language.QuickPattern;

/** Turns words about the patient into words to the patient: "he has his tablets" becomes "you have your tablets". */
final class PhrasePerson {

    private static final String PATIENT = "(?:the|this) patient|\\[\\[PATIENT_\\d+]]";
    private static final QuickPattern OWN = QuickPattern.compile("(?i)\\b(?:his or her|his/her|her/his|his|their)\\b|(?i:" + PATIENT + ")(?:'s|’s)");
    private static final QuickPattern HER = QuickPattern.compile("(?i)\\bher\\b(?=\\s+(?!(?:to|for|from|in|on|at|by|with|about|after|before|and|or|that|again)\\b)[a-z\\[])");
    private static final QuickPattern SELF = QuickPattern.compile("(?i)\\b(?:himself|herself|themselves|themself)\\b");
    private static final QuickPattern SUBJECT = QuickPattern.compile("(?i)(?:\\b(?:he or she|he/she|she|he|they)\\b|" + PATIENT + ")(?: (is|has|was|does))?(?![\\w'])");
    private static final QuickPattern OBJECT = QuickPattern.compile("(?i)\\b(?:him or her|him/her|him|her|them)\\b");
    private static final Map<String, String> AGREES = Map.of("is", "are", "has", "have", "was", "were", "does", "do");

    private PhrasePerson() {}

    /** {@code words} to the patient. */
    static String asYou(String words) {
        String own = HER.matcher(OWN.matcher(words).replaceAll("your")).replaceAll("your");
        String self = SELF.matcher(own).replaceAll("yourself");
        return OBJECT.matcher(SUBJECT.matcher(self).replaceAll(PhrasePerson::subject)).replaceAll("you");
    }

    private static String subject(MatchResult match) {
        String verb = match.group(1);
        return verb == null ? "you" : "you " + AGREES.get(verb.toLowerCase(java.util.Locale.ROOT));
    }
}
