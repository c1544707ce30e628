package org.plainletter.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts a sentence into tokens. What the model, trained on web text, would cut up stays whole: slots, addresses of pages
 * and mail, numbers with their units, dates, times, hyphenated words and dotted abbreviations.
 */
final class Tokens {

    private static final QuickPattern WHOLE = QuickPattern.compile("\\[\\[[A-Z][A-Z_]*\\d*\\]\\]"
            + "|(?:https?://|www\\.)[^\\s<>\"]*[\\w/]"
            + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
            + "|\\d+(?:[.,:/]\\d+)*(?:%|[a-zA-Zµ]+)?(?:/(?:\\d+|[a-zA-Z]+))*(?![\\p{L}\\d])"
            + "|(?<![\\p{L}.])(?:\\p{L}\\.){2,}"
            + "|(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|Prof|St|Rd|No|Tel|Ext|Rev)\\.(?=\\s)"
            + "|(?<!\\p{L})[A-Z]{1,2}&[A-Z](?!\\p{L})"
            + "|(?<![\\w.])[A-Z]{2,5}(?=\\.$)"
            + "|(?<![\\p{L}/])\\p{L}/\\p{L}(?![\\p{L}/])"
            + "|\\p{L}+(?:-\\p{L}+)+"
            + "|\\p{L}+-\\d+|\\d+-\\p{L}+(?:-\\p{L}+)*");

    private static final TokenizerModel MODEL =
            Models.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);

    private static final int MOST_KNOWN = 20_000;
    /** How the model cuts what stands between two spaces, so that it need not be asked again. Words of the dictionary only: no name that it lacks is ever kept here. */
    private static final Map<String, List<Span>> KNOWN = new ConcurrentHashMap<>();

    private final Pool<TokenizerME> tokenizers = new Pool<>(() -> new TokenizerME(MODEL));

    List<Span> of(String sentence) {
        return tokenizers.with(tokenizer -> {
            List<Span> tokens = new ArrayList<>();
            QuickMatcher whole = WHOLE.matcher(sentence);
            int from = 0;
            for (int at = marked(sentence, 0); at >= 0 && whole.find(at); at = marked(sentence, from)) {
                add(tokens, tokenizer, sentence, new Span(from, whole.start()));
                tokens.add(new Span(whole.start(), whole.end()));
                from = whole.end();
            }
            add(tokens, tokenizer, sentence, new Span(from, sentence.length()));
            return tokens;
        });
    }

    /** Where at {@code from} or later the first word begins that has a character without which none is left whole; -1 if none does. */
    private static int marked(String sentence, int from) {
        int word = from;
        for (int i = from; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == ' ') {
                word = i + 1;
            } else if (c >= '0' && c <= '9' || "[.@&/-".indexOf(c) >= 0) {
                return word;
            }
        }
        return -1;
    }

    private static void add(List<Span> tokens, TokenizerME tokenizer, String sentence, Span stretch) {
        int at = stretch.start();
        while (at < stretch.end()) {
            int end = at;
            while (end < stretch.end() && !isSpace(sentence.charAt(end))) {
                end++;
            }
            if (end > at) {
                cut(tokenizer, sentence.substring(at, end), new Span(at, end), tokens);
            }
            at = end + 1;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** The model looks at what stands between two spaces, and at no more. */
    private static void cut(TokenizerME tokenizer, String word, Span place, List<Span> tokens) {
        List<Span> pieces = KNOWN.get(word);
        if (pieces == null) {
            pieces = Arrays.stream(tokenizer.tokenizePos(word)).map(piece -> new Span(piece.getStart(), piece.getEnd())).toList();
            if (KNOWN.size() < MOST_KNOWN && pieces.stream().map(piece -> piece.of(word)).allMatch(Tokens::isOrdinary)) {
                KNOWN.put(word, pieces);
            }
        }
        pieces.forEach(piece -> tokens.add(piece.shift(place.start())));
    }

    private static boolean isOrdinary(String piece) {
        return piece.length() == 1 && !Character.isLetterOrDigit(piece.charAt(0)) || !Lexicon.shared().readings(piece).isEmpty();
    }
}
