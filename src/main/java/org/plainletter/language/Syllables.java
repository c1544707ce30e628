package org.plainletter.language;

import java.util.Locale;
import java.util.Map;

/** Counts the syllables of a word as it is said: by rule, with a list of exceptions. */
final class Syllables {

    private static final Map<String, String> EXCEPTIONS = WordList.pairs("syllables.txt");
    private static final QuickPattern VOWELS = QuickPattern.compile("[aeiouyàáâäæèéêëìíîïòóôöùúûü]+");
    /** Vowels side by side that are said apart: "di-et", "ra-di-o", "re-action". */
    private static final QuickPattern APART = QuickPattern.compile(String.join("|",
            "ia(?!l?ly$|ge)(?<!tia|cia|sia(?=n))", // "di-al", not "spe-cial", "mar-riage", "A-sian"
            "i[ou](?!s|n$|ns$|n[aei])(?<!cio|tio|sio|gio|xio)", "iolog", // "pe-ri-od", not "na-tion"
            "iet|ient?(?<!tien|cien|sien)(?=s|$|c)", // "qui-et", "o-ri-ent", not "an-cient"
            "eo(?!us)(?!ple)|(?<=[^aeiou])yo(?!u)", // "vid-e-o", "my-o-pi-a"
            "ua(?<!gua|qua)|uo(?<!quo)|uou", // "u-su-al", not "qual-i-ty"
            "ui[tn](?<!qui.|gui.|bui.|sui.|rui.)[iy]", // "con-ti-nu-i-ty"
            "ie[rd]$(?<!.ied)|eing$|ying$|oing$", // "eas-i-er", "see-ing"
            "rea(?=l[is]|ct)|creat|^coo[pr]|^preo|^bio|^dia", // "re-al-i-ty", "cre-ate", "co-op-er-ate"
            "aï|oï|ii|ism$"));
    /** An e at the end that is not said; "ta-ble" and "lit-re" keep their syllable. */
    private static final QuickPattern SILENT_E = QuickPattern.compile("[^aeiouylr]e$|[aeiouy][rl]e$|rle$");
    private static final QuickPattern SILENT_ES = QuickPattern.compile("(?<![aeiou]|s|c|x|z|ch|sh|g)es$");
    private static final QuickPattern SYLLABIC_LES = QuickPattern.compile("[^aeiouylr]les$");
    private static final QuickPattern SILENT_ED = QuickPattern.compile("(?<![td])ed$");
    private static final QuickPattern SILENT_INNER = QuickPattern.compile("(?<=[a-z]{2}[^aeiouy])e(?=(ly|ment|ments|ful|fully|less|ness|some|where|thing)$)");

    private Syllables() {}

    /** The syllables of one word, 1 or more; 0 if it has neither letter nor figure. */
    static int of(String word) {
        int sum = 0;
        for (String part : word.split("[^\\p{L}\\p{N}'’]+")) {
            sum += part.isEmpty() ? 0 : ofPart(part.replace('’', '\''));
        }
        return sum;
    }

    private static int ofPart(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return 1;
        }
        if (Capitals.isAbbreviation(word) && word.length() <= 5 && !EXCEPTIONS.containsKey(word.toLowerCase(Locale.UK))) {
            return word.length() + (int) word.chars().filter(letter -> letter == 'W').count() * 2;
        }
        return ofLetters(word.toLowerCase(Locale.UK));
    }

    private static int ofLetters(String word) {
        String known = EXCEPTIONS.get(word);
        if (known != null) {
            return Integer.parseInt(known);
        }
        if (word.endsWith("'s") || word.endsWith("s'")) {
            String owner = word.substring(0, word.length() - (word.endsWith("'s") ? 2 : 1));
            return ofLetters(owner) + (word.endsWith("'s") && owner.matches(".*(s|x|z|ch|sh|ce|ge|se)") ? 1 : 0);
        }
        if (word.endsWith("n't")) {
            return ofLetters(word.substring(0, word.length() - 3)) + (word.matches("(could|should|would|did|is|was|has|does|had|need|must|might)n't") ? 1 : 0);
        }
        if (word.endsWith("s") && EXCEPTIONS.containsKey(word.substring(0, word.length() - 1))) {
            return ofLetters(word.substring(0, word.length() - 1)) + (word.matches(".*(ces|ges|ses|xes|zes)") ? 1 : 0);
        }
        return Math.max(1, byRule(word.replace("'", "")));
    }

    private static int byRule(String word) {
        int count = count(VOWELS, word) + count(APART, word);
        if (SYLLABIC_LES.matcher(word).find()) {
            return count;
        }
        boolean silentEnd = SILENT_E.matcher(word).find() || SILENT_ES.matcher(word).find() || SILENT_ED.matcher(word).find();
        return count - (silentEnd ? 1 : 0) - count(SILENT_INNER, word);
    }

    private static int count(QuickPattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
