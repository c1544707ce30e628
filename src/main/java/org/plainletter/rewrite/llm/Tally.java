package org.plainletter.rewrite.llm;

import io.micrometer.core.instrument.MeterRegistry;
import org.plainletter.llm.ModelUnavailableException;

/** Counts how far the model's words get, by prompt version: shares, never texts. */
final class Tally {

    private final MeterRegistry metrics;
    private final String prompt;
    private final String model;

    Tally(MeterRegistry metrics, String prompt, String model) {
        this.metrics = metrics;
        this.prompt = prompt;
        this.model = model;
    }

    /** Passages that were asked for a second time. */
    void asked(int passages) {
        add("asked-again", passages);
    }

    /** Passages whose second wording passed. */
    void mended(int passages) {
        add("mended", passages);
    }

    /** Passages that the model said, and those that fell back to the embedded rewriter. */
    void woven(Weaving.Woven woven) {
        add("modelled", woven.modelled());
        add("fell-back", woven.fallenBack());
    }

    /** Blocks that were known already. */
    void remembered(int blocks) {
        metrics.counter("plainletter.rewrite.blocks", "outcome", "remembered", "prompt", prompt, "model", model).increment(blocks);
    }

    /** Blocks that had to be asked for. */
    void written(int blocks) {
        metrics.counter("plainletter.rewrite.blocks", "outcome", "asked", "prompt", prompt, "model", model).increment(blocks);
    }

    /** A reply that nothing could be read in. */
    void unreadable() {
        metrics.counter("plainletter.rewrite.unreadable", "prompt", prompt, "model", model).increment();
    }

    /** A batch that got no reply. */
    void unavailable(ModelUnavailableException.Reason reason) {
        metrics.counter("plainletter.rewrite.unanswered", "reason", reason.name().toLowerCase(java.util.Locale.ROOT), "prompt", prompt, "model", model).increment();
    }

    private void add(String outcome, int passages) {
        metrics.counter("plainletter.rewrite.passages", "outcome", outcome, "prompt", prompt, "model", model).increment(passages);
    }
}
