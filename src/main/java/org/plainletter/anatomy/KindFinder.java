package org.plainletter.anatomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.plainletter.language.Categorizer;
import org.plainletter.language.QuickPattern;

/**
 * Tells the kind of a letter. Each rule of {@code kinds.txt} that is found where it looks adds its weight to a kind once; what the rules say and the
 * letter's words go to a model trained on letters of known kind (evaluation/kinds and the open evaluation sets), which decides.
 */
final class KindFinder {

    private static final Categorizer MODEL = model();

    /** A text of fewer words tells the model little. */
    private static final int FEW_WORDS = 80;

    /** What a rule's weight of 1 adds to the logarithm of a kind's likelihood in a short text. */
    private static final double TRUST_IN_RULES = 0.3;

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

    /** The likeliest kind by the model, which sees what the rules say and the words; where there are few words the rules count once more. */
    static LetterKind find(Evidence evidence, Audience audience) {
        var scores = scores(evidence, audience);
        double trust = evidence.body().split("\\s+").length < FEW_WORDS ? TRUST_IN_RULES : 0;
        return MODEL.of(KindFeatures.of(evidence, scores)).entrySet().stream()
                .max(Comparator.comparingDouble(kind -> Math.log(kind.getValue()) + trust * scores.getOrDefault(LetterKind.valueOf(kind.getKey()), 0.0)))
                .map(best -> LetterKind.valueOf(best.getKey())).orElse(LetterKind.OTHER);
    }

    static List<String> features(Evidence evidence, Audience audience) {
        return KindFeatures.of(evidence, scores(evidence, audience));
    }

    private static Categorizer model() {
        try (var stream = new GZIPInputStream(Objects.requireNonNull(KindFinder.class.getResourceAsStream("kinds.model.gz")))) {
            return Categorizer.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
