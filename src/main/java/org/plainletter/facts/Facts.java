package org.plainletter.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;
import org.springframework.stereotype.Component;

/**
 * Finds the facts in a text: a sentence, a table row, a whole letter. Every digit of the text ends up inside a fact.
 *
 * <p>A fact never goes over a line break. Finders run in the order of one list; what one took is covered when the next one looks.
 */
@Component
public final class Facts {

    /** Longer than any word, number or web address of a letter: looked at no further, so that no text takes long. */
    private static final QuickPattern ENDLESS = QuickPattern.compile("[^ \\n]{250,}+");

    /** In order of precedence; adding a type of fact is one line here. Made once: their patterns are costly to compile, and none keeps state. */
    private static final List<FactFinder> FINDERS = List.of(
            new EmailFinder(),
            new LinkFinder(),
            new NhsNumberFinder(),
            new LabelledReferenceFinder(),
            new MedicineFinder(),
            new FixedTermFinder(),
            new PercentageFinder(),
            new OddsFinder(),
            new MoneyFinder(),
            new DateFinder(),
            new PhoneFinder(),
            new ShortCodeFinder(),
            new PersonFinder(),
            new PlaceFinder(),
            new TimeFinder(),
            new MeasurementFinder(),
            new DoseFinder(),
            new FrequencyFinder(),
            new DurationFinder(),
            new PostcodeFinder(),
            new TokenReferenceFinder(),
            new NumberFinder());

    /** All facts in {@code text}, in order, none overlapping another. */
    public List<Fact> find(String text) {
        var covered = new StringBuilder(Cover.plain(text));
        var found = new ArrayList<Fact>(endless(covered));
        for (FactFinder finder : FINDERS) {
            for (Fact fact : finder.find(covered.toString())) {
                if (free(covered, fact.span())) {
                    Cover.over(covered, fact);
                    found.add(fact);
                }
            }
        }
        found.sort(Comparator.comparing(Fact::span));
        return List.copyOf(found);
    }

    private static List<Fact> endless(StringBuilder covered) {
        var facts = new ArrayList<Fact>();
        for (QuickMatcher run = ENDLESS.matcher(covered.toString()); run.find();) {
            var fact = new Fact(FactType.NUMBER, new Span(run.start(), run.end()), run.group(), run.group());
            if (run.group().chars().anyMatch(Character::isDigit)) {
                facts.add(fact);
            }
            Cover.over(covered, fact);
        }
        return facts;
    }

    private static boolean free(StringBuilder covered, Span span) {
        return span.length() > 0 && covered.subSequence(span.start(), span.end()).chars().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }
}
