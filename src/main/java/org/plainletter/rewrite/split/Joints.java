package org.plainletter.rewrite.split;

import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.Morphology;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Parse;

/** Where clauses meet: what stands before and after a joint, and whether a condition reaches over it. */
final class Joints {

    /** Words that open a condition at the head of a sentence. */
    static final Set<String> CONDITIONS = Set.of("if", "unless", "when", "should", "once", "until", "whenever");

    private static final Set<String> OPENERS = Set.of("if", "unless", "until", "whether", "provided", "except");

    private static final Set<String> INNER = Set.of("that", "which", "who", "because", "when", "where", "while", "as", "so");

    /** "Only … if" says that nothing else will do: such a condition can't be parted or moved. */
    static final QuickPattern ONLY = QuickPattern.compile("\\bonly\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern NO_MORE = QuickPattern.compile("\\b(?:w(?:ere|as) due|had been|cancel(?:led)?|did not come)\\b", Pattern.CASE_INSENSITIVE);

    private Joints() {}

    /** Whether a colon stands at {@code from} or after it: it binds what comes to what was. */
    static boolean hasColon(Parse sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.word(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    static boolean verbBefore(Parse sentence, int before) {
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && verb < before || sentence.isImperative(0);
    }

    /** Whether what stands right before {@code before}, back to the last word that opens a clause, has a verb of its own. */
    static boolean complete(Parse sentence, int before) {
        int opened = 0;
        for (int i = 1; i < before; i++) {
            boolean points = sentence.word(i).equals("that") && (sentence.is(i, "DET") || sentence.is(i + 1, "NOUN") && sentence.finiteFrom(i + 1) > before);
            opened = !points && Set.of("that", "which", "who", "whether", "because", "so").contains(sentence.word(i)) ? i : opened;
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
        boolean condition = CONDITIONS.contains(sentence.word(from)) && sentence.finiteFrom(from + 1) > 0 && !sentence.word(from).equals("should");
        boolean order = doNot(sentence, from) && (sentence.isImperative(0) || CONDITIONS.contains(sentence.word(0)));
        return condition || sentence.isClause(from) || order;
    }

    static boolean doNot(Parse sentence, int from) {
        return sentence.word(from).equals("do") && sentence.word(from + 1).equals("not") || sentence.word(from).equals("never");
    }

    /** Whether a clause with its own subject has begun since the sentence's first verb: its verbs share that subject. */
    static boolean insideClause(Parse sentence, int joint) {
        for (int i = Math.max(1, sentence.finiteFrom(0)); i < joint; i++) {
            if (INNER.contains(sentence.word(i)) && sentence.finiteFrom(i + 1) > 0 && sentence.finiteFrom(i + 1) < joint) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code at} lies in a condition: "If you are ill and …, phone us", or "Phone us if you are ill and …". */
    static boolean openCondition(Parse sentence, int at) {
        for (int i = 1; i < at; i++) {
            boolean closed = sentence.word(i).equals("until") && sentence.word(at - 1).equals(",");
            if (OPENERS.contains(sentence.word(i)) && !closed) {
                return true;
            }
        }
        return CONDITIONS.contains(sentence.word(0)) && !mainClauseBefore(sentence, at);
    }

    private static boolean mainClauseBefore(Parse sentence, int at) {
        for (int i = 1; i < at - 1; i++) {
            if (sentence.word(i).equals(",") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The first token of what holds on the condition at the head of the sentence, after its last comma; -1 if there is none. */
    static int mainClause(Parse sentence) {
        for (int i = sentence.size() - 3; i > 1; i--) {
            boolean relative = Set.of("who", "which", "or", "and", "that", "for").contains(sentence.word(i + 1));
            if (sentence.word(i).equals(",") && !relative && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return shortOrderBefore(sentence, i);
            }
        }
        return -1;
    }

    /** What follows the comma at {@code comma}; from the order on where only a short one stands before it: "…, tell me, we would need to move it". */
    private static int shortOrderBefore(Parse sentence, int comma) {
        for (int i = comma - 1; i > Math.max(1, comma - 6); i--) {
            if (sentence.word(i).equals(",")) {
                return sentence.isImperative(i + 1) && sentence.is(i + 1, "VERB") && sentence.finiteFrom(i + 2) > comma ? i + 1 : comma + 1;
            }
        }
        return comma + 1;
    }

    /** The first comma after a fronted phrase that a clause or an order follows, or -1. */
    static int firstMainClause(Parse sentence, int from) {
        for (int i = from; i < sentence.size() - 2; i++) {
            if (sentence.word(i).equals(",") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sentence may end with this one's last word. */
    static boolean endsWell(Parse before) {
        int last = before.size() - 1;
        while (last > 0 && !before.isWord(last) && !before.isSlot(last)) {
            last--;
        }
        return last >= 0 && !before.is(last, "ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX") && !Set.of("and", "or", "to", "that", "your", "our", "their", "his", "her", "its", "my").contains(before.word(last));
    }

    /** Whether the sentence tells what was: its first verb is in the past. */
    static boolean isPast(Parse sentence, Morphology morphology) {
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && !sentence.isImperative(0) && morphology.readings(sentence.word(verb)).stream().anyMatch(reading -> reading.tag().equals("VBD"))
                && !morphology.readings(sentence.word(verb)).stream().allMatch(reading -> reading.tag().equals("VB"));
    }

    /** "This was " where the sentence tells what was, or what was to be and is no more; else "This is ". */
    static String thisIs(Parse sentence, Morphology morphology) {
        boolean over = NO_MORE.matcher(sentence.text()).find();
        return over || sentence.word(0).equals("thank") || isPast(sentence, morphology) ? "This was " : "This is ";
    }

    /** The token after the last word: the full stop's place, or the number of tokens. */
    static int end(Parse sentence) {
        return sentence.word(sentence.size() - 1).matches("[.!?]") ? sentence.size() - 1 : sentence.size();
    }

    /** Whether it tells the reader to do something: an order, or "you must", "you need to", "you should". */
    static boolean isOrder(Parse sentence) {
        return sentence.isImperative(0) && !sentence.word(0).equals("thank") || sentence.word(0).equals("you") && Set.of("must", "should", "need", "have", "can", "may").contains(sentence.word(1))
                && (!sentence.word(1).matches("need|have") || sentence.word(2).equals("to"));
    }
}
