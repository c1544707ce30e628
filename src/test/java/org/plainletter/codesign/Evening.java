package org.plainletter.codesign;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plainletter.Database;
import org.plainletter.access.Charity;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Writer;
import org.plainletter.letters.Pictures;
import org.plainletter.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A charity's group with a session, on a database of its own, without the web. */
final class Evening {

    final Charity harbour = new Charity("c1", "Harbour Voices");
    final Charity hill = new Charity("c2", "Hill Folk");
    final JdbcClient sql;
    final Groups groups;
    final Sessions sessions;
    final Seats seats;
    final Answers answers;
    final Judgements judgements;
    final Outcomes outcomes;
    final Thanks thanks;
    final Findings findings;
    final VoiceNotes notes;
    final Pictures pictures;
    final Group group;
    final Session session;

    Evening(Database kind) {
        DataSource database = kind.fresh();
        sql = JdbcClient.create(database);
        List.of(harbour, hill).forEach(charity -> sql.sql("insert into charity (id, name) values (:id, :name)").param("id", charity.id()).param("name", charity.name()).update());
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> sql);
        context.registerBean(Vault.class, () -> new Vault(new byte[32]));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.register(Judgements.class, Groups.class, Sessions.class, Seats.class, Carrying.class, Answers.class, Outcomes.class, Thanks.class, VoiceNotes.class, Findings.class, Pictures.class);
        context.refresh();
        pictures = context.getBean(Pictures.class);
        groups = context.getBean(Groups.class);
        sessions = context.getBean(Sessions.class);
        seats = context.getBean(Seats.class);
        answers = context.getBean(Answers.class);
        outcomes = context.getBean(Outcomes.class);
        notes = context.getBean(VoiceNotes.class);
        findings = context.getBean(Findings.class);
        thanks = context.getBean(Thanks.class);
        judgements = context.getBean(Judgements.class);
        group = groups.make(harbour, "Tuesday group", "people who meet on Tuesdays", "evening");
        session = sessions.make(group, "", plan(12));
    }

    static Plan plan(int extracts) {
        return new Plan("Are letters about eyes easy?", "Easy answers, less those for untouched letters", "The words", "Dates and doses", 20,
                IntStream.range(0, extracts).mapToObj(i -> extract("letter-" + i / 4, i)).toList());
    }

    static Extract extract(String letter, int number) {
        return new Extract(letter, "An eye clinic", "appointment", "Part " + number, new Writer("embedded", null, "phrasebook", "1", Set.of()),
                List.of(new Line("You have an appointment " + number + ".", "You have an appointment [[NUMBER_1]].", "An appointment has been arranged [[NUMBER_1]].", "calendar", List.of()),
                        new Line("You will see the cardiologist.", "You will see the cardiologist.", "You shall be seen by the cardiologist.", null, List.of("A cardiologist is a heart doctor."))),
                "An appointment has been arranged " + number + ".");
    }

    Member member(String name) {
        return groups.add(group, "", name, null);
    }

    Seat seat(Member member) {
        return seats.open(seats.sit(session, member)).orElseThrow();
    }

    /** The turn of the first item that is not practice. */
    static int firstTurn(Seat seat) {
        return (int) seat.items().stream().takeWhile(Item::practice).count() + 1;
    }

    static Answer answer(int turn, Said said) {
        return answer(UUID.randomUUID().toString(), turn, said, null, "cardiologist");
    }

    static Answer answer(String id, int turn, Said said, @Nullable String comment, String... words) {
        return new Answer(id, turn, said, null, List.of(words), comment, false, Duration.ofSeconds(9));
    }
}
