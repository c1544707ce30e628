package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plainletter.anatomy.Audience;
import org.plainletter.rewrite.phrasebook.PhrasebookEntry.Kind;

/** Reads a phrasebook file, and takes only entries that keep its rules. */
final class PhrasebookReader {

    private static final Set<Audience> READERS = EnumSet.of(Audience.PATIENT, Audience.PARENT);

    private final PhraseSets sets = new PhraseSets();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The entries of a file.
     *
     * @throws IllegalArgumentException if any is wrong; the message has a line for each fault, with its line number
     */
    List<PhrasebookEntry> read(String text) {
        var entries = new ArrayList<PhrasebookEntry>();
        var blocks = PhrasebookBlock.in(text, faults);
        blocks.forEach(this::sets);
        for (PhrasebookBlock block : blocks) {
            if (block.values("when").isEmpty() && block.values("part").isEmpty() && !block.values("set").isEmpty()) {
                continue;
            }
            try {
                var entry = entry(block);
                entries.add(entry);
                new PhraseRules(entry, block).faults().forEach(fault -> faults.add(at(block, fault)));
            } catch (IllegalArgumentException wrong) {
                faults.add(at(block, String.valueOf(wrong.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("phrasebook:\n" + String.join("\n", faults));
        }
        return entries;
    }

    private void sets(PhrasebookBlock block) {
        for (String set : block.values("set")) {
            try {
                sets.add(set);
            } catch (IllegalArgumentException wrong) {
                faults.add(at(block, String.valueOf(wrong.getMessage())));
            }
        }
    }

    private static String at(PhrasebookBlock block, String fault) {
        return "line " + block.line() + ": " + fault;
    }

    private PhrasebookEntry entry(PhrasebookBlock block) {
        var patterns = new ArrayList<PhrasePattern>();
        for (String when : block.values("when")) {
            patterns.addAll(patterns(block, when));
        }
        boolean pieces = patterns.stream().anyMatch(PhrasePattern::isPiece) || patterns.isEmpty();
        if (pieces && !patterns.stream().allMatch(PhrasePattern::isPiece)) {
            throw new IllegalArgumentException("whole sentences and pieces with ... cannot be in one entry");
        }
        for (String part : block.values("part")) {
            patterns.addAll(patterns(block, part));
        }
        if (!pieces && !block.values("part").isEmpty()) {
            throw new IllegalArgumentException("when: and part: cannot be in one entry");
        }
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("a when: line is missing");
        }
        var says = block.values("say").stream().map(say -> new PhraseTemplate(pieces ? unended(say) : say)).toList();
        return new PhrasebookEntry(block.line(), pieces ? Kind.PIECE : Kind.SENTENCE, patterns, says, audiences(block, pieces), block.values("matches"));
    }

    private List<PhrasePattern> patterns(PhrasebookBlock block, String pattern) {
        Integer before = seen.putIfAbsent(pattern + block.values("for"), block.line());
        if (before != null) {
            throw new IllegalArgumentException("the same pattern is at line " + before);
        }
        return sets.patterns(pattern).stream().map(PhrasePatternReader::read).toList();
    }

    private static String unended(String say) {
        return say.replaceFirst("^\\.\\.\\.", "").replaceFirst("\\.\\.\\.$", "");
    }

    private static Set<Audience> audiences(PhrasebookBlock block, boolean pieces) {
        if (block.values("for").isEmpty()) {
            return pieces ? EnumSet.allOf(Audience.class) : READERS;
        }
        var audiences = EnumSet.noneOf(Audience.class);
        for (String word : String.join(" ", block.values("for")).toUpperCase(Locale.ROOT).split("[ ,]+")) {
            if (word.equals("EVERYONE")) {
                return EnumSet.allOf(Audience.class);
            }
            audiences.add(Audience.valueOf(word));
        }
        return audiences;
    }
}
