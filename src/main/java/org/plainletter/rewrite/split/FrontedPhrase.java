package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "During the test we found X" becomes "We found X. This was during the test"; the same for what follows from something. */
final class FrontedPhrase implements SplitRule {

    private static final QuickPattern OCCASION = QuickPattern.compile("^((?:Further|Subsequent) to|Following|After|Due to|Owing to|Because of) (.{10,}?), ((?:an?|the|you|your|we|I|it|please|\\[\\[).*)$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPENERS = Set.of("during", "in", "at", "on", "over", "from", "by", "throughout", "within", "since", "before", "until", "for", "when");
    private static final int LONGEST_PHRASE = 12;

    private final Grammar grammar;

    FrontedPhrase(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = OCCASION.matcher(sentence.text());
        return found.matches() ? occasion(found) : phrase(sentence);
    }

    private Optional<List<String>> occasion(QuickMatcher found) {
        Parse main = grammar.parse(found.group(3));
        if (!main.isClause(0) && !main.isImperative(0) || grammar.parse(found.group(2)).finiteFrom(0) >= 0) {
            return Optional.empty();
        }
        String lead = found.group(1).matches("(?i)(?:due|owing|because).*") ? "This is because of " : "This is after ";
        return Optional.of(List.of(found.group(3), lead + found.group(2)));
    }

    private Optional<List<String>> phrase(Parse sentence) {
        boolean ordered = Set.of("after", "during", "for").contains(sentence.word(0));
        if (Set.of("this", "that", "then").contains(sentence.word(1)) && sentence.word(2).equals(",") || !ordered && !OPENERS.contains(sentence.word(0)) || !ordered && Signal.conditionOrNegation(sentence.text())) {
            return Optional.empty();
        }
        for (int i = 2; i < Math.min(LONGEST_PHRASE, sentence.size() - 4); i++) {
            int main = sentence.word(i).equals(",") ? i + 1 : i;
            boolean starts = main > i || Set.of("we", "you", "they", "it", "he", "she", "please", "i", "ring", "phone", "call", "take", "go", "ask").contains(sentence.word(i)) && !sentence.is(i - 1, "ADP", "DET", "CCONJ", "SCONJ");
            boolean parted = sentence.between(0, i).contains(",");
            if (starts && !parted && (sentence.isClause(main) || sentence.isImperative(main))) {
                String said = sentence.from(main);
                boolean verb = grammar.parse(sentence.between(1, i)).finiteFrom(0) >= 0;
                boolean past = Joints.isPast(grammar.parse(said), grammar.morphology());
                if (Signal.conditionOrNegation(sentence.text()) && (!grammar.parse(said).isImperative(0) || Joints.doNot(sentence, main) || Joints.doNot(sentence, main + 1))) {
                return Optional.empty();
            }
            String lead = grammar.parse(said).isImperative(0) ? "Do this " : past ? "This was " : "This is ";
                return verb ? Optional.empty() : Optional.of(List.of(said, lead + grammar.small(sentence.between(0, i))));
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("During the test we found a growth about as big as a grape in the lower part of your large bowel.",
                List.of("we found a growth about as big as a grape in the lower part of your large bowel.",
                        "This was during the test"),
                "Before the test, do not eat or drink anything but water unless the nurse who sees you says so.");
    }
}
