package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Weighs what the sentences of a letter show together, by the rules of {@code kind-signals.txt}: each that holds adds its weight once. */
final class KindSignals {

    private static final List<Rule> RULES = Lexicon.entries("kind-signals.txt").stream().map(KindSignals::rule).toList();

    private KindSignals() {}

    private enum Where { HEAD, TITLE, HEADINGS, OPENING, BODY }

    private record Rule(LetterKind kind, double weight, Where where, int times, Signals.Bits wanted, Signals.Bits unwanted) {

        boolean holds(List<Signals.Bits> sentences) {
            return sentences.stream().filter(signals -> signals.hold(wanted, unwanted)).limit(times).count() == times;
        }
    }

    private static Rule rule(String line) {
        var parts = line.split("\\s+");
        var where = parts[2].split(":");
        var wanted = Signals.Bits.NONE;
        var unwanted = Signals.Bits.NONE;
        for (String name : Arrays.copyOfRange(parts, 3, parts.length)) {
            if (name.startsWith("!")) {
                unwanted = unwanted.with(Signals.bit(name.substring(1)));
            } else {
                wanted = wanted.with(Signals.bit(name));
            }
        }
        return new Rule(LetterKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')), Double.parseDouble(parts[1]),
                Where.valueOf(where[0].toUpperCase(Locale.ROOT)), where.length > 1 ? Integer.parseInt(where[1]) : 1, wanted, unwanted);
    }

    /** Adds to {@code scores} what the signals of {@code evidence} say. */
    static void addTo(Map<LetterKind, Double> scores, Evidence evidence) {
        var known = new HashMap<String, Signals.Bits>();
        var title = signals(evidence.subject(), known);
        var head = new ArrayList<>(title);
        head.addAll(signals(evidence.head(), known));
        var headings = signals(evidence.headings(), known);
        var opening = new ArrayList<>(title);
        opening.addAll(signals(evidence.opening(), known));
        var body = new ArrayList<>(title);
        body.addAll(signals(evidence.body(), known));
        for (Rule rule : RULES) {
            boolean holds = rule.holds(switch (rule.where()) {
                case HEAD -> head;
                case TITLE -> title;
                case HEADINGS -> headings;
                case OPENING -> opening;
                case BODY -> body;
            });
            if (holds) {
                scores.merge(rule.kind(), rule.weight(), Double::sum);
            }
        }
    }

    private static List<Signals.Bits> signals(String lines, Map<String, Signals.Bits> known) {
        return lines.lines().filter(line -> !line.isBlank()).map(line -> known.computeIfAbsent(line, Signals::of)).toList();
    }
}
