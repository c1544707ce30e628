package org.plainletter.rewrite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;

/** Knows a heading that says when what stands under it holds: "Worried about your wound?". Without it, "Do not wait for this appointment" says the opposite. */
final class ConditionHeading {

    private static final QuickPattern ASKS = QuickPattern.compile("\\?\\s*$");
    /** Such a question asks what the part answers. */
    private static final QuickPattern ASKS_WHAT = QuickPattern.compile(
            "^\\W*(?:what|why|who|whom|whose|which|when|where|how|do|does|did|is|are|am|will|would|should|shall|can|could|may|must|has|have|had)\\b(?!['\u2019]t)(?! (?:not|you (?:got|lost|had))\\b)", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern SETS = QuickPattern.compile(
            "^\\W*(?:(?:only )?if\\b|in (?:case|an emergency)\\b|when (?:to|you should) (?:call|ring|phone|get|seek|go|worry|contact)\\b|(?:call|ring|phone|dial) (?:999|111)\\b|(?:get|seek) (?:medical |urgent )?help\\b|go (?:straight )?to (?:a&e|ed|casualty)\\b|(?:emergenc|red flags|warning signs|danger signs))",
            Pattern.CASE_INSENSITIVE);

    private ConditionHeading() {}

    /** Whether what stands under {@code heading} holds only in some case. */
    static boolean is(@Nullable String heading) {
        return heading != null && (SETS.matcher(heading).find() || asks(heading));
    }

    /** Whether {@code heading} names the case in a question, to be shown as it is. */
    static boolean asks(String heading) {
        return ASKS.matcher(heading).find() && !ASKS_WHAT.matcher(heading).find();
    }
}
