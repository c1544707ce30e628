package org.plainletter.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

/** The Markdown table of a glossary file. */
final class GlossaryTable {

    private static final List<String> HEADER = List.of("word", "part of speech", "what to do", "plain words");

    private GlossaryTable() {}

    static List<Entry> read(String markdown) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = markdown.lines().toList();
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith("|")) {
                inTable = false;
                continue;
            }
            List<String> cells = cells(line);
            if (cells.stream().allMatch(cell -> cell.matches(":?-{3,}:?"))) {
                continue;
            }
            if (!inTable) {
                checkHeader(cells, i + 1);
                inTable = true;
                continue;
            }
            Entry entry = entry(cells, i + 1);
            Integer first = seen.putIfAbsent(entry.word() + "|" + entry.partOfSpeech(), i + 1);
            if (first != null) {
                throw wrong(i + 1, "\"" + entry.word() + "\" as " + entry.partOfSpeech() + " stands in line " + first + " already");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static void checkHeader(List<String> cells, int line) {
        if (!cells.stream().map(cell -> cell.toLowerCase(Locale.UK)).toList().equals(HEADER)) {
            throw wrong(line, "a table must begin with the columns " + String.join(", ", HEADER));
        }
    }

    private static Entry entry(List<String> cells, int line) {
        if (cells.size() != HEADER.size()) {
            throw wrong(line, "expected 4 cells, found " + cells.size());
        }
        for (int i = 0; i < HEADER.size(); i++) {
            if (cells.get(i).isEmpty()) {
                throw wrong(line, "the cell \"" + HEADER.get(i) + "\" is empty");
            }
        }
        Action action = Arrays.stream(Action.values())
                .filter(each -> each.name().equalsIgnoreCase(cells.get(2))).findFirst()
                .orElseThrow(() -> wrong(line, "what to do is \"" + cells.get(2) + "\", but must be replace, explain or expand"));
        if (action == Action.EXPLAIN && !cells.get(3).matches(".*[.!?]")) {
            throw wrong(line, "an explanation is a whole sentence and ends with a full stop");
        }
        return new Entry(cells.get(0), cells.get(1).toLowerCase(Locale.UK), action, cells.get(3));
    }

    /** The cells of a row; "\|" is a bar within one. */
    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> cell.replace("\\|", "|").strip()).toList();
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("glossary, line " + line + " below the front matter: " + what);
    }
}
