package org.plainletter.rewrite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Come** on [[DATE_1]].  | Come on [[DATE_1]].
            - Bring your glasses.    | Bring your glasses.
            # Eye drops              | Eye drops
            2. Phone us.             | Phone us.
            `Rest` today.            | Rest today.""")
    void takesOffWhatModelsPutAroundASentence(String written, String plain) {
        assertThat(Markup.sentences(written)).containsExactly(plain);
    }

    @Test
    void partsWhatAModelPutIntoOne() {
        assertThat(Markup.sentences("Come on [[DATE_1]]. Bring your glasses! [[PERSON_1]] will see you.")).containsExactly("Come on [[DATE_1]].", "Bring your glasses!", "[[PERSON_1]] will see you.");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Markup.sentences("Ta\u200Bke \u202Eit\u202C no\u00ADw\uDB40\uDC41.")).containsExactly("Take it now.");
    }
}
