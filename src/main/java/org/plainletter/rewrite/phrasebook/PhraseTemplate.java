package org.plainletter.rewrite.phrasebook;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** One plain sentence, or piece of one, with holes that a match fills. */
final class PhraseTemplate {

    private static final QuickPattern HOLE = QuickPattern.compile("\\{([a-z]+\\d*)(?::(you|base))?}");
    private static final QuickPattern MAYBE = QuickPattern.compile("\\[([^\\[\\]]*)]");

    private final String text;

    /** @throws IllegalArgumentException if a bracket has no partner */
    PhraseTemplate(String text) {
        this.text = PhrasePatternReader.slotsAsNames(text.strip());
        String rest = HOLE.matcher(MAYBE.matcher(this.text).replaceAll("$1")).replaceAll("");
        if (rest.matches("(?s).*[\\[\\]{}<>|].*")) {
            throw new IllegalArgumentException("a bracket in the say line has no partner, or holds what a say line cannot hold");
        }
    }

    /** The names of the holes; without those in square brackets if {@code sure}. */
    Set<String> names(boolean sure) {
        var names = new LinkedHashSet<String>();
        var matcher = HOLE.matcher(sure ? MAYBE.matcher(text).replaceAll("") : text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The template with a word in place of each hole: two for a slot or a gap. */
    String flat() {
        return HOLE.matcher(MAYBE.matcher(text).replaceAll("$1"))
                .replaceAll(hole -> PhraseHoles.isSlot(hole.group(1)) ? "slot slot" : "gap gap");
    }

    /** The words of the template itself. */
    String words() {
        return HOLE.matcher(text).replaceAll(" ").replaceAll("[\\[\\]]", " ");
    }

    /** The sentence without a capital or full stop of its own; empty if all of it is in brackets and not filled. */
    String fill(PhrasePattern.Found found, PhraseText source) {
        String chosen = MAYBE.matcher(text).replaceAll(piece -> allFilled(piece.group(1), found)
                ? java.util.regex.Matcher.quoteReplacement(piece.group(1)) : "");
        var filled = new StringBuilder();
        var matcher = HOLE.matcher(chosen);
        int done = 0;
        while (matcher.find()) {
            filled.append(chosen, done, matcher.start());
            boolean first = filled.toString().isBlank();
            filled.append(content(found, source, new Place(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), first)));
            done = matcher.end();
        }
        filled.append(chosen.substring(done));
        return filled.toString().replaceAll("\\s+", " ").replaceAll(" ([.,?!])", "$1")
                .replaceAll("(, \\[\\[PERSON_\\d+]]) (?=(?!and |or )[a-z])", "$1, ").strip();
    }

    private record Place(String name, String change, boolean first) {}

    private static boolean allFilled(String piece, PhrasePattern.Found found) {
        return HOLE.matcher(piece).results().allMatch(hole -> found.holes().containsKey(hole.group(1)));
    }

    private String content(PhrasePattern.Found found, PhraseText source, Place place) {
        Span line = found.holes().get(place.name());
        if (line == null) {
            return "";
        }
        Span span = source.sourceSpan(line.start(), line.end());
        String content = span.of(source.source()).replaceAll("[\"“”]", "");
        if (!place.first() && line.start() == 0) {
            content = lowered(content);
        }
        return switch (place.change()) {
            case "you" -> PhrasePerson.asYou(content);
            case "base" -> PhraseWords.based(content);
            default -> content;
        };
    }

    private static String lowered(String content) {
        boolean ordinary = content.length() > 1 && Character.isLowerCase(content.charAt(1)) || content.startsWith("A ");
        return ordinary ? content.substring(0, 1).toLowerCase(Locale.ROOT) + content.substring(1) : content;
    }
}
