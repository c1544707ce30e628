package org.plainletter.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.plainletter.language.Sentences;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.plainletter.rewrite.Rewriter;
import org.plainletter.rewrite.llm.LlmRewriting;
import org.springframework.context.ApplicationContext;

/** The arms by the name that {@code -Devaluation.engine} gives them. */
final class Arms {

    static final String EMBEDDED = "embedded";
    private static final String MODEL = "llm";
    private static final String RECORDED = "recorded";
    private static final String NAIVE = "naive";

    /** All names. */
    static final List<String> NAMES = List.of(EMBEDDED, MODEL, RECORDED, NAIVE);

    private Arms() {}

    /**
     * The arm {@code name} with the stages of {@code context}.
     *
     * @param recordings the folder of recorded replies
     * @param metrics counts what a model's words come to
     * @throws IllegalArgumentException if there is no such arm, or no model for it
     */
    static Arm of(ApplicationContext context, String name, Path recordings, MeterRegistry metrics) {
        var embedded = context.getBean(EmbeddedRewriter.class);
        return switch (name) {
            case EMBEDDED -> Stages.of(context, embedded);
            case MODEL -> Stages.of(context, model(context, embedded));
            case RECORDED -> Stages.of(context, LlmRewriting.rewriter(RecordedModel.in(recordings), embedded, metrics));
            case NAIVE -> new NaiveArm(Stages.of(context, embedded), recordings.resolve(NAIVE), context.getBean(Sentences.class));
            default -> throw new IllegalArgumentException("there is no engine " + name);
        };
    }

    private static Rewriter model(ApplicationContext context, EmbeddedRewriter embedded) {
        var rewriter = context.getBean(Rewriter.class);
        if (rewriter == embedded) {
            throw new IllegalArgumentException("the engine llm needs plainletter.llm.base-url and plainletter.llm.model");
        }
        return rewriter;
    }
}
