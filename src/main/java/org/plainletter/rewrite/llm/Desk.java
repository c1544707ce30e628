package org.plainletter.rewrite.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.llm.Deadline;
import org.plainletter.memory.ParagraphMemory;
import org.plainletter.rewrite.Author;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.PlainSentences;

/** What a model's rewriter works with: who is asked and how, and what is known already. */
final class Desk {

    private final Conversation.Models models;
    private final Questions questions;
    private final ParagraphMemory memory;
    private final Duration limit;
    private final Tally tally;

    /** @param limit the longest that a letter's rewrite waits for its model */
    Desk(Conversation.Models models, Questions questions, ParagraphMemory memory, Duration limit, MeterRegistry metrics) {
        this.models = models;
        this.questions = questions;
        this.memory = memory;
        this.limit = limit;
        this.tally = new Tally(metrics, questions.rewrite().version(), models.writer().name());
    }

    /** What writes here. */
    Author author() {
        return new Author(Engine.LLM, models.writer().name(), questions.rewrite());
    }

    /** Begins with a letter; its time runs from now. */
    Work open(SlottedLetter letter, Critic critic, Supplier<PlainSentences> plain) {
        return new Work(letter, critic, plain, Deadline.in(limit));
    }

    /** The work on one letter, by several threads. */
    final class Work {

        private final SlottedLetter letter;
        private final Critic critic;
        private final Supplier<PlainSentences> plain;
        private final Deadline deadline;

        private Work(SlottedLetter letter, Critic critic, Supplier<PlainSentences> plain, Deadline deadline) {
            this.letter = letter;
            this.critic = critic;
            this.plain = plain;
            this.deadline = deadline;
        }

        /** What is known of {@code block}: nothing is to be said of it, or it was said before. */
        Optional<Weaving.Woven> known(Block block) {
            if (block.sentences().isEmpty()) {
                return Optional.of(new Weaving.Woven(List.of(), 0, 0));
            }
            var remembered = Remembered.of(block);
            var pieces = memory.recall(key(remembered), this).flatMap(kept -> remembered.read(kept, new Reading(critic, plain.get())));
            pieces.ifPresent(said -> tally.remembered(block, said));
            return pieces.map(said -> new Weaving(block, critic).weave(said));
        }

        /** Has {@code batch} written; a block that the model said well from end to end is remembered. */
        Map<Block, Weaving.Woven> write(List<String> headings, List<Block> batch) throws InterruptedException {
            var conversation = new Conversation(models, questions, critic, plain.get(), deadline, tally);
            var pieces = conversation.hold(letter.kind(), headings, batch);
            Map<Block, Weaving.Woven> done = new IdentityHashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                var woven = new Weaving(batch.get(i), critic).weave(pieces.get(i));
                tally.written(batch.get(i), pieces.get(i));
                tally.woven(woven);
                done.put(batch.get(i), woven);
                if (woven.fallenBack() == 0 && woven.modelled() > 0) {
                    var remembered = Remembered.of(batch.get(i));
                    memory.keep(key(remembered), remembered.written(pieces.get(i).stream().filter(Piece::passes).toList()), this);
                }
            }
            return done;
        }

        private String key(Remembered block) {
            return block.key(questions.rewrite().identity(), models.writer().name());
        }
    }
}
