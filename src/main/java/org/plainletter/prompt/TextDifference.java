package org.plainletter.prompt;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, line by line.
 *
 * @param lines of both texts, in reading order; of a change the old ones first
 */
public record TextDifference(List<Line> lines) {

    /** What became of a line. */
    public enum Change {
        SAME, GONE, NEW
    }

    /** A line of one of the texts, or of both. */
    public record Line(Change change, String text) {}

    /** Copies the list. */
    public TextDifference {
        lines = List.copyOf(lines);
    }

    /** From {@code before} to {@code after} (Myers 1986). */
    public static TextDifference between(PromptVersion before, PromptVersion after) {
        List<String> old = before.text().lines().toList();
        var lines = new ArrayList<Line>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, after.text().lines().toList(), true).getDeltas()) {
            Change kept = delta.getType() == DeltaType.EQUAL ? Change.SAME : Change.GONE;
            delta.getSource().getLines().forEach(line -> lines.add(new Line(kept, line)));
            if (kept != Change.SAME) {
                delta.getTarget().getLines().forEach(line -> lines.add(new Line(Change.NEW, line)));
            }
        }
        return new TextDifference(lines);
    }

    /** Changed lines with up to so many unchanged ones around each; a line that is left out is told by a gap. */
    public List<List<Line>> hunks(int around) {
        var hunks = new ArrayList<List<Line>>();
        int end = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).change() == Change.SAME) {
                continue;
            }
            int from = Math.max(0, at - around);
            int to = Math.min(lines.size(), at + around + 1);
            if (from > end || hunks.isEmpty()) {
                hunks.add(new ArrayList<>(lines.subList(from, to)));
            } else {
                hunks.getLast().addAll(lines.subList(end, to));
            }
            end = to;
        }
        return hunks;
    }
}
