package org.plainletter.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;

/** Compares a rewrite with the gold of its letter, and with the letter itself. */
final class Scorer {

    /** What a rewrite can't say unless the letter says it; names and plain counts are left to the gold. */
    private static final Set<FactType> COMPARED = EnumSet.of(FactType.DATE, FactType.TIME, FactType.PHONE, FactType.EMAIL,
            FactType.LINK, FactType.MONEY, FactType.DOSE, FactType.FREQUENCY, FactType.DURATION, FactType.MEASUREMENT,
            FactType.PERCENTAGE, FactType.ODDS, FactType.REFERENCE, FactType.NHS_NUMBER, FactType.POSTCODE);

    /** How a gold ends what it says of a figure that the letter does not have. */
    private static final String NOT_IN_LETTER = "that is not in the letter";

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern PART_OF_DAY = Pattern.compile("in the (morning|afternoon|evening)");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})[ -]years?[ -]old");
    private static final Pattern HOURS_OF_DAYS = Pattern.compile("(\\p{L}+day to \\p{L}+day),? (?:from )?(.+)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Function<String, List<Fact>> facts;

    /** @param facts finds the facts in a text */
    Scorer(Function<String, List<Fact>> facts) {
        this.facts = facts;
    }

    /** The score of {@code shown}, a rewrite of {@code source}. */
    Score score(Gold gold, ShownText shown, String source) {
        var kept = gold.facts().stream().filter(fact -> holds(shown, fact)).toList();
        var gone = gold.facts().stream().filter(fact -> !kept.contains(fact))
                .collect(Collectors.partitioningBy(fact -> together(List.of(shown.everything()), fact, true)));
        var foreign = foreign(shown, source);
        return new Score(kept, gone.getOrDefault(true, List.of()), gone.getOrDefault(false, List.of()), neverSaid(gold, shown, source),
                foreign.getOrDefault(true, List.of()), foreign.getOrDefault(false, List.of()), left(gold.noise(), shown));
    }

    /** Whether {@code shown} says {@code fact}, all its parts together. */
    static boolean holds(ShownText shown, Gold.GoldFact fact) {
        return together(switch (fact.within()) {
            case SENTENCE -> shown.statements();
            case SECTION -> shown.together();
            case LETTER -> List.of(shown.everything());
        }, fact, false);
    }

    /** @param byLine whether each part may stand in another line of a text; an expression never runs over a line's end */
    private static boolean together(List<String> places, Gold.GoldFact fact, boolean byLine) {
        return places.stream().anyMatch(place -> fact.all().stream()
                .allMatch(regex -> byLine ? place.lines().anyMatch(line -> says(line, regex)) : says(place, regex)));
    }

    /** A hyphen between two words changes nothing of what they say: "a same-day appointment". */
    private static boolean says(String text, Pattern regex) {
        return regex.matcher(text).find() || HYPHEN.matcher(text).find() && regex.matcher(HYPHEN.matcher(text).replaceAll(" ")).find();
    }

    private List<Gold.Never> neverSaid(Gold gold, ShownText shown, String source) {
        var known = facts.apply(source);
        return gold.never().stream()
                .filter(never -> shown.alone().stream().anyMatch(text -> never.regex().matcher(text).results().anyMatch(said -> !isInLetter(never, text, said, known))))
                .toList();
    }

    /** Whether a figure that the gold takes for "not in the letter" is: "twice a year" there is "2 times a year" here, and "4/7" is "4 days". */
    private boolean isInLetter(Gold.Never never, String text, MatchResult said, List<Fact> known) {
        return never.about().endsWith(NOT_IN_LETTER) && facts.apply(text).stream()
                .filter(fact -> fact.span().start() < said.end() && said.start() < fact.span().end())
                .anyMatch(fact -> known.stream().anyMatch(fact::sameAs));
    }

    /** What the letter does not hold, whether or not its lines are broken where they are: under true what took the place of another fact of its type, under false the rest. */
    private Map<Boolean, List<Score.ForeignFact>> foreign(ShownText shown, String source) {
        var known = Stream.concat(facts.apply(source).stream(), facts.apply(SPACES.matcher(source).replaceAll(" ")).stream()).toList();
        var said = shown.everything().lines().distinct().flatMap(line -> facts.apply(line).stream().map(fact -> new Said(fact, fact.span().of(line)))).toList();
        Set<FactType> missing = known.stream().filter(fact -> said.stream().noneMatch(other -> fact.sameAs(other.fact()))).map(Fact::type).collect(Collectors.toSet());
        return said.stream().filter(each -> COMPARED.contains(each.fact().type()) && known.stream().noneMatch(each.fact()::sameAs) && !standsIn(source, known, each.text()))
                .collect(Collectors.partitioningBy(each -> missing.contains(each.fact().type()),
                        Collectors.mapping(each -> new Score.ForeignFact(each.fact().type().name(), each.text()), Collectors.toList())));
    }

    /**
     * Whether the letter has {@code text} in a place where no fact is found: "412" behind the name of what was measured, "Morning" above a column, "58 y.o.",
     * days beside hours in another column.
     */
    private boolean standsIn(String source, List<Fact> known, String text) {
        String letter = flat(source);
        var hours = HOURS_OF_DAYS.matcher(text);
        if (hours.matches()) {
            return letter.contains(hours.group(1).toLowerCase(Locale.ROOT)) && facts.apply(hours.group(2)).stream().anyMatch(part -> known.stream().anyMatch(part::sameAs));
        }
        var part = PART_OF_DAY.matcher(text);
        var age = AGE.matcher(text);
        return BARE_NUMBER.matcher(text).matches() && Pattern.compile("(?<![\\d.,])" + Pattern.quote(text) + "(?![\\d%]|[.,]\\d)").matcher(letter).find()
                || part.matches() && Pattern.compile("\\b" + part.group(1) + "s?\\b").matcher(letter).find()
                || age.matches() && Pattern.compile("\\b" + age.group(1) + " ?(?:y|yo|yrs?|y\\.o\\.?|years?)\\b").matcher(letter).find();
    }

    /** A fact of the rewrite, and how it says it. */
    private record Said(Fact fact, String text) {}

    private static List<String> left(List<String> unwanted, ShownText shown) {
        var everything = flat(shown.everything());
        return unwanted.stream().filter(phrase -> everything.contains(flat(phrase))).toList();
    }

    private static String flat(String text) {
        return SPACES.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
