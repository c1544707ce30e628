package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;

/** One tablet that goes from hand to hand, and no network. */
class SharedTabletTest extends SessionInBrowsers {

    private Group group;
    private Session session;

    @BeforeEach
    void session() {
        group = groups.make(charity("Harbour Voices"), "Tuesday group", "", "");
        List.of("Ann", "Bob", "Cat").forEach(name -> groups.add(group, "", name, null));
        session = sessions.make(group, "", Evening.plan(4));
    }

    private Page ready() {
        Page tablet = window(TABLET, true);
        tablet.navigate(address("/join/" + session.code()));
        tablet.click("text=Many people use this tablet");
        assertThat(tablet.locator("[data-ready]")).containsText("ready for everybody. It goes on without a network");
        holdsTheRules(tablet, "shared tablet");
        readsAsItShould(tablet, "shared tablet");
        picture(tablet, "tablet-820");
        return tablet;
    }

    /** From the name to the first item, or to a no. */
    private static void begin(Page tablet, String name, boolean agreed, boolean learning, boolean withHelp) {
        tablet.click("button:has-text('" + name + "')");
        go(tablet);
        tablet.check("input[name=about][value=words]");
        tablet.check("input[name=stop][value=any-time]");
        go(tablet);
        tablet.check("input[name=learn][value=" + (learning ? "yes" : "no") + "]");
        tablet.click(agreed ? "text=Yes, I take part" : "text=No, I do not");
        if (agreed) {
            tablet.click(withHelp ? "button:has-text('With help')" : "button:has-text('On my own')");
        }
    }

    private static void go(Page tablet) {
        tablet.locator("[data-step]:not([hidden]) button:has-text('Go on')").click();
    }

    private void answer(Page tablet, int times, String words) {
        for (int i = 0; i < times; i++) {
            say(tablet, words);
        }
    }

    private static void handOver(Page tablet) {
        tablet.locator("a:visible:has-text('Another person')").click();
        assertThat(tablet.locator("h1:visible")).hasText("Who are you?");
    }

    private List<Judgement> of(String name) {
        String id = groups.members(group).stream().filter(each -> name.equals(each.name())).findFirst().orElseThrow().id();
        return judgements(session).stream().filter(each -> id.equals(each.circumstances().rater())).toList();
    }

    @Test
    void goesFromPersonToPersonWithoutANetworkAndSendsEachAnswerOnceForWhoGaveIt() {
        Page tablet = ready();
        tablet.context().setOffline(true);
        begin(tablet, "Ann", true, true, false);
        answer(tablet, 8, "This is hard");
        assertThat(tablet.locator("h1:visible")).hasText("Thank you");
        handOver(tablet);
        begin(tablet, "Cat", false, false, false);
        assertThat(tablet.locator("[data-step]:visible")).containsText("Nothing was kept");
        handOver(tablet);
        begin(tablet, "Bob", true, false, true);
        answer(tablet, 6, "This is easy");
        say(tablet, "Stop");
        handOver(tablet);
        tablet.click("button:has-text('Ann')");
        assertThat(tablet.locator("h1:visible")).hasText("Thank you");
        handOver(tablet);
        tablet.click("button:has-text('Bob')");
        assertThat(tablet.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "7");
        answer(tablet, 2, "This is easy");
        assertThat(judgements(session)).isEmpty();
        assertThat(seats.of(session)).allMatch(seat -> seat.agreed() == null);

        tablet.context().setOffline(false);
        tablet.waitForCondition(() -> judgements(session).size() == 8);
        tablet.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        assertThat(of("Ann")).hasSize(4).allSatisfy(each -> {
            assertThat(each.opinion().verdict()).isEqualTo(Verdict.HARD);
            assertThat(each.opinion().withHelp()).isFalse();
            assertThat(each.circumstances().consent()).isTrue();
        });
        assertThat(of("Bob")).hasSize(4).allSatisfy(each -> {
            assertThat(each.opinion().verdict()).isEqualTo(Verdict.EASY);
            assertThat(each.opinion().withHelp()).isTrue();
            assertThat(each.circumstances().consent()).isFalse();
        });
        assertThat(of("Cat")).isEmpty();
        assertThat(seats.of(session)).extracting(Seat::agreed).containsExactlyInAnyOrder(true, true, false);
        assertThat(sql.sql("select count(*) from answer a join seat s on s.id = a.seat where s.session = :session").param("session", session.id()).query(Integer.class).single()).isEqualTo(16);
    }

    @Test
    void tellsItAgainWhereSomethingElseIsChosenAndIsOpenedAgainWithoutANetwork() {
        Page tablet = ready();
        tablet.waitForFunction("async () => (await (await caches.open('take-part-1')).keys()).filter(k => k.url.endsWith('/whole')).length === 3");
        tablet.reload();
        assertThat(tablet.locator("[data-ready]")).containsText("It goes on without a network");
        tablet.context().setOffline(true);
        tablet.reload();
        assertThat(tablet.locator("[data-ready]")).containsText("It goes on without a network");
        tablet.click("button:has-text('Ann')");
        go(tablet);
        tablet.check("input[name=about][value=health]");
        tablet.check("input[name=stop][value=never]");
        go(tablet);
        assertThat(tablet.locator("[data-step]:visible")).containsText("Let us look at it together again");
        holdsTheRules(tablet, "told again on a shared tablet");
        tablet.goBack();
        assertThat(tablet.locator("h1:visible")).hasText("Who are you?");
        begin(tablet, "Bob", true, true, false);
        answer(tablet, 5, "This is hard");
        tablet.reload();
        tablet.click("button:has-text('Bob')");
        assertThat(tablet.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "6");
        tablet.context().setOffline(false);
        tablet.waitForCondition(() -> of("Bob").size() == 1);
        assertThat(of("Ann")).isEmpty();
    }
}
