package org.plainletter.rewrite.phrasebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.facts.Slot;
import org.plainletter.language.Span;

/** A way to say something, with holes in it. */
final class PhrasePattern {

    private final Pattern regex;
    private final PhrasePart.Row row;
    private final List<Set<String>> asked;
    private final boolean leading;
    private final boolean trailing;
    private final Names names;

    /**
     * @param leading whether it is the beginning of a sentence that goes on
     * @param trailing whether it is the end of a sentence
     * @param names its holes
     */
    PhrasePattern(PhrasePart.Row row, boolean leading, boolean trailing, Names names) {
        this.row = row;
        this.asked = row.asked();
        this.regex = Pattern.compile(row.regex(new PhraseGroups()) + "(?:please )?");
        this.leading = leading;
        this.trailing = trailing;
        this.names = names;
    }

    /**
     * The holes of a pattern.
     *
     * @param all every hole
     * @param optional those that may be missing
     * @param open those that any words may fill
     */
    record Names(Set<String> all, Set<String> optional, Set<String> open) {

        Names {
            all = Set.copyOf(all);
            optional = Set.copyOf(optional);
            open = Set.copyOf(open);
        }
    }

    /**
     * What a pattern found.
     *
     * @param line the stretch of {@link PhraseText#line} that it covers
     * @param holes where in that line the filled holes are
     * @param loose how many characters are in gaps that any words may fill: the fewer, the more specific
     */
    record Found(Span line, Map<String, Span> holes, int loose) {}

    /** The match of the whole sentence. */
    Optional<Found> whole(PhraseText text) {
        var matcher = regex.matcher(text.line());
        boolean fits = matcher.matches()
                || text.line().endsWith(") ") && matcher.region(0, text.line().length() - 2).matches();
        return fits ? found(matcher, text.line()) : Optional.empty();
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
        return leading && matcher.end() == text.line().length() ? Optional.empty() : found(matcher, text.line());
    }

    /** Nothing where a slot of the sentence is in no hole, which would be lost, or where a hole holds half of a pair of brackets. */
    private Optional<Found> found(Matcher matcher, String line) {
        var holes = new HashMap<String, Span>();
        for (String group : regex.namedGroups().keySet()) {
            if (matcher.start(group) >= 0) {
                holes.put(PhraseGroups.nameOf(group), new Span(matcher.start(group), matcher.end(group)));
            }
        }
        int loose = holes.entrySet().stream().filter(hole -> names.open().contains(hole.getKey()))
                .mapToInt(hole -> hole.getValue().length()).sum();
        var held = new HashSet<Slot>();
        holes.values().forEach(span -> held.addAll(Slot.in(span.of(line))));
        boolean whole = held.containsAll(Slot.in(line.substring(matcher.start(), matcher.end())));
        boolean closed = holes.values().stream().map(span -> span.of(line)).allMatch(words -> words.chars().filter(c -> c == '(').count() == words.chars().filter(c -> c == ')').count());
        return whole && closed ? Optional.of(new Found(new Span(matcher.start(), matcher.end()), Map.copyOf(holes), loose)) : Optional.empty();
    }

    Set<String> names() {
        return names.all();
    }

    Set<String> optional() {
        return names.optional();
    }

    /** One of these words is in every sentence that it matches; empty if there is no such word. */
    Set<String> needed() {
        return row.needed();
    }

    /** Whether {@code text} has, in its order, what every match has; far quicker than to find out where gaps end. */
    boolean mayFit(PhraseText text) {
        int at = 0;
        for (Set<String> any : asked) {
            while (at < text.kinds().size() && !any.contains(text.kinds().get(at))) {
                at++;
            }
            if (at++ == text.kinds().size()) {
                return false;
            }
        }
        return true;
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
