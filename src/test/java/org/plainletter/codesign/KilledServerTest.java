package org.plainletter.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.plainletter.PlainLetterApplication;
import org.plainletter.ServiceProcess;
import org.plainletter.access.Charity;
import org.plainletter.letters.Chromium;
import org.plainletter.letters.PreparedPipeline;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service is killed in the middle of answers, twice, and started again. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class KilledServerTest {

    private static final int PARTS = 20;
    private static final int EACH_TIME = 8;
    private static final Pattern LINK = Pattern.compile("seat ([0-9a-f]{32})");

    @TempDir
    Path folder;

    private ServiceProcess service;

    /** What the child process runs: with a session, which it makes at its first start. */
    static final class Service {

        private Service() {}

        public static void main(String[] arguments) {
            var context = SpringApplication.run(new Class<?>[] {PlainLetterApplication.class, PreparedPipeline.class}, arguments);
            JdbcClient sql = context.getBean(JdbcClient.class);
            if (sql.sql("select count(*) from charity").query(Integer.class).single() == 0) {
                sql.sql("insert into charity (id, name) values ('c', 'Harbour Voices')").update();
                Groups groups = context.getBean(Groups.class);
                Group group = groups.make(new Charity("c", "Harbour Voices"), "Tuesday group", "", "");
                Session session = context.getBean(Sessions.class).make(group, "", Evening.plan(PARTS));
                Seats seats = context.getBean(Seats.class);
                for (String name : List.of("Ann", "Bob")) {
                    String link = seats.sit(session, groups.add(group, "", name, null));
                    seats.agree(seats.open(link).orElseThrow(), true, true);
                    System.out.println("seat " + link);
                }
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null) {
            service.close();
        }
    }

    private void start(int port) throws IOException, InterruptedException {
        service = ServiceProcess.start(Service.class, folder, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private List<String> links() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            List<String> links = LINK.matcher(service.printed()).results().map(found -> found.group(1)).toList();
            if (links.size() == 2) {
                return links;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new IllegalStateException("no session");
    }

    private static void answer(Page page, int times, String words) {
        for (int i = 0; i < times; i++) {
            SessionInBrowsers.rest(page);
            page.locator("[data-item]:not([hidden]) .answers__one:has-text('" + words + "')").click();
        }
    }

    @Test
    void losesNothingAndStoresNothingTwice() throws Exception {
        int port = freePort();
        start(port);
        List<String> links = links();
        try (var chromium = Chromium.start()) {
            List<Page> people = links.stream().map(link -> {
                BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(SessionInBrowsers.TABLET, 800));
                context.clock().install();
                Page page = context.newPage();
                page.navigate("http://localhost:" + port + "/take-part/" + link + "/items");
                return page;
            }).toList();
            int left = 4 + PARTS;
            for (int round = 0; round < 2; round++) {
                for (Page page : people) {
                    answer(page, EACH_TIME / 2, "This is hard");
                }
                service.close();
                for (Page page : people) {
                    answer(page, EACH_TIME / 2, "This is hard");
                    assertThat(page.locator("[data-saved]")).containsText("safe on this device");
                }
                left -= EACH_TIME;
                start(port);
            }
            for (Page page : people) {
                answer(page, left, "This is easy");
                assertThat(page.locator("h1:visible")).hasText("Thank you");
                page.waitForFunction("() => document.querySelector('[data-saved]').textContent === ''");
            }
        }
        var sql = JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("data/plain-letter.db")));
        assertThat(sql.sql("select count(*) from answer").query(Integer.class).single()).isEqualTo(2 * (4 + PARTS));
        assertThat(sql.sql("select count(*) from (select distinct seat, turn from answer)").query(Integer.class).single()).isEqualTo(2 * (4 + PARTS));
        assertThat(sql.sql("select verdict, count(*) as n from judgement where replaces is null group by verdict order by verdict").query((row, n) -> row.getString("verdict") + " " + row.getInt("n")).list())
                .containsExactly("easy " + 2 * (4 + PARTS - 2 * EACH_TIME), "hard " + 2 * (2 * EACH_TIME - 4));
    }
}
