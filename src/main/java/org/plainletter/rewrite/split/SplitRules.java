package org.plainletter.rewrite.split;

import java.util.List;
import org.plainletter.rewrite.grammar.Grammar;

/** The rules in the order in which they are tried. The first that fits splits the sentence; its pieces are tried again. */
final class SplitRules {

    private SplitRules() {}

    static List<SplitRule> list(Grammar grammar) {
        return List.of(
                new SentencesInOne(),
                new MedicineAndHow(grammar),
                new Stops(),
                new ListedSigns(grammar),
                new ListAfterColon(grammar),
                new MissedVisit(grammar),
                new HeardNothing(grammar),
                new NegatedVerbs(grammar),
                new Quoting(),
                new FrontedConditions(grammar),
                new FrontedPhrase(grammar),
                new TrailingConditions(grammar),
                new FrontedReason(grammar),
                new Reason(grammar),
                new SeveralReasons(grammar),
                new RelativeClause(),
                new RelativeWithPreposition(),
                new Participle(grammar),
                new Reported(),
                new AskedOfGp(),
                new Orders(),
                new Series(grammar),
                new OwnSubject(grammar),
                new SecondClause(grammar),
                new SharedSubject(grammar),
                new OrdersOnCondition(grammar),
                new EvenIf(grammar),
                new ConditionTail(grammar),
                new LongCondition(grammar),
                new Examples(grammar),
                new PhoneHours(),
                new LastTime(grammar),
                new PersonAside(),
                new Called(grammar),
                new Purpose(grammar),
                new Infinitives(),
                new Things(grammar),
                new LastAside(grammar),
                new IndefiniteRelative(grammar),
                new TailFacts(grammar),
                new TailPhrase(grammar),
                new OrderWithCondition(grammar),
                new Padding());
    }
}
