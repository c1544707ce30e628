package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainletter.improve.BothWays.Written;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.letters.LetterView;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialReport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mission's last clause from end to end, without a model. */
class LoopTest extends Loop {

    @Autowired
    JdbcClient sql;

    @Test
    void aRedButtonLeadsToABetterNextLetter() throws InterruptedException {
        LetterView letter = send("phlebectomy");
        String champion = glossary(letter);
        String hard = sentences(letter).stream().filter(sentence -> sentence.text().contains("phlebectomy")).findFirst().orElseThrow().id();
        judging.judge(letter.id(), new Opinion(hard, Verdict.HARD, false, List.of("phlebectomy"), "What is it?"), null);

        PromptVersion now = library.champion("glossary");
        assertThat(proposals.hardWords(now, Optional.empty())).first().satisfies(named -> {
            assertThat(named.word()).isEqualTo("phlebectomy");
            assertThat(named.remedy()).isEqualTo(HardWords.Remedy.ADD);
        });
        assertThatIllegalArgumentException().as("hard words do not explain hard words")
                .isThrownBy(() -> proposals.propose(now, new Entry("phlebectomy", "noun", Action.EXPLAIN, "A phlebectomy is an ambulatory excision."), ADA)).withMessageContaining("excision");
        PromptVersion child = proposals.propose(now, new Entry("phlebectomy", "noun", Action.EXPLAIN, "A phlebectomy takes a bad vein out of your leg."), ADA);
        assertThat(send("phlebectomy").letter()).as("a proposal changes nothing yet").satisfies(plain -> assertThat(plain.rewrite().prompts()).noneMatch(mark -> mark.identity().equals(child.identity())));

        FactGate facts = checked(child);
        assertThat(facts).isEqualTo(new FactGate(60, 3, 0, 0, 0));

        Written written = written(child);
        assertThat(written.letters()).isEqualTo(19);
        assertThat(written.differ()).as("the letters with the word").hasSize(9).allMatch(name -> name.startsWith("vein-clinic"));
        assertThat(both.examples(child, written, 1)).singleElement().satisfies(example -> {
            assertThat(example.changed()).contains("A phlebectomy takes a bad vein out of your leg.");
            assertThat(example.old()).doesNotContain("A phlebectomy takes a bad vein out of your leg.");
        });
        String trial = opening.admit(child, Set.of("tuesday"), 0, OPENER).id();
        int outputs = outputs(trial);
        judge(trial, child);
        assertThat(outputs(trial)).as("all was written before the trial began").isEqualTo(outputs).isEqualTo(2 * written.letters());
        assertThat(trials.view(trial).pairs()).as("letters in which the ways differ").hasSize(24)
                .allSatisfy(pair -> assertThat(pair.deal().readings()).allMatch(reading -> written.differ().contains(reading.letter())));
        assertThat(trials.view(trial).state().standing()).isEqualTo(Standing.READY);
        assertThat(glossary(send("phlebectomy"))).isEqualTo(champion);

        trials.add(trial, new TrialEvent.Signed("Ada"));

        LetterView next = send("phlebectomy");
        assertThat(glossary(next)).isEqualTo(child.version());
        assertThat(texts(next)).contains("A phlebectomy takes a bad vein out of your leg.");
        TrialView view = trials.view(trial);
        var report = TrialReport.of(view.state(), view.people(), group -> "the " + group + " group");
        assertThat(report.summary()).contains("6 people helped.", "We think it is better.");
        assertThat(report.outcome()).contains("The new way is used now.");
        assertThat(judgements.ofPrompt(child.identity())).as("each judgement knows what wrote it").hasSizeGreaterThan(20);
    }

    private int outputs(String trial) {
        return sql.sql("select count(*) from trial_output where trial = :trial").param("trial", trial).query(Integer.class).single();
    }

    @Test
    void triesNothingOnReadersThatTheyCouldNotTellApart() throws InterruptedException {
        PromptVersion glossary = library.champion("glossary");
        PromptVersion child = library.add(glossary, glossary.text() + "| fistuloscopy | noun | explain | A fistuloscopy is a look inside. |\n", "Ada", "To try it.");
        check("clean", child, "done", 0);

        assertThat(written(child).differ()).isEmpty();

        assertThatIllegalStateException().isThrownBy(() -> opening.admit(child, Set.of("tuesday"), 0, OPENER)).withMessageContaining("The two ways differ in 0 of 19 letters.");
    }

    @Test
    void whatOneCheckOfTheFactsFoundNoLaterOneTakesBack() {
        PromptVersion child = library.add(library.champion("glossary"), library.champion("glossary").text() + "\n", "Ada", "To check.");
        assertThatIllegalStateException().isThrownBy(() -> opening.admit(child, Set.of("tuesday"), 20, OPENER)).withMessage("Check the facts first.");
        check("one", child, "done", 0);
        assertThat(gate.result(child).orElseThrow().clean()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> opening.admit(child, Set.of("tuesday"), 20, OPENER)).withMessage("See first what is different for readers.");

        check("two", child, "cancelled", 1);
        check("three", child, "done", 0);

        assertThat(gate.result(child).orElseThrow().lost()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> opening.admit(child, Set.of("tuesday"), 20, OPENER)).withMessageContaining("gets facts wrong");
    }

    private void check(String id, PromptVersion version, String status, int lost) {
        sql.sql("insert into job (id, kind, prompt, version, status, total, person, begun) values (:id, 'gate', 'glossary', :version, :status, 180, 'Ada', :begun)").param("id", id)
                .param("version", version.identity()).param("status", status).param("begun", java.sql.Timestamp.from(java.time.Instant.now())).update();
        sql.sql("insert into job_step (job, step, result) values (:id, 1, :result)").param("id", id).param("result", "{\"lost\":" + lost + ",\"changed\":0,\"invented\":0}").update();
    }

    @Test
    void aFactBreachInOneLiveRewriteBringsTheChampionBackForTheVeryNextRequest() {
        PromptVersion champion = library.champion("glossary");
        PromptVersion child = proposals.propose(champion, new Entry("fistuloplasty", "noun", Action.EXPLAIN, "A fistuloplasty takes six hours."), ADA);
        String trial = promoted(child);
        assertThat(glossary(send("check"))).isEqualTo(child.version());

        LetterView breached = send("fistuloplasty");
        LetterView next = send("fistuloplasty");

        assertThat(trials.view(trial).state().standing()).isEqualTo(Standing.ROLLED_BACK);
        assertThat(List.of(breached, next)).allSatisfy(letter -> {
            assertThat(glossary(letter)).isEqualTo(champion.version());
            assertThat(texts(letter)).noneMatch(text -> text.contains("six hours"));
        });
        assertThat(library.champion("glossary")).isEqualTo(champion);
    }
}
