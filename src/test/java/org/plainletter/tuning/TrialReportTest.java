package org.plainletter.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plainletter.tuning.TrialEvent.FactBreached;
import org.plainletter.tuning.TrialEvent.OriginalJudged;
import org.plainletter.tuning.TrialEvent.Signed;

class TrialReportTest {

    private static TrialReport report(Log log) {
        var trial = log.trial();
        return TrialReport.of(trial.state(), trial.people(), group -> "the " + group + " group");
    }

    @Test
    void saysItAsTheDesignDoes() {
        var log = Log.opened("Monday", "Tuesday");
        for (int i = 0; i < 36; i++) {
            log.pair("Monday", "m" + i % 18, i < 26 ? EASY : HARD, i < 26 ? HARD : EASY);
        }
        for (int i = 0; i < 4; i++) {
            log.pair("Tuesday", "t" + i, i < 3 ? EASY : HARD, i < 3 ? HARD : EASY);
        }
        log.pair("Tuesday", "t4", EASY, EASY).pair("Tuesday", "t5", HARD, HARD);

        assertThat(String.join(" ", report(log).summary())).isEqualTo("24 people helped. In 40 pairs only one letter was clear. The new way won 29, the old way 11. "
                + "We think it is better. There is up to a 1 in 20 chance we would say this by luck.");
        assertThat(report(log).groups()).containsExactly(Map.entry("Monday", "For the Monday group it looks better."),
                Map.entry("Tuesday", "For the Tuesday group we do not know yet."));
    }

    @Test
    void knowsNothingUnderTwentyPairs() {
        var report = report(Log.opened("Monday").wins(19, "Monday"));

        assertThat(report.summary()).containsExactly("We do not know yet.");
        assertThat(report.differences()).isEmpty();
    }

    @Test
    void saysThatItDoesNotKnowWhereTheEvidenceIsNotEnough() {
        assertThat(report(Log.opened("Monday").losses(5, "Monday").wins(15, "Monday")).summary()).endsWith("The new way won 15, the old way 5.", "We do not know yet.");
    }

    @Test
    void saysThatItIsHarder() {
        var report = report(Log.opened("Monday").ties(20, "Monday").losses(6, "Monday"));

        assertThat(report.summary()).endsWith("We think it is harder.", "There is up to a 1 in 10 chance we would say this by luck.");
        assertThat(report.outcome()).containsExactly("We have stopped. The old way stays.");
    }

    @Test
    void saysForWhomItStopped() {
        assertThat(report(Log.opened("Monday", "Tuesday").wins(20, "Monday").losses(8, "Tuesday")).groups())
                .containsEntry("Tuesday", "For the Tuesday group it looks harder. We have stopped there for now.");
    }

    /** Five people with 4 pairs each: three find two more letters easy, two find none more. */
    @Test
    void givesTheDifferenceOverPeopleAndOverUntouchedLetters() {
        var log = Log.opened("Monday");
        for (int person = 0; person < 5; person++) {
            String rater = "r" + person;
            for (int i = 0; i < 4; i++) {
                log.pair("Monday", rater, EASY, person < 3 && i < 2 ? HARD : EASY);
            }
            log.add(new OriginalJudged("c" + person, rater, "Monday", "letter", person == 0 ? EASY : HARD, false));
        }
        var difference = Difference.of(log.trial().people());

        assertThat(difference.all().orElseThrow().mean()).isCloseTo(0.3, within(1e-12));
        // The 95th percentile of t with 4 degrees of freedom is 2.131847; the standard deviation is √0.075.
        assertThat(difference.all().orElseThrow().low()).isCloseTo(0.3 - 2.131847 * Math.sqrt(0.075 / 5), within(1e-6));
        assertThat(difference.alone()).isEqualTo(difference.all());
        assertThat(difference.withHelp()).isEmpty();
        assertThat(difference.overOriginals().orElseThrow().mean()).isCloseTo(0.8, within(1e-12));
        assertThat(report(log).differences()).containsExactly("Of 100 letters, 30 more were easy in the new way. It may be from 4 more to 56 more.",
                "When people read alone: 30 more. It may be from 4 more to 56 more.",
                "Next to letters that nobody had changed: 80 more. It may be from 37 more to 100 more.");
    }

    @Test
    void saysHowOftenLuckMisleads() {
        assertThat(TrialReport.luckSoFar(3)).isEqualTo("So far we tried 3 new ways. By luck we would have called up to 0.15 of them better.");
        assertThat(TrialReport.luckSoFar(1)).startsWith("So far we tried 1 new way.");
    }

    @Test
    void saysWhatWasDone() {
        var log = Log.opened("Monday").losses(4, "Monday").wins(16, "Monday");
        assertThat(report(log).outcome()).containsExactly("The new way can be used now. Somebody has to say yes.");
        assertThat(report(log.add(new Signed("Asha Verma"))).outcome()).containsExactly("The new way is used now.");
        assertThat(report(log.add(new FactBreached(Log.NEW))).outcome()).containsExactly("We have gone back to the old way.");
    }

    @Test
    void reportsIdenticalCandidatesWithTheirMean() {
        var candidates = new Candidates(List.of(0.02, -0.01, 0.00, 0.15, -0.08, 0.03, -0.04, 0.05, -0.02, 0.00));

        assertThat(candidates.mean()).isCloseTo(0.01, within(1e-12));
        assertThat(candidates.inWords()).isEqualTo("We tried 10 new ways. On average, of 100 letters, 1 more were easy.");
        assertThat(new Candidates(Collections.nCopies(10, 0.0)).inWords()).endsWith("just as many were easy.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidates(List.of()));
    }
}
