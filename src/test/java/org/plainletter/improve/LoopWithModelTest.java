package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.plainletter.access.Charity;
import org.plainletter.evaluation.ModelServer;
import org.plainletter.improve.Reflections.Outcome;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.letters.LetterView;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same with a language model over HTTP: it writes the letters, and proposes what it is told from then on. */
class LoopWithModelTest extends Loop {

    private static final String RULE = "- Leave out polite words that tell nothing.";
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final ModelServer MODEL = new ModelServer((instructions, question) -> {
        ASKED.incrementAndGet();
        if (question.startsWith("The instructions:")) {
            return "{\"why\": \"Polite words made it long.\", \"edits\": [{\"old\": \"\", \"new\": \"" + RULE + "\"}]}";
        }
        return ModelServer.saying(question, text -> instructions.contains(RULE) ? text.replace("Please bring", "Bring") : text);
    });

    @Autowired
    Reflections reflections;

    @Autowired
    TrialTelling telling;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry registry) {
        registry.add("plainletter.llm.base-url", MODEL::baseUrl);
        registry.add("plainletter.llm.model", () -> "tiny");
    }

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    @Test
    void aRedButtonLeadsToABetterNextLetter() throws InterruptedException {
        LetterView letter = send("check");
        assertThat(letter.letter().rewrite().engine().code()).isEqualTo("llm");
        assertThat(texts(letter)).contains("Please bring this letter with you.");
        sentences(letter).stream().map(PlainLetter.Sentence::id).forEach(id -> judging.judge(letter.id(), new Opinion(id, Verdict.HARD, false, List.of(), "About me."), null));
        PromptVersion now = library.champion("rewrite");
        assertThat(reflections.tokens(now, "Ada")).as("what it costs").hasValueSatisfying(tokens -> assertThat(tokens).isPositive());

        Job job = reflections.begin(now, "Ada");
        finished(job);
        assertThat(reflections.outcomes(job)).hasSize(Reflections.CHILDREN).extracting(Outcome::problem).containsOnly("");
        PromptVersion child = library.find(reflections.outcomes(job).getFirst().version()).orElseThrow();
        assertThat(child.text()).isEqualTo(now.text() + RULE + "\n");
        assertThat(child.lineage().author()).isEqualTo("tiny, asked by Ada");

        int before = ASKED.get();
        assertThat(checked(child).clean()).isTrue();
        assertThat(ASKED.get() - before).as("no generation is one that is remembered").isGreaterThanOrEqualTo(gate.rewrites());
        assertThat(written(child).differ()).hasSizeGreaterThanOrEqualTo(8);
        String trial = opening.admit(child, Set.of("tuesday"), 0, OPENER).id();
        judge(trial, child);
        assertThat(trials.add(trial, new TrialEvent.Signed("Ada")).standing()).isEqualTo(Standing.PROMOTED);

        LetterView next = send("check");
        assertThat(version(next, "rewrite")).isEqualTo(child.version());
        assertThat(texts(next)).contains("Bring this letter with you.").doesNotContain("Please bring this letter with you.");
        assertThat(telling.of(trials.view(trial), new Charity("c", "A charity")).words().outcome()).contains("The new way is used now.");
    }
}
