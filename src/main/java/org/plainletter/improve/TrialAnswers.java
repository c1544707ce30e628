package org.plainletter.improve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.improve.GivenOut.Place;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Repeat;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Writer;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptMark;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people who take part in a trial say of its letters. A judgement and the event that it is in its trial are stored together. */
@Component
public class TrialAnswers {

    private static final String UNTOUCHED = "original ";

    private final Trials trials;
    private final TrialSessions sessions;
    private final Judgements judgements;
    private final TransactionTemplate together;

    TrialAnswers(Trials trials, TrialSessions sessions, Judgements judgements, TransactionTemplate together) {
        this.trials = trials;
        this.sessions = sessions;
        this.judgements = judgements;
        this.together = together;
    }

    /**
     * An answer to a letter of a trial.
     *
     * @param pair the pair's id, or null: the letter stood there untouched
     * @param letter which letter
     * @param opinion what was said
     * @param by who said it, and when in which session; the rater has to be the one who was given the letter
     * @param key tells an answer that was sent twice, or null: the same said once more counts once
     */
    public record Answer(@Nullable String pair, String letter, Opinion opinion, Circumstances by, @Nullable String key) {}

    /**
     * Stores an answer; it counts in the trial at once, in the place of an earlier one to the same.
     *
     * @throws NoSuchTrialException if there is no such trial
     * @throws IllegalArgumentException if this rater was not given this letter
     */
    public Judgement judge(String trial, Answer answer) {
        List<TrialLog.Logged> events = trials.events(trial);
        GivenOut given = GivenOut.of(events);
        String rater = Objects.requireNonNullElse(answer.by().rater(), "");
        var place = new Place(answer.pair(), rater, answer.letter());
        if (!given.holds(place)) {
            throw new IllegalArgumentException("This rater was not given this letter.");
        }
        Circumstances by = circumstances(trial, answer, given.side(rater, Objects.requireNonNullElse(answer.by().group(), "")));
        Judged judged = judged(trial, place, given, answer.opinion());
        return inOne(() -> record(trial, place, judged, new Answer(answer.pair(), answer.letter(), answer.opinion(), by, answer.key())));
    }

    /** The judgement knows its trial and its pair, and the side that the person was given. */
    private static Circumstances circumstances(String trial, Answer answer, Optional<Side> side) {
        Turn turn = answer.by().turn();
        if (turn == null) {
            throw new IllegalArgumentException("Say in which session it was, in which order, and how long it took.");
        }
        var known = new Turn(turn.session(), trial + "/" + Objects.requireNonNullElse(answer.pair(), "untouched"), side.orElse(turn.side()), turn.order(), turn.taken());
        return new Circumstances(answer.by().group(), answer.by().rater(), answer.by().consent(), known);
    }

    private Judgement record(String trial, Place place, Judged judged, Answer answer) {
        GivenOut given = GivenOut.of(trials.events(trial));
        Judgement before = given.standing(place).flatMap(judgements::find).orElse(null);
        if (before != null && answer.key() == null && before.opinion().equals(answer.opinion())) {
            return before;
        }
        Repeat repeat = answer.key() == null ? null : new Repeat(answer.key(), place + " " + answer.opinion().verdict() + answer.opinion().words() + answer.opinion().comment() + answer.opinion().withHelp());
        Judgement judgement = judgements.record(judged, answer.opinion(), answer.by(), repeat);
        if (given.place(judgement.id()).isEmpty()) {
            if (before != null) {
                judgements.takeBack(before.id());
            }
            trials.add(trial, said(place, judgement));
        }
        return judgement;
    }

    private static TrialEvent said(Place place, Judgement judgement) {
        Opinion said = judgement.opinion();
        return place.pair() != null ? new TrialEvent.Judged(judgement.id(), place.pair(), place.letter(), said.verdict(), said.withHelp())
                : new TrialEvent.OriginalJudged(judgement.id(), place.rater(), Objects.requireNonNullElse(judgement.circumstances().group(), ""), place.letter(), said.verdict(), said.withHelp());
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(together.execute(transaction -> work.get()));
    }

    /**
     * Puts another answer in the place of an earlier one.
     *
     * @throws IllegalArgumentException if that is none of this rater's in this trial
     * @throws org.plainletter.judgement.ReplacedException if that does not stand
     */
    public Judgement correct(String trial, String rater, String judgement, Opinion opinion) {
        Place place = own(trial, rater, judgement);
        return inOne(() -> {
            Judgement corrected = judgements.correct(judgement, opinion);
            trials.add(trial, said(place, corrected));
            return corrected;
        });
    }

    /**
     * Takes an answer back.
     *
     * @throws IllegalArgumentException if it is none of this rater's in this trial
     * @throws org.plainletter.judgement.ReplacedException if it does not stand
     */
    public TrialState takeBack(String trial, String rater, String judgement) {
        own(trial, rater, judgement);
        return inOne(() -> {
            judgements.takeBack(judgement);
            return trials.add(trial, new TrialEvent.TakenBack(judgement));
        });
    }

    /** Whether a judgement stands in this trial. */
    boolean stands(String trial, String judgement) {
        GivenOut given = GivenOut.of(trials.events(trial));
        return given.place(judgement).flatMap(given::standing).filter(judgement::equals).isPresent();
    }

    private Place own(String trial, String rater, String judgement) {
        return GivenOut.of(trials.events(trial)).place(judgement).filter(place -> place.rater().equals(rater))
                .orElseThrow(() -> new IllegalArgumentException("This rater has no such answer in this trial."));
    }

    private Judged judged(String trial, Place place, GivenOut given, Opinion opinion) {
        Deal deal = place.pair() == null ? null : given.pair(place.pair()).orElseThrow();
        PlainLetter part = deal == null ? sessions.original(trial, place.letter())
                : sessions.part(trial, deal.readings().filter(reading -> reading.letter().equals(place.letter())).findFirst().orElseThrow());
        List<PlainLetter.Sentence> sentences = part.rewrite().sections().stream().flatMap(section -> section.sentences().stream())
                .filter(sentence -> opinion.sentence() == null || sentence.id().equals(opinion.sentence())).toList();
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("The letter has no such sentence.");
        }
        List<String> own = sentences.stream().map(PlainLetter.Sentence::own).distinct().toList();
        return deal == null ? new Judged(UNTOUCHED + place.letter(), part.kind().code(), new Writer("original", null, "original", "0", Set.of()), own, own)
                : new Judged(Heard.TRIAL + place.letter(), part.kind().code(), writer(part), own, sentences.stream().map(PlainLetter.Sentence::slotted).toList());
    }

    private static Writer writer(PlainLetter written) {
        var rewrite = written.rewrite();
        return new Writer(rewrite.engine().code(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(), rewrite.prompts().stream().map(PromptMark::identity).collect(Collectors.toSet()));
    }
}
