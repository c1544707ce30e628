package org.plainletter.improve;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Side;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.allocation.Session;
import org.springframework.stereotype.Component;

/** Gives people who take part in a trial what they are to judge. What was given stands in the trial's log, so that nothing is given out anew after a restart or a reload. */
@Component
public class TrialSessions {

    private final Trials trials;
    private final TrialLetters letters;

    TrialSessions(Trials trials, TrialLetters letters) {
        this.trials = trials;
        this.letters = letters;
    }

    /**
     * Who takes part.
     *
     * @param id random, one for each person and group; at most {@link #LONGEST} characters
     * @param group the person's group, at most {@link #LONGEST} characters
     * @param side where "easy" stands, where that is known already
     */
    public record Rater(String id, String group, @Nullable Side side) {

        /** The longest id and the longest group. */
        public static final int LONGEST = 64;

        /** @throws IllegalArgumentException if a name is missing or too long */
        public Rater {
            if (id.isBlank() || id.length() > LONGEST || group.isBlank() || group.length() > LONGEST) {
                throw new IllegalArgumentException("The fields rater and group have to be there, with up to " + LONGEST + " characters.");
            }
        }
    }

    /**
     * What a person is to judge next: what they were given before and have not answered, then pairs, with untouched letters hidden among them, and practice
     * first for whoever has answered nothing yet. Without items if the trial gives this group nothing now, or its letters have run out.
     *
     * @param pairs how many pairs at most
     * @throws NoSuchTrialException if there is no such trial
     * @throws IllegalArgumentException if the rater was here before in another group
     */
    public Session next(String trial, Rater rater, int pairs) {
        var sat = new AtomicReference<Session>();
        trials.add(trial, before -> {
            var dealing = new Dealing(before, letters.deck(before));
            sat.set(dealing.to(rater, pairs));
            return dealing.events();
        });
        return Objects.requireNonNull(sat.get());
    }

    /**
     * What a person is shown of a letter.
     *
     * @throws BrokenFactException if the version has a fact wrong there that the champion has not: nobody is shown it, and the trial ends
     */
    PlainLetter part(String trial, Reading reading) {
        try {
            return letters.part(ways(trial), reading);
        } catch (BrokenFactException broken) {
            trials.add(trial, new TrialEvent.FactBreached(broken.version()));
            throw broken;
        }
    }

    /** The part of an untouched letter. */
    PlainLetter original(String trial, String letter) {
        return letters.original(ways(trial), letter);
    }

    private Ways ways(String trial) {
        return Ways.of(trials.view(trial).state().plan());
    }
}
