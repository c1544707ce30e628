package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.access.Account;
import org.plainletter.access.TestAccounts;
import org.plainletter.letters.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A red sentence, other words for it, checked and shown again, on the big screen with all stages of the real path. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestAccounts.class)
@DirtiesContext
class RapidTurnTest {

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Groups groups;

    @Autowired
    Sessions sessions;

    @Autowired
    Seats seats;

    @Autowired
    Answers answers;

    @Autowired
    Letters letters;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @Test
    void findsOtherWordsForARedSentenceThatPassTheChecks() {
        Account rosa = accounts.facilitator("Rosa", "Harbour Voices");
        Group group = groups.make(rosa.charity(), "Tuesday group", "", "");
        Extract dated = letters.extracts(group, "eye-clinic-appointment").stream().filter(each -> each.text().matches("(?s).*\\b\\d{1,2} [A-Z][a-z]+ \\d{4}.*")).findFirst().orElseThrow();
        Session session = sessions.make(group, "", new Plan("aim", "measure", "words", "dates", 10, List.of(dated)));
        for (String name : List.of("Ann", "Bob", "Cat")) {
            Member member = groups.add(group, "", name, null);
            Seat seat = seats.open(seats.sit(session, member)).orElseThrow();
            answers.take(session, member, seat, Evening.answer(Evening.firstTurn(seat), Said.HARD));
        }
        sessions.end(session);
        try (var chromium = Chromium.start()) {
            Page page = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800)).newPage();
            page.navigate("http://localhost:" + port + "/groups/" + group.id() + "/sessions/" + session.id() + "/results");
            page.fill("#name", "Rosa");
            page.fill("#password", TestAccounts.PASSWORD);
            page.click("button:has-text('Sign in')");
            assertThat(page.locator(".heat--hard")).hasCount(1);
            page.click("text=Find other words");

            String otherDay = dated.text().replaceAll("\\b\\d{1,2} ([A-Z][a-z]+ \\d{4})", "31 $1");
            page.fill("#words", otherDay);
            page.click("text=Check these words");
            assertThat(page.locator(".beside .panel").last()).containsText("These words can not be shown");
            page.fill("#words", dated.text());
            page.click("text=Check these words");
            assertThat(page.locator(".beside .panel").last()).containsText("The checks found nothing wrong");
            page.click("text=Let the computer try");
            page.waitForLoadState();
            List<String> shown = page.locator(".beside h2").allTextContents();
            assertThat(shown).startsWith("The letter", "Now", "New words 1", "New words 2");
            assertThat(page.locator(".beside .panel").first()).containsText(dated.own().substring(0, 20));
            look(page, "rapid");
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {SessionInBrowsers.PHONE, SessionInBrowsers.TABLET, SessionInBrowsers.PROJECTOR}) {
            page.setViewportSize(width, 800);
            SessionInBrowsers.holdsTheRules(page, name + " " + width);
            SessionInBrowsers.picture(page, "staff-" + name + "-" + width);
        }
    }

    @Test
    void takesALetterOfARealPersonWithoutItsNames() {
        Group group = groups.make(accounts.facilitator("Imran", "Hill Folk").charity(), "Hill group", "", "");
        try (var chromium = Chromium.start()) {
            Page page = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800)).newPage();
            page.navigate("http://localhost:" + port + "/groups/" + group.id() + "/letters");
            page.fill("#name", "Imran");
            page.fill("#password", TestAccounts.PASSWORD);
            page.click("button:has-text('Sign in')");
            look(page, "letters");
            page.setInputFiles("#file", new com.microsoft.playwright.options.FilePayload("letter.txt", "text/plain", OwnLettersTest.LETTER.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.click("text=Take the names out");
            assertThat(page.locator("h1")).hasText("Look at the letter");
            assertThat(page.inputValue("#text")).doesNotContain("Quillfeather").contains("Green");
            assertThat(page.locator("#title")).hasValue("");
            look(page, "letter");
            page.fill("#title", "A letter from an eye clinic");
            page.fill("#consent", "She said yes on 3 March.");
            page.check("input[value=consent]");
            page.check("input[value=nameless]");
            page.click("text=Keep it for this group");
            assertThat(page.locator("article h2")).hasText("A letter from an eye clinic");
            look(page, "letters-kept");
            page.navigate("http://localhost:" + port + "/groups/" + group.id() + "/sessions/new");
            assertThat(page.locator("input[name=letter]").first()).hasValue(java.util.regex.Pattern.compile("own-.*"));
        }
    }
}
