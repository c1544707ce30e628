package org.plainletter.codesign;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is: never what they said.
 *
 * @param member who
 * @param state where they are
 * @param left how many items they have not answered
 * @param quiet minutes since the last answer, or null if there is none
 */
record Progress(Member member, State state, int left, @Nullable Long quiet) {

    /** Where a person is in a session. */
    enum State {
        AWAY("not here yet"), TOLD("is being told about it"), NO("does not take part"), READING("is reading"), STOPPED("has stopped"), FINISHED("is finished");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** On a page, after the name. */
        public String words() {
            return words;
        }

        /** Whether nothing more is expected of the person. */
        boolean isOver() {
            return this == NO || this == STOPPED || this == FINISHED;
        }
    }

    /** Whether the person is here and may still answer. */
    boolean isHere() {
        return state != State.AWAY && !state.isOver();
    }

    /** One who has no seat yet; one whose seat nobody has opened, as for paper, is away too. */
    static Progress away(Member member) {
        return new Progress(member, State.AWAY, 0, null);
    }

    /** One with a seat. */
    static Progress of(Member member, Seat seat, int answered, @Nullable Instant last, Instant now) {
        int left = seat.items().size() - answered;
        State state = seat.agreed() == null ? seat.opened() ? State.TOLD : State.AWAY : !seat.agreed() ? State.NO : left <= 0 ? State.FINISHED : seat.finished() != null ? State.STOPPED : State.READING;
        return new Progress(member, state, left, last == null ? null : Duration.between(last, now).toMinutes());
    }
}
