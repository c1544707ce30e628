package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;

/** Compares a rewrite with the gold of its letter, and with the letter itself. */
final class Scorer {

    /** What a rewrite can't say unless the letter says it; names and plain counts are left to the gold. */
    private static final Set<FactType> COMPARED = EnumSet.of(FactType.DATE, FactType.TIME, FactType.PHONE, FactType.EMAIL,
            FactType.LINK, FactType.MONEY, FactType.DOSE, FactType.FREQUENCY, FactType.DURATION, FactType.MEASUREMENT,
            FactType.PERCENTAGE, FactType.ODDS, FactType.REFERENCE, FactType.NHS_NUMBER, FactType.POSTCODE);

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private final Function<String, List<Fact>> facts;

    /** @param facts finds the facts in a text */
    Scorer(Function<String, List<Fact>> facts) {
        this.facts = facts;
    }

    /** The score of {@code shown}, a rewrite of {@code source}. */
    Score score(Gold gold, ShownText shown, String source) {
        var found = gold.facts().stream().collect(Collectors.partitioningBy(fact -> holds(shown, fact)));
        var sentences = shown.sentences();
        return new Score(found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()), neverSaid(gold, shown),
                invented(shown, source), left(gold.identifiers(), shown), left(gold.noise(), shown), sentences.size(),
                sentences.stream().map(ShownText.Sentence::text).filter(text -> words(text) > Score.LONGEST).toList(),
                (int) sentences.stream().filter(ShownText.Sentence::original).count());
    }

    /** How many tokens between white space hold a letter or a digit. */
    static int words(String text) {
        return (int) SPACES.splitAsStream(text).filter(token -> LETTER_OR_DIGIT.matcher(token).find()).count();
    }

    private static boolean holds(ShownText shown, Gold.GoldFact fact) {
        var places = switch (fact.within()) {
            case SENTENCE -> shown.alone();
            case SECTION -> shown.together();
            case LETTER -> List.of(shown.everything());
        };
        return places.stream().anyMatch(place -> fact.all().stream().allMatch(regex -> regex.matcher(place).find()));
    }

    private static List<Gold.Never> neverSaid(Gold gold, ShownText shown) {
        return gold.never().stream()
                .filter(never -> shown.alone().stream().anyMatch(text -> never.regex().matcher(text).find()))
                .toList();
    }

    private List<String> invented(ShownText shown, String source) {
        var known = facts.apply(source);
        var invented = new ArrayList<String>();
        for (String text : shown.everything().lines().toList()) {
            facts.apply(text).stream()
                    .filter(fact -> COMPARED.contains(fact.type()) && known.stream().noneMatch(fact::sameAs))
                    .forEach(fact -> invented.add(fact.type() + " " + fact.span().of(text)));
        }
        return invented;
    }

    private static List<String> left(List<String> unwanted, ShownText shown) {
        var everything = flat(shown.everything());
        return unwanted.stream().filter(phrase -> everything.contains(flat(phrase))).toList();
    }

    private static String flat(String text) {
        return SPACES.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
