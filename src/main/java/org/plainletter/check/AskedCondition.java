package org.plainletter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** Reads a condition that takes two sentences as the one condition that it is: "Do you feel hot? If so, phone us." */
final class AskedCondition {

    private static final QuickPattern IF_SO = QuickPattern.compile("^If (?:so|yes|this happens), (.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern MAY_NOT = QuickPattern.compile("^(.{2,40}?) may (not\\b.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AskedCondition() {}

    /** {@code sentences} with each such pair as one: "If do you feel hot, phone us". Only for comparing. */
    static List<String> joined(List<String> sentences) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < sentences.size(); i++) {
            QuickMatcher then = i + 1 < sentences.size() ? IF_SO.matcher(sentences.get(i + 1)) : IF_SO.matcher("");
            QuickMatcher denied = MAY_NOT.matcher(sentences.get(i));
            boolean condition = sentences.get(i).endsWith("?") || denied.matches();
            if (then.matches() && condition) {
                String what = denied.matches() ? denied.group(1) + " " + denied.group(2) : sentences.get(i);
                joined.add("If " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1).replaceFirst("[?.]$", "") + ", " + then.group(1));
                i++;
            } else {
                joined.add(sentences.get(i));
            }
        }
        return joined;
    }
}
