package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables in plain text: cells parted by tabs, by bars, or by two spaces and more. */
final class TextTables {

    private static final Pattern GAP = Pattern.compile("\\t+|(?<![.?!,;]) {2,}| {3,}");
    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+|(?<=[.?!,;])  \\S+)*");
    private static final Pattern BARS = Pattern.compile("\\s*\\|?[^|]+(?:\\|[^|]*)+\\|?\\s*");
    private static final Pattern BAR_RULE = Pattern.compile("[\\s|:+-]*-{3}[\\s|:+-]*");
    private static final double WIDTH = 6;
    private static final double HEIGHT = 12;

    private TextTables() {}

    static boolean isRow(String line) {
        String bare = line.strip();
        if (Marker.at(bare).isPresent()) {
            return false;
        }
        return bare.startsWith("|") && BARS.matcher(bare).matches() || GAP.matcher(bare).find();
    }

    /**
     * The lines, all of them rows, as a table where they are one, else column after column.
     *
     * @param body whether they stand in what the letter says, and not above its greeting or below its close
     */
    static List<TextBlock> read(List<String> lines, boolean body) {
        List<Told> said = List.of();
        if (lines.getFirst().strip().startsWith("|")) {
            said = TableWords.of(even(cells(lines, "\\|")), true).orElse(List.of());
        } else if (lines.stream().allMatch(line -> line.strip().contains("\t"))) {
            said = TableWords.of(even(cells(lines, "\\t+")), false).orElse(List.of());
        }
        if (said.isEmpty() && body) {
            said = OpenTables.read(pieces(lines)).or(() -> TextRows.read(lines, CELL).map(rows -> rows.stream().map(Told::row).toList())).orElse(List.of());
        }
        if (said.isEmpty()) {
            return new Paragraphs(new ReadingOrder().read(pieces(lines), 1)).blocks();
        }
        return said.stream().map(row -> new TextBlock(row.kind(), row.text(), 1)).toList();
    }

    private static List<List<Cell>> cells(List<String> lines, String border) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!BAR_RULE.matcher(line).matches()) {
                List<Cell> row = new ArrayList<>();
                for (String cell : line.strip().replaceAll("^\\||\\|$", "").split(border)) {
                    row.add(Cell.of(cell.replace("**", ""), cell.strip().startsWith("**")));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<Cell>> even(List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < columns) {
                row.add(Cell.EMPTY);
            }
        });
        return rows;
    }

    /** The words as they stand on a page of equally wide characters. */
    private static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\t", "        ");
            Matcher cell = CELL.matcher(line);
            while (cell.find()) {
                String text = cell.group();
                double first = text.split(" ")[0].length() * WIDTH;
                pieces.add(new Chunk(text, null, cell.start() * WIDTH, cell.start() * WIDTH, cell.end() * WIDTH,
                        (i + 1) * HEIGHT, HEIGHT / 1.2, false, first));
            }
        }
        return pieces;
    }
}
