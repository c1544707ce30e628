package org.plainletter.language;

import java.util.regex.Pattern;

/** A line that waits for what stands below it: "Please ring us if", "PLEASE DON'T". Without it an item may say the opposite of what is meant. */
public final class OpenLine {

    private static final String WHO = "(?:you|your child|he|she|they)";
    private static final String CONDITION = "(?:if|unless|when)(?: " + WHO + "(?: have| has| are| is| get| gets| feel| feels| notice| notices| develop| develops)?)?";
    private static final String NOT = "do(?:n['\u2019]?t| not)|never|must ?n(?:o|['\u2019])t|should ?n(?:o|['\u2019])t|cannot|can['\u2019]t|not";

    private static final QuickPattern WAITS = QuickPattern.compile("\\b(?:" + CONDITION + "|(?:have|has)(?: ever)? had|must|should|" + NOT + ")$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern DENIES = QuickPattern.compile("(?:^|\\s)(?:" + NOT + ")$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern ON_CONDITION = QuickPattern.compile("\\S \\b" + CONDITION + "$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern END = QuickPattern.compile("\\s*[:.\u2026*]+$");
    /** What begins a sentence of its own below "Please don't": "Tell us if you do". */
    private static final QuickPattern OWN_SENTENCE = QuickPattern.compile("^(?:if|when|unless|tell|ring|call|phone|contact|speak|talk|ask|please|do|we|you|your|it|this|that|these|they|there|see|keep|the|an?|but|our|some|he|she|i|instead|always|never|not|no)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern CASE = QuickPattern.compile("^(?:you (?!can|could|may|might|will|must|should|need)|your |he |she |they (?!can|could|may|might|will|must|should|need)|the |there |an? |any )", Pattern.CASE_INSENSITIVE);

    private OpenLine() {}

    /** Whether {@code line} waits for what stands below it. */
    public static boolean waits(String line) {
        return WAITS.matcher(end(line)).find();
    }

    /**
     * Whether {@code text} is told together with the heading above it.
     *
     * @param item whether it is an item of a list, or the first sentence below the heading
     */
    public static boolean leads(String heading, String text, boolean item) {
        String open = end(heading);
        if (open.indexOf(' ') < 0 || !waits(open) || text.isBlank()) {
            return false;
        }
        char first = text.strip().charAt(0);
        if (Character.isLowerCase(first)) {
            return true;
        }
        boolean denied = item && Character.isUpperCase(first) && DENIES.matcher(open).find() && !OWN_SENTENCE.matcher(text).find();
        return denied || item && ON_CONDITION.matcher(open).find() && CASE.matcher(text.strip()).find();
    }

    /** {@code heading} and {@code text} as one sentence, without a full stop where {@code text} has none. */
    public static String joined(String heading, String text) {
        String open = end(heading);
        String quiet = open.equals(open.toUpperCase(java.util.Locale.UK)) ? open.charAt(0) + open.substring(1).toLowerCase(java.util.Locale.UK) : open;
        String rest = text.strip();
        boolean name = rest.length() > 1 && (Character.isUpperCase(rest.charAt(1)) || rest.startsWith("I ") || rest.startsWith("[["));
        return quiet + " " + (name ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
    }

    private static String end(String line) {
        return END.matcher(line.strip()).replaceFirst("");
    }
}
