package org.plainletter.intake;

import java.util.List;

/** A label with its value on the line below it, as boxes of reference numbers have them. */
final class StackedLabels {

    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String VALUE = "(?:\\S*\\d\\S*|[A-Z]{1,4}|" + MONTH + ")(?: (?:\\S*\\d\\S*|[A-Z]{1,4}|" + MONTH + ")){0,4}";

    private StackedLabels() {}

    /** @param lines those of the text below the label */
    static boolean isPair(Item.Line label, List<Item.Line> lines) {
        Item.Line below = lines.getFirst();
        Chunk name = label.chunk();
        Chunk value = below.chunk();
        double step = value.baseline() - name.baseline();
        return lines.size() == 1 && label.column() == below.column() && label.page() == below.page()
                && name.marker() == null && value.marker() == null && Math.abs(name.x0() - value.x0()) < 3
                && step > 0 && step < 1.7 * value.size() && name.text().split(" ").length <= 4
                && name.text().chars().noneMatch(Character::isDigit) && Labels.isLabel(name.text())
                && value.text().matches(VALUE) && value.text().chars().anyMatch(Character::isDigit)
                && !value.text().matches("[A-Z]{1,2}\\d[\\dA-Z]? \\d[A-Z]{2}");
    }
}
