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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Picture questions: on screens, without a network, on paper, and what comes of them. */
@Import(TestAccounts.class)
class PicturesOnScreenTest extends SessionInBrowsers {

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
        session = sessions.make(group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), PictureQuestion.of(plan.extracts()), List.of()));
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
        assertThat(page.locator(ITEM)).containsText("Which picture goes with these words?");
        if (scripts) {
            holdsTheRules(page, "pictures");
        }
        picture(page, "pictures-360-" + scripts);
        press(page, "button[value='picture:calendar']");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.waitForCondition(() -> tally().same() == 1);
    }

    @Test
    void areKeptWithoutANetworkAndTakenBack() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        for (int i = 0; i < 6; i++) {
            say(page, "This is hard");
        }
        page.waitForCondition(() -> judgements(session).size() == 2);
        picture(page, "pictures-820");
        page.context().setOffline(true);
        press(page, "button[value^=picture]:not([value='picture:calendar'])");
        rest(page);
        page.click("text=Undo");
        press(page, "button[value='picture:calendar']");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.context().setOffline(false);
        page.waitForCondition(() -> tally().equals(new PictureTally(tally().question(), 1, 0, 0)));
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
        assertThat(rosa.locator(".sheet").first()).containsText("Which picture goes with these words?");
        holdsTheRules(rosa, "paper with pictures");
        picture(rosa, "staff-pictures-paper-1280");
        List<String> pictures = List.of("calendar", "calendar", "not-sure");
        for (int i = 0; i < pictures.size(); i++) {
            rosa.navigate(place + "/paper/answers?sheet=" + session.code() + "-" + (i + 1));
            rosa.check("input[name=part][value=yes]");
            for (int turn = 1; turn <= 6; turn++) {
                rosa.check("input[name=answer-" + turn + "][value=hard]");
            }
            rosa.fill("input[name=why-5]", "too long " + i);
            rosa.check("input[name=answer-7][value='" + (i < 2 ? "picture:" + pictures.get(i) : pictures.get(i)) + "']");
            rosa.click("text=Save the sheet");
        }
        assertThat(tally()).isEqualTo(new PictureTally(tally().question(), 2, 0, 1));
        rosa.navigate(place + "/paper/answers?sheet=" + session.code() + "-1");
        assertThat(rosa.locator("input[name=answer-7][value='picture:calendar']")).isChecked();
        holdsTheRules(rosa, "typing in");
        picture(rosa, "staff-pictures-enter-1280");
        rosa.click("text=Save the sheet");
        assertThat(sql.sql("select count(*) from judgement where session = :session").param("session", session.id()).query(Integer.class).single()).as("saved again it counts once").isEqualTo(6);

        sessions.end(session);
        rosa.navigate(place + "/results");
        assertThat(rosa.locator("main")).containsText("2 of 3 people chose the picture that goes with these words, 1 not sure");
        assertThat(rosa.locator("main")).containsText("too long 1");
        holdsTheRules(rosa, "results with pictures");
        picture(rosa, "staff-pictures-results-1280");
    }
}
