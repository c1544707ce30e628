package org.plainletter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.springframework.stereotype.Component;

/**
 * Tokens, parts of speech and lemmas of a sentence: OpenNLP's English models, with the imperatives of letters mended. A
 * slot such as {@code [[DATE_1]]} is one token, tagged as the word that stands in for it would be. Thread-safe.
 */
@Component
public final class Tagger {

    private static final POSModel POS = Models.load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    private static final AbstractModel MODEL = Objects.requireNonNull(POS.getArtifact("pos.model"));
    /** What each feature of a word adds to the sum of each tag. */
    @SuppressWarnings("unchecked") // as OpenNLP says of what it gives out
    private static final Map<String, Context> WEIGHTS = (Map<String, Context>) MODEL.getDataStructures()[1];
    private static final Map<String, Set<String>> TAGS_OF = Map.of("NOUN", Set.of("NNS", "NN", "NN:U", "NN:UN"),
            "VERB", Set.of("VBZ", "VBD", "VBN", "VBG", "VB", "VBP"), "AUX", Set.of("VBZ", "VBD", "VBN", "VBG", "VB",
                    "VBP", "MD"), "ADJ", Set.of("JJ", "JJR", "JJS"), "ADV", Set.of("RB", "RBR", "RBS"));

    private final Tokens tokens = new Tokens();
    private final Imperatives imperatives = new Imperatives();
    private final Morphology morphology = new Morphology();
    private final Pool<Greedy> taggers = new Pool<>(Greedy::new);
    private final Pool<LemmatizerME> lemmatizers = new Pool<>(() -> new LemmatizerME(Lemmas.MODEL));

    /**
     * Takes the best tag of each word as it comes: the one whose weights, summed over what stands around the word, are the greatest. To keep three rows of
     * tags open and to make chances of the sums, as OpenNLP's own tagger does, takes several times as long and changed nothing in the rewrites of 60 letters.
     * For one thread.
     */
    private static final class Greedy {

        private final POSContextGenerator contexts = POS.getFactory().getPOSContextGenerator();

        String[] tag(String[] words) {
            String[] tags = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                tags[i] = best(contexts.getContext(i, words, tags, null));
            }
            return tags;
        }

        private static String best(String[] features) {
            double[] sums = new double[MODEL.getNumOutcomes()];
            for (String feature : features) {
                Context weights = WEIGHTS.get(feature);
                if (weights != null) {
                    add(weights.getOutcomes(), weights.getParameters(), sums);
                }
            }
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            return MODEL.getOutcome(best);
        }

        private static void add(int[] tags, double[] weights, double[] sums) {
            for (int i = 0; i < tags.length; i++) {
                sums[tags[i]] += weights[i];
            }
        }
    }

    /** Loaded when base forms are first asked for: no letter needs them on its way. */
    private static final class Lemmas {
        static final LemmatizerModel MODEL = Models.load("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    }

    /** The tokens of one sentence, in order; a slot is tagged as a name would be. */
    public List<Token> tag(String sentence) {
        return tag(sentence, slot -> "Alex");
    }

    /**
     * The tokens of one sentence, in order.
     *
     * @param surrogate the one word that stands in for a slot while its neighbours are tagged, such as "Monday" for
     *     {@code [[DATE_1]]}; it is asked for the slot with its brackets
     */
    public List<Token> tag(String sentence, UnaryOperator<String> surrogate) {
        List<Span> spans = tokens.of(sentence);
        if (spans.isEmpty()) {
            return List.of();
        }
        String[] words = spans.stream().map(span -> span.of(sentence))
                .map(word -> word.startsWith("[[") ? surrogate.apply(word) : word).toArray(String[]::new);
        String[] tags = taggers.with(tagger -> tagger.tag(words));
        imperatives.mend(words, tags);
        List<Token> found = new ArrayList<>(spans.size());
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            found.add(new Token(span.of(sentence), span.start(), span.end(), tags[i]));
        }
        return List.copyOf(found);
    }

    /** The base form of each token of a sentence: "taken" has "take", a slot's is the slot itself. This takes longer than all else. */
    public List<String> lemmas(List<Token> tokens) {
        String[] words = tokens.stream().map(Token::text).map(word -> word.startsWith("[[") ? "Alex" : word).toArray(String[]::new);
        String[] lemmas = lemmas(words, tokens.stream().map(Token::pos).toArray(String[]::new));
        return IntStream.range(0, words.length).mapToObj(i -> tokens.get(i).text().startsWith("[[") ? tokens.get(i).text() : lemmas[i]).toList();
    }

    private String[] lemmas(String[] words, String[] tags) {
        String[] lemmas = new String[words.length];
        boolean complete = true;
        for (int i = 0; i < words.length; i++) {
            lemmas[i] = fromDictionary(words[i], tags[i]);
            complete &= !lemmas[i].isEmpty();
        }
        if (!complete) {
            String[] guessed = lemmatizers.with(lemmatizer -> lemmatizer.lemmatize(words, tags));
            for (int i = 0; i < words.length; i++) {
                lemmas[i] = lemmas[i].isEmpty() ? guessed[i] : lemmas[i];
            }
        }
        return lemmas;
    }

    private String fromDictionary(String word, String pos) {
        Set<String> wanted = TAGS_OF.get(pos);
        if (wanted == null) {
            return pos.equals("PROPN") ? word : word.toLowerCase(Locale.UK);
        }
        if (pos.equals("VERB") || pos.equals("AUX")) {
            return morphology.base(word).map(base -> base.toLowerCase(Locale.UK)).orElse("");
        }
        return morphology.readings(word).stream().filter(reading -> wanted.contains(reading.tag())).findFirst()
                .map(Reading::lemma).orElse("");
    }
}
