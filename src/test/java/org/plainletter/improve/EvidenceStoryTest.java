package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;

import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.improve.EvidenceStory.Step;
import org.plainletter.improve.EvidenceStory.Turn;
import org.plainletter.tuning.TrialEvent;

class EvidenceStoryTest {

    private final TrialStore store = new TrialStore(Database.SQLITE.fresh());
    private final String trial = store.open(store.child("Be kinder."));

    private EvidenceStory story() {
        return EvidenceStory.of(store.trials.events(trial));
    }

    @Test
    void tellsHowTheEvidenceCameAboutPairByPair() {
        store.pairs(trial, 0, 10, EASY, HARD);
        store.pairs(trial, 10, 2, HARD, EASY);
        store.pairs(trial, 12, 1, EASY, EASY);

        assertThat(story().steps()).hasSize(13).extracting(Step::turn).endsWith(Turn.NEW_EASIER, Turn.OLD_EASIER, Turn.OLD_EASIER, Turn.ALIKE);
        assertThat(story().steps().getLast().evidence().e()).as("E(10,2)").isCloseTo(8.843956, within(1e-5));
        assertThat(story().steps().get(4).evidence().e()).as("E(5,0)").isCloseTo(6.616071, within(1e-5));
    }

    @Test
    void tellsWhenAnAnswerWasTakenBack() {
        store.pairs(trial, 0, 2, EASY, HARD);

        store.trials.add(trial, new TrialEvent.TakenBack("x1"));

        assertThat(story().steps().getLast().turn()).isEqualTo(Turn.CHANGED);
        assertThat(story().steps().getLast().pairs()).isEqualTo(1);
    }

    @Test
    void drawsALineThroughEachStepInsideThePicture() {
        store.pairs(trial, 0, 24, EASY, HARD);
        String svg = EvidencePlot.svg(story());

        var points = svg.replaceAll("(?s).* points=\"([^\"]+)\".*", "$1").split(" ");
        assertThat(points).hasSize(25).allSatisfy(point -> {
            String[] at = point.split(",");
            assertThat(Double.parseDouble(at[0])).isBetween(0.0, 640.0);
            assertThat(Double.parseDouble(at[1])).isBetween(0.0, 320.0);
        });
        assertThat(TrialCsv.of(story()).lines()).hasSize(25);
    }
}
