package org.plainletter.anatomy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainletter.language.QuickPattern;

/**
 * Tells the kind of a letter by weighted evidence: each rule of {@code kinds.txt} that is found where it looks adds its weight once, and the
 * kind with the most wins.
 */
final class KindFinder {

    private static final double ENOUGH = 4;

    private static final List<Rule> RULES = Lexicon.entries("kinds.txt").stream().map(KindFinder::rule).toList();

    private KindFinder() {}

    private enum Where { HEAD, SUBJECT, TITLE, OPENING, BODY, GREETING, ALL }

    private record Rule(LetterKind kind, double weight, Where where, QuickPattern pattern) {

        boolean foundIn(Evidence evidence) {
            String text = switch (where) {
                case HEAD -> evidence.head() + "\n" + evidence.subject();
                case SUBJECT -> evidence.subject();
                case TITLE -> evidence.subject() + "\n" + evidence.headings();
                case OPENING -> evidence.subject() + "\n" + evidence.opening();
                case BODY -> evidence.subject() + "\n" + evidence.body();
                case GREETING -> evidence.greeting();
                case ALL -> evidence.all();
            };
            return pattern.matcher(text).find();
        }
    }

    private static Rule rule(String line) {
        var parts = line.split("\\s+", 4);
        return new Rule(LetterKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')), Double.parseDouble(parts[1]),
                Where.valueOf(parts[2].toUpperCase(Locale.ROOT)), Lexicon.pattern("(?m)" + parts[3]));
    }

    /** The kind; {@link LetterKind#OTHER} where there is too little evidence for any. */
    static LetterKind find(Evidence evidence, Audience audience) {
        return scores(evidence, audience).entrySet().stream().max(Map.Entry.comparingByValue()).filter(best -> best.getValue() >= ENOUGH)
                .map(Map.Entry::getKey).orElse(LetterKind.OTHER);
    }

    static Map<LetterKind, Double> scores(Evidence evidence, Audience audience) {
        var scores = new EnumMap<LetterKind, Double>(LetterKind.class);
        if (audience == Audience.CLINICIAN) {
            scores.put(LetterKind.CLINIC_LETTER, 2.0);
        }
        for (Rule rule : RULES) {
            if (rule.foundIn(evidence)) {
                scores.merge(rule.kind(), rule.weight(), Double::sum);
            }
        }
        KindSignals.addTo(scores, evidence);
        return scores;
    }
}
