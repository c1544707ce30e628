package org.plainletter.letters;

import java.util.ArrayList;
import java.util.List;

/** Says where a fault was without its message: messages of parsers and databases can quote the letter. */
final class Faults {

    private static final int DEEPEST = 5;
    private static final int FRAMES = 8;

    private Faults() {}

    /** The kinds of the exception and its causes, each with the first frames of its stack. */
    static String where(Throwable fault) {
        List<String> parts = new ArrayList<>();
        for (Throwable each = fault; each != null && parts.size() < DEEPEST; each = each.getCause()) {
            var part = new StringBuilder(each.getClass().getName());
            StackTraceElement[] stack = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
                part.append(i == 0 ? " at " : " < ").append(stack[i]);
            }
            parts.add(part.toString());
        }
        return String.join(" caused by ", parts);
    }
}
