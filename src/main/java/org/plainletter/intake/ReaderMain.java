package org.plainletter.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plainletter.intake.UnreadableUploadException.Reason;

/**
 * The child process: reads one file after another from its standard input, and ends when that closes. It is killed from
 * outside when a file takes too long; if the service is gone by then, it ends itself.
 */
final class ReaderMain {

    private static final Logger ROOT = Logger.getLogger("");

    private final int maxPages;
    private final long longestMillis;
    private final AtomicLong started = new AtomicLong();

    private ReaderMain(int maxPages, long longestMillis) {
        this.maxPages = maxPages;
        this.longestMillis = longestMillis;
    }

    /** Arguments: the most pages, and the milliseconds after which a file that is still being read ends the process. */
    public static void main(String[] args) throws IOException {
        PrintStream pipe = System.out;
        // Libraries that print must not write into the answers.
        System.setOut(System.err);
        ROOT.setLevel(Level.OFF);
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(pipe));
        new ReaderMain(Integer.parseInt(args[0]), Long.parseLong(args[1])).serve(in, out);
        Runtime.getRuntime().halt(0);
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        WarmUp.run();
        Thread.ofPlatform().daemon().start(this::watch);
        out.writeByte(1);
        out.flush();
        while (true) {
            try {
                Task task = Task.values()[in.readByte()];
                byte[] content = in.readNBytes(in.readInt());
                started.set(System.nanoTime());
                answer(task, content, out);
                started.set(0);
            } catch (EOFException gone) {
                return;
            }
        }
    }

    private void answer(Task task, byte[] content, DataOutputStream out) throws IOException {
        LetterText text;
        try {
            text = task.run(content, maxPages);
        } catch (UnreadableUploadException e) {
            Frames.writeReason(out, e.reason());
            return;
        } catch (StackOverflowError e) {
            Frames.writeReason(out, Reason.TOO_COSTLY);
            return;
        } catch (RuntimeException | LinkageError e) {
            Frames.writeReason(out, Reason.BROKEN);
            return;
        }
        Frames.writeText(out, text);
    }

    private void watch() {
        while (true) {
            long since = started.get();
            if (since != 0 && System.nanoTime() - since > longestMillis * 1_000_000) {
                Runtime.getRuntime().halt(4);
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
