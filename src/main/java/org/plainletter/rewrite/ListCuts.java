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

    private static final Pattern MEDICINE = Pattern.compile("^((?:Start a new medicine: |Stop taking |Keep taking |This medicine has changed: )?\\[\\[MEDICINE_\\d+]][^:]{0,60}): (.{8,})$");

    private static final Pattern PURPOSE = Pattern.compile("^(.{12,}\\[\\[(?:DATE|TIME|PLACE)_\\d+]]),? (?:in order )?to (\\p{L}.+)$");

    private static final Pattern HOURS = Pattern.compile("\\[\\[PHONE_\\d+]](,? ?\\(?(?:between |from |weekdays |lines are open )*(\\[\\[TIME_\\d+]](?:(?: and | to |, | or )\\[\\[TIME_\\d+]])*)\\)?)(?=[,.;)]|$)");

    private static final Pattern OCCASION = Pattern.compile("^((?:Further|Subsequent) to|Following|After|Due to|Owing to|Because of) (.{10,}?), ((?:an?|the|you|your|we|I|it|please|\\[\\[).*)$", Pattern.CASE_INSENSITIVE);

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
            String text = sentence.between(starts.get(i), ends.get(i));
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
        return items(sentence, verb + 1, cuts).stream().map(item -> sentence.between(from, verb + 1) + item.substring(sentence.between(0, verb + 1).length())).toList();
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

    /** "… on Monday to see how you are" becomes "… on Monday. This is to see how you are". */
    Optional<List<String>> purpose(Parse sentence) {
        Matcher found = PURPOSE.matcher(sentence.text());
        boolean fits = Grammar.length(sentence.text()) > LONG - 2 && found.matches() && !Signal.conditionOrNegation(sentence.text());
        if (!fits || !grammar.parse(found.group(1)).hasVerb() || !grammar.parse(found.group(2)).token(0).is("VERB")) {
            return Optional.empty();
        }
        return Optional.of(List.of(found.group(1), "This is to " + found.group(2)));
    }

    /** Hours that follow a phone number get a sentence of their own. */
    Optional<List<String>> phoneHours(Parse sentence) {
        Matcher found = HOURS.matcher(sentence.text());
        if (Grammar.length(sentence.text()) <= 9 || !found.find()) {
            return Optional.empty();
        }
        String rest = sentence.text().substring(found.end()).replaceFirst("^\\)?,?", "");
        return Optional.of(List.of(sentence.text().substring(0, found.start(1)) + rest, "You can call " + found.group(2)));
    }

    /** "Following your test on …, Y" becomes "Y. This follows your test on …". */
    Optional<List<String>> frontedOccasion(Parse sentence) {
        Matcher found = OCCASION.matcher(sentence.text());
        if (Grammar.length(sentence.text()) <= LONG || !found.matches()) {
            return Optional.empty();
        }
        Parse main = grammar.parse(found.group(3));
        Parse occasion = grammar.parse(found.group(2));
        if (!main.isClause(0) && !main.isImperative(0) || occasion.finiteFrom(0) >= 0) {
            return Optional.empty();
        }
        String lead = found.group(1).matches("(?i)(?:due|owing|because).*") ? "This is because of " : "This is after ";
        return Optional.of(List.of(found.group(3), lead + found.group(2)));
    }

    /** ", the main blood vessel that …" at the end becomes "This is the main blood vessel that …". */
    Optional<List<String>> lastAside(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG || Signal.conditionOrNegation(sentence.text())) {
            return Optional.empty();
        }
        for (int i = sentence.size() - 4; i > 4; i--) {
            boolean aside = sentence.word(i).equals(",") && Set.of("the", "a", "an", "our", "your").contains(sentence.word(i + 1)) && sentence.token(i - 1).is("NOUN", "PROPN");
            if (aside) {
                String rest = sentence.from(i + 1);
                boolean plain = !rest.contains(",") && !rest.matches(".*\\b(?:and|or)\\b.*") && !sentence.isClause(i + 1) && grammar.parse(sentence.between(0, i)).hasVerb();
                String lead = sentence.isSlot(i - 1) ? sentence.between(i - 1, i) + " is " : "This is ";
                return plain ? Optional.of(List.of(sentence.between(0, i), lead + rest)) : Optional.empty();
            }
        }
        return Optional.empty();
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
