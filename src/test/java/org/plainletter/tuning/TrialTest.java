package org.plainletter.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;
import static org.plainletter.judgement.Verdict.NOT_SURE;
import static org.plainletter.tuning.Log.opened;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.tuning.Lack.Condition;
import org.plainletter.tuning.TrialEvent.Closed;
import org.plainletter.tuning.TrialEvent.FactBreached;
import org.plainletter.tuning.TrialEvent.FactsChecked;
import org.plainletter.tuning.TrialEvent.GroupResumed;
import org.plainletter.tuning.TrialEvent.Paused;
import org.plainletter.tuning.TrialEvent.Resumed;
import org.plainletter.tuning.TrialEvent.Signed;

/** When a challenger is promoted, held, stopped. */
class TrialTest {

    private static final String A = "Monday";
    private static final String B = "Tuesday";

    /** 16 wins and 4 losses: the least of 20 pairs that reaches 20. */
    private static Log good() {
        return opened(A).losses(4, A).wins(16, A);
    }

    @Test
    void isReadyWhenAllHoldsAndPromotesWhenANamedPersonSigns() {
        var log = good();
        assertThat(log.state().standing()).isEqualTo(Standing.READY);
        assertThat(log.state().lacks()).isEmpty();
        assertThat(log.state().serving()).isEqualTo(Log.OLD);

        var promoted = log.add(new Signed("Asha Verma")).state();
        assertThat(promoted.standing()).isEqualTo(Standing.PROMOTED);
        assertThat(promoted.signedBy()).hasValue("Asha Verma");
        assertThat(promoted.serving()).isEqualTo(Log.NEW);
    }

    @Test
    void needsTwentyPairs() {
        var log = opened(A).wins(19, A);
        assertThat(log.state().total().evidence().e()).isGreaterThan(20);
        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.PAIRS, null));

        assertThat(log.ties(1, A).state().standing()).isEqualTo(Standing.READY);
    }

    @Test
    void needsAnEValueOfTwenty() {
        var log = opened(A).losses(5, A).wins(15, A);

        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.EVIDENCE, null));
        assertThat(log.add(new Signed("Asha Verma")).state().serving()).isEqualTo(Log.OLD);
    }

    @Test
    void needsCleanFacts() {
        var log = opened(200, A).losses(4, A).wins(16, A);
        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.FACTS, null));

        assertThat(log.add(new FactsChecked(new FactGate(60, 3, 0, 0, 1))).state().lacks()).hasSize(1);
        assertThat(log.add(new FactsChecked(new FactGate(59, 3, 0, 0, 0))).state().lacks()).hasSize(1);
        assertThat(log.add(new FactsChecked(new FactGate(60, 2, 0, 0, 0))).state().lacks()).hasSize(1);
        assertThat(log.add(new FactsChecked(Log.CLEAN)).state().standing()).isEqualTo(Standing.READY);
        assertThat(log.add(new FactsChecked(new FactGate(60, 3, 1, 0, 0))).state().standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void needsFivePeopleOfEachGroup() {
        var log = opened(A, B).wins(20, A);
        for (int i = 0; i < 16; i++) {
            log.pair(B, B + i % 4, EASY, i % 4 == 0 ? EASY : HARD);
        }
        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.GROUP_PEOPLE, B));

        assertThat(log.pair(B, B + 4, HARD, HARD).state().standing()).isEqualTo(Standing.READY);
    }

    @Test
    void needsFifteenPairsOfEachGroup() {
        var log = opened(A, B).wins(20, A).wins(14, B);
        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.GROUP_PAIRS, B));

        assertThat(log.pairs(1, B, NOT_SURE, EASY).state().standing()).isEqualTo(Standing.READY);
    }

    /** The large group can't outvote the small one. */
    @ParameterizedTest
    @CsvSource({"6, 4, false", "7, 4, true", "1, 0, true", "0, 0, false"})
    void needsAThreeInFourChanceInEachGroupByItsOwnAnswers(int wins, int losses, boolean ready) {
        var state = opened(A, B).wins(60, A).losses(losses, B).wins(wins, B).ties(15, B).state();

        assertThat(state.total().evidence().e()).isGreaterThan(1000);
        assertThat(state.lacks()).isEqualTo(ready ? List.of() : List.of(new Lack(Condition.GROUP_CHANCE, B)));
    }

    @Test
    void asksTheSameOfAGroupThatCameLater() {
        assertThat(good().wins(1, "Friday").state().lacks()).containsExactlyInAnyOrder(new Lack(Condition.GROUP_PEOPLE, "Friday"), new Lack(Condition.GROUP_PAIRS, "Friday"));
    }

    @Test
    void holdsWhereOneWaysAnswersGoMissing() {
        var log = good();
        for (int i = 0; i < 16; i++) {
            log.judge(log.deal(A, A + i % 6), "n", EASY);
        }
        assertThat(log.state().halves().one()).isEqualTo(16);
        assertThat(log.state().lacks()).containsExactly(new Lack(Condition.SAMPLE_RATIO, null));
    }

    @Test
    void keepsTheChampionAtTheNumberOfPairsThatWasFixedBeforehand() {
        var log = opened(30, A).add(new FactsChecked(Log.CLEAN)).losses(5, A).wins(15, A).ties(9, A);
        assertThat(log.state().standing()).isEqualTo(Standing.RUNNING);

        assertThat(log.ties(1, A).state().standing()).isEqualTo(Standing.STOPPED_AT_PLAN);
        assertThat(log.wins(10, A).add(new Signed("Asha Verma")).state()).satisfies(state -> {
            assertThat(state.standing()).isEqualTo(Standing.STOPPED_AT_PLAN);
            assertThat(state.total().pairs()).isEqualTo(30);
        });
    }

    @Test
    void canStillBeSignedAtThatNumberIfAllHolds() {
        var log = opened(20, A).add(new FactsChecked(Log.CLEAN)).losses(4, A).wins(16, A);

        assertThat(log.state().standing()).isEqualTo(Standing.READY);
        assertThat(log.add(new Signed("Asha Verma")).state().standing()).isEqualTo(Standing.PROMOTED);
    }

    /** E(0,6) is 10.9 from the champion's side, E(0,5) 6.6. */
    @Test
    void stopsForHarm() {
        var log = opened(A).losses(5, A);
        assertThat(log.state().standing()).isEqualTo(Standing.RUNNING);

        assertThat(log.losses(1, A).state().standing()).isEqualTo(Standing.STOPPED_FOR_HARM);
        assertThat(log.wins(60, A).add(new Signed("Asha Verma")).state().serving()).isEqualTo(Log.OLD);
    }

    /** 1 win and 7 losses: 1 − I½(2, 8) = 10/512; 2 and 6: 46/512. */
    @Test
    void pausesForAGroupThatItHarmsAndForNoOther() {
        var log = opened(A, B).wins(10, A).wins(1, B).losses(6, B);
        assertThat(log.state().dealsTo(B)).isTrue();

        log.losses(1, B);
        assertThat(log.state().groups().get(B).paused()).isTrue();
        assertThat(log.state().dealsTo(B)).isFalse();
        assertThat(log.state().dealsTo(A)).isTrue();
        assertThat(log.state().standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void goesOnForAGroupWhenSomebodyHasLookedUntilTheNextSign() {
        var log = opened(A, B).wins(10, A).wins(1, B).losses(7, B).add(new GroupResumed(B, "Asha Verma", "they had swapped buttons"));
        assertThat(log.state().dealsTo(B)).isTrue();
        assertThat(log.ties(3, B).state().dealsTo(B)).isTrue();

        assertThat(log.losses(1, B).state().dealsTo(B)).isFalse();
    }

    @Test
    void signsOnceWhenTwoPromoteAtOnce() {
        var state = good().add(new Signed("Asha Verma")).add(new Signed("Tom Price")).state();

        assertThat(state.standing()).isEqualTo(Standing.PROMOTED);
        assertThat(state.signedBy()).hasValue("Asha Verma");
    }

    @Test
    void refusesASignatureThatComesAfterAnAnswerWhichChangedThings() {
        var state = good().losses(1, A).add(new Signed("Asha Verma")).state();

        assertThat(state.standing()).isEqualTo(Standing.RUNNING);
        assertThat(state.signedBy()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Signed(" "));
    }

    @Test
    void neitherDealsNorPromotesWhilePausedButCountsWhatIsUnderWay() {
        var log = good().add(new Paused("Asha Verma", "a question was read out wrongly")).add(new Signed("Tom Price"));
        assertThat(log.state().standing()).isEqualTo(Standing.PAUSED);
        assertThat(log.state().dealsTo(A)).isFalse();
        assertThat(log.wins(1, A).state().total().pairs()).isEqualTo(21);

        assertThat(log.add(new Resumed("Asha Verma", "put right")).state().standing()).isEqualTo(Standing.READY);
    }

    @Test
    void givesTheChampionBackAtOnceWhenAFactIsBroken() {
        var promoted = good().add(new Signed("Asha Verma")).add(new FactBreached(Log.OLD));
        assertThat(promoted.state().serving()).isEqualTo(Log.NEW);

        assertThat(promoted.add(new FactBreached(Log.NEW)).state()).satisfies(state -> {
            assertThat(state.standing()).isEqualTo(Standing.ROLLED_BACK);
            assertThat(state.serving()).isEqualTo(Log.OLD);
        });
        assertThat(promoted.add(new Signed("Asha Verma")).state().serving()).isEqualTo(Log.OLD);
    }

    @Test
    void stopsATrialWhoseChallengerBreaksAFact() {
        var log = good().add(new FactBreached(Log.NEW));

        assertThat(log.state().standing()).isEqualTo(Standing.STOPPED_FOR_FACTS);
        assertThat(log.add(new Signed("Asha Verma")).state().serving()).isEqualTo(Log.OLD);
    }

    @Test
    void canBeEndedByAPerson() {
        assertThat(good().add(new Closed("Asha Verma", "the letters are out of date")).state().standing()).isEqualTo(Standing.CLOSED);
        assertThat(good().add(new Signed("Asha Verma")).add(new Closed("Asha Verma", "we looked")).state().standing()).isEqualTo(Standing.ROLLED_BACK);
    }

    @Test
    void refusesAPlanThatCantBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan("t", "a", "a", Set.of(A), 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan("t", "a", "b", Set.of(), 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan("t", "a", "b", Set.of(A), 19));
        assertThatIllegalArgumentException().isThrownBy(() -> Trial.replay(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Trial.replay(List.of(new Signed("Asha Verma"))));
        assertThatIllegalArgumentException().isThrownBy(() -> good().add(good().events.getFirst()).state());
    }

    @Test
    void expectsOneFalsePromotionInTwentyChallengersAtMost() {
        assertThat(Rules.expectedFalsePromotions(0)).isZero();
        assertThat(Rules.expectedFalsePromotions(3)).isEqualTo(0.15);
    }
}
