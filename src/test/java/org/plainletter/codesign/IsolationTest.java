package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.PreparedService;
import org.plainletter.Visitor;
import org.plainletter.access.Account;
import org.plainletter.access.TestAccounts;
import org.plainletter.judgement.Judgements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every address that the service has, as somebody of another charity and as nobody at all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@PreparedService
@Import(TestAccounts.class)
@DirtiesContext
class IsolationTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]\\w*");
    private static final String NAME = "Zebedee";
    private static final String[] SECRETS = {NAME, "Tuesday group of Harbour", "a secret"};

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Groups groups;

    @Autowired
    Sessions sessions;

    @Autowired
    Seats seats;

    @Autowired
    Answers answers;

    @Autowired
    VoiceNotes notes;

    @Autowired
    Findings findings;

    @Autowired
    Judgements judgements;

    @Autowired
    OwnLetters letters;

    private Group group;
    private Session session;
    private Member member;
    private String link;
    private VoiceNote note;
    private Finding finding;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    /** Every way there is into the service, that of its operators too, with what belongs to one charity filled in. */
    private Map<String, List<String>> ways(RequestMethod method) {
        var ids = Map.of("group", group.id(), "session", session.id(), "member", member.id(), "link", link, "code", session.code(), "note", note.id(), "finding", finding.id(), "letter", letters.of(group).keySet().iterator().next());
        var all = new TreeMap<String, List<String>>();
        mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(way -> way.getMethodsCondition().isEmpty() || way.getMethodsCondition().getMethods().contains(method))
                .flatMap(way -> way.getPatternValues().stream()).forEach(pattern -> all.put(pattern, Stream.of(group.id(), session.id(), member.id()).map(id -> {
                    String filled = pattern;
                    for (var each : ids.entrySet()) {
                        filled = filled.replace("{" + each.getKey() + "}", each.getValue());
                    }
                    filled = filled.replaceAll("\\{number[^/]*}}", "0");
                    filled = filled.replace("/sessions/{id}", "/sessions/" + ids.get("session")).replace("{id}", id);
                    return filled.replaceAll("\\{[^}]+}", id);
                }).distinct().toList()));
        return all;
    }

    private List<String> addresses(RequestMethod method) {
        return ways(method).values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Else the walk would ask for what is not there, and find that nobody is shown it. */
    @Test
    void walksWaysThatTheirOwnFacilitatorCanGo() {
        Visitor own = signedIn("Rosa");
        assertThat(ways(RequestMethod.GET)).containsKeys("/groups/{id}", "/actuator/health").allSatisfy((pattern, filled) -> {
            if (pattern.startsWith("/groups")) {
                assertThat(filled.stream().map(own::get)).as("fill in %s", pattern).anyMatch(answer -> answer.statusCode() == 200);
            }
        });
        for (RequestMethod method : List.of(RequestMethod.PUT, RequestMethod.DELETE, RequestMethod.PATCH)) {
            assertThat(ways(method).keySet()).as("walk these too").noneMatch(pattern -> pattern.startsWith("/groups"));
        }
        assertThat(ways(RequestMethod.POST).keySet().stream().filter(pattern -> pattern.startsWith("/groups")).flatMap(pattern -> VARIABLE.matcher(pattern).results().map(MatchResult::group)))
                .as("what can be filled in").isSubsetOf("{group", "{id", "{member", "{number", "{note", "{finding", "{letter");
    }

    @BeforeEach
    void prepare() {
        sql.sql("delete from account").update();
        Account rosa = accounts.facilitator("Rosa", "Harbour Voices");
        accounts.facilitator("Imran", "Hill Folk");
        accounts.editor("Edda", "Hill Folk");
        group = groups.make(rosa.charity(), "Tuesday group of Harbour", "", "");
        member = groups.add(group, "", NAME, null);
        session = sessions.make(group, "", Evening.plan(2));
        link = seats.sit(session, member);
        Seat seat = seats.open(link).orElseThrow();
        seats.agree(seat, true, true);
        answers.take(session, member, seat, Evening.answer(java.util.UUID.randomUUID().toString(), 5, Said.HARD, "a secret of " + NAME));
        note = new VoiceNote(java.util.UUID.randomUUID().toString(), VoiceNote.Type.OGG, ("OggS a secret of " + NAME).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        notes.keep(seat, 5, note);
        sessions.end(session);
        findings.add(session, Results.of(session, seats.of(session), judgements.ofGroup(group.id())).heat().getFirst(), "Explain a secret");
        letters.keep(group, new OwnLetter("A secret letter", "It holds a secret.", "a secret yes"));
        finding = findings.of(rosa.charity()).getFirst();
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.next(visitor.signIn(name, TestAccounts.PASSWORD))).as("%s signs in", name).doesNotContain("wrong");
        return visitor;
    }

    @Test
    void showsNothingOfOneCharityToAnotherAndNoNameToAnybody() {
        Visitor own = signedIn("Rosa");
        assertThat(own.get("/groups/" + group.id()).body()).contains(NAME);
        assertThat(own.get("/groups/findings").body()).contains("Explain a secret");
        assertThat(own.get("/groups/" + group.id() + "/sessions/" + session.id() + "/notes/" + note.id()).body()).contains("a secret");
        Visitor other = signedIn("Imran");
        Visitor editor = signedIn("Edda");
        var nobody = new Visitor(port);

        List<String> reached = addresses(RequestMethod.GET);
        String evening = "/groups/" + group.id() + "/sessions/" + session.id();
        assertThat(reached).contains("/groups/" + group.id(), evening + "/results", evening + "/paper", evening + "/notes/" + note.id(), "/groups/findings", "/groups/" + group.id() + "/letters");
        for (String address : reached) {
            for (Visitor visitor : List.of(other, editor, nobody)) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain(SECRETS).doesNotContain(session.code() + "-1");
            }
            if (address.startsWith("/api/")) {
                for (String name : List.of("Imran", "Edda")) {
                    assertThat(nobody.get(address, "Authorization", password(name)).body()).as(address).doesNotContain(SECRETS);
                }
            }
            if (address.startsWith("/groups/")) {
                assertThat(other.get(address).statusCode()).as(address).isEqualTo(address.equals("/groups/findings") ? 200 : 404);
                assertThat(editor.get(address).statusCode()).as(address).isEqualTo(403);
                assertThat(nobody.next(nobody.get(address))).as(address).isEqualTo("/sign-in");
            }
        }
    }

    private static String password(String name) {
        return "Basic " + java.util.Base64.getEncoder().encodeToString((name + ":" + TestAccounts.PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void changesNothingOfOneCharityForAnother() {
        String before = all();
        Visitor other = signedIn("Imran");
        Visitor editor = signedIn("Edda");
        for (String address : addresses(RequestMethod.POST).stream().filter(each -> each.startsWith("/groups/")).toList()) {
            for (var expected : Map.of(other, 404, editor, 403).entrySet()) {
                var answer = expected.getKey().fill(expected.getKey() == other ? "/groups" : "/improve", address, "name", "x", "aim", "x", "measure", "x", "canChange", "x", "cannotChange", "x", "minutes", "10", "sheet", "A-1",
                        "credit", "x", "what", "x", "pounds", "1", "help", "x", "part", "0", "done", "yes", "words", "x", "shared", "true", "title", "x", "text", "x", "consent", "x");
                assertThat(answer.statusCode()).as(address).isEqualTo(expected.getValue());
            }
        }
        assertThat(all()).isEqualTo(before);
    }

    /** How much there is of everything, and what is shared. */
    private String all() {
        return List.of("codesign_group", "member", "codesign_session", "seat", "answer", "judgement", "outcome", "draft", "vote", "owed", "voice_note", "finding", "group_letter").stream()
                .map(table -> table + " " + sql.sql("select count(*) from " + table).query(Integer.class).single()).toList()
                + " shared " + sql.sql("select count(*) from finding where shared is not null").query(Integer.class).single();
    }
}
