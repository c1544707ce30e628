package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionHeadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Worried about your wound?", "Can’t make it?", "Poorly on the day?", "Feeling sick after the drink?", "Baby moving less?", "If you bleed", "Only if we ring you", "In an emergency", "When to call 999",
        "Get medical help at once for", "Not heard from us?", "Lost this letter?"})
    void knowsWhatHoldsOnlyInSomeCase(String heading) {
        assertThat(ConditionHeading.is(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What should I bring?", "Why have I been asked to come?", "Do I have to come?", "Can I eat before the scan?", "Is it safe?", "Before your test", "Emma’s medicines", "How to get here", "When you come"})
    void leavesWhatTheWholePartAnswers(String heading) {
        assertThat(ConditionHeading.is(heading)).isFalse();
    }
}
