package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines that a writer broke by hand inside a paragraph. */
final class DocxLines {

    private DocxLines() {}

    /** The lines, with those joined that go on in the middle of a sentence. */
    static List<String> join(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String bare = line.strip();
            String before = joined.isEmpty() ? "" : joined.getLast().strip();
            boolean goesOn = !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0))
                    && before.split("\\s+").length >= 4 && !before.matches("(?s).*[.?!:;]") && !TextLines.isLabelled(bare)
                    && !bare.contains("@") && Marker.at(bare).isEmpty();
            if (goesOn) {
                joined.set(joined.size() - 1, Wrap.join(before, bare, Set.of()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
