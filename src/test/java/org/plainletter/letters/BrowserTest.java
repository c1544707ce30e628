package org.plainletter.letters;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.plainletter.DataFolder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a browser in front of it. What a letter becomes is asked for by a word in it: see {@link PreparedPipeline}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(PreparedPipeline.class)
abstract class BrowserTest {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private BrowserContext context;

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
    void closeWindow() {
        PreparedPipeline.gate.countDown();
        if (context != null) {
            context.close();
        }
    }

    /** An empty window of that width, with or without scripts. */
    Page window(int width, boolean scripts) {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Opens a page of the service. */
    void open(Page page, String path) {
        page.navigate(address(path));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Pastes a letter and waits for what comes of it; the way to the page of the letter. */
    String paste(Page page, String text) {
        open(page, "/");
        page.fill("#text", text);
        page.click("text=See the letter in easy words");
        page.waitForSelector("h1:not(:text('Read your letter'))");
        return page.url().substring(address("").length());
    }

    /** The page of a letter. */
    String letter(Page page) {
        return paste(page, "A letter");
    }
}
