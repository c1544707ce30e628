package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.improve.TrialAnswers.Answer;
import org.plainletter.improve.TrialSessions.Rater;
import org.plainletter.intake.Upload;
import org.plainletter.improve.BothWays.Written;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
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
import org.plainletter.tuning.allocation.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, with readers who send letters and judge them. */
@SpringBootTest
@DirtiesContext
abstract class Loop {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Proposals.Proposer ADA = new Proposals.Proposer("Ada", "Readers tapped the word.");
    static final Trials.Opener OPENER = new Trials.Opener("Ada", "To try it.");
    static final List<String> PEOPLE = List.of("r1", "r2", "r3", "r4", "r5", "r6");

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
    BothWays both;

    @Autowired
    TrialOpening opening;

    @Autowired
    Jobs jobs;

    @Autowired
    Trials trials;

    @Autowired
    TrialSessions sessions;

    @Autowired
    TrialAnswers answers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LetterFolders.write(folder.resolve("letters"), letter("phlebectomy"));
        registry.add("plainletter.data", () -> folder.resolve("data").toString());
        registry.add("plainletter.improve.letters", () -> folder.resolve("letters").toString());
    }

    LetterView send(String hardWord) {
        return letters.submit(new Upload(letter(hardWord).getBytes(StandardCharsets.UTF_8)), PATIENCE);
    }

    private static String letter(String hardWord) {
        return """
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
                """.formatted(hardWord);
    }

    static List<PlainLetter.Sentence> sentences(LetterView letter) {
        return letter.letter().rewrite().sections().stream().flatMap(section -> section.sentences().stream()).toList();
    }

    static List<String> texts(LetterView letter) {
        return sentences(letter).stream().map(PlainLetter.Sentence::text).toList();
    }

    static String glossary(LetterView letter) {
        return version(letter, "glossary");
    }

    static String version(LetterView letter, String prompt) {
        return letter.letter().rewrite().prompts().stream().filter(mark -> mark.name().equals(prompt)).map(PromptMark::version).findFirst().orElseThrow();
    }

    FactGate checked(PromptVersion version) throws InterruptedException {
        finished(gate.check(version, "Ada"));
        return gate.result(version).orElseThrow();
    }

    Written written(PromptVersion version) throws InterruptedException {
        finished(both.begin(version, "Ada"));
        return both.written(version).orElseThrow();
    }

    void finished(Job job) throws InterruptedException {
        for (int i = 0; i < 1_500 && jobs.find(job.id()).orElseThrow().status() == Job.Status.RUNNING; i++) {
            Thread.sleep(200);
        }
        assertThat(jobs.find(job.id()).orElseThrow().status()).isEqualTo(Job.Status.DONE);
    }

    /** Everybody finds the challenger's letters easy and the champion's hard. */
    void judge(String trial, PromptVersion challenger) {
        for (String person : PEOPLE) {
            int order = 1;
            for (Item item : sessions.next(trial, new Rater(person, "tuesday", null), 4).items()) {
                var by = new Circumstances("tuesday", person, true, new Turn("first", null, Side.LEFT, order++, Duration.ofSeconds(20)));
                switch (item) {
                    case Item.Pair(var deal) -> deal.readings().forEach(reading -> answers.judge(trial, new Answer(deal.pair(), reading.letter(), said(reading, challenger), by, null)));
                    case Item.Original(String letter) -> answers.judge(trial, new Answer(null, letter, new Opinion(null, Verdict.HARD, false, List.of(), null), by, null));
                    case Item.Practice practice -> assertThat(practice).isNotNull();
                }
            }
        }
    }

    static Opinion said(Reading reading, PromptVersion challenger) {
        return new Opinion(null, reading.version().equals(challenger.identity()) ? Verdict.EASY : Verdict.HARD, false, List.of(), null);
    }

    String promoted(PromptVersion child) {
        String trial = trials.open(child, Set.of("tuesday"), 288, OPENER).id();
        trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        judge(trial, child);
        assertThat(trials.add(trial, new TrialEvent.Signed("Ada")).standing()).isEqualTo(Standing.PROMOTED);
        return trial;
    }
}
