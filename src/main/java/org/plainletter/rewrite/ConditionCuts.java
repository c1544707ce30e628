package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what holds on several conditions once for each, so that no condition is lost in a long sentence. */
final class ConditionCuts {

    private static final int LONG = 15;

    private final Grammar grammar;

    ConditionCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "If A, or if B, phone us" becomes one sentence for each, each with what to do. */
    Optional<List<String>> conditions(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG || !sentence.word(0).equals("if")) {
            return Optional.empty();
        }
        int main = mainClause(sentence);
        if (main < 0) {
            return Optional.empty();
        }
        var conditions = alternatives(sentence, 1, main - 1);
        return conditions.size() < 2 ? Optional.empty() : Optional.of(eachWith(conditions, sentence.from(main)));
    }

    /** "Phone us if A, if B or if C" becomes one sentence for each. */
    Optional<List<String>> trailingConditions(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG) {
            return Optional.empty();
        }
        for (int i = 2; i < sentence.size() - 4; i++) {
            if (sentence.word(i).equals("if")) {
                int end = sentence.word(sentence.size() - 1).matches("[.!]") ? sentence.size() - 1 : sentence.size();
                var conditions = alternatives(sentence, i + 1, end);
                boolean alone = sentence.isImperative(0) || sentence.finiteFrom(0) >= 0 && sentence.finiteFrom(0) < i;
                return conditions.size() < 2 || !alone ? Optional.empty() : Optional.of(eachWith(conditions, sentence.between(0, i).replaceFirst(",$", "")));
            }
        }
        return Optional.empty();
    }

    /** A long order with one condition is said first, and then when it holds. */
    Optional<List<String>> orderWithCondition(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG) {
            return Optional.empty();
        }
        int main = sentence.word(0).equals("if") ? mainClause(sentence) : 0;
        int condition = main > 0 ? 1 : conditionAt(sentence) + 1;
        if (main < 0 || condition < 1) {
            return Optional.empty();
        }
        String order = main > 0 ? sentence.from(main) : sentence.between(0, condition - 1).replaceFirst(",?(?: even)?$", "");
        String when = main > 0 ? sentence.between(1, main - 1) : sentence.from(condition);
        Parse parsed = grammar.parse(order);
        boolean orders = parsed.isImperative(0) || order.matches("(?i)you (?:must|should|need to|have to)\\b.*");
        boolean short2 = Grammar.length(order) >= 4 && Grammar.length(order) <= LONG && Grammar.length(when) <= 12;
        return orders && short2 && !Signal.conditionOrNegation(order) ? Optional.of(List.of(order, (even(sentence, condition) ? "Do this even if " : "Do this if ") + when)) : Optional.empty();
    }

    private static boolean even(Parse sentence, int condition) {
        return sentence.word(condition - 2).equals("even");
    }

    private static int conditionAt(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            boolean when = sentence.word(i).equals("if") || sentence.word(i).equals("when") && sentence.word(i - 1).equals("even");
            if (when && !Set.of("as", "only", "but", "see", "know", "ask").contains(sentence.word(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** A short main clause goes with each condition; a long one is said once, and then when it holds. */
    private List<String> eachWith(List<String> conditions, String main) {
        String plain = main.replaceFirst("[.!]$", "").replaceFirst("^(?:then|also) ", "");
        if (Grammar.length(plain) <= 9) {
            return conditions.stream().map(condition -> "If " + condition + ", " + grammar.small(plain)).toList();
        }
        var said = new ArrayList<String>();
        said.add(plain);
        conditions.forEach(condition -> said.add((grammar.parse(plain).isImperative(0) ? "Do this if " : "This is if ") + condition));
        return said;
    }

    /** The alternatives of a condition: clauses of their own after "or", or verbs that share the first one's subject. */
    private List<String> alternatives(Parse sentence, int from, int to) {
        int verb = sentence.finiteFrom(from);
        var starts = new ArrayList<Integer>(List.of(from));
        var ends = new ArrayList<Integer>();
        boolean or = false;
        for (int i = from + 2; i < to - 1; i++) {
            boolean word = sentence.word(i).equals("or");
            boolean comma = sentence.word(i).equals(",");
            int next = comma && sentence.word(i + 1).equals("or") ? i + 2 : i + 1;
            next = sentence.word(next).equals("if") ? next + 1 : next;
            if ((word || comma) && next < to && verb > 0 && verb < i && (sentence.isClause(next) || startsVerb(sentence, next, verb))) {
                ends.add(i);
                starts.add(next);
                or |= word || sentence.word(i + 1).equals("or");
                i = next - 1;
            }
        }
        ends.add(to);
        boolean joined = sentence.between(from, to).matches(".*\\b(?:and|unless|until)\\b.*") && !or;
        if (!or && verb > 0) {
            return things(sentence, from, verb, to);
        }
        if (joined || !or) {
            return List.of(sentence.between(from, to));
        }
        String subject = sentence.between(from, verb);
        var found = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            String text = sentence.between(starts.get(i), ends.get(i)).replaceFirst(",? for example$", "");
            found.add(i == 0 || sentence.isClause(starts.get(i)) ? text : subject + " " + text);
        }
        return found;
    }

    /** "you have A, B or C" as three conditions, unless something at the end belongs to all three. */
    private static List<String> things(Parse sentence, int from, int verb, int to) {
        var cuts = new ArrayList<Integer>();
        boolean or = false;
        for (int i = verb + 2; i < to; i++) {
            boolean word = sentence.word(i).equals("or");
            if (word && !sentence.word(i - 1).equals(",") || sentence.word(i).equals(",")) {
                cuts.add(i);
            }
            or |= word;
            if (sentence.isFinite(i) || sentence.word(i).equals("and") || sentence.token(i).is("ADP", "SCONJ", "PART") && !sentence.word(i).equals("of")) {
                return List.of(sentence.between(from, to));
            }
        }
        if (!or) {
            return List.of(sentence.between(from, to));
        }
        cuts.add(to);
        return ListCuts.items(sentence, verb + 1, cuts).stream().map(item -> sentence.between(from, verb + 1) + item.substring(sentence.between(0, verb + 1).length())).toList();
    }

    private boolean startsVerb(Parse sentence, int at, int first) {
        boolean verb = sentence.token(at).is("VERB", "AUX") || sentence.word(at).equals("no") && sentence.word(at + 1).equals("longer");
        boolean modal = grammar.morphology().isModal(sentence.word(first)) || Set.of("is", "are", "was", "were").contains(sentence.word(first));
        return verb && !modal && (sentence.isBase(at) || sentence.word(at).equals("no") || sentence.isFinite(at));
    }

    private static int mainClause(Parse sentence) {
        for (int i = sentence.size() - 3; i > 3; i--) {
            boolean relative = Set.of("who", "which", "or", "and", "that").contains(sentence.word(i + 1));
            if (sentence.word(i).equals(",") && !relative && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }
}
