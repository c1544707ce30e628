package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Check your feet, do not walk barefoot, and phone us" becomes one order a sentence. */
final class Orders implements SplitRule {

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2 && sentence.isImperative(0); i++) {
            boolean or = sentence.word(i + 1).equals("or");
            int next = or || sentence.word(i + 1).equals("and") ? i + 2 : i + 1;
            boolean negated = Signal.conditionOrNegation(sentence.between(0, i)) && !Joints.doNot(sentence, next) && !sentence.word(i + 1).equals("and");
            boolean order = next < sentence.size() - 1 && (Joints.doNot(sentence, next) || sentence.isImperative(next));
            boolean listed = !or && sentence.from(next).matches("(?is)\\w+ (?:or|and) (?:other|any|another|\\w+[.]?$).*") && !sentence.word(next).equals("do");
            if (sentence.word(i).equals(",") && order && !listed && !negated && !Joints.openCondition(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), (or ? "Or " : "") + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 9;
    }

    @Override
    public Example example() {
        return new Example("Please check your feet every evening, do not walk barefoot, and phone the helpline.",
                List.of("Please check your feet every evening",
                        "do not walk barefoot, and phone the helpline."),
                "Please bring your glasses, your hearing aids and a drink of water.");
    }
}
