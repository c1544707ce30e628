package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofreaderTest {

    private final Proofreader proofreader = Proofreader.find().orElseThrow();

    @Test
    void findsFaults() {
        assertThat(proofreader.faults("She go to the clinic on Monday.")).isNotEmpty();
        assertThat(proofreader.faults("You have a an appointment.")).isNotEmpty();
    }

    @Test
    void sparesPlainSentencesAndNames() {
        assertThat(proofreader.faults("Dr Oyelaran-Prost will see you at 2:20pm on Tuesday 8 December 2026.")).isEmpty();
        assertThat(proofreader.faults("Take atorvastatin 40mg at night.")).isEmpty();
    }
}
