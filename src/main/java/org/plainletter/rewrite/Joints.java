package org.plainletter.rewrite;

import java.util.Set;

/** Where clauses meet: what stands before and after a joint, and whether a condition reaches over it. */
final class Joints {

    /** Words that open a condition at the head of a sentence. */
    static final Set<String> CONDITIONS = Set.of("if", "unless", "when", "should", "once", "until");

    private static final Set<String> OPENERS = Set.of("if", "unless", "until", "whether", "provided", "except");

    private Joints() {}

    static boolean verbBefore(Parse sentence, int before) {
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && verb < before || sentence.isImperative(0);
    }

    /** Whether what stands right before {@code before}, back to the last word that opens a clause, has a verb of its own. */
    static boolean complete(Parse sentence, int before) {
        int opened = 0;
        for (int i = 1; i < before; i++) {
            opened = Set.of("that", "which", "who", "whether", "because", "so").contains(sentence.word(i)) ? i : opened;
        }
        if (opened > 0) {
            int verb = sentence.finiteFrom(opened + 1);
            return verb > 0 && verb < before;
        }
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && verb < before - 1 || sentence.isImperative(0) && before > 2;
    }

    static boolean startsClause(Parse sentence, int from) {
        if (sentence.word(from).equals("please")) {
            return sentence.isImperative(from);
        }
        return CONDITIONS.contains(sentence.word(from)) && sentence.finiteFrom(from + 1) > 0 && !sentence.word(from).equals("should") || sentence.isClause(from) || doNot(sentence, from) && (sentence.isImperative(0) || CONDITIONS.contains(sentence.word(0)));
    }

    static boolean doNot(Parse sentence, int from) {
        return sentence.word(from).equals("do") && sentence.word(from + 1).equals("not") || sentence.word(from).equals("never");
    }

    /** Whether a clause with its own subject has begun since the sentence's first verb: its verbs share that subject. */
    static boolean insideClause(Parse sentence, int joint) {
        for (int i = Math.max(1, sentence.finiteFrom(0)); i < joint; i++) {
            if (Set.of("that", "which", "who", "because", "when", "where", "while", "as", "so").contains(sentence.word(i)) && sentence.finiteFrom(i + 1) > 0 && sentence.finiteFrom(i + 1) < joint) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code at} lies in a condition: "If you are ill and …, phone us", or "Phone us if you are ill and …". */
    static boolean openCondition(Parse sentence, int at) {
        for (int i = 1; i < at; i++) {
            if (OPENERS.contains(sentence.word(i))) {
                return true;
            }
        }
        if (!CONDITIONS.contains(sentence.word(0))) {
            return false;
        }
        for (int i = 1; i < at - 1; i++) {
            if (sentence.word(i).equals(",") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
