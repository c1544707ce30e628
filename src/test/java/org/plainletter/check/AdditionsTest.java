package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a language model adds of its own must not be shown; what it says in its own plain words may be. */
class AdditionsTest {

    private static final Path FOLDER = Path.of("evaluation/additions");
    private static final Set<String> THESE = Set.of("nothing-added", "amounts-kept", "action-kept");

    @Test
    void catchesSentencesThatAreAdded() {
        assertThat(caught("added.txt", "added", true)).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void catchesWordsThatAreMadeOthers() {
        assertThat(caught("swapped.txt", "wrong", false)).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void refusesNoHonestWordingOfTheLargeSet() {
        var refused = Paraphrase.all().stream().filter(paraphrase -> paraphrase.refusals(paraphrase.plain()).stream().anyMatch(THESE::contains)).toList();

        assertThat(refused).as(ParaphrasesTest.describe(refused)).isEmpty();
    }

    @Test
    void refusesFewOfThoseThatAreFreer() {
        var all = Paraphrase.in(FOLDER.resolve("freer.txt"));
        var refused = all.stream().filter(paraphrase -> paraphrase.refusals(paraphrase.plain()).stream().anyMatch(THESE::contains)).toList();

        assertThat(all).hasSize(60);
        assertThat((double) refused.size() / all.size()).as(ParaphrasesTest.describe(refused)).isLessThanOrEqualTo(0.15);
    }

    private static double caught(String file, String label, boolean behind) {
        var missed = new ArrayList<String>();
        int all = 0;
        for (Paraphrase.Wrong wrong : Paraphrase.wrong(FOLDER.resolve(file), label)) {
            all++;
            String wording = behind ? wrong.honest().plain() + " " + wrong.wording() : wrong.wording();
            List<String> refusals = wrong.honest().refusals(wording);
            if (refusals.isEmpty()) {
                missed.add(wrong.honest().source() + "\n    " + wording);
            }
        }
        return 1 - (double) missed.size() / all;
    }
}
