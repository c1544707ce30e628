package org.plainletter.rewrite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.prompt.Lineage;
import org.plainletter.prompt.PromptVersion;

class QuestionsTest {

    private static PromptVersion prompt(String name) {
        return new PromptVersion(name, "1", name + "-identity", "Text.", new Lineage(null, "A. Tester", "To test.", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void areOthersAsSoonAsAnyPromptOrPictureIsAnother() {
        PromptVersion rewrite = prompt("rewrite");
        PromptVersion repair = prompt("repair");
        PromptVersion judge = prompt("judge");
        var identities = List.of(new Questions(rewrite, repair, judge, List.of("calendar")), new Questions(rewrite.changed("Other."), repair, judge, List.of("calendar")),
                new Questions(rewrite, repair.changed("Other."), judge, List.of("calendar")), new Questions(rewrite, repair, judge.changed("Other."), List.of("calendar")),
                new Questions(rewrite, repair, judge, List.of("calendar", "phone"))).stream().map(Questions::identity).toList();

        assertThat(Set.copyOf(identities)).hasSize(5);
    }
}
