package org.plainletter.tuning;

/** How a trial stands. */
public enum Standing {
    /** Pairs are judged; nothing is decided. */
    RUNNING,
    /** All holds that a promotion needs; it waits for a named person. It may go back to running with the next pair. */
    READY,
    /** A person paused it. */
    PAUSED,
    /** A named person signed: the challenger is the champion, and is watched. */
    PROMOTED,
    /** The number of pairs that was fixed beforehand is reached: the champion stays. */
    STOPPED_AT_PLAN,
    /** There are no letters left that anybody could be given: the champion stays. */
    STOPPED_WITHOUT_LETTERS,
    /** The evidence says that the challenger is harder: the champion stays. */
    STOPPED_FOR_HARM,
    /** The challenger broke a fact in the trial: the champion stays. */
    STOPPED_FOR_FACTS,
    /** A person ended it: the champion stays. */
    CLOSED,
    /** The challenger broke a fact after its promotion: the old champion is back. */
    ROLLED_BACK;

    /** Whether answers to its pairs still count for a promotion. */
    public boolean open() {
        return this == RUNNING || this == READY || this == PAUSED;
    }

    /** Whether people are given pairs. */
    public boolean dealing() {
        return this == RUNNING || this == READY || this == PROMOTED;
    }
}
