package org.plainletter.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Child processes that stand ready; one that died or was killed is replaced in the background. */
final class ReaderPool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReaderPool.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(2);

    private final IntakeSettings settings;
    private final LinkedBlockingQueue<ReaderProcess> idle = new LinkedBlockingQueue<>();
    private final Set<ReaderProcess> all = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;
    private volatile boolean closed;

    ReaderPool(IntakeSettings settings) {
        this.settings = settings;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("intake-", 0).factory());
        for (int i = 0; i < settings.readers(); i++) {
            threads.execute(this::add);
        }
    }

    /** @throws UnreadableUploadException if the file can't be read, or no reader is free in time */
    LetterText read(Task task, byte[] content) {
        ReaderProcess reader = take();
        try {
            return reader.read(task, content, settings.limit(), threads);
        } finally {
            giveBack(reader);
        }
    }

    private ReaderProcess take() {
        long deadline = System.nanoTime() + settings.queue().toNanos();
        try {
            while (true) {
                ReaderProcess reader = idle.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (reader == null) {
                    throw new UnreadableUploadException(Reason.BUSY);
                }
                if (reader.isAlive()) {
                    return reader;
                }
                giveBack(reader);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableUploadException(Reason.BUSY);
        }
    }

    private void giveBack(ReaderProcess reader) {
        if (reader.isAlive()) {
            idle.add(reader);
        } else {
            all.remove(reader);
            if (!closed) {
                threads.execute(this::add);
            }
        }
    }

    private void add() {
        while (!closed) {
            try {
                ReaderProcess reader = ReaderProcess.start(settings);
                all.add(reader);
                if (closed) {
                    reader.kill();
                } else {
                    idle.add(reader);
                }
                return;
            } catch (IOException e) {
                log.warn("A process that reads files did not start; trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process ids of the readers that are there now. */
    List<Long> pids() {
        return all.stream().map(ReaderProcess::pid).toList();
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(ReaderProcess::kill);
        threads.shutdownNow();
    }
}
