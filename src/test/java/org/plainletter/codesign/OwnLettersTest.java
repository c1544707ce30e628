package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.Visitor;
import org.plainletter.access.Account;
import org.plainletter.access.TestAccounts;
import org.plainletter.intake.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A letter of a real person, from the file to a session and to its end, with all stages of the real path. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestAccounts.class)
@DirtiesContext
class OwnLettersTest {

    /** Nobody's: the number can't be given out, the phone is one of the drama numbers. */
    static final String LETTER = """
            Harbour Hospital NHS Trust
            Eye Clinic

            Mrs Philippa Quillfeather
            14 Lantern Row
            Marlhaven
            MH4 2QT

            NHS number: 999 123 4561
            Date of birth: 7 February 1951

            Dear Mrs Quillfeather,

            An appointment has been arranged for you on Tuesday 9 March 2027 at 10:30am with Dr Obadiah Thrush at the outpatient department.
            Please bring your glasses and a list of your medicines with you.
            If you are unable to attend please telephone 01632 960123 as soon as possible so that we can offer the appointment to another patient.

            Yours sincerely
            Dr Obadiah Thrush
            """;
    private static final String[] NAMES = {"Quillfeather", "Philippa", "Lantern", "MH4", "999 123 4561", "1951", "Thrush", "Obadiah", "960123"};

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Groups groups;

    @Autowired
    Sessions sessions;

    @Autowired
    Letters letters;

    @Autowired
    OwnLetters own;

    @Autowired
    Unnaming unnaming;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Seats seats;

    @Autowired
    Answers answers;

    private Group group;
    private Visitor rosa;
    private String place;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @BeforeEach
    void signIn() {
        sql.sql("delete from account").update();
        Account account = accounts.facilitator("Rosa", "Harbour Voices");
        group = groups.make(account.charity(), "Tuesday group", "", "");
        rosa = new Visitor(port);
        rosa.signIn("Rosa", TestAccounts.PASSWORD);
        place = "/groups/" + group.id() + "/letters";
    }

    private static Upload upload(String text) {
        return new Upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kept() {
        own.keep(group, new OwnLetter("A letter from an eye clinic", unnaming.unnamed(upload(LETTER)), "She said yes on 3 March, at the group."));
        return own.of(group).keySet().iterator().next();
    }

    @Test
    void losesItsNamesAndKeepsWhatItSays() {
        String text = unnaming.unnamed(upload(LETTER));
        assertThat(text).doesNotContain(NAMES).contains("Tuesday 9 March 2027", "10:30am", "Green", "glasses", "outpatient department", "1 Example Street\nExampletown\nZZ99 3VZ");
        assertThat(unnaming.left(upload(text))).isEmpty();
        assertThat(unnaming.left(upload(LETTER))).isNotEmpty();
    }

    @Test
    void isShownBeforeAnythingIsKeptAndKeptOnlyWhenBothBoxesAreTicked() {
        var shown = rosa.fill(place, place + "/look", "text", LETTER);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain(NAMES).contains("Look at the letter", "9 March 2027");
        assertThat(own.of(group)).isEmpty();

        String text = unnaming.unnamed(upload(LETTER));
        assertThat(rosa.fill(place, place, "title", "An eye clinic", "text", text, "consent", "She said yes.", "sure", "consent").statusCode()).isEqualTo(422);
        assertThat(own.of(group)).isEmpty();
        assertThat(rosa.fill(place, place, "title", "An eye clinic", "text", text, "consent", "She said yes.", "sure", "consent", "sure", "nameless").statusCode()).isEqualTo(303);
        assertThat(own.of(group).values()).extracting(OwnLetter::title).containsExactly("An eye clinic");
    }

    @Test
    void asksOnceMoreWhereANameSeemsToBeLeft() {
        String text = unnaming.unnamed(upload(LETTER)) + "\nWe have written to your daughter, Mrs Clementine Quillfeather, too.\n";
        var asked = rosa.fill(place, place, "title", "An eye clinic", "text", text, "consent", "She said yes.", "sure", "consent", "sure", "nameless");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("The computer still sees", "Clementine");
        assertThat(own.of(group)).isEmpty();
        assertThat(rosa.fill(place, place, "title", "An eye clinic", "text", text, "consent", "She said yes.", "sure", "consent", "sure", "nameless", "sure", "left").statusCode()).isEqualTo(303);
    }

    @Test
    void saysKindlyThatSomethingIsNoLetter() {
        assertThat(rosa.fill(place, place + "/look", "text", "Half a pound of butter").body()).contains("We could not read a health letter");
        assertThat(rosa.fill(place, place + "/look", "text", "").statusCode()).isEqualTo(422);
    }

    @Test
    void isSealedAndOneGroupsOnly() {
        String name = kept();
        assertThat(sql.sql("select letter from group_letter").query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).list()).allSatisfy(sealed -> assertThat(sealed).doesNotContain("glasses", "yes on"));
        Group other = groups.make(accounts.facilitator("Imran", "Hill Folk").charity(), "Other", "", "");
        assertThat(letters.extracts(group, name)).isNotEmpty();
        assertThat(letters.all(other)).extracting(Letters.Choice::name).doesNotContain(name);
        assertThatIllegalArgumentException().isThrownBy(() -> letters.extracts(other, name));
        own.erase(other, name);
        assertThat(own.of(group)).hasSize(1);
    }

    @Test
    void isShownToNobodyBesidesTheGroupWhereASessionIsMadePublic() {
        List<Extract> extracts = letters.extracts(group, kept());
        Session session = sessions.make(group, "", new Plan("aim", "measure", "words", "dates", 10, extracts));
        for (String name : List.of("Ann", "Bob", "Cat")) {
            Member member = groups.add(group, "", name, null);
            Seat seat = seats.open(seats.sit(session, member)).orElseThrow();
            for (int turn = Evening.firstTurn(seat); turn <= seat.items().size(); turn++) {
                answers.take(session, member, seat, Evening.answer(turn, Said.HARD));
            }
        }
        sessions.end(session);
        outcomes.publish(session);
        assertThat(rosa.get("/groups/" + group.id() + "/sessions/" + session.id() + "/outcomes").body()).contains("9 March 2027");
        assertThat(new Visitor(port).get("/you-said/" + session.id()).body()).contains("This letter is only for the group.").doesNotContain("9 March 2027", "glasses");
    }

    @Test
    void isReadInASessionAndErasedFromItWithTheGroupsWish() {
        String name = kept();
        List<Extract> extracts = letters.extracts(group, name);
        Session session = sessions.make(group, "", new Plan("aim", "measure", "words", "dates", 10, extracts, PictureQuestion.of(extracts), List.of(), List.of(), null));
        assertThat(session.plan().real()).isTrue();
        assertThat(session.plan().toString()).doesNotContain(NAMES).contains("9 March 2027");
        outcomes.keep(session, 0, new Draft("Other words for it.", List.of()));

        assertThat(rosa.fill(place, place + "/" + name + "/erase").statusCode()).isEqualTo(303);

        assertThat(own.of(group)).isEmpty();
        Plan plan = sessions.find(group, session.id()).orElseThrow().plan();
        assertThat(plan.extracts()).hasSameSizeAs(extracts).allSatisfy(extract -> assertThat(extract.text()).isEqualTo(Extract.ERASED));
        assertThat(plan.toString()).doesNotContain("9 March 2027");
        assertThat(outcomes.drafts(session, 0)).isEmpty();
    }
}
