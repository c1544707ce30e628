package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lists into their items. */
final class ListCuts {

    private static final int LONG = 15;

    private static final Pattern MEDICINE = Pattern.compile("^((?:Start a new medicine: |Stop taking |Keep taking |This medicine has changed: )?\\[\\[MEDICINE_\\d+]][^:]{0,60}): (.{8,})$");

    private static final Pattern EXAMPLES = Pattern.compile("^(.{8,}?),? (such as|including|for example|e\\.g\\.|for instance),? ([^.;:]+)[.]?$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    ListCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "X, such as A and B" becomes "X. For example: A and B"; the same for "including". */
    Optional<List<String>> examples(Parse sentence) {
        Matcher found = EXAMPLES.matcher(sentence.text());
        if (Grammar.length(sentence.text()) <= LONG || !found.matches() || Signal.conditionOrNegation(sentence.text()) || grammar.parse(found.group(3)).finiteFrom(0) >= 0 || !grammar.parse(found.group(1)).hasVerb()) {
            return Optional.empty();
        }
        String lead = found.group(2).equalsIgnoreCase("including") ? "This includes " : "For example, ";
        return Optional.of(List.of(found.group(1), lead + found.group(3)));
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

    /** What stands before token {@code first}, said with each item up to the next cut. */
    static List<String> items(Parse sentence, int first, List<Integer> cuts) {
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

    /** "Start a new medicine: X 500mg tablets: 1 or 2 tablets …" becomes the medicine, and then how to take it. */
    Optional<List<String>> medicine(Parse sentence) {
        Matcher found = MEDICINE.matcher(sentence.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = found.group(2);
        String how = rest.startsWith("[[DOSE") ? "Take " + rest : grammar.parse(rest).token(0).is("VERB") && !grammar.parse(rest).isImperative(0) ? "It is " + rest : rest;
        return Optional.of(List.of(found.group(1), how));
    }

    /** "You are asked to X and to Y" becomes one sentence for each. */
    Optional<List<String>> infinitives(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG || Signal.conditionOrNegation(sentence.text())) {
            return Optional.empty();
        }
        int first = -1;
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean to = sentence.word(i).equals("to") && sentence.token(i + 1).is("VERB") && sentence.isBase(i + 1);
            if (to && first < 0) {
                first = i;
            } else if (to && sentence.word(i - 1).equals("and")) {
                int end = sentence.word(i - 2).equals(",") ? i - 2 : i - 1;
                return Optional.of(List.of(sentence.between(0, end), sentence.between(0, first) + " " + sentence.from(i)));
            }
        }
        return Optional.empty();
    }
}
