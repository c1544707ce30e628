package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gates, as {@code evaluation/gates.md} lists them: a table of measure, aim ("at least 90%") and, for each set, what is held today.
 *
 * @param all in the table's order
 */
record Gates(List<Gate> all) {

    /** Where they are, from the project's folder. */
    static final Path FILE = Path.of("evaluation", "gates.md");

    /** Copies the list. */
    Gates {
        all = List.copyOf(all);
    }

    /**
     * The gates of a file.
     *
     * @throws UncheckedIOException if it can't be read
     * @throws IllegalArgumentException naming the line that is no gate
     */
    static Gates read(Path file) {
        try {
            var rows = Files.readAllLines(file).stream().filter(line -> line.startsWith("|")).map(Gates::cells).toList();
            var columns = rows.getFirst();
            return new Gates(rows.stream().skip(2).map(row -> gate(columns, row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Gate gate(List<String> columns, List<String> row) {
        String bar = row.get(1);
        if (row.size() != columns.size() || !bar.matches("at (?:least|most) \\S+")) {
            throw new IllegalArgumentException("not a gate: " + String.join(" | ", row));
        }
        Map<String, Double> floors = new HashMap<>();
        for (int i = 2; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                floors.put(columns.get(i), number(row.get(i)));
            }
        }
        return new Gate(row.getFirst(), bar.startsWith("at least"), number(bar.substring(bar.lastIndexOf(' ') + 1)), floors);
    }

    private static double number(String text) {
        return text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 : Double.parseDouble(text);
    }

    /** The gate of a measure, if it has one. */
    Optional<Gate> of(String measure) {
        return all.stream().filter(gate -> gate.measure().equals(measure)).findFirst();
    }

    /** The gates of {@code set} that have fallen. */
    List<Gate> fallen(String set, Map<String, Double> figures) {
        return all.stream().filter(gate -> figures.containsKey(gate.measure()) && !gate.held(set, figures.getOrDefault(gate.measure(), Double.NaN))).toList();
    }
}
