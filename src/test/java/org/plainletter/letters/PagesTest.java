package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The reader's pages in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(PreparedPipeline.class)
class PagesTest {

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private static Chromium chromium;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", () -> data.toString());
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

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void looksAt(int width) {
        try (BrowserContext context = context(width, true)) {
            Page page = context.newPage();
            for (String each : List.of("/", "/about", "/accessibility", "/credits", "/erased", "/nothing-here")) {
                page.navigate(address(each));
                shoot(page, each.equals("/") ? "start" : each.substring(1), width);
            }
            page.navigate(address("/"));
            page.locator("button.example").first().click();
            page.waitForSelector("h1");
            shoot(page, "letter", width);
            String letter = page.url();
            page.locator("#p4 summary").first().click();
            page.locator("#answer-p4 summary").click();
            shoot(page, "letter-open", width);
            page.navigate(letter + "?said=p1.easy&said=letter.hard&pictures=off&text=large");
            shoot(page, "letter-said", width);
            page.navigate(letter + "/erase");
            shoot(page, "erase", width);
            page.navigate(letter + "/original");
            shoot(page, "original", width);
            paste(page, "SENSITIVE");
            shoot(page, "sensitive", width);
            page.navigate(page.url() + "/later");
            shoot(page, "later", width);
            paste(page, "RECIPE");
            shoot(page, "refused", width);
            paste(page, " ");
            shoot(page, "empty", width);
            PreparedPipeline.gate = new java.util.concurrent.CountDownLatch(1);
            paste(page, "WAIT");
            shoot(page, "waiting", width);
            PreparedPipeline.gate.countDown();
        }
    }

    private void paste(Page page, String text) {
        page.navigate(address("/"));
        page.fill("#text", text);
        page.click("button.big");
        page.waitForSelector("h1");
    }

    private void shoot(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + "-" + width + ".png")));
    }

    private BrowserContext context(int width, boolean script) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
