package org.plainletter.rewrite.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.llm.Question;
import org.plainletter.llm.ReplyShape;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;

/**
 * Puts slotted sentences into questions.
 *
 * @param rewrite the prompt that asks for a rewrite
 * @param repair the prompt that asks once more for what was wrong
 * @param judge the prompt that asks another model whether a rewrite says the same
 * @param pictures the names of the pictures that there are
 */
record Questions(PromptVersion rewrite, PromptVersion repair, PromptVersion judge, List<String> pictures) {

    /** The prompts that they are made of, besides those of the embedded rewriter. */
    static final List<String> NAMES = List.of("rewrite", "repair", "judge");

    /** As these versions ask. */
    static Questions of(PromptSet prompts, List<String> pictures) {
        return new Questions(prompts.version("rewrite"), prompts.version("repair"), prompts.version("judge"), pictures);
    }

    /** What tells them from other questions: whatever of it changes, other words may come back. */
    String identity() {
        return String.join(" ", rewrite.identity(), repair.identity(), judge.identity(), String.join(",", pictures));
    }

    /** Where the names of the pictures are put into a prompt. */
    private static final String PICTURES = "{{pictures}}";

    private static final ReplyShape SECTIONS = new ReplyShape("rewrite", resource("rewrite.schema.json"));
    private static final ReplyShape PROBLEMS = new ReplyShape("problems", resource("judge.schema.json"));

    /** For a batch of blocks, whose ids are "b1", "b2" …. */
    Question rewrite(LetterKind kind, List<String> headings, List<Block> batch) {
        var text = new StringBuilder(head(kind, batch.getFirst().audience()));
        text.append("Headings in this letter: ").append(String.join("; ", headings)).append('\n');
        for (int i = 0; i < batch.size(); i++) {
            text.append("\nSection b").append(i + 1).append(", under the heading \u201c").append(batch.get(i).heading()).append("\u201d\n").append(lines(batch.get(i).sentences()));
        }
        return new Question("rewrite", rewrite.version(), withPictures(rewrite), text.toString(), SECTIONS);
    }

    /** For what was wrong, whose ids are "b1", "b2" …. */
    Question repair(LetterKind kind, Audience audience, List<Fault> faults) {
        var text = new StringBuilder(head(kind, audience));
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            text.append("\nSection b").append(i + 1).append('\n').append(lines(fault.sentences()));
            text.append(fault.said().isEmpty() ? "You left this out.\n" : "You wrote: " + String.join(" ", fault.said()) + "\nWhat is wrong: " + String.join(" ", fault.messages()) + "\n");
        }
        return new Question("repair", repair.version(), withPictures(repair), text.toString(), SECTIONS);
    }

    /** For pieces that the checks let pass, whose ids are "b1", "b2" …. */
    Question judge(LetterKind kind, Audience audience, List<Fault> pieces) {
        var text = new StringBuilder(head(kind, audience));
        for (int i = 0; i < pieces.size(); i++) {
            text.append("\nSection b").append(i + 1).append("\nThe letter:\n").append(lines(pieces.get(i).sentences())).append("The rewrite: ").append(String.join(" ", pieces.get(i).said())).append('\n');
        }
        return new Question("judge", judge.version(), judge.text(), text.toString(), PROBLEMS);
    }

    /**
     * Sentences of the letter and what is wrong with what was said of them.
     *
     * @param sentences of the letter
     * @param said what the model made of them; empty if it left them out
     * @param messages what is wrong, without letter text
     */
    record Fault(List<SlottedSentence> sentences, List<String> said, List<String> messages) {

        /** Sizes only. */
        @Override
        public String toString() {
            return "Fault[" + sentences.size() + " sentences]";
        }
    }

    private String withPictures(PromptVersion prompt) {
        return prompt.text().replace(PICTURES, String.join(", ", pictures));
    }

    private static String head(LetterKind kind, Audience audience) {
        return "Kind of letter: " + kind.code() + "\nWritten to: " + switch (audience) {
            case PATIENT -> "the patient";
            case PARENT -> "the patient's parent or carer";
            case CLINICIAN -> "the patient's GP or another clinician, about the patient";
        } + "\n";
    }

    private static String lines(List<SlottedSentence> sentences) {
        return sentences.stream().map(sentence -> sentence.id() + form(sentence.form()) + ": " + sentence.text().replaceAll("\\s+", " ").strip() + "\n").collect(Collectors.joining());
    }

    private static String form(Form form) {
        return switch (form) {
            case BULLET -> " (item of a list)";
            case LABELLED -> " (label and value)";
            case PROSE, LINE -> "";
        };
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(Questions.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
