package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.PreparedService;
import org.plainletter.Visitor;
import org.plainletter.access.Account;
import org.plainletter.access.TestAccounts;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address that the service has, as somebody of another charity and as nobody at all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@PreparedService
@Import(TestAccounts.class)
@DirtiesContext
class IsolationTest {

    private static final String NAME = "Zebedee";

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

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

    private Group group;
    private Session session;
    private Member member;
    private String link;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    /** Every way there is into the service, with what belongs to one charity filled in. */
    private List<String> addresses(RequestMethod method) {
        var ids = Map.of("group", group.id(), "session", session.id(), "member", member.id(), "link", link, "code", session.code());
        var all = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(way -> way.getMethodsCondition().isEmpty() || way.getMethodsCondition().getMethods().contains(method))
                .flatMap(way -> way.getPatternValues().stream()).forEach(pattern -> {
                    for (String first : List.of(group.id(), session.id(), member.id())) {
                        String filled = pattern.replace("{group}", ids.get("group")).replace("{link}", ids.get("link")).replace("{code}", ids.get("code")).replace("{member}", ids.get("member"));
                        filled = filled.replaceAll("\\{number[^/]*}}", "0");
                        filled = filled.contains("/sessions/") ? filled.replace("{id}", ids.get("session")) : filled.replace("{id}", first);
                        all.add(filled.replaceAll("\\{[^}]+}", first));
                    }
                });
        return List.copyOf(all);
    }

    @BeforeEach
    void prepare() {
        sql.sql("delete from account").update();
        Account rosa = accounts.facilitator("Rosa", "Harbour Voices");
        accounts.facilitator("Imran", "Hill Folk");
        group = groups.make(rosa.charity(), "Tuesday group of Harbour", "", "");
        member = groups.add(group, "", NAME, null);
        session = sessions.make(group, "", Evening.plan(2));
        link = seats.sit(session, member);
        Seat seat = seats.open(link).orElseThrow();
        seats.agree(seat, true, true);
        answers.take(session, member, seat, Evening.answer(java.util.UUID.randomUUID().toString(), 5, Said.HARD, "a secret of " + NAME));
        sessions.end(session);
    }

    @Test
    void showsNothingOfOneCharityToAnotherAndNoNameToAnybody() {
        var own = new Visitor(port);
        own.signIn("Rosa", TestAccounts.PASSWORD);
        assertThat(own.get("/groups/" + group.id()).body()).contains(NAME);
        var other = new Visitor(port);
        other.signIn("Imran", TestAccounts.PASSWORD);
        var nobody = new Visitor(port);

        List<String> reached = addresses(RequestMethod.GET);
        assertThat(reached).contains("/groups/" + group.id(), "/groups/" + group.id() + "/sessions/" + session.id() + "/results", "/groups/" + group.id() + "/sessions/" + session.id() + "/paper");
        for (String address : reached) {
            for (Visitor visitor : List.of(other, nobody)) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain(NAME, "Tuesday group of Harbour", "a secret", session.code() + "-1");
            }
            if (address.startsWith("/groups/")) {
                assertThat(other.get(address).statusCode()).as(address).isEqualTo(404);
                assertThat(nobody.next(nobody.get(address))).as(address).isEqualTo("/sign-in");
            }
        }
    }

    @Test
    void changesNothingOfOneCharityForAnother() {
        var other = new Visitor(port);
        other.signIn("Imran", TestAccounts.PASSWORD);
        for (String address : addresses(RequestMethod.POST).stream().filter(each -> each.startsWith("/groups/")).toList()) {
            var answer = other.fill("/groups", address, "name", "x", "aim", "x", "measure", "x", "canChange", "x", "cannotChange", "x", "minutes", "10", "sheet", "A-1", "credit", "x", "what", "x", "pounds", "1", "help", "x", "part", "0", "done", "yes", "words", "x");
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
        }
    }
}
