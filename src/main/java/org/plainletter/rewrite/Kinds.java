package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** What the reader of each kind of letter is told first, and in which order. */
final class Kinds {

    /**
     * One kind of letter.
     *
     * @param about what the letter is, in a few words
     * @param first plain headings of the parts that come after its opening
     * @param last plain headings of the parts that come at its end
     * @param most how many key facts of a kind are told, where it matters
     */
    record Telling(String about, List<String> first, List<String> last, Map<KeyFact.Kind, Integer> most) {

        /** Copies the lists. */
        Telling {
            first = List.copyOf(first);
            last = List.copyOf(last);
            most = Map.copyOf(most);
        }

        private int rank(String heading) {
            int at = first.indexOf(heading);
            return at >= 0 ? at - first.size() : last.indexOf(heading) + 1;
        }
    }

    private final Map<LetterKind, Telling> tellings = new EnumMap<>(LetterKind.class);

    Kinds(PromptVersion version) {
        Map<String, LetterKind> codes = Arrays.stream(LetterKind.values()).collect(Collectors.toMap(LetterKind::code, kind -> kind));
        for (List<String> cells : PromptTable.rows(version)) {
            LetterKind kind = codes.get(cells.get(0));
            if (kind == null) {
                throw new IllegalArgumentException("there is no kind of letter " + cells.get(0));
            }
            tellings.put(kind, new Telling(cells.get(1), headings(cells.get(2)), headings(cells.get(3)),
                    Map.of(KeyFact.Kind.DO, Integer.parseInt(cells.get(4)), KeyFact.Kind.DO_NOT, Integer.parseInt(cells.get(5)), KeyFact.Kind.BRING, Integer.parseInt(cells.get(6)))));
        }
        if (tellings.size() < LetterKind.values().length) {
            throw new IllegalArgumentException("a kind of letter is missing in the table of kinds");
        }
    }

    private static List<String> headings(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(heading -> !heading.equals("-")).toList();
    }

    /** How a letter of {@code kind} is told. */
    Telling of(LetterKind kind) {
        Telling telling = tellings.get(kind);
        if (telling == null) {
            throw new IllegalStateException("no telling for " + kind);
        }
        return telling;
    }

    /** The parts of a letter of {@code kind} in the order in which they are told; a part without a heading stays behind the one before it, and what stands above the first heading stays first. */
    List<SlottedPart> ordered(LetterKind kind, List<SlottedPart> parts, Headings headings) {
        var groups = new ArrayList<List<SlottedPart>>();
        for (SlottedPart part : parts) {
            if (part.heading() != null || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
        }
        Telling telling = of(kind);
        return groups.stream().sorted(Comparator.comparingInt(group -> rank(group.getFirst(), telling, headings))).flatMap(List::stream).toList();
    }

    private static int rank(SlottedPart part, Telling telling, Headings headings) {
        String heading = part.heading();
        return heading == null ? Integer.MIN_VALUE : headings.plain(heading).map(plain -> telling.rank(plain.text())).orElse(0);
    }
}
