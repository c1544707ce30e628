package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** A table of a DOCX: in words where it is one, else cell by cell. */
final class DocxTable {

    private static final int MOST_COLUMNS = 60;

    private final Element table;
    private final DocxStyles styles;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<TextBlock> inOrder = new ArrayList<>();
    private boolean nested;

    DocxTable(Element table, DocxStyles styles) {
        this.table = table;
        this.styles = styles;
    }

    List<TextBlock> read(Supplier<DocxBody> bodies) {
        for (Element row : rows(table)) {
            List<Cell> line = new ArrayList<>();
            for (Element cell : cellsOf(row)) {
                line.add(read(cell, bodies.get()));
                for (int i = 1; i < span(cell); i++) {
                    line.add(Cell.EMPTY);
                }
            }
            cells.add(line);
        }
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        cells.forEach(row -> {
            while (row.size() < columns) {
                row.add(Cell.EMPTY);
            }
        });
        Optional<List<Told>> said = nested || inOrder.isEmpty() ? Optional.empty() : TableWords.of(cells, isRuled());
        return said.map(rows -> rows.stream().map(row -> new TextBlock(row.kind(), row.text(), 1)).toList()).orElse(inOrder);
    }

    private Cell read(Element cell, DocxBody body) {
        List<TextBlock> blocks = body.read(cell);
        inOrder.addAll(blocks);
        nested |= !Xml.children(cell, "tbl").isEmpty();
        return blocks.isEmpty() ? Cell.EMPTY : new Cell(blocks.stream().map(TextBlock::text).toList(), body.isBold());
    }

    private static List<Element> rows(Element parent) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if ("tr".equals(child.getLocalName())) {
                if (Xml.find(child, "trPr", "del").isEmpty()) {
                    rows.add(child);
                }
            } else if (isWrapper(child)) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private static List<Element> cellsOf(Element row) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if ("tc".equals(child.getLocalName())) {
                found.add(child);
            } else if (isWrapper(child)) {
                found.addAll(cellsOf(child));
            }
        }
        return found;
    }

    private static boolean isWrapper(Element element) {
        return List.of("sdt", "sdtContent", "ins", "moveTo", "customXml").contains(element.getLocalName());
    }

    private static int span(Element cell) {
        String span = Xml.value(cell, "tcPr", "gridSpan");
        return span.matches("\\d{1,3}") ? Math.min(MOST_COLUMNS, Integer.parseInt(span)) : 1;
    }

    /** Whether lines are drawn between the cells: by the table, by its style, or by a cell. */
    private boolean isRuled() {
        boolean own = Xml.find(table, "tblPr", "tblBorders").stream().flatMap(borders -> Xml.children(borders).stream())
                .anyMatch(DocxTable::isDrawn);
        boolean style = styles.hasBorders(Xml.value(table, "tblPr", "tblStyle"));
        return own || style || rows(table).stream().flatMap(row -> cellsOf(row).stream())
                .flatMap(cell -> Xml.find(cell, "tcPr", "tcBorders").stream())
                .flatMap(borders -> Xml.children(borders).stream()).anyMatch(DocxTable::isDrawn);
    }

    static boolean isDrawn(Element border) {
        String value = Xml.attribute(border, "val");
        return !value.isEmpty() && !"nil".equals(value) && !"none".equals(value);
    }
}
