package org.plainletter.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is run only where it can match. A letter is held against many hundred expressions, and hardly any of them has its words
 * in a given sentence; what those words are is read from the expression itself. It finds what {@link Pattern} finds. Thread-safe.
 */
public final class QuickPattern {

    private final Pattern pattern;
    private final @Nullable Cues openings;
    private final @Nullable Cues needed;
    private final List<String> cues;

    private QuickPattern(Pattern pattern) {
        this.pattern = pattern;
        var found = CueReader.read(pattern.pattern());
        boolean opensWithThem = found.opensWithRarer();
        this.openings = found.openings().isEmpty() ? null : new Cues(found.openings());
        this.needed = found.needed().isEmpty() || opensWithThem ? null : new Cues(found.needed());
        this.cues = opensWithThem ? found.openings() : found.needed();
    }

    /** The expression {@code regex}. */
    public static QuickPattern compile(String regex) {
        return compile(regex, 0);
    }

    /**
     * The expression {@code regex}.
     *
     * @param flags as for {@link Pattern#compile(String, int)}, of {@code CASE_INSENSITIVE}, {@code UNICODE_CASE}, {@code MULTILINE} and {@code DOTALL}
     */
    public static QuickPattern compile(String regex, int flags) {
        return new QuickPattern(Pattern.compile(regex, flags));
    }

    /** A search of {@code text}. */
    public QuickMatcher matcher(CharSequence text) {
        return new QuickMatcher(this, text);
    }

    /** The parts of {@code text} around the matches, as by {@link Pattern#split(CharSequence)}. */
    public String[] split(CharSequence text) {
        return matcher(text).find() ? pattern.split(text) : new String[] {text.toString()};
    }

    /** As by {@link Pattern#split(CharSequence, int)}. */
    public String[] split(CharSequence text, int limit) {
        return matcher(text).find() ? pattern.split(text, limit) : new String[] {text.toString()};
    }

    /** As {@link #split(CharSequence)}. */
    public Stream<String> splitAsStream(CharSequence text) {
        return Stream.of(split(text));
    }

    /** The expression as it was written. */
    public String pattern() {
        return pattern.pattern();
    }

    Pattern regex() {
        return pattern;
    }

    /** Of these strings, folded as {@link Cues} fold, every match holds one; empty if no such strings are known. */
    List<String> cues() {
        return cues;
    }

    /** Whether what every match holds stands in the text. */
    boolean isPossibleIn(CharSequence text) {
        return needed == null || needed.next(text, 0) >= 0;
    }

    /** Whether it is known with what a match begins, which is what makes a search quick. */
    boolean hasOpenings() {
        return openings != null;
    }

    /** Where at {@code from} or later a match may begin; -1 if nowhere. */
    int opening(CharSequence text, int from) {
        return openings == null ? from : openings.next(text, from);
    }
}
