package org.plainletter.improve;

import java.util.List;
import java.util.stream.Stream;
import org.plainletter.codesign.CarriedTrials;
import org.plainletter.improve.TrialAnswers.Answer;
import org.plainletter.improve.TrialSessions.Rater;
import org.plainletter.judgement.Opinion;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.allocation.Item;
import org.springframework.stereotype.Component;

/** Trials, for groups whose sessions carry their letters. */
@Component
class GroupTrials implements CarriedTrials {

    private final Trials trials;
    private final TrialSessions sessions;
    private final TrialAnswers answers;

    GroupTrials(Trials trials, TrialSessions sessions, TrialAnswers answers) {
        this.trials = trials;
        this.sessions = sessions;
        this.answers = answers;
    }

    @Override
    public List<Open> open(String group) {
        return trials.all().stream().filter(trial -> trial.state().dealsTo(group)).map(trial -> new Open(trial.id(), "New words of the " + trial.challenger().name() + ", version " + trial.challenger().version())).toList();
    }

    /** Practice is the session's own. Of a pair that was begun at another time the other half is not given: the two are to be compared. */
    @Override
    public List<Dealt> deal(String trial, Person person, int pairs) {
        List<Item> items = sessions.next(trial, new Rater(person.id(), person.group(), person.side()), pairs).items();
        GivenOut given = GivenOut.of(trials.events(trial));
        try {
            return items.stream().flatMap(item -> switch (item) {
                case Item.Practice practice -> Stream.<Dealt>empty();
                case Item.Pair(Deal deal) when given.begun(deal) -> Stream.<Dealt>empty();
                case Item.Pair(Deal deal) -> deal.readings().map(reading -> new Dealt(deal.pair(), reading.letter(), sessions.part(trial, reading)));
                case Item.Original(String letter) -> Stream.of(new Dealt(null, letter, sessions.original(trial, letter)));
            }).toList();
        } catch (BrokenFactException over) {
            return List.of();
        }
    }

    @Override
    public String judge(String trial, Answered said) {
        return answers.judge(trial, new Answer(said.pair(), said.letter(), said.opinion(), said.by(), said.key())).id();
    }

    /** An answer to a letter that the person was given again in a later session gives way to the one there. */
    @Override
    public String correct(String trial, String person, String judgement, Opinion opinion) {
        return answers.stands(trial, judgement) ? answers.correct(trial, person, judgement, opinion).id() : judgement;
    }

    @Override
    public void takeBack(String trial, String person, String judgement) {
        if (answers.stands(trial, judgement)) {
            answers.takeBack(trial, person, judgement);
        }
    }
}
