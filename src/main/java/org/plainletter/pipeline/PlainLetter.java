package org.plainletter.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.check.Severity;
import org.plainletter.language.Readability;
import org.plainletter.language.Span;
import org.plainletter.prompt.PromptMark;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;

/**
 * A letter in plain language, checked and with its facts filled in: what the path of one letter ends with.
 *
 * @param kind what kind of letter it is
 * @param sensitive whether it may hold news that a person should not read alone
 * @param needsReview whether a red finding remains
 * @param source the letter as it was read
 * @param rewrite what the reader is shown
 * @param findings what the checks found in it
 */
public record PlainLetter(LetterKind kind, boolean sensitive, boolean needsReview, Source source, Rewrite rewrite, List<Found> findings) {

    /**
     * The letter as it was read.
     *
     * @param text all spans refer to it
     * @param pages 1 or more
     * @param words how many words it has
     * @param readability of its body
     */
    public record Source(String text, int pages, int words, Readability readability) {}

    /**
     * What the reader is shown.
     *
     * @param engine what most of it came from
     * @param model the language model, or null
     * @param promptName what kind of prompt wrote it: "rewrite" for a model, "phrasebook" for the embedded rewriter
     * @param promptVersion that prompt's version
     * @param prompts all versions that had a part in it
     */
    public record Rewrite(Engine engine, @Nullable String model, String promptName, String promptVersion, List<PromptMark> prompts,
            List<Key> keyFacts, List<Section> sections, Readability readability) {}

    /** A {@link KeyFact} with its facts filled in. */
    public record Key(KeyFact.Kind kind, String label, String text, @Nullable String picture, List<Span> source) {}

    /** A heading and its sentences; {@code id} is "c1", "c2" …. */
    public record Section(String id, String heading, List<Sentence> sentences) {}

    /**
     * One sentence that is shown.
     *
     * @param id "p1", "p2" … through the whole rewrite
     * @param text filled in
     * @param slotted the same with slots: what a judgement keeps
     * @param own the letter's own words for it, with slots
     * @param original whether these are the letter's own words
     */
    public record Sentence(String id, String text, String slotted, String own, @Nullable String picture, List<Span> source,
            boolean original, List<HardWord> hardWords) {}

    /** A finding with its place in the source. */
    public record Found(String check, Severity severity, String message, @Nullable String sentence, List<Span> source) {}

    /** Kind only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "PlainLetter[" + kind + "]";
    }
}
