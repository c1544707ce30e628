package org.plainletter.rewrite;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.language.QuickPattern;

/**
 * Who is who in a letter from one clinician to another.
 *
 * @param masculine whether the patient is "he"
 * @param writer who "I" is, as the patient is told: "the doctor"
 * @param reader who "you" is, as the patient is told: "your GP"
 */
record Cast(boolean masculine, String writer, String reader) {

    private static final QuickPattern HE = QuickPattern.compile("\\b(?:he|him|his|gentleman|man|boy|mr)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern SHE = QuickPattern.compile("\\b(?:she|her|hers|lady|woman|girl|mrs|ms|miss)\\b", Pattern.CASE_INSENSITIVE);

    /** How a GP asks a hospital to see somebody. */
    private static final QuickPattern FROM_GP = QuickPattern.compile("\\b(?:thanks|thank you)(?: very much)? for (?:kindly )?(?:seeing|accepting|your help with)\\b"
            + "|\\b(?:please|pls|could you|would you|grateful if you (?:could|would)) (?:kindly )?(?:see|assess) (?:this|the|\\[\\[PATIENT)|\\bgrateful for your (?:opinion|advice|assessment|help)\\b", Pattern.CASE_INSENSITIVE);

    /** A letter to the service that is asked to see somebody: "you" is no GP there. */
    private static final QuickPattern TEAM = QuickPattern.compile("\\b(?:dear (?:team|all|colleagues?|clinic|service|sir or madam)|(?:please|pls|kindly) (?:see|assess|review) (?:this|the|\\[\\[PATIENT)|to: .{0,40}(?:clinic|service|team|department|unit))\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern NURSE = QuickPattern.compile("\\b(?:nurse|matron|sister)\\b(?! (?:practitioner|line|helpline|team))", Pattern.CASE_INSENSITIVE);

    /** A doctor of a hospital who writes to a GP about somebody. */
    static final Cast USUAL = new Cast(true, "the doctor", "your GP");

    /** Who is who in {@code letter}. */
    static Cast of(SlottedLetter letter) {
        String text = letter.parts().stream().flatMap(part -> part.sentences().stream()).map(sentence -> sentence.text()).collect(Collectors.joining(" "));
        boolean masculine = HE.matcher(text).results().count() >= SHE.matcher(text).results().count();
        String signed = letter.parts().stream().filter(part -> part.kind() == Part.Kind.SIGN_OFF).flatMap(part -> part.sentences().stream()).map(sentence -> sentence.text()).collect(Collectors.joining(" "));
        if (NURSE.matcher(signed).find()) {
            return new Cast(masculine, "the nurse", FROM_GP.matcher(text).find() ? "the hospital team" : USUAL.reader());
        }
        if (FROM_GP.matcher(text).find()) {
            return new Cast(masculine, "your GP", "the hospital team");
        }
        return letter.kind() == LetterKind.REFERRAL && TEAM.matcher(text).find() ? new Cast(masculine, "the person who wrote this letter", "the team that will see you") : new Cast(masculine, USUAL.writer(), USUAL.reader());
    }
}
