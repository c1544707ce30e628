package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a long sentence is a list, or carries its facts at its end. */
final class ListCuts {

    private static final int LONG = 15;

    private static final Pattern TAIL = Pattern.compile(
            "^(.{12,}?),?\\s+((?:on|at|by|from) (?:the )?\\[\\[(?:DATE|TIME)_\\d+]](?:,? (?:at|on|to|and|from) \\[\\[(?:TIME|DATE)_\\d+]])*)?((?:,? (?:at|in|to|on) (?:the )?)?\\[\\[PLACE_\\d+]])?[.]?$");

    private static final Pattern EXAMPLES = Pattern.compile("^(.{8,}?),? (such as|including|for example|e\\.g\\.|for instance),? ([^.;:]+)[.]?$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    ListCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "X, such as A and B" becomes "X. For example: A and B"; the same for "including". */
    Optional<List<String>> examples(Parse sentence) {
        Matcher found = EXAMPLES.matcher(sentence.text());
        if (Grammar.length(sentence.text()) <= LONG || !found.matches() || grammar.parse(found.group(3)).finiteFrom(0) >= 0 || !grammar.parse(found.group(1)).hasVerb()) {
            return Optional.empty();
        }
        String lead = found.group(2).equalsIgnoreCase("including") ? "This includes " : "For example, ";
        return Optional.of(List.of(found.group(1), lead + found.group(3)));
    }

    /** "If you have A, B or C, phone us" becomes one sentence for each, each with what to do. */
    Optional<List<String>> conditions(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG || !sentence.word(0).equals("if")) {
            return Optional.empty();
        }
        int main = mainClause(sentence);
        int verb = sentence.finiteFrom(1);
        if (main < 0 || verb < 0 || verb > 4 || Grammar.length(sentence.from(main)) > 9) {
            return Optional.empty();
        }
        var cuts = new ArrayList<Integer>();
        for (int i = verb + 2; i < main - 1; i++) {
            if (sentence.word(i).equals(",") || sentence.word(i).equals("or") && !sentence.word(i - 1).equals(",")) {
                cuts.add(i);
            }
            if (sentence.isFinite(i) || sentence.token(i).is("ADP") && !sentence.word(i).equals("of")) {
                return Optional.empty();
            }
        }
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        cuts.add(main - 1);
        String rest = ", " + sentence.from(main);
        return Optional.of(items(sentence, verb + 1, cuts).stream().map(item -> item + rest).toList());
    }

    private static int mainClause(Parse sentence) {
        for (int i = sentence.size() - 3; i > 3; i--) {
            if (sentence.word(i).equals(",") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Please bring A, B and C" becomes one sentence for each. */
    Optional<List<String>> thingsToBring(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG || !sentence.isImperative(0)) {
            return Optional.empty();
        }
        int verb = sentence.word(0).equals("please") ? 1 : 0;
        int first = sentence.word(verb).equals("do") ? verb + 3 : verb + 1;
        var cuts = new ArrayList<Integer>();
        for (int i = first + 1; i < sentence.size() - 1; i++) {
            boolean joint = sentence.word(i).equals(",") || Set.of("and", "or").contains(sentence.word(i)) && !sentence.word(i - 1).equals(",");
            if (joint) {
                cuts.add(i);
            }
            if (sentence.isFinite(i) || Set.of("if", "unless", "until", "when", "so", "because", "before", "to").contains(sentence.word(i))) {
                return Optional.empty();
            }
        }
        if (cuts.size() < 2) {
            return Optional.empty();
        }
        cuts.add(sentence.word(sentence.size() - 1).matches("[.!]") ? sentence.size() - 1 : sentence.size());
        return Optional.of(items(sentence, first, cuts));
    }

    private static List<String> items(Parse sentence, int first, List<Integer> cuts) {
        String lead = sentence.between(0, first);
        var items = new ArrayList<String>();
        int from = first;
        for (int cut : cuts) {
            String item = sentence.between(from, cut).replaceFirst("^(?:and|or) ", "");
            items.add(lead + " " + item);
            from = cut + 1;
        }
        return items;
    }

    /** Facts at the end of a long sentence get one of their own: "This is on Tuesday 8 December at 2pm." */
    Optional<List<String>> tailFacts(Parse sentence) {
        Matcher found = TAIL.matcher(sentence.text());
        if (Grammar.length(sentence.text()) <= LONG || !found.matches() || found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        Parse before = grammar.parse(found.group(1));
        if (!before.hasVerb() || Signal.conditionOrNegation(found.group(1)) || before.size() > 0 && !endsWell(before)) {
            return Optional.empty();
        }
        var pieces = new ArrayList<String>(List.of(found.group(1)));
        if (found.group(2) != null) {
            pieces.add("This is " + found.group(2).replaceFirst("^by", "to be done by"));
        }
        if (found.group(3) != null) {
            pieces.add("The place is " + found.group(3).replaceFirst("^,? ?(?:at|in|to|on) (?:the )?", "").strip());
        }
        return Optional.of(pieces);
    }

    private static boolean endsWell(Parse before) {
        int last = before.size() - 1;
        return !before.token(last).is("ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX") && !before.word(last).equals("and");
    }
}
