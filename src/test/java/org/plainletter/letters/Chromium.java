package org.plainletter.letters;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The system's Chromium. Where there is none, the test that wanted it says so and is skipped. */
public final class Chromium implements AutoCloseable {

    private static final String MISSING = "Chromium is missing: install it at /usr/bin/chromium, or name it in the environment variable CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--use-fake-device-for-media-stream", "--disable-sync")));
    }

    /** Starts it, or skips the test. */
    public static Chromium start() {
        Path program = Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        if (program == null) {
            System.out.println("SKIPPED: " + MISSING); // A class skipped as a whole is left out of the reports.
        }
        assumeTrue(program != null, MISSING);
        return new Chromium(Objects.requireNonNull(program));
    }

    /** The browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
