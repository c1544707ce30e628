package org.plainletter.codesign;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plainletter.codesign.CarriedTrials.Answered;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Repeat;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers in, from screens and from paper alike. What they say of a letter becomes a judgement; here stands only that they came, and in which
 * order. Rows are added and never changed: an undo is one more.
 */
@Component
class Answers {

    /** Times that anybody changes their mind of each item. More only a program sends. */
    private static final int MOST_CHANGES = 40;

    private final JdbcClient sql;
    private final Judgements judgements;
    private final Vault vault;
    private final Carrying carrying;
    private final TransactionTemplate together;

    Answers(JdbcClient sql, Judgements judgements, Vault vault, Carrying carrying, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.judgements = judgements;
        this.vault = vault;
        this.carrying = carrying;
        this.together = new TransactionTemplate(transactions);
    }

    /**
     * Stores an answer; when this returns, it is on disk. One that came before is not stored again.
     *
     * @throws IllegalArgumentException if the person has no such turn, or more came than anybody answers
     */
    void take(Session session, Member member, Seat seat, Answer answer) {
        if (answer.turn() < 1 || answer.turn() > seat.items().size()) {
            throw new IllegalArgumentException("turn");
        }
        fits(session.plan(), seat.items().get(answer.turn() - 1), answer);
        together.executeWithoutResult(any -> {
            // Takes the seat's row, so that of two devices one waits for the other.
            int number = sql.sql("update seat set answers = answers + 1 where id = :seat returning answers").param("seat", seat.id()).query(Integer.class).single();
            if (number > MOST_CHANGES * seat.items().size()) {
                throw new IllegalArgumentException("too many");
            }
            if (add(seat, answer, number)) {
                // Whoever had stopped goes on.
                sql.sql("update seat set finished = null where id = :seat").param("seat", seat.id()).update();
                String judgement = judge(session, member, seat, answer, standing(seat, number).get(answer.turn()));
                sql.sql("update answer set judgement = :judgement where id = :id").param("judgement", judgement).param("id", answer.id()).update();
            }
        });
    }

    private static void fits(Plan plan, Item item, Answer answer) {
        boolean fits = switch (answer.said()) {
            case PICTURE -> item.kind() == Item.Kind.QUESTION && answer.choice() != null && plan.questions().get(item.number()).choices(0, 0).contains(answer.choice());
            case EASIER -> item.isPair() && answer.choice() != null && Pair.order(0, 0, false).contains(answer.choice());
            case EASY, HARD -> !item.isQuestion();
            case NOT_SURE, SKIP, UNDO -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("answer");
        }
    }

    /** Takes back all that a person said, who does not want to take part after all. */
    void withdraw(Seat seat) {
        together.executeWithoutResult(any -> {
            int number = sql.sql("update seat set answers = answers + 1 where id = :seat returning answers").param("seat", seat.id()).query(Integer.class).single();
            standing(seat).forEach((turn, standing) -> {
                add(seat, new Answer(UUID.randomUUID().toString(), turn, Said.UNDO, null, List.of(), null, false, Duration.ZERO), number);
                takeBack(seat, carried(seat, seat.items().get(turn - 1)), standing.judgement());
            });
        });
    }

    private boolean add(Seat seat, Answer answer, int number) {
        boolean added = insert(seat, answer, number);
        if (added && answer.said() == Said.UNDO) {
            sql.sql("delete from voice_note where seat = :seat and turn = :turn").param("seat", seat.id()).param("turn", answer.turn()).update();
        }
        return added;
    }

    private boolean insert(Seat seat, Answer answer, int number) {
        return sql.sql("insert into answer (id, seat, number, turn, said, picture, created) values (:id, :seat, :number, :turn, :said, :picture, :created) on conflict (id) do nothing")
                .param("id", answer.id()).param("seat", seat.id()).param("number", number).param("turn", answer.turn())
                .param("said", answer.said().code()).param("picture", answer.said() == Said.PICTURE || answer.said() == Said.EASIER ? answer.choice() : null).param("created", Timestamp.from(Instant.now())).update() > 0;
    }

    /** The judgement that stands for the turn from now on, or null. */
    private @Nullable String judge(Session session, Member member, Seat seat, Answer answer, @Nullable Standing before) {
        Item item = seat.items().get(answer.turn() - 1);
        Carried carried = carried(seat, item);
        String earlier = before == null ? null : before.judgement();
        Optional<Verdict> verdict = item.practice() || item.isQuestion() ? Optional.empty() : answer.said().verdict();
        if (verdict.isEmpty()) {
            takeBack(seat, carried, earlier);
            return null;
        }
        Judged judged = judged(carried == null ? session.plan().extracts().get(item.number()) : carried.extract(), item.kind() == Item.Kind.UNTOUCHED);
        String shown = String.join(" ", judged.slotted()).toLowerCase(Locale.ROOT);
        List<String> words = answer.words().stream().filter(word -> shown.contains(word.toLowerCase(Locale.ROOT))).toList();
        var opinion = new Opinion(null, verdict.get(), answer.withHelp(), words, answer.comment());
        if (earlier != null) {
            return carried == null ? judgements.correct(earlier, opinion).id() : carrying.trials().correct(carried.trial(), seat.member(), earlier, opinion);
        }
        var by = new Circumstances(session.group(), member.id(), seat.learning(), new Turn(session.id(), null, member.side(), answer.turn(), answer.taken()));
        return carried == null ? judgements.record(judged, opinion, by, new Repeat(answer.id(), answer.id())).id()
                : carrying.trials().judge(carried.trial(), new Answered(carried.pair(), carried.letter(), opinion, by, answer.id()));
    }

    /** What the item is of a trial, or null: it is the session's own. */
    private @Nullable Carried carried(Seat seat, Item item) {
        return item.practice() || item.isQuestion() ? null : carrying.of(seat).stream().filter(each -> each.number() == item.number()).findFirst().orElse(null);
    }

    private void takeBack(Seat seat, @Nullable Carried carried, @Nullable String judgement) {
        if (judgement != null && carried != null) {
            carrying.trials().takeBack(carried.trial(), seat.member(), judgement);
        } else if (judgement != null) {
            judgements.takeBack(judgement);
        }
    }

    private Judged judged(Extract extract, boolean untouched) {
        return new Judged(vault.fingerprint("extract " + extract.mark()), extract.kind(), untouched ? Extract.UNTOUCHED : extract.writer(), extract.source(),
                untouched ? extract.source() : extract.lines().stream().map(Line::slotted).toList());
    }

    /** Lets no computer learn from what a person said in a session; later answers say for themselves. */
    void unlearn(Seat seat) {
        judgements.withdrawConsent(seat.member(), seat.session());
    }

    /**
     * What stands for a turn.
     *
     * @param judgement the judgement, or null: it was practice, or skipped, or says nothing of words
     * @param choice the picture that was chosen, or the way that is easier, or null
     */
    record Standing(Said said, @Nullable String judgement, @Nullable String choice) {

        /** As a form sends it. */
        String code() {
            return choice == null ? said.code() : said.code() + ":" + choice;
        }
    }

    /** What stands for each of a person's turns; what was taken back stands no more. */
    Map<Integer, Standing> standing(Seat seat) {
        return standing(seat, Integer.MAX_VALUE);
    }

    private Map<Integer, Standing> standing(Seat seat, int before) {
        var standing = new LinkedHashMap<Integer, Standing>();
        sql.sql("select turn, said, judgement, picture from answer where seat = :seat and number < :before order by number").param("seat", seat.id()).param("before", before)
                .query((row, number) -> {
                    Said said = Said.of(row.getString("said")).orElseThrow();
                    int turn = row.getInt("turn");
                    if (said == Said.UNDO) {
                        standing.remove(turn);
                    } else {
                        standing.put(turn, new Standing(said, row.getString("judgement"), row.getString("picture")));
                    }
                    return turn;
                }).list();
        return standing;
    }

    /** When a person's last answer came, if one did. */
    Optional<Instant> last(Seat seat) {
        return sql.sql("select max(created) as last from answer where seat = :seat").param("seat", seat.id())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("last")).map(Timestamp::toInstant)).single();
    }
}
