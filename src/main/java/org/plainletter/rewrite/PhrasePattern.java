package org.plainletter.rewrite;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.language.Span;

/** A way to say something, with holes in it. */
final class PhrasePattern {

    private final Pattern regex;
    private final PhrasePart.Row row;
    private final boolean leading;
    private final boolean trailing;
    private final Set<String> names;
    private final Set<String> optional;

    /**
     * @param leading whether it is the beginning of a sentence that goes on
     * @param trailing whether it is the end of a sentence
     * @param names its holes
     * @param optional those of its holes that may be missing
     */
    PhrasePattern(PhrasePart.Row row, boolean leading, boolean trailing, Set<String> names, Set<String> optional) {
        this.row = row;
        this.regex = Pattern.compile(row.regex(new LinkedHashSet<>()));
        this.leading = leading;
        this.trailing = trailing;
        this.names = names;
        this.optional = optional;
    }

    /**
     * What a pattern found.
     *
     * @param line the stretch of {@link PhraseText#line} that it covers
     * @param holes where in that line the filled holes are
     */
    record Found(Span line, Map<String, Span> holes) {

        /** How many characters are in gaps, not in words or slots that the pattern names: the fewer, the more specific. */
        int loose() {
            return holes.entrySet().stream().filter(hole -> !PhraseHoles.isSlot(hole.getKey()))
                    .mapToInt(hole -> hole.getValue().length()).sum();
        }
    }

    /** The match of the whole sentence. */
    Optional<Found> whole(PhraseText text) {
        var matcher = regex.matcher(text.line());
        return matcher.matches() ? Optional.of(found(matcher)) : Optional.empty();
    }

    /** The match that begins at the word with index {@code from} and, if the pattern is leading or trailing, obeys that. */
    Optional<Found> part(PhraseText text, int from) {
        if (leading && from > 0 || trailing && from == 0) {
            return Optional.empty();
        }
        var matcher = regex.matcher(text.line()).region(text.lineStart(from), text.line().length()).useTransparentBounds(true);
        if (trailing ? !matcher.matches() : !matcher.lookingAt()) {
            return Optional.empty();
        }
        return leading && matcher.end() == text.line().length() ? Optional.empty() : Optional.of(found(matcher));
    }

    private Found found(Matcher matcher) {
        var holes = new HashMap<String, Span>();
        for (String name : names) {
            if (matcher.start(name) >= 0) {
                holes.put(name, new Span(matcher.start(name), matcher.end(name)));
            }
        }
        return new Found(new Span(matcher.start(), matcher.end()), Map.copyOf(holes));
    }

    Set<String> names() {
        return names;
    }

    Set<String> optional() {
        return optional;
    }

    /** One of these words is in every sentence that it matches; empty if there is no such word. */
    Set<String> needed() {
        return row.needed();
    }

    /** The words that it may begin with, or {@link PhrasePart#ANY}. */
    Set<String> firstWords() {
        return row.firstWords();
    }

    /** Whether it is a beginning or an end, and so never a whole sentence. */
    boolean isPiece() {
        return leading || trailing;
    }
}
