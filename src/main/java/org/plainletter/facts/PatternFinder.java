package org.plainletter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.QuickPatterns;
import org.plainletter.language.Span;

/** A finder that is an ordered list of patterns, each with what a match of it means. */
abstract class PatternFinder implements FactFinder {

    private final FactType type;
    private final List<Rule> rules;
    private final QuickPatterns quick;

    /** The rules are tried in this order; an earlier one's match stands against a later one's. */
    PatternFinder(FactType type, Rule... rules) {
        this.type = type;
        this.rules = List.of(rules);
        this.quick = new QuickPatterns(this.rules.stream().map(Rule::pattern).toList());
    }

    /** What a match means: null if it is no fact after all. */
    interface Reading {
        /** What was read from {@code match}, or null. */
        @Nullable Read of(MatchResult match);
    }

    /** A pattern with its reading. */
    record Rule(QuickPattern pattern, Reading reading) {}

    /** A fact without its type. */
    record Read(Span span, String key, String said, Set<Doubt> doubts) {}

    @Override
    public final FactType type() {
        return type;
    }

    @Override
    public List<Fact> find(String text) {
        var facts = new ArrayList<Fact>();
        quick.possibleIn(text).forEach(rule -> find(text, rules.get(rule), facts));
        return facts;
    }

    private void find(String text, Rule rule, List<Fact> facts) {
        QuickMatcher matcher = rule.pattern().matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Read read = rule.reading().of(matcher);
            boolean taken = read != null && facts.stream().anyMatch(fact -> fact.span().overlaps(read.span()));
            if (read != null && !taken) {
                facts.add(new Fact(type, read.span(), read.key(), read.said(), read.doubts()));
            }
            from = read == null || taken ? matcher.start() + 1 : Math.max(matcher.end(), matcher.start() + 1);
        }
    }

    /** A rule for {@code regex}. */
    static Rule rule(String regex, Reading reading) {
        return new Rule(QuickPattern.compile(regex), reading);
    }

    /** A fact that is the whole match. */
    static Read read(MatchResult match, String key, String said) {
        return read(match, 0, key, said);
    }

    /** A fact that is one group of the match. */
    static Read read(MatchResult match, int group, String key, String said) {
        return new Read(new Span(match.start(group), match.end(group)), key, said, Set.of());
    }

    /** The group's text, or the empty string if it took no part. */
    static String group(MatchResult match, int group) {
        String text = match.group(group);
        return text == null ? "" : text;
    }

    /** {@code text} with single spaces and none at its ends. */
    static String tidy(String text) {
        return text.strip().replaceAll(" {2,}", " ");
    }
}
