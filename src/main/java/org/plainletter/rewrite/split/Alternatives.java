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
            if (EXCEPTIONS.contains(sentence.word(i))) {
                return List.of(sentence.between(from, to));
            }
            boolean comma = sentence.word(i).equals(",");
            int next = comma && sentence.word(i + 1).equals("or") ? i + 2 : i + 1;
            boolean again = sentence.word(next).equals("if");
            next = again ? next + 1 : next;
            if ((word || comma) && next < to && verb > 0 && verb < i && (again || isClause(sentence, next) || startsVerb(sentence, next, verb))) {
                ends.add(i);
                starts.add(next);
                or |= word || sentence.word(i + 1).equals("or");
                i = next - 1;
            }
        }
        ends.add(to);
        merge(sentence, starts, ends);
        or &= starts.size() > 1;
        if (!or) {
            return verb > 0 ? things(sentence, from, verb, to) : List.of(sentence.between(from, to));
        }
        return clauses(sentence, starts, ends);
    }

    /** Whether a clause begins at {@code next} whose verb is not one of two that an "or" joins: "a rash or are sick" is none. */
    private static boolean isClause(Parse sentence, int next) {
        int verb = sentence.finiteFrom(next + 1);
        return sentence.isClause(next) && (verb < 1 || !sentence.word(verb - 1).matches("and|or|,"));
    }

    /** A start whose piece, or the piece before it, has no verb is none: in "your brother or sister has had one" there is one clause. */
    private static void merge(Parse sentence, List<Integer> starts, List<Integer> ends) {
        for (int i = starts.size() - 1; i > 0; i--) {
            if (!hasVerb(sentence, starts.get(i - 1), ends.get(i - 1)) || !hasVerb(sentence, starts.get(i), ends.get(i))) {
                starts.remove(i);
                ends.remove(i - 1);
            }
        }
    }

    private static boolean hasVerb(Parse sentence, int from, int to) {
        int verb = sentence.finiteFrom(from);
        boolean cut = sentence.word(to - 1).matches("you|we|they|he|she|i") && sentence.word(to - 2).matches("that|if|when|because|than");
        return !cut && verb >= 0 && verb < to || sentence.is(from, "VERB", "AUX") && sentence.isBase(from) || sentence.word(from).equals("no");
    }

    private static List<String> clauses(Parse sentence, List<Integer> starts, List<Integer> ends) {
        int verb = sentence.finiteFrom(starts.getFirst());
        boolean pronoun = Set.of("you", "he", "she", "they", "it", "we").contains(sentence.word(starts.getFirst()));
        String subject = sentence.between(starts.getFirst(), pronoun ? starts.getFirst() + 1 : verb);
        var found = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            String text = sentence.between(starts.get(i), ends.get(i)).replaceFirst(",? for example$", "");
            found.add(i == 0 || sentence.isClause(starts.get(i)) || sentence.word(starts.get(i) - 1).equals("if") ? text : subject + " " + text);
        }
        return found;
    }

    /** "you have A, B or C" as three conditions, unless something at the end belongs to all three. */
    private static List<String> things(Parse sentence, int from, int finite, int to) {
        var cuts = new ArrayList<Integer>();
        boolean or = false;
        int verb = head(sentence, finite);
        for (int i = verb + 2; i < to; i++) {
            boolean word = sentence.word(i).equals("or");
            if (word && !sentence.word(i - 1).equals(",") || sentence.word(i).equals(",")) {
                cuts.add(i);
            }
            or |= word;
            boolean tail = sentence.is(i, "ADP", "SCONJ", "PART") && !sentence.word(i).equals("of") && !inside(sentence, i, to, cuts);
            if (sentence.isFinite(i) || sentence.word(i).equals("and") || tail) {
                return List.of(sentence.between(from, to));
            }
        }
        if (!or) {
            return List.of(sentence.between(from, to));
        }
        cuts.add(to);
        boolean own = cuts.stream().limit(cuts.size() - 1L).allMatch(cut -> sentence.is(sentence.word(cut + 1).matches("and|or") ? cut + 2 : cut + 1, "DET", "PRON", "NUM") || !countable(sentence, cut + 1));
        if (!evenlyParted(sentence, verb + 1, cuts) || SHARED.contains(sentence.word(verb + 1)) && !own || cuts.stream().limit(cuts.size() - 1L).anyMatch(cut -> INCLUDING.contains(sentence.word(cut + 1)))) {
            return List.of(sentence.between(from, to));
        }
        String lead = sentence.between(0, verb + 1);
        return Items.of(sentence, verb + 1, cuts).stream().map(item -> sentence.between(from, verb + 1) + item.substring(lead.length())).toList();
    }

    /** Whether every item is a thing, or every one says how something is, and an "or" parts the last two only: "new or worse heartburn" and "chest or tummy pain, a fever" are no lists of two and three. */
    private static boolean evenlyParted(Parse sentence, int first, List<Integer> cuts) {
        long ors = cuts.stream().filter(cut -> sentence.word(cut).equals("or") || sentence.word(cut + 1).equals("or")).count();
        int from = first;
        int things = 0;
        for (int cut : cuts) {
            int start = sentence.word(from).matches("and|or") ? from + 1 : from;
            if (sentence.is(start, "VERB") && sentence.isBase(start) || start >= cut || sentence.word(start).matches("afterwards|then|also|please")) {
                return false;
            }
            things += sentence.is(cut - 1, "ADJ", "ADV") ? 0 : 1;
            from = cut + 1;
        }
        boolean bare = cuts.size() == 2 && cuts.getFirst() - first == 1 && cuts.getLast() - cuts.getFirst() > 2 && !sentence.is(cuts.getFirst() + 1, "DET", "PRON", "NUM", "ADV");
        return ors <= 1 && (things == 0 || things == cuts.size()) && !bare;
    }

    /** Whether a phrase at {@code at} belongs to one thing only: another thing follows, or the last one begins with its own "a" as the first does. */
    private static boolean inside(Parse sentence, int at, int to, List<Integer> cuts) {
        for (int i = at + 1; i < to - 1; i++) {
            if (sentence.word(i).equals(",") || sentence.word(i).equals("or")) {
                return sentence.is(at, "ADP") && (sentence.word(i).equals(",") || sentence.word(i + 1).matches("an?|any|no|new|severe|bad"));
            }
        }
        int last = cuts.isEmpty() ? at : cuts.getLast();
        int start = sentence.word(last + 1).equals("or") ? last + 2 : last + 1;
        return cuts.size() > 1 && sentence.is(at, "ADP") && sentence.word(start).matches("an?");
    }

    /** Whether a bare noun at {@code at} needs a word before it: "place", not "pains" and not "mouth ulcers". */
    private static boolean countable(Parse sentence, int at) {
        int last = at;
        while (sentence.is(last, "NOUN", "ADJ") && sentence.is(last + 1, "NOUN")) {
            last++;
        }
        return sentence.is(last, "NOUN") && !sentence.word(last).endsWith("s");
    }

    /** The last token of the verb that the things follow: "would like", "comes with". */
    private static int head(Parse sentence, int finite) {
        int last = finite;
        while (sentence.is(last + 1, "VERB", "AUX") || sentence.word(last + 1).equals("not")) {
            last++;
        }
        return sentence.is(last + 1, "ADP") ? last + 1 : last;
    }

    /** Words that go with all the things behind them. */
    private static final Set<String> SHARED = Set.of("another", "other", "different", "either", "a", "an", "the", "your", "his", "her", "their", "my", "this");

    private static final Set<String> EXCEPTIONS = Set.of("except", "unless", "otherwise");

    private static final Set<String> INCLUDING = Set.of("including", "such", "especially", "even", "particularly");

    /** Verbs that a list of things follows: after "you need", "help" is a thing. */
    private static final Set<String> HAVING = Set.of("have", "has", "had", "need", "needs", "want", "get");

    private boolean startsVerb(Parse sentence, int at, int first) {
        boolean noun = !sentence.is(at, "AUX") && !HAVING.contains(sentence.word(at)) && grammar.morphology().readings(sentence.word(at)).stream().anyMatch(Reading::isNoun);
        if (noun && HAVING.contains(sentence.word(first)) && !sentence.word(at + 1).matches("an?|the|your|it|them")) {
            return false;
        }
        boolean verb = sentence.is(at, "VERB", "AUX") || sentence.word(at).equals("cannot") || sentence.word(at).equals("no") && sentence.word(at + 1).equals("longer");
        boolean modal = grammar.morphology().isModal(sentence.word(first)) || Set.of("is", "are", "was", "were").contains(sentence.word(first));
        boolean shared = sentence.word(first).equals("are") && sentence.word(first - 1).matches("you|they|we") && sentence.isBase(at) && (sentence.is(at + 1, "DET", "PRON", "NUM") || sentence.word(at + 1).equals("to"));
        return verb && (shared || !modal || sentence.word(at).equals("cannot")) && (sentence.isBase(at) || sentence.word(at).matches("no|cannot") || sentence.isFinite(at));
    }
}
