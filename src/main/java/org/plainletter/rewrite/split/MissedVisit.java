package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.Person;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "You did not come to your check on Monday" becomes "You had a check on Monday. You did not come." */
final class MissedVisit implements SplitRule {

    private static final QuickPattern MISSED = QuickPattern.compile("^(?:.{0,40}, |.{0,30} that )?you (did not come|did not go|were not able to come) to (?:your|the|an?) (?!first|last|next)([^,]{4,60}?)((?: with|,| on| at| in).*?\\[\\[(?:DATE|TIME)_.*?)[.]?$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    MissedVisit(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher missed = MISSED.matcher(sentence.text());
        if (!missed.matches() || grammar.parse(missed.group(3)).finiteFrom(0) >= 0 || missed.group(3).matches(".*\\b(?:and|so|but|or)\\b.*")) {
            return Optional.empty();
        }
        String what = missed.group(2);
        boolean plural = grammar.person(what) == Person.THEY;
        String article = plural ? "" : grammar.morphology().article(what.split(" ", -1)[0]) + " ";
        return Optional.of(List.of("You had " + article + what + missed.group(3), "You " + missed.group(1).toLowerCase(Locale.ROOT)));
    }

    @Override
    public int longerThan() {
        return 13;
    }

    @Override
    public Example example() {
        return new Example("Our records show that you did not come to your check with the nurse at the heart clinic on [[DATE_1]].",
                List.of("You had a check with the nurse at the heart clinic on [[DATE_1]]",
                        "You did not come"),
                "Our records show that you did not come to your check with the nurse at the heart clinic last week.");
    }
}
