package org.plainletter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final int MOST_WHOLE = 20_000;
    /** Words that the model leaves whole, so that it need not be asked again. Words of the dictionary only: no name that it lacks is ever kept here. */
    private static final Set<String> WHOLE_WORDS = ConcurrentHashMap.newKeySet();

    private final Pool<TokenizerME> tokenizers = new Pool<>(() -> new TokenizerME(MODEL));

    List<Span> of(String sentence) {
        return tokenizers.with(tokenizer -> {
            List<Span> tokens = new ArrayList<>();
            QuickMatcher whole = WHOLE.matcher(sentence);
            int from = 0;
            while (whole.find()) {
                add(tokens, tokenizer, sentence, new Span(from, whole.start()));
                tokens.add(new Span(whole.start(), whole.end()));
                from = whole.end();
            }
            add(tokens, tokenizer, sentence, new Span(from, sentence.length()));
            return tokens;
        });
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
        if (WHOLE_WORDS.contains(word)) {
            tokens.add(place);
            return;
        }
        var pieces = tokenizer.tokenizePos(word);
        for (var piece : pieces) {
            tokens.add(new Span(piece.getStart(), piece.getEnd()).shift(place.start()));
        }
        if (pieces.length == 1 && WHOLE_WORDS.size() < MOST_WHOLE && !Lexicon.shared().readings(word).isEmpty()) {
            WHOLE_WORDS.add(word);
        }
    }
}
