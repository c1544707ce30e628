package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plainletter.codesign.CarriedTrials.Dealt;
import org.plainletter.codesign.CarriedTrials.Open;
import org.plainletter.codesign.CarriedTrials.Person;
import org.plainletter.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Lets a session carry the letters of a trial: its people read them among the others, each their own, and what they say counts in the trial. */
@Component
class Carrying {

    private final JdbcClient sql;
    private final Vault vault;
    private final Seats seats;
    private final ObjectProvider<CarriedTrials> trials;
    private final TransactionTemplate together;
    private final JsonMapper json = JsonMapper.builder().build();

    Carrying(JdbcClient sql, Vault vault, Seats seats, ObjectProvider<CarriedTrials> trials, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        this.seats = seats;
        this.trials = trials;
        this.together = new TransactionTemplate(transactions);
    }

    /** The trials that a session of this group may carry. */
    List<Open> open(Group group) {
        return trials.stream().flatMap(each -> each.open(group.id()).stream()).toList();
    }

    /** Has a session carry a trial. Before anybody joins. */
    void carry(Session session, String trial) {
        sql.sql("insert into carried_trial (session, trial) values (:session, :trial)").param("session", session.id()).param("trial", trial).update();
    }

    /** The trial that a session carries, if it does. */
    Optional<String> trial(Session session) {
        return sql.sql("select trial from carried_trial where session = :session").param("session", session.id()).query(String.class).optional();
    }

    /** Gives a person a seat, the same one each time, with letters of the trial behind practice. @return the last part of its link */
    String sit(Session session, Member member) {
        String link = seats.sit(session, member);
        trial(session).ifPresent(trial -> seats.open(link).filter(seat -> of(seat).isEmpty()).ifPresent(seat -> deal(trial, session, seat, member)));
        return link;
    }

    private void deal(String trial, Session session, Seat seat, Member member) {
        List<Dealt> dealt = trials.getObject().deal(trial, new Person(member.id(), session.group(), member.side()), Plan.pairsInTime(session.plan().minutes()));
        int first = session.plan().extracts().size();
        var carried = new ArrayList<Carried>();
        for (Dealt each : dealt) {
            carried.add(new Carried(first + carried.size(), trial, each.pair(), each.letter(), Extract.whole(each.letter(), each.part())));
        }
        long practice = seat.items().stream().takeWhile(Item::practice).count();
        var items = Stream.of(seat.items().stream().limit(practice), carried.stream().map(Carried::item), seat.items().stream().skip(practice)).flatMap(part -> part).toList();
        together.executeWithoutResult(any -> {
            // Of two devices that sit down at once one comes first; who has answered something keeps what was there.
            if (seats.change(seat, items)) {
                carried.forEach(each -> keep(seat, each));
            }
        });
    }

    private void keep(Seat seat, Carried carried) {
        sql.sql("insert into carried (seat, number, trial, pair, letter, extract) values (:seat, :number, :trial, :pair, :letter, :extract)")
                .param("seat", seat.id()).param("number", carried.number()).param("trial", carried.trial()).param("pair", carried.pair()).param("letter", carried.letter())
                .param("extract", vault.seal(json.writeValueAsString(carried.extract()).getBytes(StandardCharsets.UTF_8), context(seat.id(), carried.number()))).update();
    }

    private static String context(String seat, int number) {
        return "carried " + seat + " " + number;
    }

    /** What a person reads of the session's trial. */
    List<Carried> of(Seat seat) {
        return sql.sql("select * from carried where seat = :seat order by number").param("seat", seat.id())
                .query((row, any) -> new Carried(row.getInt("number"), row.getString("trial"), row.getString("pair"), row.getString("letter"),
                        json.readValue(vault.open(row.getBytes("extract"), context(seat.id(), row.getInt("number"))), Extract.class))).list();
    }

    /** All that a person reads: the plan, with the person's letters of the trial behind its extracts. */
    Plan plan(Session session, Seat seat) {
        List<Carried> carried = of(seat);
        return carried.isEmpty() ? session.plan() : session.plan().and(carried.stream().map(Carried::extract).toList());
    }

    /** The one who runs the trials. */
    CarriedTrials trials() {
        return trials.getObject();
    }
}
