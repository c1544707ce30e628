package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Parse;

/** "X; Y", "X - Y" and "X: Y", where Y can stand alone. */
final class Stops implements SplitRule {

    private static final Set<String> STOPS = Set.of(";", ":", "\u2013", "\u2014", "-");
    private static final Set<String> OPENERS = Set.of("this", "it", "you", "we", "they", "please", "there");
    /** "If not, ring us": what went before was as good as a question. */
    private static final Set<String> ANSWERS = Set.of("not", "so");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean dash = !sentence.word(i).equals(";") && !sentence.word(i).equals(":");
            boolean spaced = !dash || sentence.text().charAt(sentence.token(i).start() - 1) == ' ';
            if (STOPS.contains(sentence.word(i)) && spaced && standsAlone(sentence, i) && Joints.verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Parse sentence, int stop) {
        int from = stop + 1;
        boolean afterSemicolon = sentence.word(stop).equals(";")
                && (sentence.finiteFrom(from + 1) > 0 || OPENERS.contains(sentence.word(from)) && sentence.size() - from > 4);
        boolean answer = sentence.word(from).equals("if") && ANSWERS.contains(sentence.word(from + 1));
        boolean condition = Joints.CONDITIONS.contains(sentence.word(from)) && Joints.mainClause(sentence) > from;
        return sentence.isClause(from) || sentence.isImperative(from) || condition || answer || afterSemicolon;
    }

    @Override
    public int longerThan() {
        return 0;
    }

    @Override
    public Example example() {
        return new Example("You do not need to fast; you can eat as normal.",
                List.of("You do not need to fast",
                        "you can eat as normal."),
                "Bring these things: your glasses and your letter.");
    }
}
