package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the facts and asides at the ends of a long sentence a sentence of their own. */
final class TailCuts {

    private static final int LONG = 15;

    private static final Pattern TAIL = Pattern.compile(
            "^(.{12,}?),?\\s+((?:on|at|by|from) (?:the )?\\[\\[(?:DATE|TIME)_\\d+]](?:,? (?:at|on|to|and|from) \\[\\[(?:TIME|DATE)_\\d+]])*)?((?:,? (?:at|in|to|on) (?:the )?)?\\[\\[PLACE_\\d+]])?[.]?$");

    private static final Pattern PURPOSE = Pattern.compile("^(.{12,}\\[\\[(?:DATE|TIME|PLACE)_\\d+]]),? (?:in order )?to (\\p{L}.+)$");

    private static final Pattern HOURS = Pattern.compile("\\[\\[PHONE_\\d+]](?:,? \\(?option \\[\\[NUMBER_\\d+]])?(,? ?\\(?(?:between |from |weekdays |lines are open )*(\\[\\[TIME_\\d+]](?:(?: and | to |, | or )\\[\\[TIME_\\d+]])*)\\)?)(?=[,.;)]|$)");

    private static final Pattern LAST_TIME = Pattern.compile("^([^,]{20,}(?<!DATE_\\d]])), (\\[\\[TIME_\\d+]])[.]?$");

    private static final Pattern PERSON = Pattern.compile("^(\\[\\[PERSON_\\d+]]), ((?:the|our|your|an?) [^,]{3,60}), (.+)$");

    private static final Pattern OCCASION = Pattern.compile("^((?:Further|Subsequent) to|Following|After|Due to|Owing to|Because of) (.{10,}?), ((?:an?|the|you|your|we|I|it|please|\\[\\[).*)$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    TailCuts(Grammar grammar) {
        this.grammar = grammar;
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

    /** "… on Monday to see how you are" becomes "… on Monday. This is to see how you are". */
    Optional<List<String>> purpose(Parse sentence) {
        Matcher found = PURPOSE.matcher(sentence.text());
        boolean fits = Grammar.length(sentence.text()) > LONG - 2 && found.matches() && !Signal.conditionOrNegation(sentence.text());
        if (!fits || !grammar.parse(found.group(1)).hasVerb() || !grammar.parse(found.group(2)).token(0).is("VERB")) {
            return Optional.empty();
        }
        return Optional.of(List.of(found.group(1), "This is to " + found.group(2)));
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

    /** "…, 1:30pm to 3pm" at the end, and "[person], the surgeon you saw, …" at the start, get a sentence of their own. */
    Optional<List<String>> timeOrPerson(Parse sentence) {
        if (Grammar.length(sentence.text()) <= LONG - 2) {
            return Optional.empty();
        }
        Matcher time = LAST_TIME.matcher(sentence.text());
        if (time.matches() && grammar.parse(time.group(1)).hasVerb() && !Signal.conditionOrNegation(sentence.text())) {
            return Optional.of(List.of(time.group(1), "The time is " + time.group(2)));
        }
        Matcher person = PERSON.matcher(sentence.text());
        return person.matches() ? Optional.of(List.of(person.group(1) + " " + person.group(3), person.group(1) + " is " + person.group(2))) : Optional.empty();
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
