package org.plainletter.improve;

import java.util.Locale;
import org.plainletter.improve.EvidenceStory.Step;

/** The evidence of a trial as a table. */
final class TrialCsv {

    private TrialCsv() {}

    static String of(EvidenceStory story) {
        var csv = new StringBuilder("pairs,time,what,wins,losses,e,probability_better\r\n");
        for (Step step : story.steps()) {
            csv.append(String.format(Locale.ROOT, "%d,%s,%s,%d,%d,%.6f,%.6f\r\n", step.pairs(), step.time(), step.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    step.evidence().wins(), step.evidence().losses(), step.evidence().e(), step.evidence().probabilityBetter()));
        }
        return csv.toString();
    }
}
