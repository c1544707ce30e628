package org.plainletter.evaluation;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run has come; writes nothing where there is none. */
final class ProgressBar implements IntConsumer {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final int total;
    private final boolean shown;

    /** @param total how many there are to do, 1 or more */
    ProgressBar(PrintStream out, int total, boolean shown) {
        this.out = out;
        this.total = total;
        this.shown = shown;
    }

    /** Whether somebody sees it. */
    static boolean onTerminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public synchronized void accept(int done) {
        if (shown) {
            int full = WIDTH * done / total;
            out.printf("\r[%s%s] %d of %d letters%s", "#".repeat(full), ".".repeat(WIDTH - full), done, total, done == total ? "\n" : "");
            out.flush();
        }
    }
}
