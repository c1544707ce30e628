package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Says one idea a sentence: splits by the list of rules until none fits. */
public final class Splitter {

    private static final QuickPattern MEDICINE = QuickPattern.compile("\\[\\[MEDICINE_\\d+]]");
    private static final int DEEPEST = 8;

    private final Grammar grammar;
    private final Commas commas;
    private final List<SplitRule> rules;

    /** Splits what {@code grammar} takes apart. */
    public Splitter(Grammar grammar) {
        this.grammar = grammar;
        this.commas = new Commas(grammar);
        this.rules = SplitRules.list(grammar);
    }

    /** What to say in place of {@code sentence}, in order; itself if there is nothing to split. */
    public List<String> split(String sentence) {
        return split(commas.apply(sentence), 0);
    }

    private List<String> split(String sentence, int depth) {
        if (depth > DEEPEST || sentence.endsWith("?")) {
            return List.of(sentence);
        }
        Parse parse = grammar.parse(sentence);
        long words = Grammar.length(sentence);
        for (SplitRule rule : rules) {
            if (words <= rule.longerThan()) {
                continue;
            }
            var pieces = rule.split(parse);
            if (pieces.isPresent() && pieces.get().stream().allMatch(this::standsAlone)) {
                var all = new ArrayList<String>();
                pieces.get().forEach(piece -> all.addAll(split(Grammar.sentence(piece), depth + 1)));
                return all;
            }
        }
        return List.of(sentence);
    }

    /** Whether a piece is a sentence: it has a verb, and does not end in a word that waits for another. */
    private boolean standsAlone(String piece) {
        Parse parse = grammar.parse(Grammar.sentence(piece));
        if (isCut(parse)) {
            return false;
        }
        boolean verb = parse.hasVerb() || MEDICINE.matcher(piece).find() || piece.matches("(?s)[^:]{2,60}: .+");
        return parse.size() > 2 && !grammar.morphology().isModal(parse.word(0)) && verb && !parse.token(Math.max(0, parse.size() - 2)).is("CCONJ", "DET", "SCONJ");
    }

    /** Whether a bracket was parted, a reason from its verb, or one verb from another: "because your potassium", "Running and the nurse has come". */
    private static boolean isCut(Parse piece) {
        int open = 0;
        int reason = -1;
        for (int i = 0; i < piece.size(); i++) {
            open += piece.word(i).equals("(") ? 1 : piece.word(i).equals(")") ? -1 : 0;
            reason = piece.word(i).equals("because") && !piece.word(i + 1).equals("of") ? i : reason;
        }
        boolean joined = piece.is(0, "VERB") && piece.word(0).endsWith("ing") && piece.is(1, "CCONJ");
        int last = Joints.end(piece) - 1;
        boolean waits = last > 0 && (piece.word(last).equals("so") && piece.word(last - 1).equals(",") || piece.word(last).equals("effect") && piece.word(last - 1).equals("with"));
        return open != 0 || joined || waits || reason > 0 && piece.finiteFrom(reason + 1) < 0 || isThing(piece);
    }

    /** Whether it names a thing and only tells which one: "The money that we put in place". */
    private static boolean isThing(Parse piece) {
        if (!piece.is(0, "DET", "NOUN", "ADJ", "NUM") || piece.isImperative(0)) {
            return false;
        }
        int verb = piece.finiteFrom(0);
        for (int i = 1; i < verb; i++) {
            if (Set.of("that", "which", "who").contains(piece.word(i)) && piece.is(i - 1, "NOUN", "PROPN") && piece.is(0, "DET")) {
                return piece.finiteFrom(verb + 1) < 0;
            }
        }
        return false;
    }
}
