package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Reads the pattern language that stands at the top of the phrasebook. */
final class PhrasePatternReader {

    private static final QuickPattern NAME = QuickPattern.compile("[a-z]+\\d*");
    private static final String ANY_OF = "(any of:";
    private static final String SPECIAL = "()[]<>{}|!";

    private final String text;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> optional = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private int at;

    private PhrasePatternReader(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is not a pattern; the message says what is wrong */
    static PhrasePattern read(String pattern) {
        String trimmed = slotsAsNames(pattern.strip());
        boolean trailing = trimmed.startsWith("...");
        boolean leading = trimmed.endsWith("...");
        String inner = trimmed.substring(trailing ? 3 : 0, trimmed.length() - (leading && trimmed.length() > 3 ? 3 : 0));
        var reader = new PhrasePatternReader(inner);
        var row = reader.row(false);
        if (reader.at < inner.length()) {
            throw new IllegalArgumentException("\"" + inner.charAt(reader.at) + "\" has no partner");
        }
        if (row.mayBeEmpty()) {
            throw new IllegalArgumentException("the pattern matches nothing");
        }
        return new PhrasePattern(row, leading, trailing, new PhrasePattern.Names(reader.names, reader.optional, reader.open));
    }

    /** Says {@code [[DATE_1]]} as {@code {date1}}. */
    static String slotsAsNames(String text) {
        return Slot.pattern().matcher(text).replaceAll(slot -> Slot.in(slot.group()).stream()
                .map(found -> "{" + PhraseHoles.nameOf(found.type(), found.number()) + "}").findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such slot: " + slot.group())));
    }

    private PhrasePart.Row row(boolean inside) {
        var parts = new ArrayList<PhrasePart>();
        while (at < text.length() && "])|".indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '(' -> parts.add(text.startsWith(ANY_OF, at) ? some() : new PhrasePart.Choice(choice(')')));
                case '[' -> parts.add(maybe());
                case '!' -> parts.add(never());
                case '<' -> parts.add(new PhrasePart.Word(PhraseWords.forms(upTo('>').toLowerCase(java.util.Locale.ROOT))));
                case '{' -> parts.add(hole(inside));
                default -> words(parts);
            }
        }
        return new PhrasePart.Row(List.copyOf(parts));
    }

    private void words(List<PhrasePart> parts) {
        int from = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("\"" + text.charAt(at) + "\" has no partner");
        }
        for (String word : PhraseText.of(text.substring(from, at)).words()) {
            if (Character.isLetterOrDigit(word.charAt(0)) || "'/".indexOf(word.charAt(0)) >= 0) {
                parts.add(new PhrasePart.Word(Set.of(word)));
            }
        }
    }

    private List<PhrasePart.Row> choice(char end) {
        var rows = new ArrayList<PhrasePart.Row>();
        do {
            at++;
            rows.add(row(true));
        } while (at < text.length() && text.charAt(at) == '|');
        close(end);
        return List.copyOf(rows);
    }

    private PhrasePart maybe() {
        var before = new LinkedHashSet<>(names);
        var rows = choice(']');
        var row = rows.size() == 1 ? rows.getFirst() : new PhrasePart.Row(List.of(new PhrasePart.Choice(rows)));
        names.stream().filter(name -> !before.contains(name)).forEach(optional::add);
        return new PhrasePart.Maybe(row);
    }

    private PhrasePart some() {
        at += ANY_OF.length() - 1;
        var before = new LinkedHashSet<>(names);
        var rows = choice(')');
        names.stream().filter(name -> !before.contains(name)).forEach(optional::add);
        return new PhrasePart.Some(new PhrasePart.Choice(rows));
    }

    private PhrasePart never() {
        at++;
        if (at >= text.length() || text.charAt(at) != '(') {
            throw new IllegalArgumentException("after \"!\" comes a bracket: !(not|never)");
        }
        return new PhrasePart.Never(new PhrasePart.Row(List.of(new PhrasePart.Choice(choice(')')))));
    }

    private PhrasePart hole(boolean inside) {
        String[] inner = upTo('}').split("=", 2);
        String name = inner[0].strip();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("{" + name + "} is not a name: small letters, then perhaps a number");
        }
        names.add(name);
        if (inner.length == 1) {
            if (!PhraseHoles.isSlot(name)) {
                open.add(name);
            }
            return PhraseHoles.named(name);
        }
        var options = new PhrasePatternReader("(" + inner[1] + ")").row(inside);
        return new PhrasePart.Hole(name, options.regex(new PhraseGroups()), options.needed());
    }

    private String upTo(char end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw new IllegalArgumentException("\"" + text.charAt(at) + "\" has no partner");
        }
        String inner = text.substring(at + 1, close);
        at = close + 1;
        return inner;
    }

    private void close(char end) {
        if (at >= text.length() || text.charAt(at) != end) {
            throw new IllegalArgumentException("\"" + end + "\" is missing");
        }
        at++;
    }
}
