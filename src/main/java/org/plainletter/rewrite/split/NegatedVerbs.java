package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "You must not drive, cook or sign papers until Monday" becomes one prohibition a sentence, each with its end. */
final class NegatedVerbs implements SplitRule {

    private static final Pattern LEAD = Pattern.compile("^((?:you (?:must|should|cannot|may|will) not|you cannot|please do not|do not) )(.+?)((?: until| for \\[\\[DURATION| before| after| unless| during).*?)?[.]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile(",? or |, ");

    private final Grammar grammar;

    NegatedVerbs(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        Matcher found = LEAD.matcher(sentence.text());
        if (!found.matches() || !found.group(2).contains(" or ") || found.group(2).matches("(?i)(?:let|allow|ask|make|get|help|have|want) .*")) {
            return Optional.empty();
        }
        String end = found.group(3) == null ? "" : found.group(3);
        var pieces = new ArrayList<String>();
        for (String verb : JOINT.split(found.group(2), -1)) {
            Parse parse = grammar.parse(Grammar.sentence(verb));
            if (parse.size() == 0 || !parse.isBase(0) || parse.size() > 1 && parse.is(1, "NOUN") && parse.is(0, "NOUN", "ADJ")) {
                return Optional.empty();
            }
            pieces.add(found.group(1) + verb + end);
        }
        return pieces.size() < 2 ? Optional.empty() : Optional.of(pieces);
    }

    @Override
    public int longerThan() {
        return 14;
    }

    @Override
    public Example example() {
        return new Example("You must not drive, cook, use sharp tools or sign legal papers until the day after your operation.",
                List.of("You must not drive until the day after your operation",
                        "You must not cook until the day after your operation",
                        "You must not use sharp tools until the day after your operation",
                        "You must not sign legal papers until the day after your operation"),
                "You must not use ear drops, olive oil or cotton buds in your ears for some days before the test.");
    }
}
