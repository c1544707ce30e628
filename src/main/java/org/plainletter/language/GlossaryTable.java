package org.plainletter.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

/** The Markdown table of a glossary file. */
final class GlossaryTable {

    private static final List<String> HEADER = List.of("word", "part of speech", "what to do", "plain words");
    /** The further column of a table of words that have several senses. */
    private static final String BESIDE = "only with";

    private GlossaryTable() {}

    static List<Entry> read(String markdown) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = markdown.lines().toList();
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            List<String> cells = cells(line);
            if (cells.stream().allMatch(cell -> cell.matches(":?-{3,}:?"))) {
                continue;
            }
            if (columns == 0) {
                checkHeader(cells, i + 1);
                columns = cells.size();
                continue;
            }
            if (cells.size() != HEADER.size() && cells.size() != columns) {
                throw wrong(i + 1, "expected " + HEADER.size() + (columns > HEADER.size() ? " or " + columns : "") + " cells, found " + cells.size());
            }
            Entry entry = entry(cells, i + 1);
            Integer first = seen.putIfAbsent(entry.word() + "|" + entry.partOfSpeech() + "|" + entry.beside(), i + 1);
            if (first != null) {
                throw wrong(i + 1, "\"" + entry.word() + "\" as " + entry.partOfSpeech() + " stands in line " + first + " already");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static void checkHeader(List<String> cells, int line) {
        var names = cells.stream().map(cell -> cell.toLowerCase(Locale.UK)).toList();
        if (!names.equals(HEADER) && !names.equals(Stream.concat(HEADER.stream(), Stream.of(BESIDE)).toList())) {
            throw wrong(line, "a table must begin with the columns " + String.join(", ", HEADER));
        }
    }

    private static Entry entry(List<String> cells, int line) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                throw wrong(line, "the cell \"" + (i < HEADER.size() ? HEADER.get(i) : BESIDE) + "\" is empty");
            }
        }
        Action action = Arrays.stream(Action.values())
                .filter(each -> each.name().equalsIgnoreCase(cells.get(2))).findFirst()
                .orElseThrow(() -> wrong(line, "what to do is \"" + cells.get(2) + "\", but must be replace, explain or expand"));
        if (action == Action.EXPLAIN && !cells.get(3).matches(".*[.!?]")) {
            throw wrong(line, "an explanation is a whole sentence and ends with a full stop");
        }
        List<String> beside = cells.size() > HEADER.size() ? List.of(cells.getLast().split(",\\s*")) : List.of();
        return new Entry(cells.get(0), cells.get(1).toLowerCase(Locale.UK), action, cells.get(3), beside);
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
