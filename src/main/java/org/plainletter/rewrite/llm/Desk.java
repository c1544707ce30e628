package org.plainletter.rewrite.llm;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.llm.Allowance;
import org.plainletter.llm.Deadline;
import org.plainletter.memory.ParagraphMemory;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Author;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.PlainSentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a model's rewriter works with: who is asked and how, and what is known already. */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Conversation.Models models;
    private final ParagraphMemory memory;
    private final Limits limits;
    private final MeterRegistry metrics;

    /**
     * How much a letter may cost.
     *
     * @param time the longest that its rewrite waits for the model
     * @param calls the most calls for each batch of it; of a judge as many again
     */
    record Limits(Duration time, int calls) {}

    Desk(Conversation.Models models, ParagraphMemory memory, Limits limits, MeterRegistry metrics) {
        this.models = models;
        this.memory = memory;
        this.limits = limits;
        this.metrics = metrics;
    }

    /** What writes by {@code prompts}, with what the embedded rewriter writes by. */
    Author author(PromptSet prompts, Author embedded) {
        var marks = Stream.concat(embedded.prompts().stream(), prompts.marks(Questions.NAMES).stream()).toList();
        return new Author(Engine.LLM, models.writer().name(), prompts.version("rewrite"), marks);
    }

    /** Begins with a letter; its time runs from now. */
    Work open(SlottedLetter letter, Questions questions, Critic critic, Supplier<PlainSentences> plain) {
        return new Work(letter, questions, critic, plain);
    }

    /** The work on one letter, by several threads. */
    final class Work {

        private final SlottedLetter letter;
        /** The same for the same letter, however often it is written. */
        private final Object mark;
        private final Questions questions;
        private final Critic critic;
        private final Supplier<PlainSentences> plain;
        private final Deadline deadline = Deadline.in(limits.time());
        private final Tally tally;
        /** Guards itself and {@link #left}, so that nobody is interrupted who asks no more. */
        private final Set<Thread> asking = new HashSet<>();
        private boolean left;

        private Work(SlottedLetter letter, Questions questions, Critic critic, Supplier<PlainSentences> plain) {
            this.letter = letter;
            this.mark = letter.hashCode();
            this.questions = questions;
            this.critic = critic;
            this.plain = plain;
            this.tally = new Tally(metrics, questions.rewrite().version(), models.writer().name());
        }

        /** What is known of {@code block}: nothing is to be said of it, or it was said before. */
        Optional<Weaving.Woven> known(Block block) {
            if (block.sentences().isEmpty()) {
                return Optional.of(new Weaving.Woven(List.of(), 0, 0));
            }
            var remembered = Remembered.of(block);
            var pieces = memory.recall(key(remembered), mark).flatMap(kept -> remembered.read(kept, new Reading(critic, plain.get())));
            pieces.ifPresent(said -> tally.remembered(block, said));
            return pieces.map(said -> new Weaving(block, critic).weave(said));
        }

        /** Has {@code batch} written; a block that the model said well from end to end is remembered. */
        Map<Block, Weaving.Woven> write(List<String> headings, List<Block> batch) throws InterruptedException {
            var pieces = asked(headings, batch);
            Map<Block, Weaving.Woven> done = new IdentityHashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                var woven = new Weaving(batch.get(i), critic).weave(pieces.get(i));
                tally.written(batch.get(i), pieces.get(i));
                tally.woven(woven);
                done.put(batch.get(i), woven);
                if (woven.fallenBack() == 0 && woven.modelled() > 0) {
                    var remembered = Remembered.of(batch.get(i));
                    memory.keep(key(remembered), remembered.written(pieces.get(i).stream().filter(Piece::passes).toList()), mark);
                }
            }
            return done;
        }

        /** Nobody waits any longer: what is being asked is given up, and nothing more is asked. */
        void leave() {
            synchronized (asking) {
                left = true;
                asking.forEach(Thread::interrupt);
            }
        }

        /** What the model says, block by block; nothing if everybody left, or if something goes wrong that nobody thought of. */
        private List<List<Piece>> asked(List<String> headings, List<Block> batch) throws InterruptedException {
            try {
                if (begin()) {
                    return new Conversation(models, questions, critic, plain.get(), allowance(), allowance(), tally).hold(letter.kind(), headings, batch);
                }
            } catch (InterruptedException interrupted) {
                if (!end()) {
                    throw interrupted;
                }
            } catch (RuntimeException fault) {
                // Its kind and place only: a message may quote the letter.
                LOG.error("A model's reply could not be dealt with: {} at {}", fault.getClass().getName(), Arrays.stream(fault.getStackTrace()).findFirst().orElse(null));
                tally.failed();
            } finally {
                end();
            }
            return Collections.nCopies(batch.size(), List.of());
        }

        private boolean begin() {
            synchronized (asking) {
                return !left && asking.add(Thread.currentThread());
            }
        }

        /** Whether everybody left; if so, the interruption that said it has done its work. */
        private boolean end() {
            synchronized (asking) {
                if (asking.remove(Thread.currentThread()) && left) {
                    Thread.interrupted();
                }
                return left;
            }
        }

        private Allowance allowance() {
            return Allowance.until(deadline, limits.calls());
        }

        private String key(Remembered block) {
            return block.key(questions.identity(), models.writer().name());
        }
    }
}
