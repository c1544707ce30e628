package org.plainletter.language;

import java.util.Locale;
import java.util.Set;

/** "a" or "an": by the sound that the next word begins with, not by its letter. */
final class Articles {

    private static final QuickPattern SILENT_H = QuickPattern.compile("(hour|honest|honou?r|heir).*");
    private static final QuickPattern VOWEL = QuickPattern.compile("[aeiouàáâäæèéêëìíîïòóôöùúûü].*");
    private static final QuickPattern CONSONANT_SOUND = QuickPattern.compile(
            "(eu|ew|one(?![a-z])|one-|once|ouija|u(?![a-z])|u-|"
                    + "uni(?!n[a-z]|m[apb]|de[an])|"
                    + "us(e|u|a[gb])|ur(e[at]|i[nc]|o|a[ne])|ut(e[nr]|i|o)|uv|uk|ub|ufo|ug[aou]nda).*");
    private static final QuickPattern VOWEL_NUMBER = QuickPattern.compile("(8.*|(11|18)(,?\\d{3})*(\\D.*)?)");
    private static final QuickPattern ABBREVIATION = QuickPattern.compile("[A-Z][A-Z0-9&]*s?");
    private static final String LETTERS_WITH_VOWEL_SOUND = "AEFHILMNORSX";
    /** Abbreviations said as a word, among those whose first letter alone would be said otherwise. */
    private static final Set<String> SAID_AS_WORDS = Set.of("FIT", "FAST", "FAQ", "HIB", "HELLP", "LASIK", "LEEP",
            "LLETZ", "MASH", "MIND", "MUST", "NATO", "NEWS", "NICE", "NICU", "RADAR", "RICE", "ROM", "SAD", "SALT",
            "SARS", "SCBU", "SIDS", "SIM", "SMART", "SPECT", "STEMI", "SCAN", "LETTER", "HOSPITAL", "NURSE", "SENCO",
            "SEND", "RADS", "REM", "MAR", "MARS", "LOLER", "SUDEP", "NOMAD");

    private Articles() {}

    static String before(String phrase) {
        String word = firstWord(phrase);
        if (word.isEmpty()) {
            return "a";
        }
        if (Character.isDigit(word.charAt(0))) {
            return VOWEL_NUMBER.matcher(word).matches() ? "an" : "a";
        }
        String head = word.split("[-/’']", 2)[0];
        if (ABBREVIATION.matcher(head).matches() && !head.equals("A") && !SAID_AS_WORDS.contains(head)) {
            return LETTERS_WITH_VOWEL_SOUND.indexOf(head.charAt(0)) >= 0 ? "an" : "a";
        }
        return beginsWithVowelSound(head, word.toLowerCase(Locale.UK)) ? "an" : "a";
    }

    private static boolean beginsWithVowelSound(String head, String word) {
        boolean letterAlone = head.length() == 1;
        if (letterAlone) {
            return LETTERS_WITH_VOWEL_SOUND.indexOf(Character.toUpperCase(head.charAt(0))) >= 0;
        }
        if (SILENT_H.matcher(word).matches()) {
            return true;
        }
        return VOWEL.matcher(word).matches() && !CONSONANT_SOUND.matcher(word).matches();
    }

    private static String firstWord(String phrase) {
        String bare = phrase.strip().replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return bare.split("\\s+", 2)[0];
    }
}
