package org.plainletter.llm;

import java.time.LocalDate;

/** Today's tokens, until the program ends: for where there is no database. */
final class MemoryLedger implements TokenLedger {

    private LocalDate today = LocalDate.EPOCH;
    private long tokens;

    @Override
    public synchronized long spent(LocalDate day) {
        return day.equals(today) ? tokens : 0;
    }

    @Override
    public synchronized void add(LocalDate day, long more) {
        tokens = spent(day) + more;
        today = day;
    }
}
