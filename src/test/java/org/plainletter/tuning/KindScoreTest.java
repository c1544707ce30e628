package org.plainletter.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Verdict;

class KindScoreTest {

    private static final Reading NEW = new Reading("results 1", "new");
    private static final Reading OLD = new Reading("results 2", "old");

    private static JudgedPair pair(int person, Reading fresh, Reading old, Verdict challenger, Verdict champion) {
        return new JudgedPair(new Deal("p" + person, "r" + person, "g", fresh, old), fresh, challenger, champion);
    }

    private static List<KindScore> of(List<JudgedPair> pairs) {
        return KindScore.of(pairs, letter -> letter.substring(0, letter.indexOf(' ')));
    }

    @Test
    void countsEachLetterForItsKind() {
        var scores = of(List.of(pair(1, NEW, new Reading("discharge 1", "old"), Verdict.EASY, Verdict.HARD), pair(2, new Reading("discharge 2", "new"), OLD, Verdict.NOT_SURE, Verdict.EASY)));

        assertThat(scores).extracting(KindScore::kind).containsExactly("discharge", "results");
        assertThat(scores.getFirst()).extracting(KindScore::challenger, KindScore::challengerEasy, KindScore::champion, KindScore::championEasy).containsExactly(1, 0, 1, 0);
        assertThat(scores.getLast()).extracting(KindScore::challenger, KindScore::challengerEasy, KindScore::champion, KindScore::championEasy).containsExactly(1, 1, 1, 1);
    }

    @Test
    void saysNothingOfFewPeopleAndNothingThatChanceCouldHaveDone() {
        var pairs = new ArrayList<JudgedPair>();
        for (int person = 0; person < 4; person++) {
            pairs.add(pair(person, NEW, OLD, Verdict.EASY, Verdict.HARD));
        }
        assertThat(of(pairs).getFirst().inWords()).isEqualTo("In the new way 4 of 4 were easy, in the old way 0 of 4. We do not know yet.");

        pairs.add(pair(4, NEW, OLD, Verdict.EASY, Verdict.EASY));
        assertThat(of(pairs).getFirst().inWords()).endsWith("It looks easier. 1 time in 10 that is luck.");

        pairs.add(pair(5, NEW, OLD, Verdict.HARD, Verdict.EASY));
        pairs.add(pair(6, NEW, OLD, Verdict.HARD, Verdict.EASY));
        assertThat(of(pairs).getFirst().inWords()).endsWith("We do not know yet.");
    }
}
