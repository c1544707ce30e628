package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.check.Severity;
import org.plainletter.language.Readability;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.Engine;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;

class FactWatchTest {

    private final TrialStore store = new TrialStore(Database.SQLITE.fresh());
    private final FactWatch watch = new FactWatch(store.trials);

    private static PlainLetter letter(List<PlainLetter.Found> findings) {
        var readability = new Readability(12, 2, 6, 7, 90.1, 2.5, 4.5, 3.5, 4.1, 2.2, 4.9, 0.05);
        var rewrite = new PlainLetter.Rewrite(Engine.EMBEDDED, null, "tone", "1", List.of(), List.of(), List.of(), readability);
        return new PlainLetter(LetterKind.APPOINTMENT, false, false, new PlainLetter.Source("Come.", 1, 1, readability), rewrite, findings);
    }

    @Test
    void showsNoBreachedRewriteThatWasInWorkAtTheRollback() {
        PromptVersion child = store.child("Be kinder.");
        String trial = store.open(child);
        store.ready(trial);
        store.trials.add(trial, new TrialEvent.Signed("Ada"));
        PromptSet both = store.library.inUse();
        PlainLetter breached = letter(List.of(new PlainLetter.Found("facts-as-in-letter", Severity.RED, "Not in the letter.", "p1", List.of(new Span(0, 4)))));
        PlainLetter clean = letter(List.of());

        assertThat(watch.seen(breached, both, others -> clean)).isSameAs(clean);
        assertThat(store.trials.view(trial).state().standing()).isEqualTo(Standing.ROLLED_BACK);
        assertThat(watch.seen(breached, both, others -> clean)).as("written by the same versions").isSameAs(clean);
    }

    private static PlainLetter breached() {
        return letter(List.of(new PlainLetter.Found("facts-as-in-letter", Severity.RED, "Not in the letter.", "p1", List.of(new Span(0, 4)))));
    }

    private String promoted(PromptVersion child) {
        String trial = store.open(child);
        store.ready(trial);
        store.trials.add(trial, new TrialEvent.Signed("Ada"));
        return trial;
    }

    @Test
    void blamesAVersionForNothingThatTheOldOneDoesToo() {
        String trial = promoted(store.child("Be kinder."));
        PlainLetter breached = breached();

        assertThat(watch.seen(breached, store.library.inUse(), others -> breached())).isSameAs(breached);
        assertThat(store.trials.view(trial).state().standing()).isEqualTo(Standing.PROMOTED);
    }

    @Test
    void writesNoLetterTwiceWhoseFactsAreRightOrThatNoTrialWrote() {
        store.open(store.child("Be kinder."));
        PlainLetter breached = breached();

        assertThat(watch.seen(breached, store.library.inUse(), others -> {
            throw new AssertionError("written again");
        })).as("by the champion").isSameAs(breached);
        PlainLetter clean = letter(List.of());
        assertThat(watch.seen(clean, store.library.inUse(), others -> {
            throw new AssertionError("written again");
        })).isSameAs(clean);
    }
}
