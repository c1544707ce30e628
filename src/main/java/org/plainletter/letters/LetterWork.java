package org.plainletter.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.pipeline.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one waiting letter through the pipeline and stores what came of it. */
@Component
class LetterWork {

    private static final Logger LOG = LoggerFactory.getLogger(LetterWork.class);
    /** A letter on which the process died this often is given up: it may be what killed it. */
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_BUSY = 4;
    private static final int MOST_OPENED = 4;
    private static final Duration BUSY_PAUSE = Duration.ofMillis(750);

    private final LetterStore store;
    private final LetterCodec codec;
    private final Changes changes;
    private final Writing writing;
    private final Map<String, Thread> atWork = new ConcurrentHashMap<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    /** Most of a letter's time is waiting for a model; files, which can be large, are opened by a few at a time. */
    private final Semaphore opening = new Semaphore(MOST_OPENED);

    LetterWork(LetterStore store, LetterCodec codec, Changes changes, Writing writing) {
        this.store = store;
        this.codec = codec;
        this.changes = changes;
        this.writing = writing;
    }

    /**
     * Does the letter's work, if it is still waiting; whatever goes wrong with it is stored as its outcome.
     *
     * @throws InterruptedException if the service is stopping: the letter stays in progress
     */
    void finish(String key) throws InterruptedException {
        var opened = new Opening();
        atWork.put(key, Thread.currentThread());
        try {
            var work = store.begin(key, Instant.now());
            if (work.isEmpty()) {
                return;
            }
            long start = System.nanoTime();
            String outcome = work.get().attempts() > MOST_ATTEMPTS
                    ? giveUp(key, Status.FAILED, Problem.INTERNAL_FAULT) : attempt(key, work.get().sealed(), opened);
            changes.happened(key);
            LOG.info("Letter {} is {} after {} ms", key.substring(0, 8), outcome, (System.nanoTime() - start) / 1_000_000);
        } catch (InterruptedException stopped) {
            if (store.find(key, Instant.now()).isPresent()) {
                throw stopped;
            }
            LOG.info("Letter {} was erased while it was in work", key.substring(0, 8));
        } finally {
            atWork.remove(key);
            changes.here(key);
            if (stopped.remove(key)) {
                Thread.interrupted(); // Meant for this letter, and not for the next one that this thread takes.
            }
            opened.close();
        }
    }

    /** Stops the work on a letter that nobody can read any more. */
    void stop(String key) {
        atWork.computeIfPresent(key, (same, worker) -> {
            stopped.add(key);
            worker.interrupt();
            return worker;
        });
    }

    /** One of the few that may have a file open; given back when the file's text is read. */
    private final class Opening implements AutoCloseable {

        private final AtomicBoolean open = new AtomicBoolean(true);

        Opening() throws InterruptedException {
            opening.acquire();
        }

        @Override
        public void close() {
            if (open.compareAndSet(true, false)) {
                opening.release();
            }
        }
    }

    private String attempt(String key, byte[] sealed, Opening opened) throws InterruptedException {
        try {
            PlainLetter plain = rewrite(key, new Upload(codec.openUpload(key, sealed)), opened);
            Status status = plain.needsReview() ? Status.NEEDS_REVIEW : Status.READY;
            store.finish(key, status, codec.seal(key, plain));
            return status.code();
        } catch (UnreadableUploadException unreadable) {
            Problem problem = Problem.of(unreadable.reason());
            return giveUp(key, problem == Problem.BUSY ? Status.FAILED : Status.REFUSED, problem);
        } catch (NotALetterException notALetter) {
            return giveUp(key, Status.REFUSED, Problem.of(notALetter.reason()));
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Throwable fault) { // Errors too: out of memory on one letter is that letter's failure.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.error("Letter {}: {}", key.substring(0, 8), Faults.where(fault));
            return giveUp(key, Status.FAILED, Problem.INTERNAL_FAULT);
        }
    }

    private PlainLetter rewrite(String key, Upload upload, Opening opened) throws InterruptedException {
        for (int busy = 1;; busy++) {
            try {
                return writing.rewrite(upload, new Telling(key, opened));
            } catch (UnreadableUploadException unreadable) {
                if (unreadable.reason() != UnreadableUploadException.Reason.BUSY || busy == MOST_BUSY) {
                    throw unreadable;
                }
                Thread.sleep(BUSY_PAUSE.multipliedBy(busy));
            }
        }
    }

    /** Tells those who wait how far a letter is. */
    private final class Telling implements Progress {

        private final String key;
        private final Opening opened;

        Telling(String key, Opening opened) {
            this.key = key;
            this.opened = opened;
        }

        @Override
        public void done(int done) {
            opened.close();
            store.progress(key, done);
            changes.happened(key);
        }

        @Override
        public boolean awaited() {
            return changes.awaited(key);
        }

        @Override
        public void soFar(PlainLetter letter) {
            store.soFar(key, codec.seal(key, letter));
            changes.happened(key);
        }
    }

    private String giveUp(String key, Status status, Problem problem) {
        store.giveUp(key, status, problem);
        return status.code() + " (" + problem.name() + ")";
    }
}
