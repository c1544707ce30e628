package org.plainletter.letters;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.plainletter.intake.Upload;
import org.plainletter.letters.LetterStore.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives, shows and erases letters: what the REST endpoints and the pages stand on. Safe for threads. */
@Component
public class Letters {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final LetterStore store;
    private final LetterCodec codec;
    private final Changes changes;
    private final Erasure erasure;
    private final LetterSettings settings;
    private final LetterWork work;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Scheduler> scheduler;
    private final ReentrantLock door = new ReentrantLock();

    Letters(LetterStore store, LetterCodec codec, Changes changes, Erasure erasure, LetterSettings settings, LetterWork work,
            TransactionTemplate transaction, ObjectProvider<Scheduler> scheduler) {
        this.store = store;
        this.codec = codec;
        this.changes = changes;
        this.erasure = erasure;
        this.settings = settings;
        this.work = work;
        this.transaction = transaction;
        this.scheduler = scheduler;
    }

    /**
     * Takes a letter in and waits for it. When this returns, the letter is on disk and will be finished, if not by this process then after a restart.
     *
     * @param patience how long to wait for it to be finished; zero does not wait
     * @throws ProblemException if the file can't be read (nothing is kept of it then), or too many letters are waiting
     */
    public LetterView submit(Upload upload, Duration patience) {
        LetterId id = accept(upload);
        LetterView view = await(id, patience).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
        Problem problem = view.problem();
        if (problem != null && problem.ofRequest() && problem != Problem.INTERNAL_FAULT) {
            erase(id);
            throw new ProblemException(problem);
        }
        return view;
    }

    /** The letter, if there is one that has neither expired nor been erased. */
    public Optional<LetterView> find(LetterId id) {
        changes.here(id.key());
        return store.find(id.key(), Instant.now()).map(row -> view(id, row));
    }

    /** The letter when it is finished, or as far as it has come when {@code patience} is at its end. */
    public Optional<LetterView> await(LetterId id, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try (var watch = changes.watch(id.key())) {
            while (true) {
                Optional<LetterView> view = find(id);
                Duration left = Duration.ofNanos(end - System.nanoTime());
                if (view.isEmpty() || view.get().finished() || !left.isPositive()) {
                    return view;
                }
                if (!watch.next(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN)) {
                    return view;
                }
            }
        }
    }

    /** Whoever looks at the unfinished letter will be back {@code within} this time, or has left. */
    void expect(LetterId id, Duration within) {
        changes.expect(id.key(), within);
    }

    /** Erases the letter, its source and its rewrite. False if there was none. */
    public boolean erase(LetterId id) {
        boolean erased = store.erase(id.key(), Instant.now());
        if (erased) {
            work.stop(id.key());
            changes.happened(id.key());
            erasure.scrub();
        }
        return erased;
    }

    /** Whether so many letters are waiting that no more are taken. */
    public boolean full() {
        return store.waiting() >= settings.queue();
    }

    private LetterId accept(Upload upload) {
        if (upload.content().length > MOST_BYTES) {
            throw new ProblemException(Problem.FILE_TOO_LARGE);
        }
        if (isBlank(upload.content())) {
            throw new ProblemException(Problem.EMPTY_FILE);
        }
        LetterId id = LetterId.random();
        byte[] sealed = codec.sealUpload(id.key(), upload.content());
        // One at a time, so that many at once can't all find the last place free.
        door.lock();
        try {
            if (full()) {
                throw new ProblemException(Problem.TOO_MANY_REQUESTS);
            }
            transaction.executeWithoutResult(status -> add(id, sealed));
        } finally {
            door.unlock();
        }
        scheduler.getObject().triggerCheckForDueExecutions();
        return id;
    }

    private void add(LetterId id, byte[] sealed) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        store.add(id.key(), sealed, now, now.plus(settings.keep()));
        scheduler.getObject().schedule(LetterTasks.REWRITE.instance(id.key()).scheduledTo(now));
    }

    private LetterView view(LetterId id, Row row) {
        byte[] plain = row.plain();
        return new LetterView(id, row.status(), row.done(), plain == null ? null : codec.open(id.key(), plain), row.problem(), row.expires());
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
