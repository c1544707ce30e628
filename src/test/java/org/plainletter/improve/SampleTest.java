package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;

class SampleTest {

    private static Judgement hard(List<String> slotted) {
        var judged = new Judged("l", "appointment", new Writer("llm", "tiny", "rewrite", "1", Set.of()), List.of(), slotted);
        return new Judgement("j", Instant.EPOCH, judged, new Opinion(null, Verdict.HARD, false, List.of(), null), new Circumstances("g", "r", true, null), null);
    }

    @Test
    void takesInTheFewSentencesThatAGroupJudgesTogether() {
        assertThat(Sample.of(List.of(hard(List.of("Come in.", "Sit down.")), hard(Collections.nCopies(20, "Wait."))), 1))
                .singleElement().satisfies(seen -> assertThat(seen.slotted()).contains("Come in. Sit down."));
    }
}
