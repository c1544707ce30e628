package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Phone us to book a test" becomes "Phone us. This is to book a test". */
final class Purpose implements SplitRule {

    /** Nouns and small words that an infinitive completes: "the right to say no". */
    private static final Set<String> WAITING = Set.of("right", "chance", "time", "way", "ways", "decision", "plan", "plans", "ability", "permission", "reason", "reasons", "choice", "offer", "opportunity", "something", "anything",
            "nothing", "somebody", "someone", "anyone", "order", "enough", "up", "next", "back", "close", "how", "when", "where", "not", "person", "place", "referral", "thing", "things", "attempt", "need", "needs", "help", "doctor", "gp",
            "nurse", "team", "child", "people", "carer", "friend", "patient", "here", "there", "happy", "free", "due", "able", "according", "linked", "likely");

    private final Grammar grammar;

    Purpose(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = sentence.size() - 3; i > 4; i--) {
            boolean infinitive = sentence.word(i).equals("to") && sentence.isBase(i + 1) && sentence.is(i + 1, "VERB", "AUX");
            boolean order = sentence.word(i - 1).equals("order") && sentence.word(i - 2).equals("in");
            int end = order ? i - 2 : i;
            if (!infinitive || !order && !adjoins(sentence, i - 1) || asks(sentence, i)) {
                continue;
            }
            Parse before = grammar.parse(Grammar.sentence(sentence.between(0, end)));
            if (before.hasVerb() && Joints.endsWell(before) && before.size() > 4 && !Signal.conditionOrNegation(before.text())) {
                return Optional.of(List.of(before.text(), "This is to " + sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether an infinitive after token {@code last} says what for, and is not what that word waits for. */
    private static boolean adjoins(Parse sentence, int last) {
        return !WAITING.contains(sentence.word(last)) && !sentence.word(last).startsWith("[[duration") && (sentence.isSlot(last) || sentence.is(last, "NOUN", "PROPN", "ADV") || sentence.word(last).equals(","));
    }

    /** Whether somebody is asked, told or helped to do it: then it is not what for. */
    private static boolean asks(Parse sentence, int to) {
        return sentence.between(0, to).matches("(?is).*\\b(?:ask|asks|asked|asking|advise|advised|tell|told|help|helps|allow|allows|encourage|remind|invite|invited|expect|require|required|enable|enables)\\b.*");
    }

    @Override
    public int longerThan() {
        return 13;
    }

    @Override
    public Example example() {
        return new Example("Please phone the booking team on the number at the top of this letter to choose a new date.",
                List.of("Please phone the booking team on the number at the top of this letter.",
                        "This is to choose a new date."),
                "The doctor has asked your key worker and the nurse in the clinic near your home to check your blood.");
    }
}
