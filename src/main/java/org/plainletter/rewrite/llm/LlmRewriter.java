package org.plainletter.rewrite.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Author;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentence;
import org.plainletter.rewrite.Rewriter;
import org.plainletter.rewrite.Wording;

/** Rewrites with a language model. Headings, key facts and all that the model does not say well are the embedded rewriter's. */
final class LlmRewriter implements Rewriter {

    /** How often it is asked whether anybody still waits. */
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final EmbeddedRewriter embedded;
    private final Desk desk;

    LlmRewriter(EmbeddedRewriter embedded, Desk desk) {
        this.embedded = embedded;
        this.desk = desk;
    }

    @Override
    public Draft rewrite(SlottedLetter letter, PromptSet prompts, Critic critic, Follower follower) {
        Draft base = embedded.rewrite(letter, prompts);
        Author model = desk.author(prompts, base.author());
        var chapters = Chapter.of(base, letter);
        var work = desk.open(letter, Questions.of(prompts, embedded.pictures(prompts)), critic, () -> embedded.plainSentences(letter, prompts));
        Map<Block, Weaving.Woven> woven = new IdentityHashMap<>();
        var blocks = chapters.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
        blocks.forEach(block -> work.known(block).ifPresent(known -> woven.put(block, known)));
        var batches = Batches.of(blocks.stream().filter(block -> !woven.containsKey(block)).toList());
        var headings = chapters.stream().map(Chapter::heading).distinct().toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<Map<Block, Weaving.Woven>>(threads);
            var futures = batches.stream().map(batch -> completion.submit(() -> work.write(headings, batch))).toList();
            // Not by looking up between two batches: a worker of a common pool that waits for a time and not for ever is not stood in for.
            var watcher = threads.submit(() -> watch(follower, work));
            try {
                if (!futures.isEmpty()) {
                    // What to know first needs no model.
                    follower.soFar(draft(base, model, chapters, woven));
                }
                for (int done = 1; done <= futures.size(); done++) {
                    woven.putAll(completion.take().get());
                    if (done < futures.size()) {
                        follower.soFar(draft(base, model, chapters, woven));
                    }
                }
            } catch (InterruptedException erased) {
                futures.forEach(future -> future.cancel(true));
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException fault) {
                futures.forEach(future -> future.cancel(true));
                throw new IllegalStateException("a batch failed: " + Optional.ofNullable(fault.getCause()).map(cause -> cause.getClass().getSimpleName()).orElse(""), fault.getCause());
            } finally {
                watcher.cancel(true);
            }
        }
        return draft(base, model, chapters, woven);
    }

    /** Once everybody has left, nothing more is asked. Ends when it is interrupted. */
    private static void watch(Follower follower, Desk.Work work) {
        try {
            while (follower.waits()) {
                Thread.sleep(LOOK_UP);
            }
            work.leave();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** All chapters, or the first of them, up to where a block is still being written. */
    private static Draft draft(Draft base, Author model, List<Chapter> chapters, Map<Block, Weaving.Woven> woven) {
        var sections = new ArrayList<Draft.Section>();
        Set<String> explained = new HashSet<>();
        for (Chapter chapter : chapters) {
            if (!chapter.blocks().stream().allMatch(woven::containsKey)) {
                break;
            }
            var passages = chapter.blocks().stream().flatMap(block -> Stream.concat(Objects.requireNonNull(woven.get(block)).passages().stream(), block.asides().stream()))
                    .map(passage -> once(passage, explained)).toList();
            sections.add(new Draft.Section(chapter.heading(), chapter.titles(), passages));
        }
        int modelled = woven.values().stream().mapToInt(Weaving.Woven::modelled).sum();
        int fallenBack = woven.values().stream().mapToInt(Weaving.Woven::fallenBack).sum();
        Author most = modelled > fallenBack ? model : base.author();
        // Whatever the model had a part in names its prompts.
        var author = new Author(most.engine(), most.model(), most.prompt(), modelled > 0 ? model.prompts() : base.author().prompts());
        return new Draft(author, base.keyFacts(), sections, sections.size() == chapters.size());
    }

    /** A model's passage without the meanings that stand further up already. */
    private static Passage once(Passage passage, Set<String> explained) {
        if (passage.wordings().stream().noneMatch(wording -> wording.engine() == Engine.LLM)) {
            return passage;
        }
        var wordings = passage.wordings().stream().map(wording -> new Wording(wording.engine(), wording.phrasebook(), wording.sentences().stream()
                .filter(sentence -> !isMeaning(sentence) || explained.add(sentence.text())).toList())).toList();
        return new Passage(passage.sources(), wordings, passage.hardWords(), passage.aside());
    }

    private static boolean isMeaning(PlainSentence sentence) {
        return sentence.hardWords().size() == 1 && sentence.hardWords().getFirst().meaning().equals(sentence.text());
    }
}
