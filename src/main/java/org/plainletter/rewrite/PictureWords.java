package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** Which picture may stand beside a sentence, by whole words; no picture beats a wrong one. */
final class PictureWords {

    /** What stands in the table for "no picture". */
    private static final String NONE = "none";

    private record Row(QuickPattern words, String picture) {}

    private final List<Row> rows = new ArrayList<>();

    PictureWords(PromptVersion version) {
        for (List<String> cells : PromptTable.rows(version)) {
            String words = String.join("|", QuickPattern.compile("\\s*,\\s*").splitAsStream(cells.get(0)).map(phrase -> phrase.startsWith("[[") ? Pattern.quote(phrase) + "\\d+\\]\\]" : Pattern.quote(phrase) + "(?:e?s)?").toList());
            rows.add(new Row(QuickPattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE), cells.get(1)));
        }
    }

    /** The picture of the first row that fits, or null if there is no such row or it says that there is to be none. */
    @Nullable String of(String sentence) {
        return rows.stream().filter(row -> row.words().matcher(sentence).find()).map(Row::picture).findFirst()
                .filter(picture -> !picture.equals(NONE)).orElse(null);
    }
}
