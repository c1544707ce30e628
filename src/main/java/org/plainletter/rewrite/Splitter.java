package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says one idea a sentence: splits at the joints between clauses, by an ordered list of rules, until none fits. */
final class Splitter implements Step {

    /** Cuts a sentence in two or more, or gives nothing if it does not fit. */
    interface Cut {
        Optional<List<String>> of(Parse sentence);
    }

    private static final Pattern MEDICINE = Pattern.compile("\\[\\[MEDICINE_\\d+]]");
    private static final int DEEPEST = 6;

    private final Grammar grammar;
    private final List<Cut> cuts;

    Splitter(Grammar grammar) {
        this.grammar = grammar;
        var clauses = new ClauseCuts(grammar);
        var reasons = new ReasonCuts(grammar);
        var conditions = new ConditionCuts(grammar);
        var lists = new ListCuts(grammar);
        var tails = new TailCuts(grammar);
        this.cuts = List.of(lists::medicine, clauses::atStop, conditions::conditions, conditions::trailingConditions,
                reasons::frontedReason, reasons::reason, reasons::relative, reasons::relativeWithPreposition,
                reasons::meaning, reasons::reported, reasons::asked, clauses::orders, clauses::series,
                clauses::ownSubject, clauses::sharedSubject, tails::frontedOccasion, lists::examples,
                tails::phoneHours, tails::timeOrPerson, tails::purpose, lists::infinitives, lists::thingsToBring, tails::lastAside,
                tails::tailFacts, conditions::orderWithCondition);
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        return apply(new Commas(grammar).apply(sentence), 0);
    }

    private List<String> apply(String sentence, int depth) {
        if (depth > DEEPEST) {
            return List.of(sentence);
        }
        Parse parse = grammar.parse(sentence);
        for (Cut cut : cuts) {
            var pieces = cut.of(parse);
            if (pieces.isPresent() && pieces.get().stream().allMatch(this::standsAlone)) {
                var all = new ArrayList<String>();
                pieces.get().forEach(piece -> all.addAll(apply(Grammar.sentence(piece), depth + 1)));
                return all;
            }
        }
        return List.of(sentence);
    }

    /** Whether a piece is a sentence: it has a verb, and does not end in a word that waits for another. */
    private boolean standsAlone(String piece) {
        Parse parse = grammar.parse(Grammar.sentence(piece));
        int last = parse.size() - 2;
        return parse.size() > 2 && !grammar.morphology().isModal(parse.word(0)) && (parse.hasVerb() || MEDICINE.matcher(piece).find()) && !parse.token(Math.max(0, last)).is("CCONJ", "DET", "SCONJ");
    }
}
