package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Takes what stands in brackets out into a sentence of its own. */
final class Brackets implements Step {

    private static final QuickPattern BRACKETS = QuickPattern.compile("\\s*\\(([^()]{2,160})\\)");

    private static final QuickPattern SLOTS_ONLY = QuickPattern.compile("(?:the )?\\[\\[\\w+]](?:(?:,? (?:and|to|or|at|on) |,? )\\[\\[\\w+]])*");

    private static final QuickPattern ABBREVIATION = QuickPattern.compile("[\"\u201c\u2018']?[A-Z][A-Za-z]{0,2}[A-Z]+s?[\"\u201d\u2019']?");

    /** A list that goes on behind the bracket: what stands in it would be told of the list's end. */
    private static final QuickPattern GOES_ON = QuickPattern.compile("^, .+ (?:and|or) ");

    /** Words that no meaning begins with. */
    private static final Set<String> OPENING = Set.of("sorry", "please", "thanks", "via", "also", "now", "mostly", "usually", "not", "no");

    private static final QuickPattern PERSON_LAST = QuickPattern.compile("(?s).*?(\\[\\[PERSON_\\d+]])\\s*$");

    private final Grammar grammar;

    Brackets(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        QuickMatcher found = BRACKETS.matcher(sentence);
        if (!found.find()) {
            return List.of(sentence);
        }
        String inside = found.group(1).strip();
        String before = sentence.substring(0, found.start());
        String outside = before + sentence.substring(found.end());
        if (ABBREVIATION.matcher(inside).matches() || inside.matches("(?i)sorry\\b[^\\[]*")) {
            return apply(outside, place);
        }
        if (belongsInside(inside)) {
            boolean fits = SLOTS_ONLY.matcher(inside).matches() && Grammar.length(sentence) <= 15;
            String rest = sentence.substring(found.end());
            return fits ? List.of(sentence) : apply(before + ", " + inside + (rest.matches("^\\s*[.,;:!?].*|^\\s*$") ? rest : "," + rest), place);
        }
        if (GOES_ON.matcher(sentence.substring(found.end())).find()) {
            return List.of(sentence);
        }
        var result = new ArrayList<>(apply(outside, place));
        result.add(sentence(inside, before));
        return result;
    }

    /** A bare fact, or a verb that needs the words before it, stays where it is. */
    private boolean belongsInside(String inside) {
        Parse parse = grammar.parse(inside);
        boolean clause = parse.isClause(0) || parse.isImperative(0) && parse.size() > 2;
        boolean list = inside.matches(".*,.*|.* (?:and|or) .*") && !inside.contains("[[");
        boolean noun = inside.matches("(?i)(?:a|an|the|your|this|any|\"|\u201c|if|unless|except)\\b.*|[\"\u201c].*");
        boolean tells = parse.size() > 0 && (parse.is(0, "VERB", "ADP", "INTJ") || OPENING.contains(parse.word(0)));
        return !clause && (!list && !noun || tells);
    }

    private String sentence(String inside, String before) {
        Parse parse = grammar.parse(inside);
        if (parse.isClause(0) || parse.isImperative(0) && parse.size() > 2) {
            return Grammar.sentence(inside);
        }
        String quoted = inside.replaceAll("[\"\u201c\u201d]", "");
        if (inside.startsWith("\u201c") || inside.startsWith("\"")) {
            return Grammar.sentence("This is also called the " + quoted);
        }
        String word = parse.word(0);
        if (word.equals("if") || word.equals("unless") || word.equals("except")) {
            return Grammar.sentence("This is only " + inside);
        }
        QuickMatcher named = PERSON_LAST.matcher(before);
        if (named.matches() && !inside.matches("(?i)(?:with|and|or|for|on|at|in|to|by)\\b.*")) {
            return Grammar.sentence(named.group(1) + " is " + (inside.matches("(?i)(?:an?|the|your|our|my)\\b.*") ? "" : grammar.morphology().article(inside.split(" ", -1)[0]) + " ") + grammar.small(inside));
        }
        String lead = inside.matches("(?i)(?:a|an|the|your|this|any)\\b.*") ? "This is " : "This means ";
        return Grammar.sentence((before.isBlank() ? "" : lead) + grammar.small(inside));
    }
}
