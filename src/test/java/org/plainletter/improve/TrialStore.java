package org.plainletter.improve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import org.plainletter.judgement.Verdict;
import org.plainletter.prompt.FilePrompts;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.TrialState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Trials on a database of their own, with one prompt named tone that has one version and a child. */
final class TrialStore {

    static final String GROUP = "tuesday";
    static final Trials.Opener OPENER = new Trials.Opener("Ada", "To try it.");
    private static final String FRONT = "---\nparent: none\nauthor: A. Tester\nwhy: To test.\ndate: 2026-11-22\n---\n";

    final DataSource database;
    final PromptLibrary library;
    final Trials trials;
    private final Path folder;

    TrialStore(DataSource database) {
        this(database, folder());
    }

    private TrialStore(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
        var sql = JdbcClient.create(database);
        library = new PromptLibrary(new FilePrompts(folder.toString()), sql);
        trials = new Trials(new TrialLog(sql), library, new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("plain-letter-prompts-");
            Files.createDirectories(folder.resolve("tone"));
            Files.writeString(folder.resolve("tone/1.md"), FRONT + "Be kind.\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same after a restart. */
    TrialStore restarted() {
        return new TrialStore(database, folder);
    }

    PromptVersion child(String text) {
        return library.add(library.champion("tone"), text, "B. Tester", "Readers asked.");
    }

    String open(PromptVersion challenger) {
        return trials.open(challenger, Set.of(GROUP), 288, OPENER).id();
    }

    /** All that a promotion needs, besides a name. */
    TrialState ready(String trial) {
        trials.add(trial, new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 0, 0)));
        pairs(trial, 0, 24, Verdict.EASY, Verdict.HARD);
        return trials.view(trial).state();
    }

    /** Pairs from {@code from}, by six people, with these answers to challenger and champion. */
    TrialState pairs(String trial, int from, int count, Verdict challenger, Verdict champion) {
        var plan = trials.view(trial).state().plan();
        for (int i = from; i < from + count; i++) {
            var deal = new Deal("p" + i, "r" + i % 6, GROUP, new Reading("a" + i, plan.challenger()), new Reading("b" + i, plan.champion()));
            trials.add(trial, new TrialEvent.Dealt(deal));
            trials.add(trial, new TrialEvent.Judged("x" + i, deal.pair(), "a" + i, challenger, false));
            trials.add(trial, new TrialEvent.Judged("y" + i, deal.pair(), "b" + i, champion, false));
        }
        return trials.view(trial).state();
    }
}
