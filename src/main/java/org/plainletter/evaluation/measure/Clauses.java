package org.plainletter.evaluation.measure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plainletter.language.Morphology;
import org.plainletter.language.Token;

/**
 * Finite verbs and passives of a sentence. A finite verb stands for an idea: "You must come and bring this letter" has two.
 * Thread-safe.
 */
public final class Clauses {

    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> MODALS = Set.of("can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "’ll");

    private final Function<String, Tagged> tagger;
    private final Morphology morphology;

    /**
     * With what tells the forms of words.
     *
     * @param tagger gives the tokens of a sentence
     */
    public Clauses(Function<String, Tagged> tagger, Morphology morphology) {
        this.tagger = tagger;
        this.morphology = morphology;
    }

    /** How many finite verbs: verbs with their auxiliaries, infinitives and participles not counted. */
    public int finiteVerbs(String sentence) {
        int finite = 0;
        boolean carried = false;
        boolean infinitive = false;
        for (Token token : tagger.apply(sentence).tokens()) {
            if (token.is("VERB", "AUX")) {
                boolean counts = !carried && !infinitive && isFinite(token);
                finite += counts ? 1 : 0;
                carried = token.is("AUX") && (counts || carried);
                infinitive = token.is("AUX") && infinitive;
            } else if (token.text().equalsIgnoreCase("to")) {
                infinitive = true;
                carried = false;
            } else if (!token.is("ADV", "PART", "PRON") && !token.text().equalsIgnoreCase("not")) {
                infinitive = false;
                carried = carried && token.is("NOUN", "PROPN", "DET") && isQuestion(sentence);
            }
        }
        return finite;
    }

    private static boolean isQuestion(String sentence) {
        return sentence.strip().endsWith("?");
    }

    private boolean isFinite(Token token) {
        String word = token.text().toLowerCase(java.util.Locale.UK);
        if (MODALS.contains(word) || word.startsWith("'") || word.startsWith("’")) {
            return true;
        }
        return morphology.readings(word).stream().anyMatch(reading -> Set.of("VB", "VBP", "VBZ", "VBD").contains(reading.tag()))
                || morphology.readings(word).isEmpty();
    }

    /** Whether it has a passive: a form of "be" or "get" with a past participle, adverbs and "not" between them. */
    public boolean isPassive(String sentence) {
        Tagged tagged = tagger.apply(sentence);
        List<Token> tokens = tagged.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("AUX", "VERB") && BE.contains(tagged.lemmas().get(i)) && participleAfter(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean participleAfter(List<Token> tokens, int from) {
        int next = from;
        while (next < tokens.size() && (tokens.get(next).is("ADV", "PART") || tokens.get(next).text().equalsIgnoreCase("been") || tokens.get(next).text().equalsIgnoreCase("being"))) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is("VERB")
                && morphology.readings(tokens.get(next).text()).stream().anyMatch(reading -> reading.tag().equals("VBN"));
    }
}
