package org.plainletter.check;

import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** Whether a rewrite is as sure as the letter, clause by clause. */
final class Hedges {

    /** What leaves something open in a rewrite of "you may": it need not be a doubt. */
    private static final QuickPattern OPEN = QuickPattern.compile("\\b(?:can|allowed|choose)\\b");
    /** A chance in figures is a doubt said exactly. */
    private static final QuickPattern CHANCE = QuickPattern.compile("\\[\\[odds_", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern PURPOSE = QuickPattern.compile("\\b(?:so that|in order that)\\b.*|\\b(?:what|who) (?:may|might) (?:happen|sign|come|visit|attend)\\b");
    private static final QuickPattern PERMISSION = QuickPattern.compile("\\b(?:you|patients?|friends?|relatives?|carers?|who|child|children) (?:then |also )?may\\b(?! (?:be|have|feel|get|need|not|require|experience|notice|find|suffer|develop|become|see|hear)\\b)|\\b(?:only|anyone|nobody) (?:\\w+ ){1,6}may\\b(?! (?:be|have|feel|get|need|require|experience|notice|develop|become)\\b)|\\bmay (?:then|be taken|be used|continue|wish|like|shower|return|eat|drink)\\b");
    private static final QuickPattern USUALLY = QuickPattern.compile("(?<!how )\\b(?:usually|sometimes|occasionally|routinely|rarely|often|normally|generally)\\b(?! (?:work|eat|take|drink|well|if))");
    private static final QuickPattern OPINION = QuickPattern.compile("\\b(?:recommend\\w*|suggest\\w*|advis\\w*|assume\\w*|believe\\w*|opinion|feel|felt|view|discuss\\w*|consider\\w*|entitled|guarantee\\w*|occasionally|rule\\w*|exclude\\w*|danger|so that|alternatives?|options?|promise|inconclusive|doubt\\w*|yet_to)\\b");

    private Hedges() {}

    /** Whether a doubt was lost or put in. */
    static boolean changed(Pairing pairing) {
        boolean lost = pairing.source().stream().anyMatch(clause -> (USUALLY.matcher(clause.text()).find() || doubts(clause) && !PERMISSION.matcher(clause.text()).find()) && lost(pairing, clause));
        return lost || pairing.rewrite().stream().anyMatch(clause -> doubts(clause) && !PERMISSION.matcher(clause.text()).find() && added(pairing, clause));
    }

    private static boolean lost(Pairing pairing, Clause clause) {
        var saying = pairing.saying(clause);
        return (saying.isEmpty() ? pairing.rewrite() : saying).stream().noneMatch(other -> open(pairing.rewrite(), other));
    }

    private static boolean open(java.util.List<Clause> clauses, Clause clause) {
        return clauses.stream().filter(other -> other.sentence() == clause.sentence()).anyMatch(other -> hedged(other) || OPEN.matcher(other.text()).find() || CHANCE.matcher(other.text()).find());
    }

    private static boolean added(Pairing pairing, Clause clause) {
        var said = pairing.of(clause);
        return said.isPresent() ? pairing.source().stream().filter(other -> other.sentence() == said.get().sentence()).noneMatch(Hedges::uncertain) : pairing.source().stream().noneMatch(Hedges::uncertain);
    }

    private static boolean uncertain(Clause clause) {
        return hedged(clause) || CHANCE.matcher(clause.text()).find();
    }

    private static boolean hedged(Clause clause) {
        return Signals.HEDGE.in(clause.text()) || OPINION.matcher(clause.text()).find() || PERMISSION.matcher(clause.text()).find();
    }

    /** What is denied is no doubt: "it does not suggest". */
    private static boolean doubts(Clause clause) {
        return Signals.DOUBT.in(PURPOSE.matcher(clause.text()).replaceAll("")) && !(clause.denials().contains(Meanings.NOT) && !clause.text().contains("may not"));
    }
}
