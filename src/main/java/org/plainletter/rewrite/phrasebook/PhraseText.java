package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * A text as patterns see it: lower case words and slots, each followed by one space, with the way back to the characters that they come from.
 * Quotes, hyphens inside words, "(s)", double spaces and punctuation at either end are not there; "&amp;" is "and"; "don't" is "do not".
 *
 * @param source the text itself
 * @param words the words as patterns see them
 * @param kinds the same, a slot as {@code "[[DATE"}
 * @param spans where each word stands in {@code source}
 * @param line the words, each followed by one space
 */
record PhraseText(String source, List<String> words, List<String> kinds, List<Span> spans, String line) {

    private static final Pattern TOKEN = Pattern.compile("\\[\\[[A-Z_]+_\\d+]]|\\(s\\)|(?i:e\\.g|i\\.e|a\\.m|p\\.m)\\b\\.?"
            + "|[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*|['’]s\\b|(?<=\\s)[-–—](?=\\s)|[,;:.()?!/&]");
    private static final QuickPattern MARK = QuickPattern.compile("[,;:.?!]");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("can't", "cannot"), Map.entry("won't", "will not"), Map.entry("shan't", "shall not"),
            Map.entry("it's", "it is"), Map.entry("that's", "that is"), Map.entry("there's", "there is"),
            Map.entry("i'm", "i am"), Map.entry("e.g", "eg"), Map.entry("i.e", "ie"), Map.entry("a.m", "am"),
            Map.entry("p.m", "pm"), Map.entry("&", "and"), Map.entry("-", ":"));

    private static final Map<String, String> ENDINGS = Map.of("n't", " not", "'ll", " will", "'re", " are", "'ve", " have");

    /** Reads {@code text}. */
    static PhraseText of(String text) {
        var words = new ArrayList<String>();
        var spans = new ArrayList<Span>();
        var matcher = TOKEN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            int plain = plainWord(text, at);
            if (plain > at) {
                add(text.substring(at, plain), new Span(at, plain), words, spans);
                at = plain;
            } else if (text.charAt(at) != ' ' && matcher.region(at, text.length()).lookingAt()) {
                add(matcher.group(), new Span(at, matcher.end()), words, spans);
                at = matcher.end();
            } else {
                at++;
            }
        }
        trim(words, spans);
        var line = new StringBuilder();
        words.forEach(word -> line.append(word).append(' '));
        return new PhraseText(text, List.copyOf(words), words.stream().map(PhraseText::kind).toList(), List.copyOf(spans), line.toString());
    }

    private static void add(String token, Span span, List<String> words, List<Span> spans) {
        for (String word : seen(token)) {
            words.add(word);
            spans.add(span);
        }
    }

    /** The end of a word of plain letters that begins at {@code from}, which is by far the most frequent token; {@code from} if there is none, or it may be more. */
    private static int plainWord(String text, int from) {
        int at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        boolean ends = at == text.length() || text.charAt(at) == ' ' || ",;:)!?]/".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '.' && at > from + 1;
        return ends ? at : from;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String kind(String word) {
        return word.startsWith("[[") ? word.substring(0, word.lastIndexOf('_')) : word;
    }

    private static List<String> seen(String token) {
        if (token.startsWith("[[")) {
            return List.of(token);
        }
        if (token.equals("(s)")) {
            return List.of();
        }
        String word = token.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-').replace('—', '-');
        if (word.length() > 2 && word.endsWith(".")) {
            word = word.substring(0, word.length() - 1);
        }
        String whole = SHORT.getOrDefault(word, word);
        if (whole.indexOf('\'') < 0 && whole.indexOf(' ') < 0) {
            return List.of(whole);
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            whole = whole.endsWith(ending.getKey()) ? whole.substring(0, whole.length() - 3) + ending.getValue() : whole;
        }
        return List.of(whole.split(" "));
    }

    private static void trim(List<String> words, List<Span> spans) {
        while (!words.isEmpty() && MARK.matcher(words.getLast()).matches()) {
            words.removeLast();
            spans.removeLast();
        }
        while (!words.isEmpty() && MARK.matcher(words.getFirst()).matches()) {
            words.removeFirst();
            spans.removeFirst();
        }
    }

    /** The different words. */
    Set<String> vocabulary() {
        return new HashSet<>(words);
    }

    /** Where in {@code line} the word with this index begins, or the line's length for the index after the last. */
    int lineStart(int word) {
        int at = 0;
        for (int i = 0; i < word; i++) {
            at += words.get(i).length() + 1;
        }
        return at;
    }

    /** The characters of the source behind a stretch of {@code line} that begins and ends with whole words. */
    Span sourceSpan(int lineStart, int lineEnd) {
        int at = 0;
        int from = -1;
        int to = -1;
        for (int i = 0; i < words.size() && at < lineEnd; i++) {
            if (at >= lineStart && from < 0) {
                from = spans.get(i).start();
            }
            if (at >= lineStart) {
                to = spans.get(i).end();
            }
            at += words.get(i).length() + 1;
        }
        return from < 0 ? new Span(0, 0) : new Span(from, to);
    }
}
