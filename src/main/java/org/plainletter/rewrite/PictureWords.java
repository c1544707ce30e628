package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** Which picture may stand beside a sentence, by whole words; no picture beats a wrong one. */
final class PictureWords {

    /** What stands in the table for "no picture". */
    private static final String NONE = "none";

    private static final QuickPattern COMMA = QuickPattern.compile("\\s*,\\s*");
    private static final BitSet NO_ROW = new BitSet();

    private static final Pattern WARNS = Pattern.compile(NONE + "|no-|do-not|stop|medicine-stop");

    private record Row(QuickPattern words, String picture) {}

    private final List<Row> rows = new ArrayList<>();
    /** Which rows have a phrase that begins with two letters: few have one in a given sentence. */
    private final Map<String, BitSet> byLetters = new HashMap<>();

    PictureWords(PromptVersion version) {
        for (List<String> cells : PromptTable.rows(version)) {
            String words = String.join("|", COMMA.splitAsStream(cells.get(0)).map(phrase -> phrase.startsWith("[[") ? Pattern.quote(phrase) + "\\d+\\]\\]" : Pattern.quote(phrase) + "(?:e?s)?").toList());
            index(cells.get(0), rows.size());
            rows.add(new Row(QuickPattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE), cells.get(1)));
        }
    }

    private void index(String phrases, int row) {
        COMMA.splitAsStream(phrases).forEach(phrase -> byLetters.computeIfAbsent(letters(phrase, 0), any -> new BitSet()).set(row));
    }

    private static String letters(String text, int from) {
        return text.substring(from, Math.min(from + 2, text.length())).toLowerCase(Locale.ROOT);
    }

    private IntStream possible(String sentence) {
        var possible = new BitSet();
        for (int i = 0; i < sentence.length(); i++) {
            if (i == 0 || !Character.isLetter(sentence.charAt(i - 1))) {
                possible.or(byLetters.getOrDefault(letters(sentence, i), NO_ROW));
            }
        }
        return possible.stream();
    }

    /** The names of all pictures, each once. */
    List<String> names() {
        return rows.stream().map(Row::picture).filter(picture -> !picture.equals(NONE)).distinct().sorted().toList();
    }

    /** Whether {@code picture} may stand beside {@code sentence}: a row of it fits, and none above that keeps pictures away or shows a "not". */
    boolean fits(String sentence, String picture) {
        for (Row row : possible(sentence).mapToObj(rows::get).toList()) {
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
        return possible(sentence).mapToObj(rows::get).filter(row -> row.words().matcher(sentence).find()).map(Row::picture).findFirst()
                .filter(picture -> !picture.equals(NONE)).orElse(null);
    }
}
