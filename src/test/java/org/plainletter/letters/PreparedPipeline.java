package org.plainletter.letters;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.pipeline.Progress;
import org.plainletter.intake.Upload;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A pipeline whose outcome the letter itself asks for, so that pages can be tried in every state. */
@TestConfiguration(proxyBeanMethods = false)
public class PreparedPipeline {

    /** Letters that ask to wait are held until this is opened. */
    static volatile CountDownLatch gate = new CountDownLatch(0);

    @Bean
    static BeanFactoryPostProcessor idleStages() {
        return IdleStages.postProcessor();
    }

    @Bean
    @Primary
    Pipeline prepared() {
        return (upload, prompts, progress) -> rewrite(upload, progress);
    }

    private static PlainLetter rewrite(Upload upload, Progress progress) {
        String text = new String(upload.content(), StandardCharsets.UTF_8);
        if (text.contains("WAIT")) {
            progress.done(2);
            await();
        }
        if (text.contains("RECIPE")) {
            throw new NotALetterException(NotALetterException.Reason.NOT_A_HEALTH_LETTER);
        }
        if (text.contains("LOCKED")) {
            throw new UnreadableUploadException(UnreadableUploadException.Reason.ENCRYPTED);
        }
        if (text.contains("FAULT")) {
            throw new IllegalStateException("asked for");
        }
        return PreparedLetter.of(text.contains("SENSITIVE"));
    }

    private static void await() {
        try {
            gate.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
