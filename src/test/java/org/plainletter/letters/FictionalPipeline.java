package org.plainletter.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.check.Severity;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.plainletter.language.Readability;
import org.plainletter.language.Span;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.pipeline.Progress;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A path that does what the letter's first word says, so that every outcome and every delay can be had on demand. */
@TestConfiguration(proxyBeanMethods = false)
class FictionalPipeline {

    /** A letter of a fictional patient; its first word decides what happens to it. */
    static final String LETTER = """
            Ready
            Dear Samuel Featherstonehaugh
            Your appointment is on Tuesday 5 March 2030 with the cardiologist.
            """;

    @Bean
    static BeanFactoryPostProcessor idleStages() {
        return IdleStages.postProcessor();
    }

    @Bean
    @Primary
    Pipeline fictional() {
        return (upload, prompts, progress) -> rewrite(upload, progress);
    }

    private static PlainLetter rewrite(Upload upload, Progress progress) {
        String text = new String(upload.content(), StandardCharsets.UTF_8);
        String[] order = text.lines().findFirst().orElse("").split(" ");
        switch (order[0]) {
            case "Refused" -> throw new NotALetterException(NotALetterException.Reason.valueOf(order[1]));
            case "Unreadable" -> throw new UnreadableUploadException(UnreadableUploadException.Reason.valueOf(order[1]));
            case "Fault" -> throw new IllegalStateException(text);
            case "Parts" -> parts(text, progress, Integer.parseInt(order[1]));
            case "Slow" -> steps(progress, Integer.parseInt(order[1]) / Progress.TOTAL);
            default -> steps(progress, 0);
        }
        return letter(text, order[0].equals("Review"));
    }

    /** The first section is there long before the second. */
    private static void parts(String text, Progress progress, int millis) {
        var whole = letter(text, false);
        var rewrite = whole.rewrite();
        var first = new PlainLetter.Rewrite(rewrite.engine(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(), rewrite.prompts(), rewrite.keyFacts(), rewrite.sections().subList(0, 1), rewrite.readability());
        progress.soFar(new PlainLetter(whole.kind(), whole.sensitive(), false, whole.source(), first, List.of()));
        steps(progress, millis / Progress.TOTAL);
    }

    private static void steps(Progress progress, int millis) {
        for (int done = 1; done <= Progress.TOTAL; done++) {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            progress.done(done);
        }
    }

    static PlainLetter letter(String text, boolean needsReview) {
        var readability = new Readability(12, 2, 6, 7, 90.1, 2.5, 4.5, 3.5, 4.1, 2.2, 4.9, 0.05);
        var span = new Span(0, Math.min(5, text.length()));
        var first = new PlainLetter.Sentence("p1", "Your appointment is on Tuesday 5 March 2030.", "Your appointment is on [[DATE_1]].", "Your appointment is on [[DATE_1]].",
                "calendar", List.of(span), false, List.of());
        var second = new PlainLetter.Sentence("p2", "You will see the cardiologist.", "You will see the cardiologist.", "Your appointment is with the cardiologist.", null, List.of(span),
                true, List.of(new HardWord("cardiologist", "A cardiologist is a heart doctor.")));
        var sections = List.of(new PlainLetter.Section("c1", "When to go", List.of(first)), new PlainLetter.Section("c2", "Who you will see", List.of(second)));
        var keys = List.of(new PlainLetter.Key(KeyFact.Kind.WHEN, "When", "Tuesday 5 March 2030", "calendar", List.of(span)));
        var findings = new ArrayList<PlainLetter.Found>();
        if (needsReview) {
            findings.add(new PlainLetter.Found("doses-kept", Severity.RED, "A dose is missing.", "p2", List.of(span)));
        }
        return new PlainLetter(LetterKind.APPOINTMENT_CHANGE, false, needsReview, new PlainLetter.Source(text, 1, 14, readability),
                new PlainLetter.Rewrite(Engine.EMBEDDED, null, "phrasebook", "1", List.of(), keys, sections, readability), findings);
    }
}
