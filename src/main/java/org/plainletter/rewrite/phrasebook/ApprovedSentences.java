package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Sentences of letters, slotted, with the rewrite that a clinician or readers approved: what was said well once is said so again. */
final class ApprovedSentences {

    private static final QuickPattern LINE = QuickPattern.compile("(letter|plain|by):\\s*(\\S.*)");
    private static final int MOST_WORDS = 15;

    private final Map<String, Approved> byLetter = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ApprovedSentences() {}

    /** @param slots the letter's own slots, in the order in which they come */
    private record Approved(List<Slot> slots, List<String> plain) {}

    /**
     * The entries of a file: a line "letter:", one or more "plain:", and "by:", who approved it and when. What stands above the first "## " is for people.
     *
     * @throws IllegalArgumentException if any is wrong; the message has a line for each fault
     */
    static ApprovedSentences parse(String text) {
        var approved = new ApprovedSentences();
        int start = ("\n" + text).indexOf("\n## ");
        for (String block : start < 0 ? new String[0] : text.substring(start).split("\\R\\s*\\R")) {
            approved.add(block.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith(">")).toList());
        }
        if (!approved.faults.isEmpty()) {
            throw new IllegalArgumentException("approved:\n" + String.join("\n", approved.faults));
        }
        return approved;
    }

    private void add(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var values = new HashMap<String, List<String>>();
        for (String line : lines) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                faults.add(lines.getFirst() + ": a line begins with letter:, plain: or by:");
                return;
            }
            values.computeIfAbsent(matcher.group(1), key -> new ArrayList<>()).add(matcher.group(2).strip());
        }
        var letters = values.getOrDefault("letter", List.of());
        var plain = values.getOrDefault("plain", List.of());
        if (letters.size() != 1 || plain.isEmpty() || !values.containsKey("by")) {
            faults.add(lines.getFirst() + ": an entry has one letter: line, a plain: line and a by: line");
            return;
        }
        check(letters.getFirst(), plain);
        byLetter.put(key(letters.getFirst()), new Approved(Slot.in(letters.getFirst()), plain));
    }

    private void check(String letter, List<String> plain) {
        if (!new HashSet<>(Slot.in(letter)).equals(new HashSet<>(Slot.in(String.join(" ", plain))))) {
            faults.add(letter + ": the plain lines have other slots than the letter");
        }
        if (plain.stream().anyMatch(line -> line.split("\\s+").length > MOST_WORDS)) {
            faults.add(letter + ": a plain line of more than " + MOST_WORDS + " words");
        }
        if (plain.stream().anyMatch(line -> Slot.pattern().matcher(line).replaceAll("").matches(".*\\d.*"))) {
            faults.add(letter + ": a number in a plain line that is not a slot");
        }
    }

    /** The words of a sentence with its slots numbered as they come, so that only their kinds and their order count. */
    private static String key(String letter) {
        String line = PhraseText.of(letter).line().replaceAll("[,:;()] ", "");
        var seen = new ArrayList<Slot>();
        return Slot.pattern().matcher(line).replaceAll(match -> {
            Slot slot = Slot.in(match.group()).getFirst();
            if (!seen.contains(slot)) {
                seen.add(slot);
            }
            return slot.type() + "#" + seen.indexOf(slot);
        });
    }

    /** What was approved for this very sentence, with its own slots. */
    Optional<List<String>> say(String sentence) {
        Approved approved = byLetter.get(key(sentence));
        return approved == null ? Optional.empty() : Optional.of(approved.plain().stream().map(line -> filled(line, approved.slots(), Slot.in(sentence))).toList());
    }

    private static String filled(String line, List<Slot> from, List<Slot> to) {
        return Slot.pattern().matcher(line).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                to.get(from.indexOf(Slot.in(match.group()).getFirst())).toString()));
    }
}
