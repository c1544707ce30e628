package org.plainletter.pipeline;

import java.util.function.Function;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.Letter;
import org.plainletter.check.CheckedDraft;
import org.plainletter.check.Checks;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.intake.Intake;
import org.plainletter.intake.Upload;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Rewriter;
import org.springframework.stereotype.Component;

/** upload → letter text → letter → slots → draft → checks → the reader's text. */
@Component
public final class LetterPipeline implements Pipeline {

    private final Intake intake;
    private final Anatomy anatomy;
    private final Deidentifier deidentifier;
    private final Rewriter rewriter;
    private final Checks checks;
    private final ReadabilityFormulas readability;
    private final LastLook lastLook = new LastLook();

    /** With the one implementation of each stage. */
    public LetterPipeline(Intake intake, Anatomy anatomy, Deidentifier deidentifier, Rewriter rewriter, Checks checks, ReadabilityFormulas readability) {
        this.intake = intake;
        this.anatomy = anatomy;
        this.deidentifier = deidentifier;
        this.rewriter = rewriter;
        this.checks = checks;
        this.readability = readability;
    }

    @Override
    public PlainLetter rewrite(Upload upload, PromptSet prompts, Progress progress) {
        var text = intake.extract(upload);
        progress.done(1);
        Letter letter = anatomy.read(text);
        progress.done(2);
        Deidentified slotted = deidentifier.deidentify(letter);
        progress.done(3);
        var restoration = new Restoration(letter, slotted, readability);
        var critic = checks.critic(slotted, prompts);
        var draft = rewriter.rewrite(slotted.letter(), prompts, critic,
                new Waiting(progress, first -> lastLook.atFirst(restoration.restore(checks.run(first, critic)), letter, slotted)));
        progress.done(4);
        CheckedDraft checked = checks.run(draft, critic);
        var plain = lastLook.at(restoration.restore(checked), letter, slotted);
        progress.done(5);
        return plain;
    }

    /** Who waits for the letter hears the first sections as the reader sees them. */
    private record Waiting(Progress progress, Function<Draft, PlainLetter> checked) implements Rewriter.Follower {

        @Override
        public void soFar(Draft draft) {
            progress.soFar(checked.apply(draft));
        }

        @Override
        public boolean waits() {
            return progress.awaited();
        }
    }
}
