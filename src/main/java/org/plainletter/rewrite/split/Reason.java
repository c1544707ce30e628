package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "X because Y" becomes "X. This is because Y"; the same for "since", "as" and "so that". */
final class Reason implements SplitRule {

    private static final Set<String> COMPARED = Set.of("as", "same", "such", "soon", "well", "long", "far", "much", "many", "often", "just", "exactly", "known");
    private static final Set<String> SUBJECTS = Set.of("you", "we", "it", "they", "he", "she", "this", "these", "your", "our", "the", "there");

    /** Verbs of a reason: "as you have asthma". Before others "as" tells when: "as you fall asleep". */
    private static final Set<String> STATES = Set.of("is", "are", "was", "were", "have", "has", "had", "cannot", "can", "could", "may", "might", "will", "would", "need", "needs", "do", "does", "did", "live", "lives", "take", "takes", "want", "wants", "know", "feel");

    private final Grammar grammar;

    Reason(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int from = sentence.word(2).equals("also") ? 4 : 3;
        for (int i = from; i < sentence.size() - 3; i++) {
            if (Joints.openCondition(sentence, i) || !Joints.verbBefore(sentence, i)) {
                continue;
            }
            int purpose = purpose(sentence, i);
            if (isReason(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), "This is because " + grammar.small(sentence.from(i + 1))));
            }
            if (purpose > 0 && sentence.isClause(i + purpose)) {
                return Optional.of(List.of(sentence.between(0, i), "This is so that " + grammar.small(sentence.from(i + purpose))));
            }
        }
        return Optional.empty();
    }

    private static boolean isReason(Parse sentence, int i) {
        String word = sentence.word(i);
        boolean comma = sentence.word(i - 1).equals(",");
        boolean bare = word.equals("as") && !COMPARED.contains(sentence.word(i - 1)) && SUBJECTS.contains(sentence.word(i + 1))
                && !sentence.between(0, i).matches("(?i).*\\b(?:as|same|such)\\b.*")
                && Grammar.length(sentence.text()) > LONGEST && STATES.contains(sentence.word(sentence.finiteFrom(i + 1))) && !sentence.from(i).matches("(?i)as \\w+ (?:did|do|does)\\b(?! not).*");
        boolean reported = word.equals("as") && sentence.from(i).matches("(?is)as (?:i|we|you|he|she|they|it|\\S+) (?:have |has |had )?(?:just |already |then )?(?:show(?:ed|n)|told|said|says?|promised|explained|agreed|discussed|mentioned|asked|advised|suggested|planned|described|stated|written|wrote|know|hoped|feel like|wish|like)\\b.*");
        boolean denied = word.equals("because") && sentence.between(0, i).matches("(?i)(?:we|they|nobody|no one|nothing) .*(?:not|nobody|nothing|no one).*|(?:nobody|no one|nothing) .*") && Set.of("you", "he", "she").contains(sentence.word(i + 1));
        boolean likewise = word.equals("as") && sentence.from(i).matches("(?is)as \\w+ (?:did|do|does)(?: (?:for|with|in|on|at|to|now|before|every|last|today|always|already)\\b|[,.;]).*");
        return !reported && !denied && !likewise && (word.equals("because") || comma && Set.of("as", "since").contains(word) || bare) && sentence.isClause(i + 1);
    }

    /** How many words "so that" or "in order that" has at {@code i}; 0 if it stands not there. */
    private static int purpose(Parse sentence, int i) {
        if (sentence.word(i).equals("so") && sentence.word(i + 1).equals("that")) {
            return 2;
        }
        return sentence.word(i).equals("in") && sentence.word(i + 1).equals("order") && sentence.word(i + 2).equals("that") ? 3 : 0;
    }

    @Override
    public int longerThan() {
        return 10;
    }

    @Override
    public Example example() {
        return new Example("You cannot eat before the test because the medicine may make you sick.",
                List.of("You cannot eat before the test",
                        "This is because the medicine may make you sick."),
                "Please come to the clinic on the same day as you did last year, with your mother and your sister.");
    }
}
