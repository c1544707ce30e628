package org.plainletter.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Writer;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptMark;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.Trial;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.plainletter.tuning.allocation.Allocation;
import org.plainletter.tuning.allocation.Item;
import org.plainletter.tuning.allocation.Match;
import org.plainletter.tuning.allocation.Sessions;
import org.plainletter.tuning.allocation.Sides;
import org.plainletter.tuning.allocation.Vigil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people who take part in a trial are given to judge, and what they say of it. */
@Component
public class TrialSessions {

    private final Trials trials;
    private final TrialLetters letters;
    private final Judgements judgements;
    private final TransactionTemplate together;

    TrialSessions(Trials trials, TrialLetters letters, Judgements judgements, TransactionTemplate together) {
        this.trials = trials;
        this.letters = letters;
        this.judgements = judgements;
        this.together = together;
    }

    /**
     * What a person is to judge next: pairs, with untouched letters hidden among them, and practice first for whoever is new. Empty if the trial gives this
     * group nothing now, or its letters have run out.
     *
     * @param rater a random id, one for each person and group
     * @param pairs how many pairs at most
     * @throws NoSuchTrialException if there is no such trial
     */
    public List<Item> next(String trial, String rater, String group, int pairs) {
        var items = new ArrayList<Item>();
        trials.add(trial, before -> {
            items.clear();
            TrialState state = Trial.replay(before).state();
            if (state.dealsTo(group)) {
                items.addAll(deal(before, state, rater, pairs, group));
            }
            return items.stream().flatMap(item -> item instanceof Item.Pair(Deal deal)
                    ? Stream.<TrialEvent>of(new TrialEvent.Dealt(deal)) : Stream.empty()).toList();
        });
        return items;
    }

    private List<Item> deal(List<TrialEvent> before, TrialState state, String rater, int pairs, String group) {
        RandomGenerator random = new SplittableRandom();
        var allocation = new Allocation(letters.deck(), random);
        before.forEach(event -> {
            if (event instanceof TrialEvent.Dealt(Deal deal)) {
                allocation.remember(deal);
            }
        });
        var plan = state.plan();
        Supplier<Match> matches = state.standing() == Standing.PROMOTED ? new Vigil(plan.challenger(), plan.champion(), random)::next
                : () -> new Match(plan.champion(), plan.challenger());
        return new Sessions(allocation, new Sides(random), matches, random).next(rater, group, pairs).items();
    }

    /**
     * An answer to one letter of a pair.
     *
     * @param pair the pair's id
     * @param letter which letter of it
     * @param opinion what was said
     * @param by who said it
     */
    public record Answer(String pair, String letter, Opinion opinion, Circumstances by) {}

    /**
     * Stores an answer; it counts in the trial at once.
     *
     * @throws IllegalArgumentException if the trial has no such pair or letter
     */
    public Judgement judge(String trial, Answer answer) {
        Reading reading = trials.events(trial).stream().map(TrialLog.Logged::event)
                .flatMap(event -> event instanceof TrialEvent.Dealt(Deal deal) && deal.pair().equals(answer.pair()) ? deal.readings() : Stream.empty())
                .filter(each -> each.letter().equals(answer.letter())).findFirst().orElseThrow(() -> new IllegalArgumentException("nobody was dealt this: " + answer.pair()));
        Judged judged = judged(reading, letters.output(trial, reading), answer.opinion());
        return stored(trial, () -> judgements.record(judged, answer.opinion(), answer.by(), null), answer.pair(), answer.letter());
    }

    private Judgement stored(String trial, Supplier<Judgement> record, String pair, String letter) {
        return inOne(() -> {
            Judgement judgement = record.get();
            Opinion said = judgement.opinion();
            trials.add(trial, new TrialEvent.Judged(judgement.id(), pair, letter, said.verdict(), said.withHelp()));
            return judgement;
        });
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(together.execute(transaction -> work.get()));
    }

    /** Puts another answer in the place of an earlier one. @throws org.plainletter.judgement.ReplacedException if that does not stand */
    public Judgement correct(String trial, String judgement, Opinion opinion) {
        TrialEvent.Judged before = trials.events(trial).stream().map(TrialLog.Logged::event)
                .flatMap(event -> event instanceof TrialEvent.Judged said && said.id().equals(judgement) ? Stream.of(said) : Stream.empty())
                .findFirst().orElseThrow(() -> new IllegalArgumentException("the trial has no such answer: " + judgement));
        return stored(trial, () -> judgements.correct(judgement, opinion), before.pair(), before.letter());
    }

    /** Takes an answer back. @throws org.plainletter.judgement.ReplacedException if it does not stand */
    public TrialState takeBack(String trial, String judgement) {
        return inOne(() -> {
            judgements.takeBack(judgement);
            return trials.add(trial, new TrialEvent.TakenBack(judgement));
        });
    }

    /** Stores what a person says of an untouched letter that stood hidden among the others. */
    public Judgement judgeOriginal(String trial, String letter, Opinion opinion, Circumstances by) {
        var judged = new Judged("original " + letter, "", new Writer("original", null, "", "", Set.of()), List.of(), List.of());
        return inOne(() -> {
            Judgement judgement = judgements.record(judged, opinion, by, null);
            trials.add(trial, new TrialEvent.OriginalJudged(judgement.id(), Objects.requireNonNullElse(by.rater(), ""), Objects.requireNonNullElse(by.group(), ""),
                    opinion.verdict(), opinion.withHelp()));
            return judgement;
        });
    }

    private static Judged judged(Reading reading, PlainLetter output, Opinion opinion) {
        var rewrite = output.rewrite();
        var sentences = rewrite.sections().stream().flatMap(section -> section.sentences().stream())
                .filter(sentence -> opinion.sentence() == null || sentence.id().equals(opinion.sentence())).toList();
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("the letter has no such sentence");
        }
        var writer = new Writer(rewrite.engine().code(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(),
                rewrite.prompts().stream().map(PromptMark::identity).collect(Collectors.toSet()));
        return new Judged(Heard.TRIAL + reading.letter(), output.kind().code(), writer, sentences.stream().map(PlainLetter.Sentence::own).distinct().toList(),
                sentences.stream().map(PlainLetter.Sentence::slotted).toList());
    }
}
