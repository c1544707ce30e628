package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.access.Charity;
import org.plainletter.improve.EditorTrials;
import org.plainletter.improve.LetterFolders;
import org.plainletter.improve.Proposals;
import org.plainletter.improve.Trials;
import org.plainletter.intake.Upload;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialReport;
import org.plainletter.tuning.TrialState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A group's session with letters of a trial among its own, in the service as it runs. */
@SpringBootTest
@DirtiesContext
class CarriedTrialTest {

    private static final Charity HARBOUR = new Charity("c1", "Harbour Voices");

    @TempDir
    static Path folder;

    @Autowired
    JdbcClient sql;

    @Autowired
    Groups groups;

    @Autowired
    Sessions sessions;

    @Autowired
    Seats seats;

    @Autowired
    Answers answers;

    @Autowired
    Carrying carrying;

    @Autowired
    Thanks thanks;

    @Autowired
    Judgements judgements;

    @Autowired
    Trials trials;

    @Autowired
    EditorTrials editors;

    @Autowired
    Proposals proposals;

    @Autowired
    org.plainletter.letters.Letters letters;

    @Autowired
    PromptLibrary library;

    private Group group;
    private Session session;
    private Member ann;
    private String trial;
    private PromptVersion child;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LetterFolders.writeForReaders(folder.resolve("letters"));
        registry.add("plainletter.data", () -> folder.resolve("data").toString());
        registry.add("plainletter.improve.letters", () -> folder.resolve("letters").toString());
    }

    @BeforeEach
    void begin() {
        for (String table : List.of("trial_event", "trial_output", "prompt_label", "prompt_version", "judgement")) {
            sql.sql("delete from " + table).update();
        }
        sql.sql("insert into charity (id, name) values ('c1', 'Harbour Voices') on conflict do nothing").update();
        group = groups.make(HARBOUR, "Tuesday group", "", "");
        ann = groups.add(group, "", "Ann", null);
        PromptVersion glossary = library.champion("glossary");
        child = library.add(glossary, glossary.text() + "| ward round | noun | explain | A ward round is when doctors see everybody on the ward. |\n", "Ada", "Readers tapped it.");
        trial = trials.open(child, Set.of(group.id()), 24, new Trials.Opener("Ada", "To try it.")).id();
        session = session();
    }

    private Session session() {
        Session made = sessions.make(group, "", Evening.plan(4));
        carrying.carry(made, trial);
        return made;
    }

    private Seat sit(Session where) {
        return sit(where, ann);
    }

    private Seat sit(Session where, Member who) {
        Seat seat = seats.open(carrying.sit(where, who)).orElseThrow();
        seats.agree(seat, true, true);
        return seats.open(carrying.sit(where, who)).orElseThrow();
    }

    private TrialState state() {
        return trials.view(trial).state();
    }

    private List<Judgement> said() {
        return judgements.ofGroup(group.id());
    }

    /** The turns of each pair. */
    private List<List<Integer>> pairs(Seat seat) {
        var pairs = new ArrayList<List<Integer>>();
        List<Carried> carried = carrying.of(seat);
        for (int i = 1; i < carried.size(); i++) {
            String pair = carried.get(i).pair();
            if (pair != null && pair.equals(carried.get(i - 1).pair())) {
                pairs.add(List.of(seat.items().indexOf(carried.get(i - 1).item()) + 1, seat.items().indexOf(carried.get(i).item()) + 1));
            }
        }
        return pairs;
    }

    private void pair(Seat seat, List<Integer> turns, Said first, Said second) {
        answers.take(session, ann, seat, Evening.answer(turns.getFirst(), first));
        answers.take(session, ann, seat, Evening.answer(turns.getLast(), second));
    }

    @Test
    void offersTheTrialsThatGiveTheGroupLettersNow() {
        assertThat(carrying.open(group)).extracting(CarriedTrials.Open::id).containsExactly(trial);
        assertThat(carrying.trial(session)).contains(trial);
        trials.add(trial, new TrialEvent.Paused("Ada", "To look."));

        assertThat(carrying.open(group)).isEmpty();
    }

    @Test
    void givesEachPersonPairsBehindPracticeThatLookLikeTheRest() {
        Seat seat = sit(session);

        assertThat(seat.items().subList(0, 4)).allMatch(Item::practice);
        assertThat(pairs(seat)).hasSizeBetween(3, 4).allSatisfy(turns -> assertThat(turns.getLast() - turns.getFirst()).isEqualTo(1));
        Plan read = carrying.plan(session, seat);
        assertThat(read.extracts()).startsWith(session.plan().extracts().toArray(new Extract[0])).hasSize(4 + carrying.of(seat).size());
        assertThat(read.extracts().subList(4, read.extracts().size())).allSatisfy(extract -> {
            assertThat(extract.lines()).isNotEmpty();
            assertThat(extract.own()).isNotBlank();
        });
        assertThat(seats.open(carrying.sit(session, ann)).orElseThrow().items()).as("on another device").isEqualTo(seat.items());
    }

    @Test
    void countsWhatIsSaidInTheTrialAndNotInTheSession() {
        Seat seat = sit(session);
        pair(seat, pairs(seat).getFirst(), Said.HARD, Said.EASY);
        pair(seat, pairs(seat).get(1), Said.EASY, Said.EASY);

        assertThat(state().total().pairs()).isEqualTo(2);
        assertThat(state().total().evidence().deciding()).isEqualTo(1);
        assertThat(state().groups()).containsOnlyKeys(group.id());
        assertThat(said()).hasSize(4).allSatisfy(judgement -> {
            assertThat(judgement.judged().kind()).isNotBlank();
            assertThat(judgement.judged().writer().prompts()).containsAnyOf(child.identity(), library.champion("glossary").identity());
            assertThat(judgement.judged().slotted()).isNotEmpty();
            assertThat(judgement.circumstances().consent()).isTrue();
            assertThat(judgement.circumstances().turn()).satisfies(turn -> {
                assertThat(turn.session()).isEqualTo(session.id());
                assertThat(turn.pair()).startsWith(trial + "/");
                assertThat(turn.side()).isEqualTo(ann.side());
                assertThat(turn.taken()).hasSeconds(9);
            });
        });
        assertThat(said()).extracting(judgement -> judgement.judged().writer().prompts().contains(child.identity())).as("both ways").contains(true, false);
        Results results = Results.of(session, seats.of(session), said());
        assertThat(results.people()).isZero();
    }

    @Test
    void showsNobodyWhatIsSaidBeforeTheSessionIsOver() {
        Seat seat = sit(session);
        pair(seat, pairs(seat).getFirst(), Said.HARD, Said.EASY);
        assertThat(state().total().pairs()).isEqualTo(1);

        assertThat(editors.view(trial).state().total().pairs()).as("while it runs").isZero();
        assertThat(editors.view(trial).people()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> editors.sign(trial, "Ada")).withMessageContaining("when its session is over");

        sessions.end(session);
        assertThat(editors.view(trial).state()).isEqualTo(state());
        editors.sign(trial, "Ada");
    }

    @Test
    void takesAnAnswerOnceAndTakesItBackAndChangesIt() {
        Seat seat = sit(session);
        List<Integer> turns = pairs(seat).getFirst();
        Answer hard = Evening.answer(turns.getFirst(), Said.HARD);
        answers.take(session, ann, seat, hard);
        answers.take(session, ann, seat, hard);
        answers.take(session, ann, seat, Evening.answer(turns.getLast(), Said.EASY));
        assertThat(state().total().evidence().deciding()).isEqualTo(1);
        assertThat(said()).hasSize(2);

        answers.take(session, ann, seat, Evening.answer(turns.getFirst(), Said.EASY));
        assertThat(state().total().evidence().deciding()).as("both easy").isZero();
        assertThat(state().total().pairs()).isEqualTo(1);
        answers.take(session, ann, seat, Evening.answer(turns.getFirst(), Said.UNDO));
        assertThat(state().total().pairs()).isZero();
        assertThat(said()).singleElement().satisfies(left -> assertThat(left.opinion().verdict()).isEqualTo(Verdict.EASY));

        answers.withdraw(seat);
        assertThat(said()).isEmpty();
        assertThat(state().halves().one() + state().halves().other()).isZero();
    }

    @Test
    void countsAnUntouchedLetterApart() {
        Seat seat = sit(session);
        carrying.of(seat).stream().filter(each -> each.pair() == null).forEach(each -> answers.take(session, ann, seat, Evening.answer(seat.items().indexOf(each.item()) + 1, Said.HARD)));
        pair(seat, pairs(seat).getFirst(), Said.HARD, Said.EASY);

        long untouched = carrying.of(seat).stream().filter(each -> each.pair() == null).count();
        assertThat(trials.view(trial).people()).singleElement().satisfies(person -> assertThat(person.all().originals()).isEqualTo((int) untouched));
    }

    @Test
    void givesWhatWasNotAnsweredAgainNextTime() {
        Seat seat = sit(session);
        pair(seat, pairs(seat).getFirst(), Said.HARD, Said.EASY);
        List<Integer> answered = pairs(seat).getFirst();
        List<String> left = carrying.of(seat).stream().filter(each -> !answered.contains(seat.items().indexOf(each.item()) + 1)).map(Carried::letter).toList();

        assertThat(carrying.of(sit(session()))).extracting(Carried::letter).startsWith(left.toArray(new String[0]));
    }

    @Test
    void leavesNothingOfWhoIsErasedBehind() {
        Seat seat = sit(session);
        assertThat(carrying.of(seat)).isNotEmpty();

        thanks.erase(ann);

        assertThat(sql.sql("select count(*) from carried where seat = :seat").param("seat", seat.id()).query(Integer.class).single()).isZero();
    }

    /** From a word that a group tapped to a letter that is written in other words. */
    @Test
    void whatAGroupFindsHardIsSaidBetterInTheNextLetter() {
        trials.add(trial, new TrialEvent.Closed("Ada", "Another one."));
        PromptVersion glossary = library.champion("glossary");
        var people = new ArrayList<>(List.of(ann));
        List.of("Ben", "Cas", "Dee", "Eve", "Fay").forEach(name -> people.add(groups.add(group, "", name, null)));
        Session first = sessions.make(group, "", Evening.plan(4).and(List.of(extract(glossary))));
        for (Member person : people) {
            Seat seat = sit(first, person);
            int turn = 1 + IntStream.range(0, seat.items().size()).filter(i -> !seat.items().get(i).practice() && seat.items().get(i).number() == 4).findFirst().orElseThrow();
            answers.take(first, person, seat, Evening.answer(UUID.randomUUID().toString(), turn, Said.HARD, null, "phlebectomy"));
        }
        assertThat(proposals.heard(glossary, Optional.of(HARBOUR))).as("before its end").isEmpty();
        sessions.end(first);
        assertThat(proposals.heard(glossary, Optional.of(HARBOUR))).as("but for who read it untouched").hasSizeBetween(2, 6).allSatisfy(said -> assertThat(said.opinion().words()).containsExactly("phlebectomy"));

        PromptVersion better = proposals.propose(glossary, new Entry("phlebectomy", "noun", Action.EXPLAIN, "A phlebectomy takes a bad vein out of your leg."), new Proposals.Proposer("Ada", "The group tapped it."));
        trial = trials.open(better, Set.of(group.id()), 24, new Trials.Opener("Ada", "To try it.")).id();
        trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        Session second = session();
        people.forEach(person -> judge(second, person, better));
        assertThat(editors.view(trial).state().total().pairs()).as("while the session runs").isZero();
        sessions.end(second);
        assertThat(editors.view(trial).state().standing()).isEqualTo(Standing.READY);

        assertThat(editors.sign(trial, "Ada").standing()).isEqualTo(Standing.PROMOTED);

        var next = letters.submit(new Upload("Dear Mr Featherstonehaugh\n\nYou will have a phlebectomy in the clinic. Please bring this letter with you.\n\nYours sincerely\nDr Anna Hill\n".getBytes(StandardCharsets.UTF_8)), Duration.ofSeconds(60)).letter();
        assertThat(next.rewrite().sections()).flatExtracting(PlainLetter.Section::sentences).extracting(PlainLetter.Sentence::text).contains("A phlebectomy takes a bad vein out of your leg.");
        var report = TrialReport.of(editors.view(trial).state(), editors.view(trial).people(), any -> "the Tuesday group");
        assertThat(report.summary()).contains("6 people helped.", "We think it is better.");
        assertThat(report.groups().values()).containsExactly("For the Tuesday group it looks better.");
        assertThat(report.outcome()).containsExactly("The new way is used now.");
    }

    private static Extract extract(PromptVersion glossary) {
        return new Extract("vein-clinic", "A vein clinic", "appointment", "Your visit", new Writer("embedded", null, "phrasebook", "1", Set.of(glossary.identity())),
                List.of(new Line("You will have a phlebectomy.", "You will have a phlebectomy.", "You will undergo a phlebectomy.", null, List.of())), "You will undergo a phlebectomy.");
    }

    /** Somebody to whom the new words are easy and the old ones hard. */
    private void judge(Session where, Member person, PromptVersion better) {
        Seat seat = sit(where, person);
        for (Carried carried : carrying.of(seat)) {
            Said said = carried.pair() != null && version(carried).equals(better.identity()) ? Said.EASY : Said.HARD;
            answers.take(where, person, seat, Evening.answer(seat.items().indexOf(carried.item()) + 1, said));
        }
    }

    /** What wrote it, which nothing in the room says. */
    private String version(Carried carried) {
        return sql.sql("select event from trial_event where trial = :trial and event like :pair and event like '%\"Dealt\"%'").param("trial", trial).param("pair", "%\"" + carried.pair() + "\"%").query(String.class).list().stream()
                .flatMap(event -> JsonMapper.shared().readTree(event).get("deal").valueStream()).filter(reading -> reading.isObject() && reading.get("letter").asString().equals(carried.letter()))
                .map(reading -> reading.get("version").asString()).findFirst().orElseThrow();
    }
}
