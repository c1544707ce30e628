package org.plainletter.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;
import static org.plainletter.judgement.Verdict.NOT_SURE;
import static org.plainletter.tuning.Log.opened;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Dealt;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.TrialEvent.OriginalJudged;
import org.plainletter.tuning.TrialEvent.Signed;
import org.plainletter.tuning.TrialEvent.TakenBack;
import org.plainletter.tuning.evidence.Evidence;
import org.plainletter.tuning.evidence.SampleRatio;

/** What counts, and as what. */
class TrialCountsTest {

    private static final String A = "Monday";
    private static final Verdict[] VERDICTS = Verdict.values();

    @ParameterizedTest
    @CsvSource({"EASY, HARD, 1, 0", "HARD, EASY, 0, 1", "EASY, EASY, 0, 0", "HARD, HARD, 0, 0", "NOT_SURE, HARD, 0, 0", "EASY, NOT_SURE, 0, 0", "NOT_SURE, NOT_SURE, 0, 0"})
    void countsAPairAsDecidedOnlyIfOneLetterIsEasyAndTheOtherHard(Verdict challenger, Verdict champion, int wins, int losses) {
        var total = opened(A).pairs(1, A, challenger, champion).state().total();

        assertThat(total).isEqualTo(new Score(1, 1, new Evidence(wins, losses)));
    }

    @Test
    void countsNoHalf() {
        var log = opened(A).wins(1, A);
        log.judge(log.deal(A, "left midway"), "n", EASY);

        assertThat(log.state().total()).isEqualTo(new Score(1, 1, new Evidence(1, 0)));
        assertThat(log.state().halves()).isEqualTo(new SampleRatio(1, 0));
    }

    @Test
    void countsHalvesThatComeLateAndInAnyOrder() {
        var log = opened(A);
        String first = log.deal(A, "a");
        String second = log.deal(A, "b");
        log.judge(second, "o", HARD).judge(first, "o", HARD).judge(first, "n", EASY).judge(second, "n", EASY);

        assertThat(log.state().total()).isEqualTo(new Score(2, 2, new Evidence(2, 0)));
        assertThat(log.state().halves()).isEqualTo(new SampleRatio(0, 0));
    }

    @Test
    void countsAnAnswerThatWasSentTwiceOnce() {
        var log = opened(A).wins(1, A);
        var repeated = (Judged) log.events.getLast();
        log.add(repeated).add(new Judged(repeated.id(), repeated.pair(), repeated.letter(), EASY, true)).add(log.events.get(2));

        assertThat(log.state().total()).isEqualTo(new Score(1, 1, new Evidence(1, 0)));
    }

    @Test
    void takesAnotherAnswerInPlaceOfTheEarlierOne() {
        var log = opened(A);
        String pair = log.deal(A, "a");
        log.judge(pair, "n", EASY).judge(pair, "o", HARD).judge(pair, "o", EASY);
        assertThat(log.state().total()).isEqualTo(new Score(1, 1, Evidence.NONE));

        assertThat(log.judge(pair, "n", HARD).state().total()).isEqualTo(new Score(1, 1, new Evidence(0, 1)));
    }

    @Test
    void forgetsAnAnswerThatWasTakenBack() {
        var log = opened(A).wins(1, A);
        String id = ((Judged) log.events.getLast()).id();

        assertThat(log.add(new TakenBack(id)).state().total()).isEqualTo(Score.NONE);
        assertThat(log.add(new TakenBack(id)).add(new TakenBack("unknown")).state().halves()).isEqualTo(new SampleRatio(1, 0));
    }

    @Test
    void ignoresAnswersToWhatNobodyWasDealt() {
        var log = opened(A).wins(1, A).add(new Judged("x", "no such pair", "letter", EASY, false)).add(new Judged("y", "p0", "no such letter", HARD, false));

        assertThat(log.state().total()).isEqualTo(new Score(1, 1, new Evidence(1, 0)));
    }

    @Test
    void ignoresPairsOfOtherVersions() {
        var log = opened(A).add(new Dealt(new Deal("p", "a", A, new Reading("1", Log.NEW), new Reading("2", "a third")))).add(new Judged("x", "p", "1", EASY, false))
                .add(new Judged("y", "p", "2", HARD, false));

        assertThat(log.state().total()).isEqualTo(Score.NONE);
    }

    @Test
    void knowsWhatEachPersonAnsweredAloneAndWithHelp() {
        var log = opened(A).pair(A, "a", EASY, HARD).pair(A, "a", EASY, NOT_SURE);
        String pair = log.deal(A, "a");
        log.judge(pair, "n", HARD).add(new Judged("helped", pair, pair + "o", EASY, true));
        log.add(new OriginalJudged("c1", "a", A, "l1", HARD, false)).add(new OriginalJudged("c2", "a", A, "l2", EASY, false)).add(new OriginalJudged("c2", "a", A, "l2", EASY, false));

        assertThat(log.trial().people()).containsExactly(new PersonAnswers("a", A, new Answers(2, 2, 0, 2, 1), new Answers(1, 0, 1, 0, 0)));
        assertThat(log.trial().people().getFirst().all().difference()).hasValue(1.0 / 3);
        assertThat(log.trial().people().getFirst().all().overOriginals()).hasValue(2.0 / 3 - 0.5);
    }

    @Test
    void countsTheLastAnswerToAnUntouchedLetterUntilItIsTakenBack() {
        var log = opened(A).add(new OriginalJudged("c1", "a", A, "l1", HARD, false)).add(new OriginalJudged("c2", "a", A, "l1", EASY, true));
        assertThat(log.trial().people()).containsExactly(new PersonAnswers("a", A, Answers.NONE, new Answers(0, 0, 0, 1, 1)));

        log.add(new TakenBack("c1"));
        assertThat(log.trial().people().getFirst().all().originals()).as("it stood no more").isEqualTo(1);
        log.add(new TakenBack("c2"));
        assertThat(log.trial().people().getFirst().all()).isEqualTo(Answers.NONE);
    }

    @Test
    void beginsAnewWithEachChallenger() {
        opened(A).wins(15, A).state();

        assertThat(opened(A).state().total().evidence().e()).isCloseTo(1, within(1e-12));
    }

    /** Whoever always presses the same button can't decide anything. */
    @Test
    void changesNoEvidenceByPairsOfOneColour() {
        var random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            var log = random(random, 40, Log.NEW, Log.OLD);
            var before = log.state();
            var after = log.pairs(random.nextInt(1, 20), A, EASY, EASY).pairs(random.nextInt(20), "Tuesday", HARD, HARD).state();

            assertThat(after.total().evidence()).isEqualTo(before.total().evidence());
            assertThat(after.groups().get(A).score().evidence()).isEqualTo(before.groups().get(A).score().evidence());
        }
    }

    @Test
    void swapsWinsAndLossesWhenTheLabelsAreSwapped() {
        for (int round = 0; round < 200; round++) {
            var one = book(round, Log.OLD, Log.NEW);
            var swapped = book(round, Log.NEW, Log.OLD);

            assertThat(swapped.total().evidence()).isEqualTo(one.total().evidence().swapped());
            assertThat(swapped.total().pairs()).isEqualTo(one.total().pairs()).isPositive();
        }
    }

    private static PairBook book(int seed, String champion, String challenger) {
        var book = new PairBook(new Plan("t", champion, challenger, Set.of(A), 100));
        for (TrialEvent event : random(new Random(seed), 40, Log.NEW, Log.OLD).events) {
            switch (event) {
                case Dealt(Deal deal) -> book.deal(deal);
                case Judged answer -> book.answer(answer);
                default -> assertThat(event).isNotNull();
            }
        }
        return book;
    }

    /** Any order of whole pairs gives the same counts, and the same list the same state at every step. */
    @Test
    void replaysToTheSameState() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            var log = random(random, 60, Log.NEW, Log.OLD);
            List<TrialState> live = new ArrayList<>();
            var trial = new Trial(((TrialEvent.Opened) log.events.getFirst()).plan());
            log.events.stream().skip(1).forEach(event -> live.add(trial.apply(event)));

            for (int events = 2; events <= log.events.size(); events++) {
                assertThat(Trial.replay(log.events.subList(0, events)).state()).isEqualTo(live.get(events - 2));
            }
        }
    }

    private static Log random(Random random, int pairs, String one, String other) {
        var log = opened(A);
        List<Judged> answers = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            String rater = "r" + random.nextInt(8);
            log.add(new Dealt(new Deal("q" + i, rater, A, new Reading("a" + i, one), new Reading("b" + i, other))));
            answers.add(new Judged("x" + i, "q" + i, "a" + i, VERDICTS[random.nextInt(3)], random.nextBoolean()));
            answers.add(new Judged("y" + i, "q" + i, "b" + i, VERDICTS[random.nextInt(3)], random.nextBoolean()));
        }
        Collections.shuffle(answers, random);
        answers.subList(0, answers.size() - random.nextInt(6)).forEach(log::add);
        if (random.nextBoolean()) {
            log.add(new TakenBack("x3")).add(new Signed("Asha Verma"));
        }
        return log;
    }
}
