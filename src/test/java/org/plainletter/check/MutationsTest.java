package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each honest wording made wrong in one thing, in every way that there is: the checks must refuse it. */
class MutationsTest {

    private static final double CAUGHT = 0.99;
    private static final List<String> ALL_OF_THEM = List.of("dose-", "phone-", "date-", "time-", "negation-");

    private static final Map<String, Tally> TALLIES = new TreeMap<>();

    private record Tally(List<String> caught, List<String> missed) {

        double share() {
            return caught.isEmpty() && missed.isEmpty() ? 1 : (double) caught.size() / (caught.size() + missed.size());
        }
    }

    @BeforeAll
    static void mutateAll() {
        TALLIES.clear();
        var mutations = Stream.concat(FactMutations.all().stream(), WordMutations.all().stream()).toList();
        for (Paraphrase paraphrase : Paraphrase.all()) {
            if (paraphrase.refusals(paraphrase.plain()).isEmpty()) {
                mutations.forEach(mutation -> mutation.of(paraphrase).forEach(wording -> judge(mutation.name(), paraphrase, wording)));
            }
        }
    }

    private static void judge(String name, Paraphrase paraphrase, String wording) {
        var tally = TALLIES.computeIfAbsent(name, any -> new Tally(new ArrayList<>(), new ArrayList<>()));
        (paraphrase.refusals(wording).isEmpty() ? tally.missed() : tally.caught()).add(paraphrase.source() + "\n    " + wording);
    }

    @Test
    void catchesNearlyAllOfThem() {
        long missed = TALLIES.values().stream().mapToLong(tally -> tally.missed().size()).sum();
        long all = missed + TALLIES.values().stream().mapToLong(tally -> tally.caught().size()).sum();

        assertThat(all).isGreaterThan(2000);
        assertThat(1 - (double) missed / all).as(describe()).isGreaterThanOrEqualTo(CAUGHT);
    }

    @Test
    void catchesEveryWrongDosePhoneDateTimeAndNegation() {
        assertThat(TALLIES).as(describe()).allSatisfy((name, tally) -> {
            if (ALL_OF_THEM.stream().anyMatch(name::startsWith)) {
                assertThat(tally.missed()).as(name).isEmpty();
            }
        });
    }

    private static String describe() {
        return TALLIES.entrySet().stream().map(tally -> "%-45s %5d of %5d  %.1f%%".formatted(tally.getKey(), tally.getValue().caught().size(),
                        tally.getValue().caught().size() + tally.getValue().missed().size(), 100 * tally.getValue().share())
                + tally.getValue().missed().stream().map(missed -> "\n  - " + missed).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Prints what is caught and missed. */
    public static void main(String[] args) {
        mutateAll();
        System.out.println(describe());
        long missed = TALLIES.values().stream().mapToLong(tally -> tally.missed().size()).sum();
        System.out.println(missed + " missed, " + TALLIES.values().stream().mapToLong(tally -> tally.caught().size()).sum() + " caught");
    }
}
