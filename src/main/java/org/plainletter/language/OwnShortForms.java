package org.plainletter.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The short forms that a letter defines itself: "long form (SF)", "SF (long form)", "SF stands for long form", "SF = long form".
 * Which words before a bracket are the long form is found as Schwartz and Hearst do (Pacific Symposium on Biocomputing 8, 2003, pages 451 to 462):
 * from right to left each letter of the short form stands in them, the first one at the beginning of a word.
 */
public final class OwnShortForms {

    private static final String QUOTE = "[\"\u201c\u201d\u2018\u2019']?";
    private static final String SHORT = "(?:[A-Z]x\\b|(?=[A-Za-z0-9&/-]*[A-Z][A-Za-z0-9&/-]*[A-Z0-9])[A-Za-z][A-Za-z0-9&/-]{1,9})";
    /** The long form stands before it. */
    private static final Pattern AFTER = Pattern.compile("(?:\\s[(\\[]|,? (?=or |known |called |which we call |we call it |shortened |abbreviated ))(?:also |often |usually |or |known as |called |which we call |we call it |shortened to |abbreviated to |the |an? )*"
            + QUOTE + "(" + SHORT + ")" + QUOTE + "(?= for short|\\s*[)\\],.;]|$)", Pattern.MULTILINE);
    /** Where the words begin that stand before it. */
    private static final Pattern FIRST = Pattern.compile("[^().;:\\n]*$");
    /** The long form follows, in brackets. */
    private static final Pattern BEFORE = Pattern.compile("(?<![\\w&/-])(" + SHORT + ")" + QUOTE + "\\s*[(\\[](?:which |that )?(?:stands for |short for |means |is |or |the |an? )*" + QUOTE + "([^()\\[\\]\\n]{4,90}?)" + QUOTE + "[)\\]]");
    /** The letter says what it stands for. */
    private static final Pattern SAID = Pattern.compile("(?<![\\w&/-])" + QUOTE + "(" + SHORT + ")" + QUOTE + "\\s*(=|stands for|is short for|\\(?short for)\\s*(?:the |an? )?" + QUOTE + "([^().,;=\"\u201d\\n]{4,90})");
    /** A long form has fewer characters. */
    private static final int REACH = 120;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What brackets hold beside names and times. */
    private static final Set<String> NO_FORM = Set.of("AM", "PM", "GP", "GPS", "NHS", "UK", "OK", "ID", "MR", "MRS", "MS", "DR", "NB", "PS", "PTO", "NO", "YES", "BSC", "RGN", "RMN", "RNLD");

    private final Map<String, String> longForms = new LinkedHashMap<>();

    private OwnShortForms() {}

    /** Those of a letter, one sentence, heading or line of it a line of {@code text}. */
    public static OwnShortForms in(String text) {
        var own = new OwnShortForms();
        AFTER.matcher(text).results().forEach(found -> own.learn(found.group(1), ending(before(text, found.start()), found.group(1))));
        BEFORE.matcher(text).results().forEach(found -> own.learn(found.group(1), beginning(found.group(2), found.group(1))));
        SAID.matcher(text).results().forEach(own::learnSaid);
        return own;
    }

    private static String before(String text, int end) {
        String near = text.substring(Math.max(0, end - REACH), end);
        var words = FIRST.matcher(near);
        return words.find() ? words.group() : "";
    }

    private void learnSaid(MatchResult found) {
        String words = SPACE.matcher(found.group(3).strip()).replaceAll(" ");
        boolean sign = found.group(2).equals("=");
        learn(found.group(1), sign ? beginning(words, found.group(1)) : words);
    }

    private void learn(String shortForm, String longForm) {
        boolean name = NO_FORM.contains(shortForm.toUpperCase(Locale.ROOT));
        if (!name && !longForm.isEmpty()) {
            longForms.putIfAbsent(shortForm, longForm);
        }
    }

    /** The short forms as they are written, and what each stands for; a long form may hold a slot. */
    public Map<String, String> longForms() {
        return Map.copyOf(longForms);
    }

    /** What {@code text} holds in short forms, written out; empty if it holds none. */
    public String writtenOut(String text) {
        var words = List.of(text.split("[^\\w&/-]+", -1));
        return String.join(" ", longForms.entrySet().stream().filter(form -> words.contains(form.getKey()) || words.contains(form.getKey() + "s")).map(Map.Entry::getValue).toList());
    }

    /** The last words of {@code before} that {@code shortForm} stands for, or "". A fact may stand there: its words are not known. */
    private static String ending(String before, String shortForm) {
        String words = SPACE.matcher(before.strip()).replaceAll(" ");
        if (words.matches(".*\\[\\[(?:MEDICINE|PLACE)_\\d+]]")) {
            return words.substring(words.lastIndexOf("[["));
        }
        int most = Math.min(shortForm.length() + 5, shortForm.length() * 2);
        int at = words.length();
        for (int i = shortForm.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(shortForm.charAt(i));
            if (!Character.isLetterOrDigit(letter) || i == shortForm.length() - 1 && letter == 's' && i > 1) {
                continue;
            }
            do {
                at--;
            } while (at >= 0 && !(Character.toLowerCase(words.charAt(at)) == letter && (i > 0 || at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))));
            if (at < 0) {
                return "";
            }
        }
        String longForm = words.substring(at).replaceAll("[\"\u201d\u2019',]+$", "");
        boolean fits = longForm.split(" ", -1).length <= most && longForm.length() > shortForm.length() + 1 && !longForm.contains("[[") && !List.of(longForm.split(" ", -1)).contains(shortForm);
        return fits ? longForm : "";
    }

    /** {@code words} if {@code shortForm} stands for them all, or "". */
    private static String beginning(String words, String shortForm) {
        String longForm = ending(words.strip(), shortForm);
        return SPACE.matcher(words.strip()).replaceAll(" ").equals(longForm) ? longForm : "";
    }
}
