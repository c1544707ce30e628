package org.plainletter.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words beside which a glossary's row holds, for a word that has more senses than one. "renal _" is the word before it, "_ list" the one behind it,
 * "antibiotic*" any that begins so, "{dose}" a fact; all others stand anywhere in the sentence.
 */
final class Signs {

    private static final Signs NONE = new Signs(List.of());

    private final boolean none;
    private final Pattern anywhere;
    private final Pattern directlyBefore;
    private final Pattern directlyAfter;

    private Signs(List<String> words) {
        none = words.isEmpty();
        anywhere = Pattern.compile("(?<![\\w-])(?:" + either(words.stream().filter(word -> !word.contains("_")).toList()) + ")(?!\\w)");
        directlyBefore = Pattern.compile("(?<![\\w-])(?:" + either(words.stream().filter(word -> word.endsWith(" _")).map(word -> word.substring(0, word.length() - 2)).toList()) + ")\\s*$");
        directlyAfter = Pattern.compile("^\\s*(?:" + either(words.stream().filter(word -> word.startsWith("_ ")).map(word -> word.substring(2)).toList()) + ")(?!\\w)");
    }

    static Signs of(Glossary.Entry entry) {
        return entry.beside().isEmpty() ? NONE : new Signs(entry.beside());
    }

    private static String either(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Signs::pattern).collect(Collectors.joining("|"));
    }

    /** Words in capitals fit only as they are written. */
    private static String pattern(String sign) {
        if (sign.startsWith("{")) {
            return "\\[\\[" + sign.substring(1, sign.length() - 1).toUpperCase(Locale.ROOT) + "_\\d+]]";
        }
        boolean open = sign.endsWith("*");
        String word = Pattern.quote(open ? sign.substring(0, sign.length() - 1) : sign);
        return (Capitals.isAbbreviation(sign) ? word : "(?i:" + word + ")") + (open ? "\\w*" : "s?");
    }

    /** Whether there are none to look for. */
    boolean none() {
        return none;
    }

    /** Whether one of them stands in the sentence that has {@code before} before the word and {@code after} behind it. */
    boolean stand(String before, String after) {
        return none || directlyBefore.matcher(before).find() || directlyAfter.matcher(after).find() || anywhere.matcher(before).find() || anywhere.matcher(after).find();
    }

    /** How many different ones of those that may stand anywhere are in {@code text}. */
    long in(String text) {
        return anywhere.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)).distinct().count();
    }
}
