package org.plainletter.rewrite.split;

import java.util.Set;
import org.plainletter.language.Morphology;
import org.plainletter.language.Person;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Makes "Should your symptoms get worse, …" an "If your symptoms get worse, …". */
final class Inversion {

    /** The most words that stand between "should" and its verb. */
    private static final int FURTHEST = 8;

    private static final Set<String> PRONOUNS = Set.of("you", "they", "we", "i", "it", "he", "she", "this");

    private static final Set<String> SEVERAL = Set.of("you", "they", "we", "i", "these", "those");

    private final Grammar grammar;

    Inversion(Grammar grammar) {
        this.grammar = grammar;
    }

    String apply(String sentence) {
        Parse parse = grammar.parse(sentence);
        if (!parse.word(0).equals("should") || sentence.endsWith("?")) {
            return sentence;
        }
        for (int i = 2; i < Math.min(parse.size() - 1, FURTHEST); i++) {
            if (parse.word(i).equals(",")) {
                return sentence;
            }
            boolean verb = parse.is(i, "VERB", "AUX") || i == 2 && PRONOUNS.contains(parse.word(1));
            if (parse.word(i).equals("be") || verb && parse.isBase(i)) {
                return conditional(parse, i);
            }
        }
        return sentence;
    }

    private String conditional(Parse parse, int verb) {
        boolean denied = parse.word(verb - 1).equals("not");
        String subject = parse.between(1, denied ? verb - 1 : verb);
        boolean thing = parse.word(1).equals("there");
        String last = thing ? parse.word(verb + 2).isEmpty() ? parse.word(verb + 1) : parse.word(verb + 2) : parse.word(denied ? verb - 2 : verb - 1);
        boolean several = SEVERAL.contains(parse.word(1)) || !Set.of("it", "this", "that", "he", "she").contains(last) && isPlural(last);
        Morphology morphology = grammar.morphology();
        Person person = several ? parse.word(1).equals("i") ? Person.I : Person.THEY : Person.IT;
        String rest = verb + 1 < parse.size() ? " " + parse.from(verb + 1) : "";
        if (denied && !parse.word(verb).equals("be")) {
            return "If " + subject + (several ? " do not " : " does not ") + parse.from(verb);
        }
        String said = morphology.presentFor(parse.word(verb), person);
        boolean joined = verb + 1 < parse.size() && parse.word(verb + 1).matches("\\p{Punct}");
        return "If " + subject + " " + said + (denied ? " not" : "") + (joined ? rest.strip() : rest);
    }

    private boolean isPlural(String noun) {
        return grammar.morphology().readings(noun).stream().anyMatch(reading -> reading.tag().equals("NNS"));
    }
}
