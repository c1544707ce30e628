package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;

/** A whole evening: one facilitator and six people, each in their own way, from the code to the results. */
class EveningTest extends SessionInBrowsers {

    private static final List<String> PEOPLE = List.of("Touch", "Keys", "Switch", "Offline", "Shared", "Paper");

    private Page facilitator;
    private Session session;

    @Test
    void bringsEveryAnswerInOnceAndOpensThemAtTheEnd() {
        signIn();
        plan();
        Page touch = window(PHONE, true);
        join(touch, session, "Touch", false);
        facilitator.bringToFront();
        assertThat(facilitator.locator("#live")).containsText("is reading", new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        int items = touch.locator("[data-item]").count();
        int parts = items - 4;
        answerAll(touch, items, "This is hard");

        byKeyboard(items);
        bySwitch(items);
        Page tablet = offlineForAWhile(items);
        tablet.click("text=Another person wants to use this screen");
        tablet.waitForURL(address("/join"));
        join(tablet, session, "Shared", true);
        answerAll(tablet, 5, "This is easy");
        say(tablet, "Stop");
        assertThat(tablet.locator("h1:visible")).hasText("Thank you");
        onPaper(items);

        facilitator.waitForCondition(() -> judgements(session).size() == 5 * parts + 1);
        assertThat(sql.sql("select count(*) from judgement where session = :session and replaces is null").param("session", session.id()).query(Integer.class).single()).isEqualTo(5 * parts + 1);
        results(parts);
        youSaidWeDid(touch);
    }

    private void signIn() {
        facilitator = window(PROJECTOR, true);
        facilitator.navigate(address("/sign-in"));
        look("sign-in");
        signIn(facilitator, "Rosalind", "Evening Voices");
        for (String page : List.of("accounts", "accounts/mine", "accounts/mine/password")) {
            facilitator.navigate(address("/" + page));
            look(page.replace('/', '-'));
        }
        facilitator.navigate(address("/groups"));
        assertThat(facilitator.locator("h1")).hasText("Your groups");
    }

    private void plan() {
        facilitator.fill("#name", "Tuesday group");
        facilitator.fill("#called", "evening");
        look("groups");
        facilitator.click("text=Make the group");
        for (String name : PEOPLE) {
            facilitator.fill("#name", name);
            facilitator.click("text=Add the person");
            assertThat(facilitator.locator("table")).containsText(name);
        }
        look("group");
        facilitator.click("text=Plan the next evening");
        look("plan");
        facilitator.click("text=Make it");
        assertThat(facilitator.locator(".nhsuk-error-summary")).containsText("Choose at least one letter");
        facilitator.check("input[name=letter] >> nth=0");
        facilitator.check("input[name=minutes][value='10']");
        facilitator.check("input[name=rest][value='0']");
        facilitator.click("text=Make it");
        look("live");
        String id = facilitator.url().replaceAll(".*/", "");
        Group group = groups.of(charity("Evening Voices")).getFirst();
        session = sessions.find(group, id).orElseThrow();
        assertThat(facilitator.locator(".join__code")).hasText(session.code());
        facilitator.navigate(facilitator.url() + "/results");
        assertThat(facilitator.url()).as("results are opened at the end").endsWith(id);
    }

    private void answerAll(Page page, int items, String words) {
        for (int i = 0; i < items; i++) {
            say(page, words);
        }
    }

    private void byKeyboard(int items) {
        Page page = window(PROJECTOR, true);
        join(page, session, "Keys", false);
        for (int i = 0; i < items; i++) {
            rest(page);
            while (!"hard".equals(page.evaluate("document.activeElement.value"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
        }
    }

    private void bySwitch(int items) {
        Page page = window(TABLET, true);
        join(page, session, "Switch", true);
        page.evaluate("localStorage.setItem('plain-letter:switches', JSON.stringify({way: 'two', pace: 2500, press: ' ', next: 'Enter', easy: '1', hard: '2'}))");
        page.reload();
        for (int i = 0; i < items; i++) {
            rest(page);
            while (page.locator(".is-lit[value=hard]").count() == 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().press(" ");
        }
        assertThat(page.locator("h1:visible")).hasText("Thank you");
    }

    private Page offlineForAWhile(int items) {
        Page page = window(TABLET, true);
        join(page, session, "Offline", false);
        BrowserContext context = page.context();
        answerAll(page, 4, "This is easy");
        context.setOffline(true);
        answerAll(page, items - 4, "This is easy");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        context.setOffline(false);
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        return page;
    }

    private void onPaper(int items) {
        facilitator.click("text=Print it on paper");
        look("paper");
        facilitator.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat((Double) facilitator.evaluate("() => Math.min(...[...document.querySelectorAll('.sheet *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())).map(e => 0.001 + parseFloat(getComputedStyle(e).fontSize)))"))
                .as("16 point on paper").isGreaterThanOrEqualTo(16 * 96 / 72.0);
        facilitator.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        String code = facilitator.locator(".sheet:has-text('Paper')").last().locator(".sheet__code b").first().textContent();
        assertThat(code).startsWith(session.code() + "-");
        facilitator.click("text=Back");
        facilitator.click("text=Type in answers from paper");
        facilitator.selectOption("#which", code);
        facilitator.click("text=Show the sheet");
        facilitator.check("input[name=part][value=yes]");
        for (int turn = 1; turn <= items; turn++) {
            facilitator.check("input[name=answer-" + turn + "][value=hard]");
        }
        look("enter");
        facilitator.click("text=Save the sheet");
        assertThat(facilitator.locator(".thanks")).containsText("is saved");
        facilitator.click("text=Show the sheet");
        facilitator.click("text=Back");
    }

    private void results(int parts) {
        facilitator.click("text=End it and open the results");
        assertThat(facilitator.locator("h1")).hasText("What we found out");
        look("results");
        assertThat(facilitator.locator(".heat")).hasCount(parts);
        assertThat(facilitator.locator("main")).containsText("We do not know yet");
        assertThat(facilitator.locator("main").innerText()).doesNotContain(PEOPLE);
        List<Judgement> stored = judgements(session);
        long hard = stored.stream().filter(each -> each.opinion().verdict() == Verdict.HARD).count();
        assertThat(hard).as("paper counts as screens do").isEqualTo(4L * parts);
        assertThat(stored.stream().map(each -> each.circumstances().rater()).distinct()).hasSize(6);
    }

    private void youSaidWeDid(Page touch) {
        String link = touch.url().replaceAll("/items.*", "");
        touch.navigate(link + "/said");
        assertThat(touch.locator("main")).containsText("We have not answered yet");
        holdsTheRules(touch, "said");
        readsAsItShould(touch, "said");
        picture(touch, "said");
        touch.click("button:has-text('Mend this first') >> nth=1");
        assertThat(touch.locator(".thanks")).containsText("We know what you want first");

        facilitator.click("text=You said, we did");
        assertThat(facilitator.locator("article").first()).containsText("1 person wants this mended first");
        facilitator.locator("article").first().locator("textarea").fill("We say “eye doctor” now.");
        facilitator.locator("article").first().locator("button:has-text('Save the answer')").click();
        facilitator.locator("article").nth(1).locator("label:has-text('We could not')").click();
        facilitator.locator("article").nth(1).locator("textarea").fill("The hospital chooses the date.");
        facilitator.locator("article").nth(1).locator("button:has-text('Save the answer')").click();
        assertThat(facilitator.locator("main")).containsText("We could not, because: The hospital chooses the date.");
        look("outcomes");
        facilitator.locator("article").first().locator("input[name=words]").fill("Explain “appointment”");
        facilitator.locator("article").first().locator("text=Keep it in the library").click();
        assertThat(facilitator.locator("main")).containsText("Only you see it");
        look("findings");
        facilitator.click("button:has-text('Share it')");
        assertThat(facilitator.locator("main")).containsText("Others see it");
        facilitator.navigate(address("/groups/" + session.group() + "/sessions/" + session.id() + "/outcomes"));

        facilitator.click("text=Find other words >> nth=0");
        look("part");
        facilitator.click("text=You said, we did");

        Page anybody = window(PHONE, false);
        String open = facilitator.url().replaceAll(".*/sessions/([^/]+)/.*", "$1");
        anybody.navigate(address("/you-said/" + open));
        assertThat(anybody.locator("h1")).hasText("This page is not here");
        facilitator.click("text=Make it public");
        anybody.navigate(address("/you-said/" + open));
        assertThat(anybody.locator("main")).containsText("We say “eye doctor” now.");
        assertThat(anybody.locator("main").innerText()).doesNotContain(PEOPLE).contains("6 people helped");

        facilitator.navigate(facilitator.url().replaceAll("/sessions/.*", ""));
        facilitator.click("td a:has-text('Touch')");
        look("person");
        facilitator.fill("#what", "Bus");
        facilitator.fill("#pounds", "4.20");
        facilitator.click("text=Add it");
        assertThat(facilitator.locator("main")).containsText("£4.20");
        facilitator.click("text=Erase this person");
        assertThat(facilitator.locator("table")).not().containsText("Touch");
    }

    /** Looks at the facilitator's page in three sizes. */
    private void look(String name) {
        for (int width : new int[] {PHONE, TABLET, PROJECTOR}) {
            facilitator.setViewportSize(width, 800);
            holdsTheRules(facilitator, name + " " + width);
            picture(facilitator, "staff-" + name + "-" + width);
        }
    }
}
