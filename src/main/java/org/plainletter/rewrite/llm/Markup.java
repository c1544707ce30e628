package org.plainletter.rewrite.llm;

import java.util.List;
import org.plainletter.language.QuickPattern;

/** Takes off what models put around plain sentences. */
final class Markup {

    private static final QuickPattern DRESS = QuickPattern.compile("^(?:[-*\u2022#>]+\\s+|\\d+[.)]\\s+)|\\*\\*|__|`");
    /** Never shown, and never read: they can hide words. */
    private static final QuickPattern INVISIBLE = QuickPattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\uFE00-\uFE0F&&[^\\n\\t]]|[\\x{E0000}-\\x{E007F}]");
    private static final QuickPattern END = QuickPattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\[])");

    private Markup() {}

    /** The sentences of {@code text}, each on its own. */
    static List<String> sentences(String text) {
        String bare = DRESS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("").replaceAll("\\s+", " ").strip();
        return END.splitAsStream(bare).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
    }
}
