package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.QuickPatterns;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** Which picture may stand beside a sentence, by whole words; no picture beats a wrong one. */
final class PictureWords {

    /** What stands in the table for "no picture". */
    private static final String NONE = "none";

    private static final QuickPattern COMMA = QuickPattern.compile("\\s*,\\s*");

    private static final Pattern WARNS = Pattern.compile(NONE + "|no-|do-not|stop|medicine-stop");

    private record Row(QuickPattern words, String picture) {}

    private final List<Row> rows = new ArrayList<>();
    private final QuickPatterns quick;

    PictureWords(PromptVersion version) {
        for (List<String> cells : PromptTable.rows(version)) {
            String words = String.join("|", COMMA.splitAsStream(cells.get(0)).map(phrase -> phrase.startsWith("[[") ? Pattern.quote(phrase) + "\\d+\\]\\]" : Pattern.quote(phrase) + "(?:e?s)?").toList());
            rows.add(new Row(QuickPattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE), cells.get(1)));
        }
        quick = new QuickPatterns(rows.stream().map(Row::words).toList());
    }

    /** The names of all pictures, each once. */
    List<String> names() {
        return rows.stream().map(Row::picture).filter(picture -> !picture.equals(NONE)).distinct().sorted().toList();
    }

    /** Whether {@code picture} may stand beside {@code sentence}: a row of it fits, and none above that keeps pictures away or shows a "not". */
    boolean fits(String sentence, String picture) {
        for (Row row : quick.possibleIn(sentence).mapToObj(rows::get).toList()) {
            if (row.words().matcher(sentence).find()) {
                if (row.picture().equals(picture)) {
                    return true;
                }
                if (WARNS.matcher(row.picture()).lookingAt()) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The picture of the first row that fits, or null if there is no such row or it says that there is to be none. */
    @Nullable String of(String sentence) {
        return quick.possibleIn(sentence).mapToObj(rows::get).filter(row -> row.words().matcher(sentence).find()).map(Row::picture).findFirst()
                .filter(picture -> !picture.equals(NONE)).orElse(null);
    }
}
