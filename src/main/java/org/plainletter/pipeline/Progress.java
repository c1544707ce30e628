package org.plainletter.pipeline;

/** Hears how far a letter has come. */
@FunctionalInterface
public interface Progress {

    /** How many steps the path has. */
    int TOTAL = 5;

    /** {@code done} of {@link #TOTAL} steps are done. */
    void done(int done);

    /** The first sections of {@code letter} are there to be read; more follow. Called only where a rewrite takes long. */
    default void soFar(PlainLetter letter) {}

    /** False once everybody who waited for the letter has left: it is finished all the same, by what costs nothing. */
    default boolean awaited() {
        return true;
    }
}
