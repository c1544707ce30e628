package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Start a new medicine: X 500mg tablets: 1 or 2 tablets …" becomes the medicine, and then how to take it. */
final class MedicineAndHow implements SplitRule {

    private static final QuickPattern MEDICINE = QuickPattern.compile("^((?:Start a new medicine: |Stop taking |Keep taking |This medicine has changed: )?\\[\\[MEDICINE_\\d+]][^:]{0,60}): (.{8,})$");
    private static final QuickPattern TAIL = QuickPattern.compile("^((?:Start a new medicine: |Keep taking |This medicine has changed: |Take )\\[\\[MEDICINE_\\d+]][^,;:]{0,90}), ((?:\\[\\[(?:DOSE|FREQUENCY|DURATION)|when|in the|at |for |before|after|with|by |up to|under|every|once)[^;:]*)$");

    private final Grammar grammar;

    MedicineAndHow(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = MEDICINE.matcher(sentence.text());
        if (found.matches()) {
            String rest = found.group(2);
            Parse how = grammar.parse(rest);
            String said = rest.startsWith("[[DOSE") ? "Take " + rest : how.is(0, "VERB") && !how.isImperative(0) ? "It is " + rest : rest;
            return Optional.of(List.of(found.group(1), said));
        }
        QuickMatcher tail = TAIL.matcher(sentence.text());
        boolean fits = Grammar.length(sentence.text()) > LONGEST && tail.matches() && !Signal.conditionOrNegation(sentence.text());
        return fits ? Optional.of(List.of(tail.group(1), (tail.group(2).startsWith("[[DOSE") ? "Take " : "Take it ") + tail.group(2))) : Optional.empty();
    }

    @Override
    public int longerThan() {
        return 0;
    }

    @Override
    public Example example() {
        return new Example("Start a new medicine: [[MEDICINE_1]]: [[DOSE_1]] [[FREQUENCY_1]].",
                List.of("Start a new medicine: [[MEDICINE_1]]",
                        "Take [[DOSE_1]] [[FREQUENCY_1]]."),
                "Your medicine is: [[MEDICINE_1]].");
    }
}
