package org.plainletter.rewrite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** Plain headings, by the words in the letter's own. */
final class Headings {

    /** A heading the reader can follow, and whose part stands under it. */
    record Plain(String text, Scene scene) {}

    private record Row(List<Set<String>> words, boolean whole, Plain plain) {

        boolean fits(Set<String> heading) {
            if (whole) {
                return heading.stream().anyMatch(words.getFirst()::contains) && heading.stream().allMatch(word -> words.stream().anyMatch(alternatives -> alternatives.contains(word)));
            }
            return words.stream().allMatch(alternatives -> alternatives.stream().anyMatch(heading::contains));
        }
    }

    /** What a heading adds about itself does not say what stands below: "Not clear (we cannot say)". */
    private static final Pattern REMARK = Pattern.compile("(?<=\\S )\\([^()]* [^()]*\\)");

    /** Before a row that fits headings with one of its first words, and no others than its words. */
    private static final String ONLY = "only ";

    private final List<Row> rows;

    Headings(PromptVersion version) {
        rows = PromptTable.rows(version).stream().map(cells -> row(cells.get(0).startsWith(ONLY), cells)).toList();
    }

    private static Row row(boolean whole, List<String> cells) {
        String words = whole ? cells.get(0).substring(ONLY.length()) : cells.get(0);
        return new Row(Arrays.stream(words.split(" ", -1)).map(word -> Set.copyOf(Arrays.asList(word.split("/", -1)))).toList(), whole,
                new Plain(cells.get(1), Scene.of(cells.get(2))));
    }

    /** The plain form of {@code heading}, or none if no row fits. */
    java.util.Optional<Plain> plain(String heading) {
        var words = Arrays.stream(REMARK.matcher(heading).replaceAll(" ").toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty()).flatMap(word -> java.util.stream.Stream.of(word, word.replaceFirst("s$", ""))).collect(Collectors.toSet());
        return rows.stream().filter(row -> row.fits(words)).map(Row::plain).findFirst();
    }
}
