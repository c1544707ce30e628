package org.plainletter.codesign;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.plainletter.DataFolder;
import org.plainletter.PreparedService;
import org.plainletter.access.TestAccounts;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.letters.AccessibilityRules;
import org.plainletter.letters.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with people in front of it, each with a browser of their own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@PreparedService
@Import(TestAccounts.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("sessions")
abstract class SessionInBrowsers {

    static final int PHONE = 360;
    static final int TABLET = 820;
    static final int PROJECTOR = 1280;

    private static Chromium chromium;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<BrowserContext> scriptless = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

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
    Judgements judgements;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DataFolder.register(registry);
    }

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
    }

    /** Somebody's browser. */
    Page window(int width, boolean scripts) {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts).setHasTouch(true));
        context.setDefaultTimeout(15_000);
        windows.add(context);
        if (scripts) {
            context.clock().install();
        } else {
            scriptless.add(context);
        }
        return context.newPage();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A charity's id, made if need be. */
    org.plainletter.access.Charity charity(String name) {
        sql.sql("insert into charity (id, name) values (:id, :name) on conflict (name) do nothing").param("id", "id of " + name).param("name", name).update();
        return new org.plainletter.access.Charity(sql.sql("select id from charity where name = :name").param("name", name).query(String.class).single(), name);
    }

    /** As somebody who runs groups for a charity. */
    void signIn(Page facilitator, String name, String charity) {
        accounts.facilitator(name, charity);
        facilitator.navigate(address("/sign-in"));
        facilitator.fill("#name", name);
        facilitator.fill("#password", TestAccounts.PASSWORD);
        facilitator.click("button:has-text('Sign in')");
        facilitator.waitForURL(address("/groups"));
    }

    /** From the code to the first item, through all that stands before it. */
    void join(Page page, Session session, String name, boolean withHelp) {
        page.navigate(address("/join"));
        page.fill("#code", session.code().toLowerCase(java.util.Locale.ROOT));
        page.click("text=Go on");
        page.click("button:has-text('" + name + "')");
        page.click("text=Go on");
        page.check("input[name=about][value=words]");
        page.check("input[name=stop][value=any-time]");
        page.click("text=Go on");
        page.check("input[name=learn][value=yes]");
        page.click("text=Yes, I take part");
        page.click(withHelp ? "text=With help" : "text=On my own");
        page.waitForSelector("[data-items]");
    }

    /** Presses a button of the item that is shown. */
    void say(Page page, String words) {
        press(page, ".answers__one:has-text('" + words + "')");
    }

    /** Presses a button of the item that is shown. */
    void press(Page page, String button) {
        Locator there = page.locator("[data-item]:not([hidden]) " + button).first();
        if (scriptless.contains(page.context())) {
            page.waitForNavigation(there::click);
        } else {
            rest(page);
            there.click();
        }
    }

    /** Has the page's clock, and no one else's, go on for so long that the next press is one of its own. */
    static void rest(Page page) {
        page.clock().fastForward(850);
    }

    List<Judgement> judgements(Session session) {
        return judgements.ofGroup(session.group()).stream().filter(each -> each.circumstances().turn() != null && each.circumstances().turn().session().equals(session.id())).toList();
    }

    /** WCAG 2.2 AA and the rules of our pages. */
    static void holdsTheRules(Page page, String name) {
        Assertions.assertThat(AccessibilityRules.brokenBy(page)).as(name).isEmpty();
        Assertions.assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("%s does not scroll sideways", name).isTrue();
    }

    /** What people read on a screen of theirs: none of our own words, and nothing of how many others said what. */
    static void readsAsItShould(Page page, String name) {
        String words = (String) page.evaluate("() => [document.title, document.body.innerText, ...[...document.querySelectorAll('[alt], [aria-label]')].map(each => each.getAttribute('alt') ?? each.getAttribute('aria-label'))].join('\\n')");
        Assertions.assertThat(words).as(name).doesNotContainPattern(WordsOnScreenTest.BANNED).doesNotContainPattern("\\d+ (people|persons|others)|facilitator|supporter");
    }

    /** Keeps a picture of the page where somebody asks for pictures. */
    static void picture(Page page, String name) {
        String folder = System.getenv("SCREENSHOTS");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
        }
    }
}
