package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.language.Reading;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Tells the alternatives of a condition apart: "you feel hot, or have pain" is two. */
final class Alternatives {

    private final Grammar grammar;

    Alternatives(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Clauses of their own after "or", verbs that share the first one's subject, or things; the whole condition if it is one. */
    List<String> in(Parse sentence, int from, int to) {
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
        if (!or) {
            return verb > 0 ? things(sentence, from, verb, to) : List.of(sentence.between(from, to));
        }
        return clauses(sentence, starts, ends);
    }

    private static List<String> clauses(Parse sentence, List<Integer> starts, List<Integer> ends) {
        int verb = sentence.finiteFrom(starts.getFirst());
        boolean pronoun = Set.of("you", "he", "she", "they", "it", "we").contains(sentence.word(starts.getFirst()));
        String subject = sentence.between(starts.getFirst(), pronoun ? starts.getFirst() + 1 : verb);
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
            if (sentence.isFinite(i) || sentence.word(i).equals("and") || sentence.is(i, "ADP", "SCONJ", "PART") && !sentence.word(i).equals("of")) {
                return List.of(sentence.between(from, to));
            }
        }
        if (!or) {
            return List.of(sentence.between(from, to));
        }
        cuts.add(to);
        String lead = sentence.between(0, verb + 1);
        return Items.of(sentence, verb + 1, cuts).stream().map(item -> sentence.between(from, verb + 1) + item.substring(lead.length())).toList();
    }

    /** Verbs that a list of things follows: after "you need", "help" is a thing. */
    private static final Set<String> HAVING = Set.of("have", "has", "had", "need", "needs", "want", "get");

    private boolean startsVerb(Parse sentence, int at, int first) {
        boolean noun = !sentence.is(at, "AUX") && !HAVING.contains(sentence.word(at)) && grammar.morphology().readings(sentence.word(at)).stream().anyMatch(Reading::isNoun);
        if (noun && HAVING.contains(sentence.word(first))) {
            return false;
        }
        boolean verb = sentence.is(at, "VERB", "AUX") || sentence.word(at).equals("cannot") || sentence.word(at).equals("no") && sentence.word(at + 1).equals("longer");
        boolean modal = grammar.morphology().isModal(sentence.word(first)) || Set.of("is", "are", "was", "were").contains(sentence.word(first));
        return verb && (!modal || sentence.word(at).equals("cannot")) && (sentence.isBase(at) || sentence.word(at).matches("no|cannot") || sentence.isFinite(at));
    }
}
