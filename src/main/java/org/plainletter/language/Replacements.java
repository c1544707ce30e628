package org.plainletter.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Expressions and what stands in place of their matches, one after the other. Thread-safe. */
public final class Replacements {

    private final List<Replacement> all;
    private final QuickPatterns quick;

    /** In the order of {@code all}. */
    public Replacements(List<Replacement> all) {
        this.all = List.copyOf(all);
        this.quick = new QuickPatterns(all.stream().map(Replacement::pattern).toList());
    }

    /** An expression, what stands in its place, the next expression, and so on. */
    public static Replacements of(String... pairs) {
        var all = new ArrayList<Replacement>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.add(new Replacement(QuickPattern.compile(pairs[i]), pairs[i + 1]));
        }
        return new Replacements(all);
    }

    /**
     * One of them.
     *
     * @param replacement as for {@link java.util.regex.Matcher#replaceAll(String)}
     */
    public record Replacement(QuickPattern pattern, String replacement) {}

    /** {@code text} with all of them made; each sees what those before it wrote. */
    public String in(String text) {
        String now = text;
        BitSet possible = quick.possible(now);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            String next = all.get(i).pattern().matcher(now).replaceAll(all.get(i).replacement());
            if (!next.equals(now)) {
                now = next;
                possible = quick.possible(now);
            }
        }
        return now;
    }
}
