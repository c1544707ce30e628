package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.improve.TrialSessions.Answer;
import org.plainletter.intake.Upload;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.letters.Judging;
import org.plainletter.letters.LetterView;
import org.plainletter.letters.Letters;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptMark;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialReport;
import org.plainletter.tuning.allocation.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The mission's last clause from end to end, with the service as it runs and no model. */
@SpringBootTest
@DirtiesContext
class LoopTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Proposals.Proposer ADA = new Proposals.Proposer("Ada", "Readers tapped the word.");
    private static final Trials.Opener OPENER = new Trials.Opener("Ada", "To try it.");
    private static final List<String> PEOPLE = List.of("r1", "r2", "r3", "r4", "r5", "r6");

    @TempDir
    static Path folder;

    @Autowired
    Letters letters;

    @Autowired
    Judging judging;

    @Autowired
    Judgements judgements;

    @Autowired
    PromptLibrary library;

    @Autowired
    Proposals proposals;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    Trials trials;

    @Autowired
    TrialSessions sessions;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LetterFolders.write(folder.resolve("letters"));
        registry.add("plainletter.data", () -> folder.resolve("data").toString());
        registry.add("plainletter.improve.letters", () -> folder.resolve("letters").toString());
    }

    private LetterView send(String hardWord) {
        return letters.submit(new Upload(("""
                St Example Hospital
                Vein Clinic

                Mr Samuel Featherstonehaugh
                Tuesday 5 March 2030

                Dear Mr Featherstonehaugh

                Your appointment is on Tuesday 12 March 2030 at 2:30pm at the Vein Clinic.
                You will have a %s in the clinic. Please bring this letter with you.
                If you cannot come, please phone us on 01632 960123.

                Yours sincerely
                Dr Anna Hill
                """.formatted(hardWord)).getBytes(StandardCharsets.UTF_8)), PATIENCE);
    }

    private static List<PlainLetter.Sentence> sentences(LetterView letter) {
        return letter.letter().rewrite().sections().stream().flatMap(section -> section.sentences().stream()).toList();
    }

    private static List<String> texts(LetterView letter) {
        return sentences(letter).stream().map(PlainLetter.Sentence::text).toList();
    }

    private static String glossary(LetterView letter) {
        return letter.letter().rewrite().prompts().stream().filter(mark -> mark.name().equals("glossary")).map(PromptMark::version).findFirst().orElseThrow();
    }

    private FactGate checked(PromptVersion version) throws InterruptedException {
        Job job = gate.check(version, "Ada");
        for (int i = 0; i < 600 && jobs.find(job.id()).orElseThrow().status() == Job.Status.RUNNING; i++) {
            Thread.sleep(200);
        }
        return gate.result(version).orElseThrow();
    }

    /** Everybody finds the challenger's letters easy and the champion's hard. */
    private void judge(String trial, PromptVersion challenger) {
        for (String person : PEOPLE) {
            var by = new Circumstances("tuesday", person, true, null);
            for (Item item : sessions.next(trial, person, "tuesday", 4)) {
                switch (item) {
                    case Item.Pair(var deal) -> deal.readings().forEach(reading -> sessions.judge(trial, new Answer(deal.pair(), reading.letter(), said(reading, challenger), by)));
                    case Item.Original(String letter) -> sessions.judgeOriginal(trial, letter, new Opinion(null, Verdict.HARD, false, List.of(), null), by);
                    case Item.Practice practice -> assertThat(practice).isNotNull();
                }
            }
        }
    }

    private static Opinion said(Reading reading, PromptVersion challenger) {
        return new Opinion(null, reading.version().equals(challenger.identity()) ? Verdict.EASY : Verdict.HARD, false, List.of(), null);
    }

    @Test
    void aRedButtonLeadsToABetterNextLetter() throws InterruptedException {
        LetterView letter = send("phlebectomy");
        String champion = glossary(letter);
        String hard = sentences(letter).stream().filter(sentence -> sentence.text().contains("phlebectomy")).findFirst().orElseThrow().id();
        judging.judge(letter.id(), new Opinion(hard, Verdict.HARD, false, List.of("phlebectomy"), "What is it?"), null);

        PromptVersion now = library.champion("glossary");
        assertThat(proposals.hardWords(now)).first().satisfies(named -> {
            assertThat(named.word()).isEqualTo("phlebectomy");
            assertThat(named.remedy()).isEqualTo(HardWords.Remedy.ADD);
        });
        assertThatIllegalArgumentException().as("hard words do not explain hard words")
                .isThrownBy(() -> proposals.propose(now, new Entry("phlebectomy", "noun", Action.EXPLAIN, "A phlebectomy is an ambulatory excision."), ADA)).withMessageContaining("excision");
        PromptVersion child = proposals.propose(now, new Entry("phlebectomy", "noun", Action.EXPLAIN, "A phlebectomy takes a bad vein out of your leg."), ADA);
        assertThat(send("phlebectomy").letter()).as("a proposal changes nothing yet").satisfies(plain -> assertThat(plain.rewrite().prompts()).noneMatch(mark -> mark.identity().equals(child.identity())));

        FactGate facts = checked(child);
        assertThat(facts).isEqualTo(new FactGate(60, 3, 0, 0, 0));

        String trial = trials.open(child, Set.of("tuesday"), 288, OPENER).id();
        trials.add(trial, new TrialEvent.FactsChecked(facts));
        judge(trial, child);
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

    private String promoted(PromptVersion child) {
        String trial = trials.open(child, Set.of("tuesday"), 288, OPENER).id();
        trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        judge(trial, child);
        assertThat(trials.add(trial, new TrialEvent.Signed("Ada")).standing()).isEqualTo(Standing.PROMOTED);
        return trial;
    }
}
