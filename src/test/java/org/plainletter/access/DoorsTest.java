package org.plainletter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.PreparedService;
import org.plainletter.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who gets in where, over a real port. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@PreparedService
@DirtiesContext
class DoorsTest {

    private static final String PASSWORD = "kettle violin moss";

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    SetUp setUp;

    private Visitor visitor;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @BeforeEach
    void nobodyYet() {
        sql.sql("delete from account").update();
        sql.sql("delete from charity").update();
        visitor = new Visitor(port);
    }

    private Account account(String name, String charity, Role... roles) {
        return accounts.add(new NewAccount(name, PASSWORD, charity, Set.of(roles)), null);
    }

    @Test
    void theFirstAccountIsMadeWithTheCodeThatWasPrinted(CapturedOutput output) {
        setUp.tell();
        Matcher code = Pattern.compile("enter this code: (\\S+)").matcher(output.getAll());
        assertThat(code.find()).isTrue();
        assertThat(visitor.next(visitor.get("/groups"))).isEqualTo("/sign-in");
        assertThat(visitor.next(visitor.get("/sign-in"))).isEqualTo("/set-up");

        assertThat(setUp("WRONG", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(setUp(code.group(1), "short").body()).contains("12 to 72 letters").doesNotContain("short");
        assertThat(visitor.next(setUp(code.group(1).toLowerCase(java.util.Locale.ROOT), PASSWORD))).isEqualTo("/sign-in");

        assertThat(visitor.next(visitor.signIn("Rosa", PASSWORD))).isEqualTo("/groups");
        assertThat(visitor.next(visitor.get("/set-up"))).isEqualTo("/sign-in");
        assertThat(sql.sql("select count(*) from account").query(Integer.class).single()).isEqualTo(1);
    }

    private HttpResponse<String> setUp(String code, String password) {
        return visitor.fill("/set-up", "/set-up", "code", code, "name", "Rosa", "password", password, "charity", "Harbour Voices");
    }

    @Test
    void signsInWithACookieThatNoScriptReads() {
        account("Rosa", "Harbour Voices", Role.FACILITATOR);
        visitor.get("/groups");
        String before = visitor.cookies().getFirst().getValue();
        var answer = visitor.signIn("Rosa", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("plain-letter=", "HttpOnly", "SameSite=Lax");
        assertThat(visitor.cookies().getFirst().getValue()).as("a session that was handed to somebody is worth nothing").isNotEqualTo(before);
        assertThat(visitor.get("/groups").statusCode()).isNotIn(302, 401, 403);

        visitor.fill("/accounts/mine", "/sign-out");
        assertThat(visitor.get("/groups").statusCode()).as("a form without its token does not sign out").isNotIn(302);
    }

    @Test
    void signsOut() {
        account("Kim", "Harbour Voices", Role.KEEPER);
        visitor.signIn("Kim", PASSWORD);
        assertThat(visitor.get("/accounts").body()).contains("Sign out");

        visitor.fill("/accounts", "/sign-out");

        assertThat(visitor.next(visitor.get("/accounts"))).isEqualTo("/sign-in");
    }

    @Test
    void letsNobodyGuessForLong() {
        account("Guessed", "Harbour Voices", Role.FACILITATOR);
        for (int i = 0; i < Patience.TRIES; i++) {
            assertThat(visitor.next(visitor.signIn("Guessed", "wrong wrong wrong"))).isEqualTo("/sign-in?wrong");
        }
        assertThat(visitor.next(visitor.signIn("Guessed", PASSWORD))).isEqualTo("/sign-in?wait");
        assertThat(visitor.get("/sign-in?wait").body()).contains("Wait one minute");
    }

    @Test
    void keepsNothingThatAStrangerSends() {
        account("Rosa", "Harbour Voices", Role.FACILITATOR);

        assertThat(visitor.post("/groups", "name", "x".repeat(600_000)).statusCode()).isEqualTo(413);
        assertThat(visitor.post("/sign-in", "name", "x".repeat(70_000)).statusCode()).isEqualTo(413);
        visitor.fill("/sign-in", "/groups/somewhere", "name", "x".repeat(1_000));
        assertThat(visitor.next(visitor.signIn("Rosa", PASSWORD))).as("a form is not kept to be sent again").isEqualTo("/accounts/mine");
    }

    @Test
    void bringsToThePageThatWasAskedFor() {
        account("Rosa", "Harbour Voices", Role.FACILITATOR);
        visitor.get("/groups/somewhere");

        assertThat(visitor.next(visitor.signIn("Rosa", PASSWORD))).isEqualTo("/groups/somewhere");
    }

    @Test
    void countsWrongTriesOfANameHoweverItIsWritten() {
        account("Spaced", "Harbour Voices", Role.FACILITATOR);
        for (int i = 0; i < Patience.TRIES; i++) {
            visitor.signIn("Spaced" + " ".repeat(i), "wrong wrong wrong");
        }
        assertThat(visitor.next(visitor.signIn(" Spaced", PASSWORD))).isEqualTo("/sign-in?wait");
        assertThat(visitor.next(visitor.signIn("x".repeat(61), PASSWORD))).isEqualTo("/sign-in?wrong");
    }

    @Test
    void takesNoFormWithoutItsToken() {
        account("Kim", "Harbour Voices", Role.KEEPER, Role.FACILITATOR);
        visitor.signIn("Kim", PASSWORD);

        assertThat(visitor.next(visitor.post("/accounts", "name", "Eve", "password", PASSWORD, "charity", "Harbour Voices", "role", "keeper"))).isEqualTo("/sign-in?again");
        assertThat(sql.sql("select count(*) from account").query(Integer.class).single()).isEqualTo(1);

        visitor.fill("/accounts", "/accounts", "name", "Ann", "password", PASSWORD, "charity", "Harbour Voices", "role", "facilitator");
        assertThat(accounts.signIn("Ann", PASSWORD)).get().extracting(Account::roles).isEqualTo(Set.of(Role.FACILITATOR));
    }

    @Test
    void holdsEachToWhatTheirAccountIsFor() {
        account("Ed", "Hill Folk", Role.EDITOR);
        visitor.signIn("Ed", PASSWORD);

        assertThat(visitor.get("/groups").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/accounts").body()).contains("This page is not for you");
        assertThat(visitor.get("/improve/anything").statusCode()).isEqualTo(404);
    }

    @Test
    void takesProgramsByNameAndPasswordAndNotByTheCookieOfAPage() {
        account("Flo", "Hill Folk", Role.FACILITATOR);
        visitor.signIn("Flo", PASSWORD);

        var refused = visitor.get("/api/tuning/anything");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"code\":\"not-signed-in\"");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).as("a browser would ask and keep the password").isEmpty();

        String basic = "Basic " + Base64.getEncoder().encodeToString(("Flo:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.get("/api/tuning/anything", "Authorization", basic).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/api/evidence?wins=1&losses=0", "/v3/api-docs", "/swagger-ui/index.html", "/actuator/health", "/join"})
    void keepsNothingInTheBrowserOfAnybodyElse(String open) {
        assertThat(visitor.get(open).statusCode()).isNotIn(302, 401, 403);
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void forgetsAnAccountThatWasTakenAway() {
        Account kim = account("Kim", "Harbour Voices", Role.KEEPER);
        visitor.signIn("Kim", PASSWORD);
        sql.sql("delete from account where id = :id").param("id", kim.id()).update();

        assertThat(visitor.next(visitor.get("/accounts"))).isEqualTo("/sign-in");
    }

    @Test
    void takesAnAccountAwayAndEndsWhatItHadOpen() {
        account("Kim", "Harbour Voices", Role.values());
        Account flo = account("Flo", "Harbour Voices", Role.FACILITATOR);
        Account imran = account("Imran", "Hill Folk", Role.FACILITATOR);
        var other = new Visitor(port);
        other.signIn("Flo", PASSWORD);
        assertThat(other.get("/groups").statusCode()).isEqualTo(200);
        visitor.signIn("Kim", PASSWORD);

        visitor.fill("/accounts", "/accounts/" + flo.id() + "/remove");
        assertThat(visitor.fill("/accounts", "/accounts/" + imran.id() + "/remove").statusCode()).isEqualTo(404);

        assertThat(other.next(other.get("/groups"))).isEqualTo("/sign-in");
        assertThat(accounts.find(flo.id())).isEmpty();
        assertThat(accounts.find(imran.id())).isPresent();
    }

    @Test
    void changesOnesOwnPasswordAndSignsOutWhoeverElseUsesTheAccount() {
        account("Flo", "Harbour Voices", Role.FACILITATOR);
        var other = new Visitor(port);
        other.signIn("Flo", PASSWORD);
        assertThat(other.get("/groups").statusCode()).isEqualTo(200);
        visitor.signIn("Flo", PASSWORD);
        assertThat(visitor.fill("/accounts/mine/password", "/accounts/mine/password", "old", "not this one", "password", "anvil teapot fern").statusCode()).isEqualTo(422);
        assertThat(accounts.signIn("Flo", PASSWORD)).isPresent();

        visitor.fill("/accounts/mine/password", "/accounts/mine/password", "old", PASSWORD, "password", "anvil teapot fern");

        assertThat(accounts.signIn("Flo", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("Flo", "anvil teapot fern")).isPresent();
        assertThat(other.next(other.get("/groups"))).isEqualTo("/sign-in");
        visitor.signIn("Flo", "anvil teapot fern");
        assertThat(visitor.get("/groups").statusCode()).isEqualTo(200);
    }
}
