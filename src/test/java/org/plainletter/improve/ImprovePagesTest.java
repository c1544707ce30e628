package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.PreparedService;
import org.plainletter.Visitor;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;
import org.plainletter.letters.AccessibilityRules;
import org.plainletter.letters.Chromium;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who improves the words sees and does, and the same for programs, over a real port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@PreparedService
@DirtiesContext
class ImprovePagesTest {

    private static final String PASSWORD = "kettle violin moss";

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    PromptLibrary library;

    @Autowired
    Judgements judgements;

    @Autowired
    Trials trials;

    private Visitor visitor;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
        registry.add("plainletter.improve.letters", () -> data.resolve("letters-to-try").toString());
    }

    @BeforeEach
    void signIn() {
        for (String table : List.of("account", "codesign_group", "charity", "trial_event", "prompt_label", "prompt_version", "judgement")) {
            sql.sql("delete from " + table).update();
        }
        sql.sql("insert into charity (id, name) values ('c', 'A charity')").update();
        sql.sql("insert into account (id, name, charity, password, roles) values ('a', 'Ada', 'c', :password, 'editor ')").param("password", "{noop}" + PASSWORD).update();
        visitor = new Visitor(port);
        visitor.signIn("Ada", PASSWORD);
    }

    private HttpResponse<String> api(String path) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(("Ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return visitor.get("/api/tuning" + path, "Authorization", basic);
    }

    private HttpResponse<String> api(String method, String path, String body, String... headers) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(("Ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var all = Stream.concat(Stream.of("Authorization", basic, "Content-Type", "application/json"), Stream.of(headers)).toArray(String[]::new);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/tuning" + path)).headers(all)
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private PromptVersion proposed() {
        PromptVersion glossary = library.champion("glossary");
        var answer = visitor.fill("/improve/prompts/glossary/new", "/improve/versions/" + glossary.identity() + "/rows",
                "word", "phlebectomy", "part", "noun", "action", "explain", "plain", "A phlebectomy takes a bad vein out of your leg.", "why", "Readers tapped it.");
        assertThat(visitor.next(answer)).startsWith("/improve/versions/");
        return library.find(visitor.next(answer).substring("/improve/versions/".length())).orElseThrow();
    }

    private String tried(PromptVersion version) {
        String trial = trials.open(version, Set.of("tuesday", "friday"), 288, new Trials.Opener("Ada", "To try it.")).id();
        trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        var plan = trials.view(trial).state().plan();
        for (int i = 0; i < 40; i++) {
            var deal = new Deal("p" + i, "r" + i % 12, i % 2 == 0 ? "tuesday" : "friday", new Reading("a" + i, plan.challenger()), new Reading("b" + i, plan.champion()));
            trials.add(trial, new TrialEvent.Dealt(deal));
            trials.add(trial, new TrialEvent.Judged("x" + i, deal.pair(), "a" + i, i % 8 == 1 ? Verdict.HARD : Verdict.EASY, i % 3 == 0));
            trials.add(trial, new TrialEvent.Judged("y" + i, deal.pair(), "b" + i, i % 8 == 1 || i % 5 == 0 ? Verdict.EASY : Verdict.HARD, false));
        }
        return trial;
    }

    private void tap(String word) {
        var writer = new Writer("embedded", null, "phrasebook", "1", Set.of(library.champion("glossary").identity()));
        judgements.record(new Judged("l", "appointment", writer, List.of(), List.of("You will have a phlebectomy on [[DATE_1]].")),
                new Opinion("p1", Verdict.HARD, false, List.of(word), "What is that?"), Circumstances.UNKNOWN, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void everyPageHoldsTheRules(int width) {
        tap("phlebectomy");
        PromptVersion child = proposed();
        String trial = tried(child);
        var pages = List.of("/improve", "/improve/prompts/glossary", "/improve/prompts/labels/new", "/improve/versions/" + child.identity(), "/improve/trials/" + trial, "/improve/trials/" + trial + "/evidence");
        try (var chromium = Chromium.start()) {
            Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
            page.navigate("http://localhost:" + port + "/improve");
            page.fill("[name=name]", "Ada");
            page.fill("[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            for (String address : pages) {
                assertThat(page.navigate("http://localhost:" + port + address).ok()).as(address).isTrue();
                assertThat(AccessibilityRules.brokenBy(page)).as(address).isEmpty();
                assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("%s does not scroll sideways", address).isTrue();
            }
        }
    }

    @Test
    void nobodyElseGetsIn() {
        var stranger = new Visitor(port);

        assertThat(stranger.next(stranger.get("/improve"))).isEqualTo("/sign-in");
        assertThat(stranger.get("/api/tuning/trials").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/api/evidence?wins=10&losses=2").statusCode()).isEqualTo(200);
    }

    @Test
    void showsWhatWasHardBesideTheGlossary() {
        tap("phlebectomy");

        assertThat(visitor.get("/improve/prompts/glossary/new").body()).contains("phlebectomy", "1 time, 1 person", "Add it", "You will have a phlebectomy on [[DATE_1]].", "They said: What is that?");
    }

    @Test
    void takesAWordInAndShowsWhatIsDifferent() {
        PromptVersion child = proposed();

        assertThat(child.lineage().author()).isEqualTo("Ada");
        assertThat(visitor.get("/improve/versions/" + child.identity()).body()).contains("Readers tapped it.", "New: ", "| phlebectomy | noun | explain |", "are not on this machine");
        assertThat(visitor.get("/improve/prompts/glossary").body()).contains(child.version(), "In use");
        assertThat(library.champion("glossary").version()).as("nothing is used yet").isEqualTo("1");
    }

    @Test
    void saysWhatIsWrongWithAProposalAndKeepsWhatWasWritten() {
        String address = "/improve/versions/" + library.champion("glossary").identity() + "/rows";

        var answer = visitor.fill("/improve/prompts/glossary/new", address, "word", "phlebectomy", "part", "noun", "action", "explain", "plain", "A phlebectomy is an excision.", "why", "Readers tapped it.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("These words are hard themselves: excision.", "value=\"A phlebectomy is an excision.\"");
    }

    @Test
    void saysClearlyThatTheSealedLettersAreNotThere() {
        PromptVersion child = proposed();

        var answer = visitor.fill("/improve/versions/" + child.identity(), "/improve/versions/" + child.identity() + "/gate");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The sealed letters are not on this machine.");
    }

    @Test
    void triesNothingOnReadersWhoseFactsWereNotChecked() {
        PromptVersion child = proposed();

        var answer = visitor.fill("/improve/versions/" + child.identity(), "/improve/versions/" + child.identity() + "/trials", "group", "tuesday", "pairs", "20");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Check the facts first.");
        assertThat(library.labelled("glossary", Label.CHALLENGER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"challenger\":\"%s\"}", "{\"challenger\":\"%s\",\"groups\":null,\"pairs\":24,\"why\":\"x\"}", "{\"challenger\":\"%s\",\"groups\":[null],\"why\":\"x\"}",
        "{\"challenger\":\"%s\",\"groups\":[\"tuesday\"],\"pairs\":24}", "{\"challenger\":\"%s\",\"groups\":[\"tuesday\"],\"pairs\":\"many\",\"why\":\"x\"}", "[", "{\"challenger\":\"%s\",\"groups\":[\"tuesday\"],\"pairs\":24,\"why\":\"LONG\"}"})
    void saysClearlyWhatIsMissingInATrial(String body) {
        var answer = api("POST", "/trials", body.formatted(proposed().identity()).replace("LONG", "x".repeat(1001)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"malformed-request\"");
    }

    @Test
    void callsItsOwnGroupsByTheirNamesAndNobodyElses() {
        sql.sql("insert into codesign_group (id, charity, name, kind, called, created) values ('own', 'c', 'Harbour group', '', '', '2026-11-23 00:00:00')").update();
        sql.sql("insert into charity (id, name) values ('d', 'Another')").update();
        sql.sql("insert into codesign_group (id, charity, name, kind, called, created) values ('other', 'd', 'Hill Folk', '', '', '2026-11-23 00:00:00')").update();
        String trial = trials.open(proposed(), Set.of("own", "other"), 24, new Trials.Opener("Ada", "To try it.")).id();

        assertThat(visitor.get("/improve/trials/" + trial).body()).contains("the Harbour group", "a group of somebody else").doesNotContain("Hill Folk");
        assertThat(api("/trials/" + trial).body()).contains("\"name\":\"the Harbour group\"").doesNotContain("Hill Folk");
    }

    @Test
    void tellsHowATrialStandsAndPromotesWhenSomebodySaysYes() {
        PromptVersion child = proposed();
        String trial = tried(child);
        String page = "/improve/trials/" + trial;
        assertThat(visitor.get(page).body()).contains("12 people helped.", "We think it is better.", "For the tuesday group", "Yes, use the new way");

        assertThat(visitor.next(visitor.fill(page, page + "/sign"))).isEqualTo(page);

        assertThat(visitor.get(page).body()).contains("The new way is used now.", "Ada said yes.", "Go back to the old way");
        assertThat(library.champion("glossary")).isEqualTo(child);
        assertThat(api("/trials/" + trial).body()).contains("\"standing\":\"promoted\"", "\"signedBy\":\"Ada\"", "\"words\":");

        visitor.fill(page, page + "/close", "why", "We want the old way.");
        assertThat(library.champion("glossary").version()).isEqualTo("1");
        assertThat(visitor.get("/improve/prompts/glossary").body()).contains("rolled back");
    }

    @Test
    void pausesAndGoesOn() {
        String page = "/improve/trials/" + tried(proposed());

        visitor.fill(page, page + "/pause", "why", "To look.");
        assertThat(visitor.get(page).body()).contains("Somebody has paused this.");
        visitor.fill(page, page + "/resume", "why", "It is fine.");
        assertThat(visitor.get(page).body()).doesNotContain("Somebody has paused this.");
    }

    @Test
    void showsHowTheEvidenceCameAboutPairByPair() {
        String trial = tried(proposed());

        assertThat(visitor.get("/improve/trials/" + trial + "/evidence").body()).contains("Only the new way was easy.", "Both were alike.");
        assertThat(visitor.get("/improve/trials/" + trial + "/evidence.csv").body()).startsWith("pairs,time,what,wins,losses,e,probability_better\r\n1,").contains("new-easier");
        assertThat(visitor.get("/improve/trials/" + trial + "/evidence.svg").body()).startsWith("<svg ").contains("<polyline");
        assertThat(api("/trials/" + trial + "/evidence").body()).contains("\"wins\":1,", "Only the new way was easy.");
        assertThat(visitor.get("/improve").body()).contains("So far we tried 1 new way. By luck we would have called up to 0.05 of them better.");
    }

    @Test
    void letsAClientDealAndJudgeAndNeverSaysWhichVersionWroteWhat() {
        LetterFolders.writeForReaders(data.resolve("letters-to-try"));
        PromptVersion child = proposed();
        String trial = trials.open(child, Set.of("tuesday"), 288, new Trials.Opener("Ada", "To try it.")).id();
        String dealt = deal(trial, "r1");
        assertThat(dealt).contains("\"what\":\"pair\"", "\"what\":\"practice-easy\"").doesNotContain(child.identity(), child.version(), library.champion("glossary").identity());
        var turn = JSON.readTree(dealt);
        assertThat(turn.get("side").asString()).isIn("left", "right");
        assertThat(JSON.readTree(deal(trial, "r1")).get("side")).as("a reload gives the same side").isEqualTo(turn.get("side"));
        assertThat(pairs(deal(trial, "r1"))).as("and the same letters").isEqualTo(pairs(dealt)).hasSize(2);

        JsonNode pair = pairs(dealt).getFirst();
        String first = stored(judge(trial, "r1", pair, 0, "easy"));
        assertThat(stored(judge(trial, "r1", pair, 0, "easy"))).as("sent twice, it counts once").isEqualTo(first);
        assertThat(judge(trial, "r1", pair, 1, "hard").statusCode()).isEqualTo(201);
        assertThat(trials.view(trial).state().total().evidence().deciding()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from judgement where rater = 'r1'").query(Integer.class).single()).isEqualTo(2);
        assertThat(judgements.find(first).orElseThrow()).satisfies(judgement -> {
            assertThat(judgement.judged().kind()).isNotEmpty();
            assertThat(judgement.circumstances().turn()).satisfies(at -> {
                assertThat(at.pair()).isEqualTo(trial + "/" + pair.get("pair").asString());
                assertThat(at.side().name()).isEqualToIgnoringCase(turn.get("side").asString());
                assertThat(at.taken().toMillis()).isEqualTo(9000);
            });
        });

        assertThat(judge(trial, "r2", pair, 0, "hard").statusCode()).as("not theirs").isEqualTo(400);
        assertThat(api("PUT", "/trials/" + trial + "/judgements/" + first, "{\"rater\":\"r2\",\"opinion\":{\"verdict\":\"hard\"}}").statusCode()).isEqualTo(400);
        assertThat(api("DELETE", "/trials/" + trial + "/judgements/" + first + "?rater=r2", "").statusCode()).isEqualTo(400);
        var corrected = api("PUT", "/trials/" + trial + "/judgements/" + first, "{\"rater\":\"r1\",\"opinion\":{\"verdict\":\"hard\",\"withHelp\":true}}");
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(trials.view(trial).state().total().evidence().deciding()).as("both are hard now").isZero();
        assertThat(api("PUT", "/trials/" + trial + "/judgements/" + first, "{\"rater\":\"r1\",\"opinion\":{\"verdict\":\"easy\"}}").statusCode()).isEqualTo(409);
        assertThat(api("DELETE", "/trials/" + trial + "/judgements/" + stored(corrected) + "?rater=r1", "").statusCode()).isEqualTo(204);
        assertThat(trials.view(trial).state().total().pairs()).as("half a pair").isZero();
        assertThat(pairs(deal(trial, "r1"))).as("what has lost its answer is given again").isEqualTo(pairs(dealt));
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String deal(String trial, String rater) {
        return api("POST", "/trials/" + trial + "/deals", "{\"rater\":\"" + rater + "\",\"group\":\"tuesday\",\"pairs\":2}").body();
    }

    private static List<JsonNode> pairs(String dealt) {
        return JSON.readTree(dealt).get("items").valueStream().filter(item -> item.get("what").asString().equals("pair")).toList();
    }

    private HttpResponse<String> judge(String trial, String rater, JsonNode pair, int letter, String verdict) {
        return api("POST", "/trials/" + trial + "/judgements", "{\"pair\":\"%s\",\"letter\":\"%s\",\"opinion\":{\"verdict\":\"%s\",\"withHelp\":true},\"by\":{\"rater\":\"%s\",\"group\":\"tuesday\",\"consent\":true,\"order\":1,\"millis\":9000}}"
                .formatted(pair.get("pair").asString(), pair.at("/letters/" + letter + "/letter").asString(), verdict, rater));
    }

    private static String stored(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("id").asString();
    }

    @Test
    void takesAnAnswerWithAKeyOnceWhateverCameInBetween() {
        LetterFolders.writeForReaders(data.resolve("letters-to-try"));
        String trial = trials.open(proposed(), Set.of("tuesday"), 288, new Trials.Opener("Ada", "To try it.")).id();
        JsonNode pair = pairs(deal(trial, "r1")).getFirst();
        String easy = "{\"pair\":\"%s\",\"letter\":\"%s\",\"opinion\":{\"verdict\":\"easy\"},\"by\":{\"rater\":\"r1\",\"group\":\"tuesday\",\"order\":1,\"millis\":1}}".formatted(pair.get("pair").asString(), pair.at("/letters/0/letter").asString());
        String first = stored(api("POST", "/trials/" + trial + "/judgements", easy, "Idempotency-Key", "k1"));
        assertThat(judge(trial, "r1", pair, 0, "hard").statusCode()).isEqualTo(201);

        assertThat(stored(api("POST", "/trials/" + trial + "/judgements", easy, "Idempotency-Key", "k1"))).isEqualTo(first);
        assertThat(api("POST", "/trials/" + trial + "/judgements", easy.replace("easy", "hard"), "Idempotency-Key", "k1").statusCode()).isEqualTo(400);

        assertThat(judgements.standing()).singleElement().satisfies(judgement -> assertThat(judgement.opinion().verdict()).isEqualTo(Verdict.HARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"rater\":\"r1\"}", "{\"rater\":\"\",\"group\":\"g\"}", "{\"rater\":\"12345678901234567890123456789012345678901234567890123456789012345\",\"group\":\"g\"}"})
    void saysWhatIsMissingInADeal(String body) {
        String trial = trials.open(proposed(), Set.of("tuesday"), 288, new Trials.Opener("Ada", "To try it.")).id();

        var answer = api("POST", "/trials/" + trial + "/deals", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-request", "The field");
    }

    /** Every address of every controller for programs, and what it is for. */
    @Test
    void describesAllThatProgramsCanAskFor() {
        JsonNode paths = JSON.readTree(visitor.get("/v3/api-docs", "Accept", "*/*").body()).get("paths");
        var asked = new ArrayList<JsonNode>();
        addresses.getHandlerMethods().forEach((address, method) -> {
            if (method.getBeanType().isAnnotationPresent(RestController.class) && method.getBeanType().getPackageName().startsWith("org.plainletter")) {
                address.getPatternValues().forEach(path -> address.getMethodsCondition().getMethods().forEach(verb -> {
                    JsonNode described = paths.path(path).path(verb.name().toLowerCase(Locale.ROOT));
                    assertThat(described.path("summary").asString("")).as("%s %s", verb, path).isNotBlank();
                    assertThat(described.path("responses").propertyNames()).as("%s %s", verb, path).isNotEmpty();
                    asked.add(described);
                }));
            }
        });
        assertThat(asked).as("of them those of the tuning").filteredOn(each -> each.path("tags").toString().contains("tuning")).hasSizeGreaterThan(25);
    }

    @Test
    void givesProgramsVersionsAndFiles() {
        PromptVersion child = proposed();

        assertThat(api("/prompts").body()).contains("\"name\":\"glossary\"");
        assertThat(api("/versions/" + child.identity() + "/difference").body()).contains("{\"change\":\"NEW\",\"text\":\"| phlebectomy | noun | explain |");
        assertThat(api("/versions/none").statusCode()).isEqualTo(404);
        assertThat(api("/prompts.zip").headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(visitor.get("/v3/api-docs", "Accept", "*/*").body()).contains("/api/tuning/trials/{id}/sign", "/api/tuning/prompts/{name}/versions");
    }
}
