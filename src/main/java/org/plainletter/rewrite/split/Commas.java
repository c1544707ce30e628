package org.plainletter.rewrite.split;

import java.util.Set;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Makes "Should you …" an "If you …", and sets the comma that letters leave out between "If …" and what follows from it, so that the joint can be seen. */
final class Commas {

    private static final Set<String> OPENERS = Set.of("if", "when", "once", "as", "since", "because", "unless", "before", "after", "until", "while");
    private static final Set<String> STARTS = Set.of("you", "we", "it", "they", "please", "these", "this", "he", "she", "i", "there");
    private static final Set<String> WAITS = Set.of("that", "which", "who", "if", "when", "and", "or", "but", "as", "because", "than", "to", "of", "for", "with", "whether", "how", "what", "where", "until", "before", "after", "since", "so", "while", "unless", "about", "by", "on", "in", "from", "does", "do", "is", "are", "can", "will", "did", "have", "has", "all", "both", "not", "suggest", "think", "believe", "feel", "said", "say", "tell", "told", "help", "let", "make");

    private static final QuickPattern CONDITION_COLON = QuickPattern.compile("^((?:If|When|Should) [^:;,]{3,60}): (.+)$");

    private static final Set<String> CALLS = Set.of("ring", "phone", "call", "contact", "telephone");

    private final Grammar grammar;
    private final Inversion inversion;

    Commas(Grammar grammar) {
        this.grammar = grammar;
        this.inversion = new Inversion(grammar);
    }

    String apply(String sentence) {
        return comma(inversion.apply(sentence));
    }

    /** "If you have A, B or C you must stop it": the comma after a list that has commas of its own. */
    private static String afterList(Parse parse, int comma) {
        boolean or = false;
        boolean closed = false;
        for (int i = comma + 1; i < parse.size() - 2; i++) {
            closed |= parse.word(i).equals(",") && or;
            boolean duty = Set.of("must", "should", "need", "will", "can", "may").contains(parse.word(i + 1)) || Set.of("are", "is").contains(parse.word(i + 1)) && parse.word(i + 2).equals("to");
            boolean subject = Set.of("you", "we", "they", "he", "she", "it").contains(parse.word(i)) && duty || parse.word(i).equals("please") && parse.isImperative(i);
            if (or && !closed && subject && !WAITS.contains(parse.word(i - 1)) && !parse.word(i - 1).equals(",")) {
                return parse.text().substring(0, parse.token(i - 1).end()) + ", " + parse.from(i);
            }
            or |= parse.word(i).equals("or");
        }
        return parse.text();
    }

    private String comma(String sentence) {
        Parse parse = grammar.parse(sentence);
        int verb = parse.finiteFrom(1);
        if (OPENERS.contains(parse.word(0)) && verb > 0 && CONDITION_COLON.matcher(sentence).matches()) {
            return CONDITION_COLON.matcher(sentence).replaceFirst("$1, $2");
        }
        if (!OPENERS.contains(parse.word(0)) || verb < 0) {
            return sentence;
        }
        for (int i = verb + 2; i < parse.size() - 2; i++) {
            if (parse.word(i).equals(",") || parse.word(i).equals(";")) {
                return afterList(parse, i);
            }
            boolean starts = (STARTS.contains(parse.word(i)) || (CALLS.contains(parse.word(i)) || Set.of("the", "your", "our").contains(parse.word(i))) && (parse.isSlot(i - 1) || parse.is(i - 1, "NOUN", "VERB", "ADJ", "ADV")) && !parse.isFinite(i - 1)) && !WAITS.contains(parse.word(i - 1)) && !parse.is(i - 1, "AUX", "ADP", "SCONJ", "CCONJ") && (!parse.is(i - 1, "VERB") || !parse.isFinite(i - 1) && (parse.word(i - 1).endsWith("ing") || CALLS.contains(parse.word(i))));
            boolean clause = parse.word(i).equals("please") || CALLS.contains(parse.word(i)) ? parse.isImperative(i) : parse.isClause(i);
            if (starts && clause) {
                return sentence.substring(0, parse.token(i - 1).end()) + ", " + parse.from(i);
            }
        }
        return sentence;
    }
}
