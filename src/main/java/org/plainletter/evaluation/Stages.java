package org.plainletter.evaluation;

import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.check.Checks;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.intake.Intake;
import org.plainletter.intake.Upload;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.pipeline.LetterPipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.Prompts;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Rewriter;
import org.springframework.context.ApplicationContext;

/**
 * The stages of the path with the rewriter that is measured.
 *
 * @param rewriter the only stage that an engine replaces
 * @param prompts what is written by
 */
record Stages(Intake intake, Anatomy anatomy, Deidentifier deidentifier, Rewriter rewriter, Checks checks, ReadabilityFormulas readability, PromptSet prompts) implements Arm {

    /** The stages of {@code context} with {@code rewriter}. */
    static Stages of(ApplicationContext context, Rewriter rewriter) {
        return new Stages(context.getBean(Intake.class), context.getBean(Anatomy.class), context.getBean(Deidentifier.class),
                rewriter, context.getBean(Checks.class), context.getBean(ReadabilityFormulas.class), context.getBean(Prompts.class).inUse());
    }

    /**
     * What one letter leaves behind on its way.
     *
     * @param plain what its reader is shown
     * @param slotted all that the rewriter was given: with a remote model, all that would leave the machine
     * @param draft what the rewriter gave back
     */
    record Trail(PlainLetter plain, SlottedLetter slotted, Draft draft) {}

    @Override
    public Trail rewrite(EvaluationLetter letter, Upload upload) {
        var overheard = new Overheard(rewriter);
        var plain = new LetterPipeline(intake, anatomy, deidentifier, overheard, checks, readability).rewrite(upload, prompts, done -> { });
        return overheard.with(plain);
    }

    /** Hears what goes to a rewriter and what comes back. */
    private static final class Overheard implements Rewriter {

        private final Rewriter rewriter;
        private @Nullable SlottedLetter question;
        private @Nullable Draft answer;

        Overheard(Rewriter rewriter) {
            this.rewriter = rewriter;
        }

        @Override
        public Draft rewrite(SlottedLetter letter, PromptSet prompts, Critic critic, Follower follower) {
            question = letter;
            Draft draft = rewriter.rewrite(letter, prompts, critic, follower);
            answer = draft;
            return draft;
        }

        Trail with(PlainLetter plain) {
            if (question == null || answer == null) {
                throw new IllegalStateException("the path has not asked its rewriter");
            }
            return new Trail(plain, question, answer);
        }
    }
}
