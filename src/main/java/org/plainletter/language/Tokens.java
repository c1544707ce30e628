package org.plainletter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts a sentence into tokens. What the model, trained on web text, would cut up stays whole: slots, addresses of pages
 * and mail, numbers with their units, dates, times, hyphenated words and dotted abbreviations.
 */
final class Tokens {

    private static final Pattern WHOLE = Pattern.compile("\\[\\[[A-Z][A-Z_]*\\d*\\]\\]"
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

    private final Pool<TokenizerME> tokenizers = new Pool<>(() -> new TokenizerME(MODEL));

    List<Span> of(String sentence) {
        return tokenizers.with(tokenizer -> {
            List<Span> tokens = new ArrayList<>();
            Matcher whole = WHOLE.matcher(sentence);
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
        if (stretch.of(sentence).isBlank()) {
            return;
        }
        for (var token : tokenizer.tokenizePos(stretch.of(sentence))) {
            tokens.add(new Span(token.getStart(), token.getEnd()).shift(stretch.start()));
        }
    }
}
