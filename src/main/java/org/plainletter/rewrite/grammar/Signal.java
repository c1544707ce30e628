package org.plainletter.rewrite.grammar;

import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** Small words that grammar rules keep away from. */
public final class Signal {

    private static final QuickPattern CONDITION_OR_NEGATION = QuickPattern.compile(
            "\\b(?:not|no|never|none|cannot|without(?! delay)|neither|nor|unless|until|if|except|avoid|refrain|unable)\\b", Pattern.CASE_INSENSITIVE);

    private Signal() {}

    /** Whether something in {@code text} is denied or depends on something. */
    public static boolean conditionOrNegation(String text) {
        return CONDITION_OR_NEGATION.matcher(text).find();
    }
}
