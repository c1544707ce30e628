package org.plainletter.llm;

import java.time.LocalDate;

/** How many tokens were spent on which day. */
interface TokenLedger {

    /** The tokens spent on {@code day}. */
    long spent(LocalDate day);

    /** Adds to what was spent on {@code day}. */
    void add(LocalDate day, long tokens);
}
