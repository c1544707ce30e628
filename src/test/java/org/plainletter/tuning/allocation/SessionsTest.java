package org.plainletter.tuning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Side;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;

/** Who reads what. Each property is held over 1,000 random trials of several sessions each. */
class SessionsTest {

    private static final Match MATCH = new Match("new", "old");

    /** A trial of a few groups that sit down together several times, with letters that may run out. */
    private static final class Sat {

        final Map<String, String> groups = new HashMap<>();
        final Map<String, List<Session>> sessions = new HashMap<>();
        final Map<String, Set<Side>> sides = new HashMap<>();

        Sat(long seed) {
            RandomGenerator random = new SplittableRandom(seed);
            var all = new Sessions(new Allocation(Deck.of(letters(random.nextInt(24, 120), random)), random), new Sides(random), () -> MATCH, random);
            int count = random.nextInt(1, 4);
            IntStream.range(0, count).forEach(group -> IntStream.range(0, random.nextInt(1, 13)).forEach(person -> groups.put("p" + group + "." + person, "g" + group)));
            for (int sitting = random.nextInt(1, 4); sitting > 0; sitting--) {
                groups.forEach((rater, group) -> {
                    if (random.nextInt(5) > 0) {
                        Session session = all.next(rater, group, random.nextInt(1, 9));
                        sessions.computeIfAbsent(rater, any -> new ArrayList<>()).add(session);
                        sides.computeIfAbsent(rater, any -> new HashSet<>()).add(session.side());
                    }
                });
            }
        }

        List<Deal> deals(String rater) {
            return items(rater).stream().filter(Item.Pair.class::isInstance).map(item -> ((Item.Pair) item).deal()).toList();
        }

        List<Item> items(String rater) {
            return sessions.getOrDefault(rater, List.of()).stream().flatMap(session -> session.items().stream()).toList();
        }
    }

    private static List<TrialLetter> letters(int count, RandomGenerator random) {
        return IntStream.range(0, count).mapToObj(i -> new TrialLetter("letter" + i, random.nextGaussian())).toList();
    }

    private static List<Sat> thousand() {
        return IntStream.range(0, 1000).mapToObj(Sat::new).toList();
    }

    @Test
    void keepsItsPromisesInAThousandRandomTrials() {
        for (Sat sat : thousand()) {
            var judges = new HashMap<Reading, Set<String>>();
            for (String rater : sat.groups.keySet()) {
                givesBothWaysAlike(sat.deals(rater));
                givesNoLetterTwice(sat.items(rater));
                sat.deals(rater).stream().flatMap(Deal::readings).forEach(reading -> judges.computeIfAbsent(reading, any -> new HashSet<>()).add(rater));
            }
            assertThat(judges.values()).allMatch(people -> people.size() <= Allocation.JUDGES);
            balancesSides(sat);
        }
    }

    private static void givesBothWaysAlike(List<Deal> deals) {
        int difference = 0;
        int firsts = 0;
        for (Deal deal : deals) {
            for (Reading reading : deal.readings().toList()) {
                difference += reading.version().equals("new") ? 1 : -1;
                assertThat(Math.abs(difference)).isLessThanOrEqualTo(1);
            }
            firsts += deal.first().version().equals("new") ? 1 : -1;
            assertThat(Math.abs(firsts)).isLessThanOrEqualTo(1);
        }
    }

    private static void givesNoLetterTwice(List<Item> items) {
        List<String> letters = items.stream().flatMap(item -> switch (item) {
            case Item.Pair(Deal deal) -> deal.readings().map(Reading::letter);
            case Item.Original(String letter) -> List.of(letter).stream();
            case Item.Practice practice -> List.<String>of().stream();
        }).toList();

        assertThat(letters).doesNotHaveDuplicates();
    }

    private static void balancesSides(Sat sat) {
        assertThat(sat.sides.values()).allMatch(sides -> sides.size() == 1);
        var lead = new HashMap<String, Integer>();
        sat.sides.forEach((rater, sides) -> lead.merge(sat.groups.get(rater), sides.contains(Side.LEFT) ? 1 : -1, Integer::sum));
        assertThat(lead.values()).allMatch(difference -> Math.abs(difference) <= 1);
    }

    @Test
    void practisesFirstAndOnce() {
        for (Sat sat : thousand().subList(0, 100)) {
            sat.sessions.forEach((rater, sessions) -> {
                assertThat(sessions.getFirst().items().subList(0, 4)).containsExactlyInAnyOrder(new Item.Practice(true), new Item.Practice(true), new Item.Practice(false), new Item.Practice(false));
                assertThat(sat.items(rater).stream().filter(Item.Practice.class::isInstance)).hasSize(4);
            });
        }
    }

    @Test
    void hidesAnOriginalAmongSixLetters() {
        var random = new SplittableRandom(3);
        long originals = 0;
        long letters = 0;
        for (int round = 0; round < 500; round++) {
            var items = new Sessions(new Allocation(Deck.of(letters(60, random)), random), new Sides(random), () -> MATCH, random).next("a", "g", random.nextInt(3, 10)).items();
            long pairs = items.stream().filter(Item.Pair.class::isInstance).count();
            originals += items.stream().filter(Item.Original.class::isInstance).count();
            letters += items.size() - 4 + pairs;
        }
        assertThat((double) letters / originals).isBetween(5.7, 6.3);
    }

    @Test
    void letsChanceDecideWhichLetterIsWrittenInWhichWay() {
        int straight = 0;
        for (int seed = 0; seed < 2000; seed++) {
            var deal = new Allocation(new Deck(List.of(new Couple("a", "b")), List.of()), new SplittableRandom(seed)).deal("r", "g", MATCH).orElseThrow();
            straight += deal.readings().anyMatch(reading -> reading.equals(new Reading("a", "new"))) ? 1 : 0;
        }
        assertThat(straight).isBetween(900, 1100);
    }

    /** A couple is a block of eight places: four either way round. */
    @Test
    void dealsHalfAndHalfInBlocks() {
        var allocation = new Allocation(new Deck(List.of(new Couple("a", "b")), List.of()), new SplittableRandom(1));
        var count = new HashMap<Reading, Integer>();
        for (int i = 0; i < 8; i++) {
            allocation.deal("r" + i, "g", MATCH).orElseThrow().readings().forEach(reading -> count.merge(reading, 1, Integer::sum));
        }
        assertThat(count).hasSize(4).values().containsOnly(4);
        assertThat(allocation.deal("r8", "g", MATCH)).isEmpty();
    }

    @Test
    void couplesLettersThatAreEquallyHard() {
        var letters = letters(60, new SplittableRandom(5));
        var difficulty = new HashMap<String, Double>();
        letters.forEach(letter -> difficulty.put(letter.id(), letter.difficulty()));
        var deck = Deck.of(letters);

        assertThat(deck.originals()).hasSize(10);
        assertThat(deck.couples()).hasSize(25);
        double apart = deck.couples().stream().mapToDouble(couple -> Math.abs(difficulty.get(couple.one()) - difficulty.get(couple.other()))).average().orElseThrow();
        assertThat(apart).isLessThan(0.15);
    }

    @Test
    void givesTheSameFromTheSameSeed() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(new Sat(seed).sessions).isEqualTo(new Sat(seed).sessions);
        }
    }

    @Test
    void remembersWhatWasGivenOutBeforeARestart() {
        var deck = new Deck(List.of(new Couple("a", "b"), new Couple("c", "d")), List.of("e"));
        var before = new Allocation(deck, new SplittableRandom(1));
        var first = before.deal("r", "g", MATCH).orElseThrow();
        var after = new Allocation(deck, new SplittableRandom(2));
        after.remember(first);
        after.rememberOriginal("r", "e");

        var second = after.deal("r", "g", MATCH).orElseThrow();
        assertThat(second.pair()).isNotEqualTo(first.pair());
        assertThat(second.first().letter()).isNotIn(first.first().letter(), first.second().letter());
        assertThat(second.first().version()).isEqualTo(first.second().version());
        assertThat(after.deal("r", "g", MATCH)).isEmpty();
        assertThat(after.original("r")).isEmpty();
    }

    @Test
    void letsOnePairInFourMeetTheOldChampion() {
        var vigil = new Vigil("new", "old", new SplittableRandom(1));
        var places = new HashSet<Integer>();
        for (int block = 0; block < 100; block++) {
            var others = IntStream.range(0, 4).mapToObj(i -> vigil.next().other()).toList();
            assertThat(others).containsExactlyInAnyOrder("old", "new", "new", "new");
            places.add(others.indexOf("old"));
        }
        assertThat(places).hasSize(4);
    }

    @Test
    void readsTheBetterVersionsMoreOftenAndForgetsNone() {
        var thompson = new Thompson(new SplittableRandom(1));
        var arms = List.of(new Arm("a", 90, 10), new Arm("b", 60, 40), new Arm("c", 10, 90), new Arm("d", 10, 90));
        var count = new HashMap<String, Integer>();
        for (int i = 0; i < 10_000; i++) {
            Match match = thompson.next(arms);
            assertThat(match.one()).isNotEqualTo(match.other());
            count.merge(match.one(), 1, Integer::sum);
        }
        assertThat(count.get("a")).isGreaterThan(9_500);
        assertThat(count.get("c")).isBetween(60, 150);
        assertThat(count.get("d")).isBetween(60, 150);
        assertThatIllegalArgumentException().isThrownBy(() -> thompson.next(arms.subList(0, 3)));
    }
}
