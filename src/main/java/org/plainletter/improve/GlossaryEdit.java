package org.plainletter.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plainletter.language.Glossary;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.language.GlossaryRules;

/** Changes one row of a glossary and nothing else. */
final class GlossaryEdit {

    /** The parts of a line that its bars cut a row into which holds beside any words. */
    private static final int CELLS = 6;

    private GlossaryEdit() {}

    /**
     * The glossary with this row in the place of those of the same word and part of speech, or at the end. Rows that hold beside certain words only stay.
     *
     * @throws IllegalArgumentException fit for a page, if the row breaks a rule
     */
    static String with(String glossary, Entry row) {
        var lines = new ArrayList<String>();
        boolean there = false;
        int last = 0;
        for (String line : glossary.lines().toList()) {
            boolean same = isOf(line, row);
            if (!same || !there) {
                lines.add(same ? line(row) : line);
            }
            there |= same;
            last = line.startsWith("|") ? lines.size() : last;
        }
        if (!there) {
            lines.add(last, line(row));
        }
        String text = String.join("\n", lines) + "\n";
        check(text, List.of(row));
        return text;
    }

    /**
     * Holds rows of a glossary to the rules of plain language.
     *
     * @throws IllegalArgumentException fit for a page, if one breaks a rule or the glossary can't be read
     */
    static void check(String glossary, List<Entry> rows) {
        var rules = new GlossaryRules(Glossary.rows(glossary));
        for (Entry row : rows) {
            List<String> faults = rules.faults(row);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("\u201c" + row.word() + "\u201d: " + String.join(" ", faults));
            }
        }
    }

    private static boolean isOf(String line, Entry row) {
        String[] cells = line.split("\\|", -1);
        return cells.length > 3 && cells.length <= CELLS && cells[1].strip().equals(row.word()) && cells[2].strip().equals(row.partOfSpeech());
    }

    private static String line(Entry row) {
        return "| " + row.word() + " | " + row.partOfSpeech() + " | " + row.action().name().toLowerCase(Locale.ROOT) + " | " + row.plain().replace("|", "\\|") + " |";
    }
}
