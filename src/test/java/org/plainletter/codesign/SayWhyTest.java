package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plainletter.access.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Saying why aloud, on the person's own device. */
@Import(TestAccounts.class)
class SayWhyTest extends SessionInBrowsers {

    private static final String ITEM = "[data-item]:not([hidden]) ";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private VoiceNotes notes;

    private Group group;
    private Session session;

    @BeforeEach
    void session() {
        group = groups.make(charity("Harbour Voices"), "Tuesday group", "", "");
        groups.add(group, "", "Ann", "cat");
        session = sessions.make(group, "", Evening.plan(4));
    }

    private Page atTheFirstPart(boolean microphone) {
        Page page = window(TABLET, true);
        if (microphone) {
            page.context().grantPermissions(List.of("microphone"));
        }
        join(page, session, "Ann", false);
        for (int i = 0; i < 4; i++) {
            say(page, "This is easy");
        }
        page.click(ITEM + "summary:has-text('Say why')");
        return page;
    }

    private int kept() {
        return notes.of(seats.of(session)).values().stream().mapToInt(List::size).sum();
    }

    @Test
    void isRecordedWithoutANetworkAndHeardByTheGroupsOwnFacilitatorAfterTheEnd() {
        Page page = atTheFirstPart(true);
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        page.context().setOffline(true);
        page.click(ITEM + "[data-voice-start]");
        assertThat(page.locator(ITEM + "[data-voice-state]")).containsText("We are recording");
        page.waitForTimeout(1200);
        page.click(ITEM + "[data-voice-stop]");
        assertThat(page.locator(ITEM + "audio")).isVisible();
        holdsTheRules(page, "voice");
        picture(page, "voice-820");
        assertThat((Boolean) page.evaluate("async () => { const a = document.querySelector('[data-item]:not([hidden]) audio'); await a.play(); return !a.error }")).as("it can be heard before it is sent").isTrue();
        say(page, "This is hard");
        page.waitForTimeout(300);
        assertThat(kept()).isZero();

        page.context().setOffline(false);
        page.waitForCondition(() -> kept() == 1);
        assertThat(judgements(session)).hasSize(1);
        page.waitForFunction("async () => await new Promise(r => { const o = indexedDB.open('plain-letter', 1); o.onsuccess = () => { const q = o.result.transaction('notes').objectStore('notes').count(); q.onsuccess = () => { o.result.close(); r(q.result === 0) } } })");

        String note = notes.of(seats.of(session)).values().iterator().next().getFirst();
        accounts.facilitator("Rosa", "Harbour Voices");
        Page rosa = window(PROJECTOR, true);
        rosa.navigate(address("/sign-in"));
        rosa.fill("#name", "Rosa");
        rosa.fill("#password", TestAccounts.PASSWORD);
        rosa.click("button:has-text('Sign in')");
        String place = "/groups/" + group.id() + "/sessions/" + session.id();
        assertThat(rosa.context().request().get(address(place + "/notes/" + note)).status()).as("before the end").isEqualTo(404);
        sessions.end(session);
        rosa.navigate(address(place + "/results"));
        assertThat((Boolean) rosa.evaluate("async () => { const a = document.querySelector('audio'); await a.play(); return !a.error }")).isTrue();
        holdsTheRules(rosa, "results with a voice");
        picture(rosa, "staff-voice-1280");
        rosa.click("button:has-text('Erase it')");
        assertThat(rosa.locator("audio")).hasCount(0);
        assertThat(kept()).isZero();
    }

    @Test
    void goesWithAnAnswerThatIsGivenWhileItIsRecordedAndAgainAfterAnUndo() {
        Page page = atTheFirstPart(true);
        page.click(ITEM + "[data-voice-start]");
        assertThat(page.locator(ITEM + "[data-voice-state]")).containsText("We are recording");
        page.waitForTimeout(1200);
        say(page, "This is hard");
        page.waitForCondition(() -> kept() == 1);
        rest(page);
        page.click("text=Undo");
        page.waitForCondition(() -> kept() == 0);
        say(page, "This is easy");
        page.waitForCondition(() -> kept() == 1);
    }

    @Test
    void canBeErasedBeforeItIsSent() {
        Page page = atTheFirstPart(true);
        page.click(ITEM + "[data-voice-start]");
        page.waitForTimeout(600);
        page.click(ITEM + "[data-voice-stop]");
        page.click(ITEM + "[data-voice-erase]");
        assertThat(page.locator(ITEM + "audio")).isHidden();
        say(page, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 1);
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        assertThat(kept()).isZero();
    }

    @Test
    void saysKindlyThatTheMicrophoneIsOff() {
        Page page = atTheFirstPart(false);
        page.click(ITEM + "[data-voice-start]");
        assertThat(page.locator(ITEM + "[data-voice-state]")).containsText("The microphone is off. That is fine.");
        say(page, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 1);
    }

    @Test
    void saysKindlyThatThisDeviceCanNotRecord() {
        Page page = window(PHONE, true);
        page.addInitScript("delete window.MediaRecorder");
        join(page, session, "Ann", false);
        page.click(ITEM + "summary:has-text('Say why')");
        assertThat(page.locator(ITEM + "[data-voice]")).containsText("can not record your voice here. That is fine.");
        assertThat(page.locator(ITEM + "[data-voice-start]")).isHidden();
        holdsTheRules(page, "no voice");
    }

    @Test
    void letsNoOtherPageListen() {
        Page page = window(PHONE, false);
        join(page, session, "Ann", false);
        var items = page.context().request().get(page.url()).headers();
        assertThat(items.get("permissions-policy")).contains("microphone=(self)");
        assertThat(items.get("content-security-policy")).endsWith("media-src blob:");
        var before = page.context().request().get(page.url().replaceAll("/items.*", "/rest")).headers();
        assertThat(before.get("permissions-policy")).contains("microphone=()");
        assertThat(before.get("content-security-policy")).doesNotContain("media-src");
    }
}
