package org.plainletter.rewrite.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.plainletter.llm.ModelUnavailableException;

/** Counts how far the model's words get, by prompt version: shares, never texts. */
final class Tally {

    /** Of English text, about; the same on both sides of a share. */
    private static final int CHARACTERS_A_TOKEN = 4;

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

    /** A block that was known already, and the tokens that this saved. */
    void remembered(Block block, List<Piece> pieces) {
        block("remembered", block, pieces);
    }

    /** A block that had to be asked for, and the tokens that went into its words. */
    void written(Block block, List<Piece> pieces) {
        block("asked", block, pieces);
    }

    /** The prompt around the blocks is not counted: how many blocks share one is chance. */
    private void block(String outcome, Block block, List<Piece> pieces) {
        int characters = block.text().length() + pieces.stream().flatMap(piece -> piece.words().stream()).mapToInt(String::length).sum();
        metrics.counter("plainletter.rewrite.blocks", "outcome", outcome, "prompt", prompt, "model", model).increment();
        metrics.counter("plainletter.rewrite.tokens", "outcome", outcome, "prompt", prompt, "model", model).increment((double) characters / CHARACTERS_A_TOKEN);
    }

    /** A reply that nothing could be read in. */
    void unreadable() {
        metrics.counter("plainletter.rewrite.unreadable", "prompt", prompt, "model", model).increment();
    }

    /** A batch that got no reply. */
    void unavailable(ModelUnavailableException.Reason reason) {
        metrics.counter("plainletter.rewrite.unanswered", "reason", reason.name().toLowerCase(java.util.Locale.ROOT), "prompt", prompt, "model", model).increment();
    }

    /** A batch that failed in a way that nobody thought of. */
    void failed() {
        metrics.counter("plainletter.rewrite.unanswered", "reason", "fault-of-ours", "prompt", prompt, "model", model).increment();
    }

    private void add(String outcome, int passages) {
        metrics.counter("plainletter.rewrite.passages", "outcome", outcome, "prompt", prompt, "model", model).increment(passages);
    }
}
