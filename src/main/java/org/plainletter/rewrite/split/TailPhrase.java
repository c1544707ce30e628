package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "… with a nurse before your scan" at the end of a long sentence becomes "This is before your scan"; an order becomes "Do this before your scan". */
final class TailPhrase implements SplitRule {

    private static final Set<String> OCCASIONS = Set.of("before", "after", "within", "during", "until", "throughout", "while", "when", "once", "whenever", "following", "using");
    private static final Set<String> WITH_FACT = Set.of("by", "on", "at", "from", "in", "for", "over", "every");
    private static final Set<String> WITH_NAME = Set.of("in", "at", "with");
    private static final Set<String> WITH_THING = Set.of("for", "about", "with", "because", "regarding", "concerning", "by", "through");
    private static final Set<String> ASKING = Set.of("ask", "asks", "asked", "look", "looks", "wait", "waiting", "pay", "care", "apply", "search", "prepare", "check", "test", "need", "needs", "responsible", "see", "call", "phone", "talk", "speak", "think", "know", "worried", "happy", "deal", "cope", "help", "start", "live", "diagnosed");
    private static final int SHORTEST = 3;

    private final Grammar grammar;

    TailPhrase(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int main = Joints.CONDITIONS.contains(sentence.word(0)) ? Joints.mainClause(sentence) : 0;
        if (main < 0) {
            return Optional.empty();
        }
        for (int i = Joints.end(sentence) - 2; i > main + SHORTEST; i--) {
            if (!opens(sentence, i) || Joints.hasColon(sentence, i - 1) || Signal.conditionOrNegation(sentence.between(Math.max(1, main), i))) {
                continue;
            }
            int end = sentence.word(i - 1).equals(",") ? i - 1 : i;
            Parse before = grammar.parse(Grammar.sentence(sentence.between(0, end)));
            Parse rest = grammar.parse(Grammar.sentence(before.from(main)));
            boolean fits = Grammar.length(before.text()) <= LONGEST || Grammar.length(sentence.from(i)) >= 5;
            if (fits && rest.hasVerb() && Joints.endsWell(before) && !endsInVerb(before)) {
                return Optional.of(List.of(before.text(), lead(sentence, rest, i) + sentence.from(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase that says when, where, with whom or what for begins at {@code i}. */
    private static boolean opens(Parse sentence, int i) {
        String word = sentence.word(i);
        String before = sentence.word(i - 1);
        boolean joined = Set.of("and", "or", "not", "only", "just", "than", "even", "if", "to", "that", "as", "is", "are", "was", "were", "be", "been", "until", "up").contains(before) || sentence.is(i - 1, "ADP", "CCONJ", "SCONJ");
        boolean clause = sentence.isClause(i + 1) && Set.of("before", "after", "until", "while", "when", "once", "whenever", "because").contains(word);
        if (joined || !clause && sentence.finiteFrom(i + 1) > 0 || sentence.isSlot(i - 1) && sentence.word(i - 1).matches("\\[\\[(?:date|time|duration|dose|frequency).*") && sentence.isSlot(i + 1) || goesOn(sentence, i) || sentence.word(i + 1).equals("which") || sentence.word(i + 1).equals("whom") || sentence.word(i + 1).equals("all")
                || shared(sentence, i) || Set.of("it", "this", "that", "them").contains(sentence.word(i + 1)) && i + 2 >= Joints.end(sentence)) {
            return false;
        }
        int next = Set.of("the", "a", "our", "about", "around", "midday", "each").contains(sentence.word(i + 1)) ? i + 2 : i + 1;
        boolean fact = sentence.isSlot(i + 1) && sentence.word(i + 1).matches("\\[\\[(?:date|time|place|duration|frequency).*") || sentence.isSlot(next) && sentence.word(next).matches("\\[\\[(?:date|place|duration|frequency).*");
        boolean name = next < sentence.size() && (Character.isUpperCase(sentence.token(next).text().charAt(0)) || sentence.word(next).matches("\\[\\[person.*"));
        boolean thing = sentence.is(i - 1, "NOUN", "PROPN") || sentence.isSlot(i - 1);
        boolean about = WITH_THING.contains(word) && (thing || word.equals("by") && sentence.word(i + 1).endsWith("ing")) && (sentence.is(i + 1, "DET", "PRON", "NOUN", "ADJ") || sentence.isSlot(i + 1) || word.equals("by") && sentence.word(i + 1).endsWith("ing") || word.equals("because") && sentence.word(i + 1).equals("of"));
        return OCCASIONS.contains(word) && !sentence.word(i + 1).equals("you're") || WITH_FACT.contains(word) && fact || WITH_NAME.contains(word) && name
                || about && !asked(sentence, i, word) && Grammar.length(sentence.from(i)) >= 4;
    }

    /** Whether something that is not part of the phrase follows it: "…, and phone us". */
    private static boolean goesOn(Parse sentence, int from) {
        for (int i = from + 2; i < sentence.size() - 2; i++) {
            boolean joint = Set.of("and", "or", "but", "so", "then").contains(sentence.word(i));
            if (sentence.word(i).equals("so") && sentence.word(i - 1).equals(",") || sentence.word(i + 1).equals("which") && joint) {
                return true;
            }
            if (joint && (sentence.isImperative(i + 1) || sentence.isClause(i + 1) && sentence.word(i - 1).equals(","))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second thing with the same word follows: "on 17 days and sumatriptan on 12". */
    private static boolean shared(Parse sentence, int from) {
        boolean and = false;
        for (int i = from + 1; i < sentence.size(); i++) {
            and |= sentence.word(i).equals("and") || sentence.word(i).equals(",");
            if (and && sentence.word(i).equals(sentence.word(from))) {
                return true;
            }
        }
        return sentence.word(from).equals("from") && sentence.word(from - 1).equals("effect");
    }

    private static boolean asked(Parse sentence, int i, String word) {
        for (int j = Math.max(0, i - 5); j < i; j++) {
            if (ASKING.contains(sentence.word(j)) && !word.equals("because") && !(word.equals("by") && sentence.word(i + 1).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInVerb(Parse before) {
        int last = Joints.end(before) - 1;
        return last >= 0 && before.is(last, "VERB") && !grammar.morphology().isPastParticiple(before.word(last));
    }

    private String lead(Parse sentence, Parse main, int i) {
        if (Joints.isOrder(main)) {
            return "Do this ";
        }
        if (sentence.word(i).equals("using")) {
            return "This is by ";
        }
        return Joints.thisIs(main, grammar.morphology());
    }

    @Override
    public Example example() {
        return new Example("A nurse who knows you will phone your key worker to talk about the plan before you come into hospital.",
                List.of("A nurse who knows you will phone your key worker to talk about the plan.",
                        "This is before you come into hospital."),
                "You must not eat or drink anything at all but small sips of plain water before you come into hospital.");
    }
}
