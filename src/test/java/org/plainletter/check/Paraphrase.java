package org.plainletter.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.facts.Fact;
import org.plainletter.facts.Facts;
import org.plainletter.facts.Slot;
import org.plainletter.rewrite.PlainSentence;

/**
 * An honest plain wording of a letter's words, both slotted: the same fact has the same slot in both.
 *
 * @param about what it is about
 * @param audience whom the letter speaks to
 * @param source the letter's words
 * @param plain the plain words
 * @param said what stands behind each slot
 * @param around what stands around these words in the letter, or nothing
 */
record Paraphrase(String about, Audience audience, String source, String plain, Map<Slot, String> said, String around) {

    private static final Path FOLDER = Path.of("evaluation/paraphrases");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\[\\d])");
    private static final Facts FACTS = new Facts();

    /** Copies the map. */
    Paraphrase {
        said = Map.copyOf(said);
    }

    /** All of the set, in order. */
    static List<Paraphrase> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().flatMap(file -> in(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of one file, in order. */
    static List<Paraphrase> in(Path file) {
        var found = new ArrayList<Paraphrase>();
        try {
            for (String block : blocks(file)) {
                Map<String, String> lines = lines(block);
                if (lines.containsKey("plain")) {
                    found.add(slotted(lines));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String[] blocks(Path file) throws IOException {
        return Files.readString(file).split("\\R\\s*\\R", -1);
    }

    /**
     * Wrong words for an honest wording.
     *
     * @param honest the honest one
     * @param wording the wrong words, slotted
     */
    record Wrong(Paraphrase honest, String wording) {}

    /** All lines of {@code file} that are labelled so, each with the honest wording above it. */
    static List<Wrong> wrong(Path file, String label) {
        var found = new ArrayList<Wrong>();
        try {
            for (String block : blocks(file)) {
                Map<String, String> lines = lines(block);
                if (lines.containsKey("plain")) {
                    var slots = slots(lines.getOrDefault("letter", ""));
                    block.lines().filter(line -> line.startsWith(label + ": ")).forEach(line -> found.add(new Wrong(slotted(lines), slotted(line.substring(label.length() + 2), slots))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Map<String, String> lines(String block) {
        Map<String, String> lines = new LinkedHashMap<>();
        block.lines().filter(line -> line.contains(": ")).forEach(line -> lines.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2).strip()));
        return lines;
    }

    private static Paraphrase slotted(Map<String, String> lines) {
        var source = lines.getOrDefault("letter", "");
        var slots = slots(source);
        Map<Slot, String> said = new LinkedHashMap<>();
        slots.forEach((fact, slot) -> said.put(slot, fact.said()));
        var audience = lines.getOrDefault("to", "patient").equals("GP") ? Audience.CLINICIAN : Audience.PATIENT;
        return new Paraphrase(lines.getOrDefault("about", ""), audience, slotted(source, slots), slotted(lines.getOrDefault("plain", ""), slots), said, lines.getOrDefault("around", ""));
    }

    /** None where the facts of a text stand behind slots already. */
    private static Map<Fact, Slot> slots(String source) {
        var slots = new LinkedHashMap<Fact, Slot>();
        if (source.contains("[[")) {
            return slots;
        }
        for (Fact fact : FACTS.find(source)) {
            if (slots.keySet().stream().noneMatch(fact::sameAs)) {
                slots.put(fact, new Slot(fact.type(), 1 + (int) slots.keySet().stream().filter(other -> other.type() == fact.type()).count()));
            }
        }
        return slots;
    }

    /** A fact that has no slot stays as it is, digits and all: to the checks it is invented. */
    private static String slotted(String text, Map<Fact, Slot> slots) {
        if (text.contains("[[")) {
            return text;
        }
        var written = new StringBuilder();
        int from = 0;
        for (Fact fact : FACTS.find(text)) {
            var slot = slots.entrySet().stream().filter(known -> known.getKey().sameAs(fact)).map(known -> known.getValue().toString()).findFirst();
            written.append(text, from, fact.span().start()).append(slot.orElse(text.substring(fact.span().start(), fact.span().end())));
            from = fact.span().end();
        }
        return written.append(text.substring(from)).toString();
    }

    /** The red checks that refuse {@code wording} as a rewrite of the source. */
    List<String> refusals(String wording) {
        var sentences = SENTENCE_END.splitAsStream(wording).map(text -> new PlainSentence(text, null, List.of())).toList();
        var comparison = new Comparison(Comparison.Source.of(source, around, audience, false, Terms.shipped()), sentences, UnaryOperator.identity());
        return CheckList.ALL.stream().filter(check -> check.severity() == Severity.RED && check.isBrokenBy(comparison)).map(Check::name).toList();
    }
}
