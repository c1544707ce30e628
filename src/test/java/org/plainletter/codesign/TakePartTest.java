package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;

/** What the people of a group do, each in their own way. */
class TakePartTest extends SessionInBrowsers {

    private Group group;
    private Session session;

    @BeforeEach
    void session() {
        group = groups.make(charity("Harbour Voices"), "Tuesday group", "", "");
        groups.help(group, "Harbour Café, 01632 960001");
        groups.add(group, "", "Ann", "cat");
        groups.add(group, "", "Bob", null);
        groups.add(group, "", null, "boat");
        session = sessions.make(group, "", Evening.plan(4));
    }

    private void answerAll(Page page, int items, String words) {
        for (int i = 0; i < items; i++) {
            say(page, words);
        }
    }

    @ParameterizedTest
    @CsvSource({"360,true", "820,true", "1280,true", "360,false", "1280,false"})
    void readsAndAnswersAll(int width, boolean scripts) {
        Page page = window(width, scripts);
        join(page, session, "Ann", false);
        answerAll(page, 8, "This is hard");

        assertThat(page.locator("h1:visible")).hasText("Thank you");
        if (scripts) {
            page.waitForCondition(() -> judgements(session).size() == 4);
        }
        assertThat(judgements(session)).hasSize(4).allSatisfy(each -> {
            assertThat(each.opinion().verdict()).isEqualTo(Verdict.HARD);
            assertThat(each.opinion().withHelp()).isFalse();
            assertThat(each.circumstances().consent()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {320, PHONE, TABLET, PROJECTOR})
    void everyPageHoldsTheRules(int width) {
        Page page = window(width, true);
        page.navigate(address("/join"));
        rules(page, "join", width);
        page.fill("#code", "WRONG1");
        page.click("text=Go on");
        page.waitForSelector(".nhsuk-error-summary");
        rules(page, "join-wrong", width);
        page.fill("#code", session.code());
        page.click("text=Go on");
        rules(page, "who", width);
        page.click("button:has-text('Bob')");
        rules(page, "told", width);
        page.click("text=Go on");
        rules(page, "check", width);
        page.check("input[name=about][value=health]");
        page.check("input[name=stop][value=any-time]");
        page.click("text=Go on");
        assertThat(page.locator("main")).containsText("Let us look at it together again");
        rules(page, "told-again", width);
        page.click("text=Go on");
        page.check("input[name=about][value=words]");
        page.check("input[name=stop][value=any-time]");
        page.click("text=Go on");
        rules(page, "agree", width);
        page.check("input[name=learn][value=no]");
        page.click("text=Yes, I take part");
        rules(page, "start", width);
        page.click("text=With help");
        rules(page, "practice", width);
        for (int i = 0; i < 4; i++) {
            say(page, "This is easy");
        }
        rules(page, "item", width);
        page.evaluate("() => document.querySelectorAll('details').forEach(e => e.open = true)");
        rules(page, "item-open", width);
        page.click("text=Rest");
        rules(page, "rest", width);
        page.click("text=Go on reading");
        say(page, "Stop");
        rules(page, "done", width);
        page.navigate(page.url().replaceAll("/items.*", "/end"));
        rules(page, "end", width);
    }

    private void rules(Page page, String name, int width) {
        holdsTheRules(page, name);
        readsAsItShould(page, name);
        if (!name.startsWith("join")) {
            assertThat(page.locator("summary:visible:has-text('Who can help me?')").first()).isVisible();
        }
        picture(page, name + "-" + width);
    }

    @Test
    void showsAllFourAnswersInOneSizeAndEasyOnThePersonsSide() {
        for (String name : List.of("Ann", "Bob")) {
            Page page = window(PHONE, true);
            join(page, session, name, false);
            List<BoundingBox> boxes = page.locator("[data-item]:not([hidden]) .answers__one").all().stream().map(button -> button.boundingBox()).toList();
            assertThat(boxes).hasSize(4).allSatisfy(box -> {
                assertThat(box.width).isEqualTo(boxes.getFirst().width).isGreaterThanOrEqualTo(96);
                assertThat(box.height).isEqualTo(boxes.getFirst().height).isGreaterThanOrEqualTo(96);
            });
            Member member = groups.members(group).stream().filter(each -> name.equals(each.name())).findFirst().orElseThrow();
            List<String> said = page.locator("[data-item]:not([hidden]) .answers__one").allInnerTexts().stream().map(String::strip).toList();
            assertThat(said.indexOf("This is easy")).isEqualTo(member.side() == org.plainletter.judgement.Side.LEFT ? 0 : 1);
            assertThat(page.evaluate("document.activeElement.tagName")).as("the focus leans to no answer").isEqualTo("H1");
        }
    }

    @Test
    void tapsHardWordsSaysWhyAndTakesItBack() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", true);
        answerAll(page, 4, "Not sure");
        String turn = page.locator("[data-item]:not([hidden])").getAttribute("data-turn");
        page.locator("[data-item]:not([hidden]) [data-word]").first().click();
        page.locator("[data-item]:not([hidden]) summary:has-text('Say why')").click();
        page.locator("[data-item]:not([hidden]) textarea").fill("too many words");
        say(page, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 1);
        Opinion opinion = judgements(session).getFirst().opinion();
        assertThat(opinion.words()).hasSize(1);
        assertThat(opinion.comment()).isEqualTo("too many words");
        assertThat(opinion.withHelp()).isTrue();

        rest(page);
        page.click("text=Undo");
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", turn);
        page.waitForCondition(() -> judgements(session).isEmpty());
        say(page, "This is easy");
        page.waitForCondition(() -> judgements(session).size() == 1);
        assertThat(judgements(session).getFirst().opinion().verdict()).isEqualTo(Verdict.EASY);
    }

    @Test
    void takesAnAnswerBackWithoutAScript() {
        Page page = window(PHONE, false);
        join(page, session, "Ann", false);
        answerAll(page, 5, "This is easy");
        assertThat(judgements(session)).hasSize(1);
        page.click("text=Undo my last answer");
        assertThat(judgements(session)).isEmpty();
        say(page, "This is hard");
        assertThat(judgements(session)).singleElement().extracting(Judgement::opinion).extracting(Opinion::verdict).isEqualTo(Verdict.HARD);
    }

    @Test
    void goesOnWithoutANetworkAndSendsAllOnce() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        page.waitForFunction("() => navigator.serviceWorker.controller");
        page.waitForFunction("async () => (await (await caches.open('take-part-1')).keys()).some(k => k.url.endsWith('/items'))");
        BrowserContext context = page.context();
        answerAll(page, 5, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 1);

        context.setOffline(true);
        say(page, "This is easy");
        page.reload();
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "7");
        assertThat(page.locator("[data-saved]")).containsText("safe on this device");
        answerAll(page, 2, "This is easy");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        assertThat(judgements(session)).hasSize(1);

        context.setOffline(false);
        page.waitForCondition(() -> judgements(session).size() == 4);
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        assertThat(sql.sql("select count(*) from answer a join seat s on s.id = a.seat where s.session = :session").param("session", session.id()).query(Integer.class).single()).isEqualTo(8);
    }

    @Test
    void losesNothingWhenTheServerIsAwayForSixSecondsInTheMiddleOfAnAnswer() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        answerAll(page, 4, "This is easy");
        long[] until = {System.currentTimeMillis() + 6_000};
        page.route("**/answers", route -> {
            if (System.currentTimeMillis() < until[0]) {
                // It reached the server; the answer to it is what gets lost.
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        answerAll(page, 4, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 4);
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");

        assertThat(judgements(session)).hasSize(4);
        assertThat(sql.sql("select count(*) from judgement where session = :session").param("session", session.id()).query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void keepsAnswersThatSomethingInBetweenSaysItTookOrRefuses() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        answerAll(page, 4, "This is easy");
        page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        var inBetween = new java.util.ArrayDeque<>(List.of(200, 403, 404, 408));
        page.route("**/answers", route -> {
            if (inBetween.isEmpty()) {
                route.resume();
            } else {
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(inBetween.poll()).setContentType("text/html").setBody("Sign in to this network"));
            }
        });
        answerAll(page, 4, "This is hard");

        // Four are tried again after 3 seconds each.
        page.waitForCondition(() -> judgements(session).size() == 4, new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(inBetween).isEmpty();
    }

    @Test
    void losesNothingWhenTwoPagesOfOneBrowserSendTheSameAnswers() {
        Page one = window(TABLET, true);
        join(one, session, "Ann", false);
        answerAll(one, 4, "This is easy");
        one.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        Page two = one.context().newPage();
        two.navigate(one.url());
        // The other page holds what it has sent for so long that the first page's next answer is at the head when it learns that its own was taken.
        one.route("**/answers", route -> route.abort());
        say(one, "This is hard");
        say(one, "This is hard");
        two.route("**/answers", route -> {
            var taken = route.fetch();
            two.evaluate("() => { const k = Object.keys(localStorage).find(k => k.includes(':answers:')); localStorage.setItem(k, JSON.stringify(JSON.parse(localStorage.getItem(k)).slice(-1))) }");
            two.unroute("**/answers");
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setResponse(taken));
        });
        two.evaluate("() => window.dispatchEvent(new Event('online'))");

        two.waitForCondition(() -> judgements(session).size() == 2);
    }

    @Test
    void keepsWhatSomebodySaidWhoClosesThePageAndLeaves() {
        Page page = window(TABLET, true);
        BrowserContext tablet = page.context();
        join(page, session, "Ann", false);
        tablet.route("**/answers", route -> route.abort());
        answerAll(page, 6, "This is hard");
        Page next = tablet.newPage();
        page.close();
        tablet.unroute("**/answers");
        next.navigate(address("/join"));

        next.waitForCondition(() -> judgements(session).size() == 2);
        Seat seat = seats.of(session).getFirst();
        assertThat(answers.standing(seat)).hasSize(6);
        assertThat(seat.finished()).as("may still come back").isNull();
        assertThat(sql.sql("select count(*) from answer where seat = :seat").param("seat", seat.id()).query(Integer.class).single()).isEqualTo(6);
    }

    @Test
    void goesOnWhereSomebodyStoppedByMistake() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        answerAll(page, 2, "This is easy");
        say(page, "Stop");
        page.waitForCondition(() -> stopped() == 1);
        rest(page);
        page.click("text=Undo");
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "3");

        say(page, "This is hard");
        page.waitForCondition(() -> stopped() == 0);
    }

    private int stopped() {
        return sql.sql("select count(*) from seat where session = :session and finished is not null").param("session", session.id()).query(Integer.class).single();
    }

    @Test
    void believesTheServiceAndNotWhatThisDeviceRemembers() {
        Page one = window(TABLET, true);
        join(one, session, "Ann", false);
        answerAll(one, 5, "This is easy");
        one.waitForCondition(() -> judgements(session).size() == 1);
        Seat seat = seats.of(session).getFirst();
        Member ann = groups.members(group).stream().filter(each -> each.id().equals(seat.member())).findFirst().orElseThrow();
        answers.take(session, ann, seat, new Answer(java.util.UUID.randomUUID().toString(), 5, Said.UNDO, null, List.of(), null, false, java.time.Duration.ZERO));

        one.reload();

        assertThat(one.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offersARestByItself(boolean scripts) {
        Plan plan = Evening.plan(4);
        session = sessions.make(group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), List.of(), List.of(), List.of(), 2));
        Page page = window(PHONE, scripts);
        join(page, session, "Ann", false);
        answerAll(page, 6, "This is easy");
        assertThat(page.locator("h1:visible")).hasText("Take a rest");
        page.click("text=Go on reading");
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "7");
        answerAll(page, 2, "This is easy");
        assertThat(page.locator("h1:visible")).hasText("Thank you");
    }

    @Test
    void isDoneWithTheKeyboard() {
        Page page = window(PROJECTOR, true);
        join(page, session, "Ann", false);
        for (int i = 0; i < 8; i++) {
            rest(page);
            page.locator("[data-item]:not([hidden]) button[value=easy]").focus();
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.waitForCondition(() -> judgements(session).size() == 4);
    }

    @Test
    void isDoneWithOneSwitchAndWithTwo() {
        Page page = window(TABLET, true);
        join(page, session, "Bob", false);
        page.click("summary:has-text('Switches and buttons')");
        page.selectOption("#pace", "1500");
        page.check("input[name=way][value=one]");
        page.click("summary:has-text('Switches and buttons')");
        page.locator("h1:visible").click();
        rest(page);
        page.waitForSelector(".is-lit[value=hard]");
        page.keyboard().press(" ");
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "2");

        page.click("summary:has-text('Switches and buttons')");
        page.locator("[data-keys] label:has-text('Two switches')").click();
        page.locator("h1:visible").click();
        while (page.locator(".is-lit[value=easy]").count() == 0) {
            page.keyboard().press("Enter");
        }
        rest(page);
        page.keyboard().press(" ");
        assertThat(page.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "3");
    }

    @Test
    void isDoneWithTwoBigButtonsWhoseKeysAreChosen() {
        Page page = window(PROJECTOR, true);
        join(page, session, "Bob", false);
        page.click("summary:has-text('Switches and buttons')");
        page.locator("[data-keys] label:has-text('A button for easy')").click();
        page.click("[data-set=hard]");
        page.keyboard().press("F8");
        page.locator("h1:visible").click();
        answerAll(page, 0, "");
        for (int i = 0; i < 8; i++) {
            rest(page);
            page.keyboard().press("F8");
        }
        page.waitForCondition(() -> judgements(session).size() == 4);
        assertThat(judgements(session)).allSatisfy(each -> assertThat(each.opinion().verdict()).isEqualTo(Verdict.HARD));
    }

    @Test
    void findsTheSameSeatOnTwoTabletsAndCountsItOnce() {
        Page one = window(TABLET, true);
        join(one, session, "Ann", false);
        answerAll(one, 5, "This is easy");
        one.waitForCondition(() -> judgements(session).size() == 1);
        Page two = window(TABLET, true);
        two.navigate(address("/join/" + session.code()));
        two.click("button:has-text('Ann')");
        assertThat(two.locator("[data-item]:not([hidden])")).hasAttribute("data-turn", "6");
        answerAll(two, 3, "This is hard");
        answerAll(one, 3, "This is easy");
        one.waitForCondition(() -> judgements(session).size() == 4 && judgements(session).stream().allMatch(each -> each.opinion().verdict() == Verdict.EASY));
    }

    @Test
    void sendsEachPersonsAnswersFromATabletThatWentFromHandToHandWithoutANetwork() {
        Page tablet = window(TABLET, true);
        join(tablet, session, "Ann", false);
        answerAll(tablet, 4, "This is easy");
        tablet.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
        tablet.context().setOffline(true);
        answerAll(tablet, 4, "This is hard");
        tablet.click("text=Another person wants to use this screen");
        assertThat(tablet.locator("[data-no-network]")).containsText("There is no network now");
        holdsTheRules(tablet, "no network");

        // The network is back, but takes no answers yet.
        tablet.context().route("**/answers", route -> route.abort());
        tablet.context().setOffline(false);
        tablet.click("text=Another person wants to use this screen");
        tablet.waitForURL(address("/join"));
        join(tablet, session, "Bob", true);
        answerAll(tablet, 8, "This is easy");
        assertThat(judgements(session)).isEmpty();
        tablet.context().unroute("**/answers");

        tablet.waitForCondition(() -> judgements(session).size() == 8);
        for (String name : List.of("Ann", "Bob")) {
            String id = groups.members(group).stream().filter(each -> name.equals(each.name())).findFirst().orElseThrow().id();
            assertThat(judgements(session).stream().filter(each -> id.equals(each.circumstances().rater())).toList()).hasSize(4).allSatisfy(each -> {
                assertThat(each.opinion().verdict()).isEqualTo(name.equals("Ann") ? Verdict.HARD : Verdict.EASY);
                assertThat(each.opinion().withHelp()).isEqualTo(name.equals("Bob"));
            });
        }
    }

    @Test
    void keepsNothingOfWhoSaysNo() {
        Page page = window(PHONE, false);
        page.navigate(address("/join/" + session.code()));
        page.click("button:has-text('Ann')");
        page.click("text=Go on");
        page.check("input[name=about][value=words]");
        page.check("input[name=stop][value=any-time]");
        page.click("text=Go on");
        page.check("input[name=learn][value=no]");
        page.click("text=No, I do not");

        assertThat(page.locator("main")).containsText("That is fine");
        page.navigate(page.url().replace("/end", "/items"));
        assertThat(page.locator("h1")).hasText("What we do today");
    }

    @Test
    void endsOverNobodysHeadUnknowingly() {
        Page page = window(TABLET, true);
        join(page, session, "Ann", false);
        answerAll(page, 5, "This is hard");
        page.waitForCondition(() -> judgements(session).size() == 1);
        page.waitForFunction("() => navigator.serviceWorker.controller");
        page.context().setOffline(true);
        say(page, "This is hard");
        Page facilitator = window(PROJECTOR, true);
        signIn(facilitator, "Ada", "Harbour Voices");
        String live = address("/groups/" + group.id() + "/sessions/" + session.id());
        facilitator.navigate(live + "/paper");
        facilitator.navigate(live);
        assertThat(facilitator.locator("#open")).hasText("1 person is not finished yet.");
        assertThat(facilitator.locator("tr:has-text('Bob')")).containsText("not here yet");

        facilitator.click("text=End it and open the results");
        assertThat(facilitator.locator("#waiting")).containsText("One person is not finished");
        assertThat(sessions.find(group, session.id()).orElseThrow().isOver()).isFalse();
        holdsTheRules(facilitator, "end-it");
        facilitator.click("text=End it anyway");
        assertThat(facilitator.locator("h1")).hasText("What we found out");
        assertThat(facilitator.locator("main")).containsText("Fewer than 3 people have answered");

        page.context().setOffline(false);
        page.navigate(page.url());
        assertThat(page.locator("h1:visible")).hasText("Thank you");
        page.waitForCondition(() -> judgements(session).size() == 2);
    }
}
