package org.plainletter.facts;

import java.util.Locale;
import org.plainletter.language.QuickPattern;

/** Names as they are said: not in block capitals. */
final class PersonNames {

    private static final QuickPattern CAPITALS = QuickPattern.compile("\\b\\p{Lu}{2,}\\b");

    private PersonNames() {}

    /** {@code name} with single spaces and with each word in block capitals as a name is written: "O'BRIEN-SMITH" as "O'Brien-Smith", "MCKAY" as "McKay". */
    static String said(String name) {
        return CAPITALS.matcher(PatternFinder.tidy(name)).replaceAll(match -> {
            String word = match.group();
            String low = word.substring(1).toLowerCase(Locale.ROOT);
            return word.startsWith("MC") && word.length() > 3 ? "Mc" + word.charAt(2) + low.substring(2) : word.charAt(0) + low;
        });
    }
}
