package org.plainletter.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plainletter.intake.UnreadableUploadException.Reason;

/** A child process that reads files, one at a time, and can be killed while it does. */
final class ReaderProcess {

    /** What the JVM ends with under {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** Kept from the environment: without them a process does not start on Windows. Keys and passwords are not handed on. */
    private static final Set<String> ENVIRONMENT = Set.of("SystemRoot", "TMP", "TEMP");

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    /** Set before the process is gone, which takes a moment, so that nobody takes it for one that can be used. */
    private volatile boolean killed;

    private ReaderProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts one and waits until it is warm.
     *
     * @throws IOException if it does not start
     */
    static ReaderProcess start(IntakeSettings settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ChildClassPath.javaProgram());
        command.addAll(List.of("-Xmx" + settings.readerMemory().toMegabytes() + "m", "-Xss2m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true",
                "-Dlog4j2.level=OFF", "-Dlog4j2.StatusLogger.level=OFF"));
        command.addAll(ChildClassPath.launch(ReaderMain.class));
        command.addAll(List.of("" + settings.maxPages(), "" + 2 * settings.limit().toMillis()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        ReaderProcess reader = new ReaderProcess(builder.start());
        try {
            reader.in.readByte();
        } catch (IOException e) {
            reader.kill();
            throw new IOException("the reading process did not start", e);
        }
        return reader;
    }

    /** @throws UnreadableUploadException if the file can't be read, or not within {@code limit} */
    LetterText read(Task task, byte[] content, Duration limit, Executor threads) {
        var answer = CompletableFuture.supplyAsync(() -> exchange(task, content), threads);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
            throw new UnreadableUploadException(Reason.TOO_COSTLY);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new UnreadableUploadException(Reason.BUSY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableUploadException unreadable) {
                throw new UnreadableUploadException(unreadable.reason());
            }
            kill();
            throw new UnreadableUploadException(Reason.BROKEN);
        }
    }

    private LetterText exchange(Task task, byte[] content) {
        try {
            Frames.writeTask(out, task, content);
            return Frames.readAnswer(in);
        } catch (IOException e) {
            Reason reason = reasonOfDeath();
            kill();
            throw new UnreadableUploadException(reason);
        }
    }

    private Reason reasonOfDeath() {
        try {
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY ? Reason.TOO_COSTLY : Reason.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reason.BUSY;
        }
    }

    boolean isAlive() {
        return !killed && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        killed = true;
        process.destroyForcibly();
    }
}
