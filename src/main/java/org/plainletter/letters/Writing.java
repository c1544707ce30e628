package org.plainletter.letters;

import org.plainletter.intake.Upload;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.pipeline.Progress;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.Prompts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a letter written by the versions that are in use when its work begins, and looked at before its reader sees it. */
@Component
class Writing {

    private final Pipeline pipeline;
    private final Prompts prompts;
    private final ObjectProvider<RewriteWatch> watch;

    Writing(Pipeline pipeline, Prompts prompts, ObjectProvider<RewriteWatch> watch) {
        this.pipeline = pipeline;
        this.prompts = prompts;
        this.watch = watch;
    }

    PlainLetter rewrite(Upload upload, Progress progress) {
        PromptSet inUse = prompts.inUse();
        PlainLetter letter = pipeline.rewrite(upload, inUse, progress);
        RewriteWatch watching = watch.getIfAvailable();
        return watching == null ? letter : watching.seen(letter, inUse, others -> pipeline.rewrite(upload, others, done -> { }));
    }
}
