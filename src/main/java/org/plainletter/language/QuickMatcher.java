package org.plainletter.language;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search of a text for a {@link QuickPattern}; asked as a {@link Matcher} is. For one thread. */
public final class QuickMatcher implements MatchResult {

    private final QuickPattern pattern;
    private final CharSequence text;
    private final boolean possible;
    private @Nullable Matcher matcher;
    private int from;

    QuickMatcher(QuickPattern pattern, CharSequence text) {
        this.pattern = pattern;
        this.text = text;
        this.possible = pattern.isPossibleIn(text);
    }

    /** Finds the next match. */
    public boolean find() {
        return possible && (pattern.hasOpenings() ? findOpened(from) : matcher().find());
    }

    /** Finds the first match that begins at {@code start} or later. */
    public boolean find(int start) {
        return possible && (pattern.hasOpenings() ? findOpened(start) : matcher().find(start));
    }

    private boolean findOpened(int start) {
        for (int at = pattern.opening(text, start); at >= 0; at = pattern.opening(text, at + 1)) {
            if (matcher().region(at, text.length()).lookingAt()) {
                from = matcher().end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    /** Whether the whole text is a match. */
    public boolean matches() {
        return possible && pattern.opening(text, 0) == 0 && matcher().matches();
    }

    /** Whether a match stands at the head of the text. */
    public boolean lookingAt() {
        return possible && pattern.opening(text, 0) == 0 && matcher().lookingAt();
    }

    /** The text with each match replaced, as by {@link Matcher#replaceAll(String)}. */
    public String replaceAll(String replacement) {
        return find(0) ? pattern.regex().matcher(text).replaceAll(replacement) : text.toString();
    }

    /** The text with each match replaced, as by {@link Matcher#replaceAll(Function)}. */
    public String replaceAll(Function<MatchResult, String> replacer) {
        return find(0) ? pattern.regex().matcher(text).replaceAll(replacer) : text.toString();
    }

    /** The text with the first match replaced, as by {@link Matcher#replaceFirst(Function)}. */
    public String replaceFirst(Function<MatchResult, String> replacer) {
        return find(0) ? pattern.regex().matcher(text).replaceFirst(replacer) : text.toString();
    }

    /** The text with the first match replaced, as by {@link Matcher#replaceFirst(String)}. */
    public String replaceFirst(String replacement) {
        return find(0) ? pattern.regex().matcher(text).replaceFirst(replacement) : text.toString();
    }

    /** All matches. */
    public Stream<MatchResult> results() {
        return find(0) ? pattern.regex().matcher(text).results() : Stream.empty();
    }

    /** With bounds that let it look at what stands around a region, as if it had come there by itself. */
    private Matcher matcher() {
        if (matcher == null) {
            matcher = pattern.regex().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    @Override
    public int start() {
        return matcher().start();
    }

    @Override
    public int start(int group) {
        return matcher().start(group);
    }

    /** Where the named group begins, or -1. */
    @Override
    public int start(String group) {
        return matcher().start(group);
    }

    @Override
    public int end() {
        return matcher().end();
    }

    @Override
    public int end(int group) {
        return matcher().end(group);
    }

    /** Where the named group ends, or -1. */
    @Override
    public int end(String group) {
        return matcher().end(group);
    }

    @Override
    public String group() {
        return matcher().group();
    }

    @Override
    public String group(int group) {
        return matcher().group(group);
    }

    @Override
    public String group(String group) {
        return matcher().group(group);
    }

    @Override
    public int groupCount() {
        return matcher().groupCount();
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.regex().namedGroups();
    }

    @Override
    public boolean hasMatch() {
        return matcher().hasMatch();
    }
}
