package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.codesign.PictureTally.Chosen;
import org.plainletter.judgement.Writer;

@ParameterizedClass
@EnumSource(Database.class)
class PictureQuestionTest {

    private static final PictureQuestion QUESTION = new PictureQuestion(0, "You can come by bus.", "bus", List.of("tooth", "eye"));

    private static final PictureQuestion ASKED = new PictureQuestion(0, "Come on Friday 5 March 2027.", "day-2027-03-05", List.of("day-2027-04-05", "day-2027-03-13"), "When do you go?");

    private final Evening evening;
    private final Session session;

    PictureQuestionTest(Database database) {
        evening = new Evening(database);
        Plan plan = Evening.plan(4);
        session = evening.sessions.make(evening.group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), List.of(QUESTION, ASKED), List.of(), List.of(), null));
    }

    private static Extract extract(String text, String picture) {
        return new Extract("letter", "A letter", "appointment", "Part", new Writer("embedded", null, "phrasebook", "1", Set.of()), List.of(new Line(text, text, text, picture, List.of())), text);
    }

    private Seat seat(Member member) {
        return evening.seats.open(evening.seats.sit(session, member)).orElseThrow();
    }

    private Answer choice(Seat seat, Said said, String picture) {
        return new Answer(UUID.randomUUID().toString(), seat.items().size() - 1, said, picture, List.of(), null, false, java.time.Duration.ZERO);
    }

    @Test
    void showThePictureThatStandsThereAndTwoOfWhatTheLetterSpeaksOfNowhere() {
        List<Extract> extracts = List.of(extract("Ring us.", "phone"), extract("Come to the eye clinic. Bring food.", "hospital"), extract("No one knows.", "question"));

        assertThat(PictureQuestion.of(extracts)).singleElement().satisfies(question -> {
            assertThat(question.words()).isEqualTo("Ring us.");
            assertThat(question.picture()).isEqualTo("phone");
            assertThat(question.others()).hasSize(2).doesNotContain("phone", "hospital", "eye", "food");
        });
        assertThat(PictureQuestion.of(List.of(extract("No one knows.", "question"), extract("Nor here.", null)))).isEmpty();
    }

    @Test
    void areSpreadOverAllThatIsReadAndAskForAPictureOnce() {
        List<Extract> extracts = IntStream.range(0, 12).mapToObj(i -> extract("Words " + i, i % 2 == 0 ? "phone" : i < 6 ? "tooth" : "wash")).toList();
        List<PictureQuestion> questions = PictureQuestion.of(extracts);
        assertThat(questions).extracting(PictureQuestion::extract).containsExactly(0, 5, 9);
        assertThat(questions).extracting(PictureQuestion::picture).doesNotHaveDuplicates();
    }

    @Test
    void putTheRightOneInEachPlaceEquallyOften() {
        assertThat(IntStream.range(0, 6).map(place -> QUESTION.choices(place, 0).indexOf("bus"))).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(IntStream.range(0, 3).map(question -> QUESTION.choices(0, question).indexOf("bus"))).containsExactly(0, 1, 2);
    }

    @Test
    void standAtTheEndAndCountWhatPeopleChose() {
        List<Member> people = List.of(evening.member("Ann"), evening.member("Bob"), evening.member("Cat"), evening.member("Dan"));
        List<String> chosen = List.of("bus", "bus", "eye");
        for (int i = 0; i < people.size(); i++) {
            Seat seat = seat(people.get(i));
            assertThat(seat.items()).endsWith(new Item(Item.Kind.QUESTION, 0), new Item(Item.Kind.QUESTION, 1));
            evening.answers.take(session, people.get(i), seat, i < chosen.size() ? choice(seat, Said.PICTURE, chosen.get(i)) : choice(seat, Said.NOT_SURE, null));
        }
        PictureTally tally = PictureTally.of(session.plan(), evening.seats.of(session), evening.answers::standing).getFirst();

        assertThat(tally.rewritten()).extracting(Chosen::same, Chosen::other, Chosen::notSure).containsExactly(2, 1, 1);
        assertThat(tally.rewritten().words()).isEqualTo("2 of 4 chose the picture that goes with these words, 1 not sure");
        assertThat(tally.untouched()).isEqualTo(Chosen.NONE);
        assertThat(new Chosen(1, 1, 0, Set.of("a", "b")).words()).contains("We do not know yet");
        assertThat(evening.judgements.ofGroup(evening.group.id())).as("it is no judgement of the words").isEmpty();
    }

    @Test
    void ofAFactCountNewWordsAndTheLettersOwnApart() {
        int untouched = 0;
        for (int i = 0; i < 8; i++) {
            Member member = evening.member("P" + i);
            Seat seat = seat(member);
            boolean own = seat.items().contains(new Item(Item.Kind.UNTOUCHED, 0));
            Shown shown = Shown.of(seat, session.plan(), java.util.Map.of(), evening.pictures).getLast();
            assertThat(shown.ask()).isEqualTo("When do you go?");
            assertThat(shown.choices()).extracting(Shown.Choice::shows).containsExactlyInAnyOrder("Friday 5 March 2027", "Monday 5 April 2027", "Saturday 13 March 2027");
            assertThat(shown.lines().getFirst().words().getFirst().text()).as("in the words that the person read").isEqualTo(own ? session.plan().extracts().getFirst().own() : ASKED.words());
            evening.answers.take(session, member, seat, new Answer(UUID.randomUUID().toString(), seat.items().size(), Said.PICTURE, own ? "day-2027-04-05" : "day-2027-03-05", List.of(), null, false, java.time.Duration.ZERO));
            untouched += own ? 1 : 0;
        }
        PictureTally tally = PictureTally.of(session.plan(), evening.seats.of(session), evening.answers::standing).getLast();
        assertThat(untouched).isPositive();
        assertThat(tally.rewritten()).extracting(Chosen::same, Chosen::other).containsExactly(8 - untouched, 0);
        assertThat(tally.untouched()).extracting(Chosen::same, Chosen::other).containsExactly(0, untouched);
        assertThat(PictureTally.understood(List.of(tally, tally)).rewritten().all()).isEqualTo(2 * (8 - untouched));
    }

    @Test
    void takeNoOtherAnswer() {
        Member ann = evening.member("Ann");
        Seat seat = seat(ann);
        assertThatIllegalArgumentException().isThrownBy(() -> evening.answers.take(session, ann, seat, choice(seat, Said.PICTURE, "dog")));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.answers.take(session, ann, seat, choice(seat, Said.EASY, null)));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.answers.take(session, ann, seat,
                new Answer(UUID.randomUUID().toString(), 5, Said.PICTURE, "bus", List.of(), null, false, java.time.Duration.ZERO)));
        assertThat(evening.answers.standing(seat)).isEmpty();
    }

    @Test
    void areNoneInPlansOfBefore() {
        assertThat(evening.session.plan().questions()).isEmpty();
        byte[] old = tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsBytes(evening.session.plan());
        String without = new String(old, java.nio.charset.StandardCharsets.UTF_8).replace(",\"questions\":[],\"standsOn\":[],\"pairs\":[],\"rest\":null", "").replace(",\"when\":null", "");
        assertThat(without).doesNotContain("questions");
        assertThat(tools.jackson.databind.json.JsonMapper.builder().build().readValue(without, Plan.class)).isEqualTo(evening.session.plan());
    }
}
