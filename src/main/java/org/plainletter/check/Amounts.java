package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.List;
import java.util.regex.Pattern;

/** Whether what holds for some, for most or seldom still holds for as many and as often. */
final class Amounts {

    static final Check CHECK = new Check("amounts-kept", RED, "The rewrite made something true of more, or fewer, than the letter says.",
            comparison -> changed(comparison.source(), comparison.rewrite()),
            List.of(new Example("Some people feel sick.", "People feel sick."), new Example("Some people feel sick.", "Everyone feels sick."), new Example("Rarely, it harms a nerve.", "Sometimes it harms a nerve."),
                    new Example("Most patients go home the same day.", "All people go home the same day."), new Example("One of your sisters may come.", "Both of your sisters may come.")),
            List.of(new Example("It is not uncommon to feel sick.", "Many people feel sick."), new Example("The majority of patients go home the same day.", "Most people go home the same day."),
                    new Example("Carry your card at all times.", "Always carry your card."), new Example("Occasionally a second visit is needed.", "You may need to come a second time.")));

    /** What a rewrite says, and what the letter must say for it. */
    private record Amount(Pattern said, Pattern given) {

        static Amount of(String said, String given) {
            return new Amount(words(said), words(given));
        }

        boolean added(String source, String rewrite) {
            return said.matcher(rewrite).find() && !given.matcher(source).find();
        }
    }

    private static final List<Amount> ADDED = List.of(
            Amount.of("always|everyone|everybody|every (?:person|patient|time)|all (?:the |your |our |these |of (?:the |your |our |these )?)?(?:people|patients|men|women|children|babies|them|you|sisters|brothers|friends)",
                    "always|every\\w*|each|all|any\\w*|constantly|continuously|throughout|full\\w*|complete\\w*|whole|entire\\w*|nobody|no|never|course|necessarily|invariably|both|inevitabl[ey]"),
            Amount.of("both", "both|two|twice|pair|bilateral\\w*|each|all|and|double|\\[\\[number_\\d+]]"),
            Amount.of("most (?:people|patients|men|women|children|of (?!all))|mostly|usually|normally",
                    "most|mostly|usual\\w*|normal\\w*|general\\w*|majority|typical\\w*|tends?|routine\\w*|often|common\\w*|likely|expected|predominantly|mainly|standard|customar\\w+|\\[\\[(?:odds|percentage)_\\d+]]"),
            Amount.of("many (?:people|patients|men|women|children)|often|frequently|commonly|a lot of people",
                    "many|often|common\\w*|uncommon|frequent\\w*|numerous|number|unusual|rare|regular\\w*|majority|most|several|various|repeated\\w*|recurr\\w+|usual\\w*|\\[\\[(?:odds|percentage|frequency)_\\d+]]"),
            Amount.of("sometimes|some (?:people|patients|men|women|children)|(?:a )?few people",
                    "some\\w*|who|occasion\\w*|may|can|could|might|possib\\w+|certain|few|minority|times|uncommon|unusual|several|intermittent\\w*|potential\\w*|risks?|chance|\\[\\[(?:odds|percentage)_\\d+]]"),
            Amount.of("rarely|hardly ever|seldom|very few (?:people|patients|men|women|children)|not many people", "rare\\w*|uncommon\\w*|unusual\\w*|seldom|unlikely|occasion\\w*|few|small|infrequent\\w*|hardly|scarce\\w*|low|\\[\\[(?:odds|percentage)_\\d+]]"));

    private static final List<Amount> LOST = List.of(
            Amount.of("(?:some|certain|a few|a minority of) (?:of (?:the |our |these )?)?(?:people|patients|men|women|children|babies|adults)|sometimes|occasionally",
                    "some\\w*|may|might|can|could|few|many|most|not (?:all|every\\w*|always)|occasion\\w*|possib\\w+|certain|usual\\w*|times|if|\\[\\[(?:odds|percentage)_\\d+]]"),
            Amount.of("(?:most|the majority of) (?:of (?:the |our |these )?)?(?:people|patients|men|women|children|babies|adults)", "most|usual\\w*|normal\\w*|majority|nearly all|almost all|many|mainly|likely"),
            Amount.of("rarely|(?:is|are) (?:very |extremely )?rare|(?:very |extremely )rare", "rare\\w*|seldom|unlikely|few|small|hardly|uncommon|unusual|not (?:many|often|common|likely)|low|\\[\\[(?:odds|percentage)_\\d+]]"),
            Amount.of("one of (?:your|the|our|these|us)", "one|an?|either|any\\w*|some\\w*|another|who|each"));

    private Amounts() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }

    private static boolean changed(String source, String rewrite) {
        return ADDED.stream().anyMatch(amount -> amount.added(source, rewrite)) || LOST.stream().anyMatch(amount -> amount.added(rewrite, source));
    }
}
