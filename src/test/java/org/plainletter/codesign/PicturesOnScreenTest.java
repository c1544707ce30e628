package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.access.TestAccounts;
import org.plainletter.codesign.PictureTally.Chosen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Questions of the day, and pairs: on screens, without a network, on paper, and what comes of them. */
@Import(TestAccounts.class)
class PicturesOnScreenTest extends SessionInBrowsers {

    private static final String WORDS = "You have an appointment on Friday 5 March 2027 at 2:30pm.";
    private static final String RIGHT = "button[value='picture:day-2027-03-05']";
    private static final String ITEM = "[data-item]:not([hidden]) ";

    @Autowired
    private TestAccounts accounts;

    private Group group;
    private Session session;

    @BeforeEach
    void session() {
        group = groups.make(charity("Harbour Voices"), "Tuesday group", "", "");
        List.of("Ann", "Bob", "Cat").forEach(name -> groups.add(group, "", name, null));
        Plan plan = Evening.plan(2);
        Extract first = plan.extracts().getFirst();
        Extract dated = new Extract(first.letter(), first.title(), first.kind(), "Your appointment", first.writer(), List.of(new Line(WORDS, "", "", "calendar", List.of())), WORDS, "Friday 5 March 2027 at 2:30pm");
        List<Extract> extracts = List.of(dated, plan.extracts().getLast());
        session = sessions.make(group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, extracts, PictureQuestion.of(extracts), List.of(),
                List.of(new Pair(1, "You have an appointment.", "Come and see us.")), null));
    }

    private PairTally pair() {
        return PairTally.of(session.plan(), seats.of(session), answers::standing).getFirst();
    }

    private PictureTally tally() {
        return PictureTally.of(session.plan(), seats.of(session), answers::standing).getFirst();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areChosenWithAndWithoutAScript(boolean scripts) {
        Page page = window(PHONE, scripts);
        join(page, session, "Ann", false);
        for (int i = 0; i < 6; i++) {
            say(page, "This is hard");
        }
        assertThat(page.locator(ITEM)).containsText("Which is easier?");
        look(page, "pair-360", scripts);
        press(page, "button[value='easier:other']");
        assertThat(page.locator(ITEM)).containsText("When do you go?");
        assertThat(page.locator(ITEM + RIGHT + " img")).hasAttribute("alt", "Friday 5 March 2027");
        assertThat((Boolean) page.evaluate("() => [...document.querySelectorAll('[data-item]:not([hidden]) img')].every(each => each.complete && each.naturalWidth > 0)")).as("every picture is there").isTrue();
        look(page, "pictures-360", scripts);
        press(page, RIGHT);
        press(page, "button[value='easier:other']");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.waitForCondition(() -> tally().rewritten().same() + tally().untouched().same() == 1 && pair().other() == 1);
    }

    private static void look(Page page, String name, boolean scripts) {
        if (scripts) {
            readsAsItShould(page, name);
            holdsTheRules(page, name);
        }
        picture(page, name + "-" + scripts);
    }

    @Test
    void areKeptWithoutANetworkAndTakenBack() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        for (int i = 0; i < 6; i++) {
            say(page, "This is hard");
        }
        page.waitForCondition(() -> judgements(session).size() == 2);
        picture(page, "pair-820");
        page.context().setOffline(true);
        press(page, "button[value='easier:now']");
        picture(page, "pictures-820");
        press(page, "button[value^=picture]:not([value='picture:day-2027-03-05'])");
        assertThat(page.locator("body")).not().containsText("rong");
        rest(page);
        page.click("text=Undo");
        press(page, RIGHT);
        press(page, "button[value='easier:other']");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.context().setOffline(false);
        page.waitForCondition(() -> tally().rewritten().same() == 1 && tally().rewritten().other() == 0 && pair().notSure() == 1);
    }

    @Test
    void areTheSameOnPaper() {
        accounts.facilitator("Rosa", "Harbour Voices");
        Page rosa = window(PROJECTOR, true);
        rosa.navigate(address("/sign-in"));
        rosa.fill("#name", "Rosa");
        rosa.fill("#password", TestAccounts.PASSWORD);
        rosa.click("button:has-text('Sign in')");
        String place = address("/groups/" + group.id() + "/sessions/" + session.id());
        rosa.navigate(place + "/paper");
        assertThat(rosa.locator(".sheet").first()).containsText("When do you go?");
        assertThat(rosa.locator(".sheet").first()).containsText("A is easier");
        holdsTheRules(rosa, "paper with pictures");
        picture(rosa, "staff-pictures-paper-1280");
        List<String> pictures = List.of("picture:day-2027-03-05", "picture:day-2027-03-05", "not-sure");
        for (int i = 0; i < pictures.size(); i++) {
            rosa.navigate(place + "/paper/answers?sheet=" + session.code() + "-" + (i + 1));
            rosa.check("input[name=part][value=yes]");
            for (int turn = 1; turn <= 6; turn++) {
                rosa.check("input[name=answer-" + turn + "][value=hard]");
            }
            rosa.fill("input[name=why-5]", "too long " + i);
            rosa.check("input[name=answer-7][value='easier:other']");
            rosa.check("input[name=answer-8][value='" + pictures.get(i) + "']");
            rosa.check("input[name=answer-9][value='easier:other']");
            rosa.click("text=Save the sheet");
        }
        assertThat(tally().rewritten()).extracting(Chosen::same, Chosen::other, Chosen::notSure).containsExactly(2, 0, 1);
        assertThat(pair()).isEqualTo(new PairTally(pair().pair(), 0, 3, 0));
        rosa.navigate(place + "/paper/answers?sheet=" + session.code() + "-1");
        assertThat(rosa.locator("input[name=answer-8][value='picture:day-2027-03-05']")).isChecked();
        holdsTheRules(rosa, "typing in");
        picture(rosa, "staff-pictures-enter-1280");
        rosa.click("text=Save the sheet");
        assertThat(sql.sql("select count(*) from judgement where session = :session").param("session", session.id()).query(Integer.class).single()).as("saved again it counts once").isEqualTo(6);

        sessions.end(session);
        rosa.navigate(place + "/results");
        assertThat(rosa.locator("main")).containsText("2 of 3 chose the picture that goes with these words, 1 not sure");
        assertThat(rosa.locator("main")).containsText("Of 3 people 0 found the first way easier, 3 the second");
        assertThat(rosa.locator("main")).containsText("too long 1");
        holdsTheRules(rosa, "results with pictures");
        picture(rosa, "staff-pictures-results-1280");
    }
}
