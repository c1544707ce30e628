package org.plainletter.improve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.evaluation.FactComparison;
import org.plainletter.evaluation.FactComparison.Touched;
import org.plainletter.evaluation.LetterSet;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Rules;
import org.plainletter.tuning.TrialEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a version to the facts of the sealed letters, three times each. What counts is what it gets wrong and the version in use, on the same letter, does
 * not. Nobody sees the letters: figures come out and nothing else.
 */
@Component
public class Gate implements JobSteps {

    private static final String SEALED = "sealed";

    private final ImproveSettings settings;
    private final Jobs jobs;
    private final PromptLibrary library;
    private final Trials trials;
    private final TrialLetters readers;
    private final FactComparison comparison;
    private final JsonMapper json = JsonMapper.builder().build();

    Gate(ImproveSettings settings, Jobs jobs, PromptLibrary library, Trials trials, TrialLetters readers, FactComparison comparison) {
        this.settings = settings;
        this.jobs = jobs;
        this.library = library;
        this.trials = trials;
        this.readers = readers;
        this.comparison = comparison;
    }

    private List<LetterSet.Sample> letters() {
        return LetterSet.in(settings.letters(), SEALED).map(LetterSet::letters).orElse(List.of());
    }

    /** How many letters a check writes, both ways together: what it costs where a model writes them. 0 if the sealed letters are not there. */
    public int rewrites() {
        return 2 * letters().size() * Rules.GATE_GENERATIONS;
    }

    /**
     * Begins the check.
     *
     * @throws IllegalStateException fit for a page, if the sealed letters are not there
     */
    public Job check(PromptVersion version, String person) {
        if (letters().isEmpty()) {
            throw new IllegalStateException("The sealed letters are not on this machine. Set plainletter.improve.letters to the folder evaluation/letters of the program.");
        }
        return jobs.begin(Job.Kind.GATE, version, letters().size() * Rules.GATE_GENERATIONS, person);
    }

    /**
     * What the checks of a version, beside the version that is in use now, found: the last one that is finished; but if any of them found a fault, finished or not,
     * that one. Whoever checks until nothing is found has not checked.
     */
    public Optional<FactGate> result(PromptVersion version) {
        Instant moved = library.moves(version.name()).stream().filter(move -> move.label() == Label.CHAMPION).map(LabelMove::time).reduce(Instant.EPOCH, (one, other) -> other);
        List<Job> checks = jobs.of(version.identity()).stream().filter(job -> job.kind() == Job.Kind.GATE && job.begun().isAfter(moved)).toList();
        return checks.stream().filter(job -> !touched(job).equals(Touched.NONE)).findFirst().or(() -> checks.stream().filter(job -> job.status() == Job.Status.DONE).findFirst()).map(this::counted);
    }

    private FactGate counted(Job job) {
        Touched touched = touched(job);
        return new FactGate(job.total() / Rules.GATE_GENERATIONS, Rules.GATE_GENERATIONS, touched.lost(), touched.changed(), touched.invented());
    }

    private Touched touched(Job job) {
        return jobs.results(job.id()).stream().map(result -> json.readValue(result, Touched.class)).reduce(Touched.NONE, Touched::plus);
    }

    /** How many pairs a trial may have at most: as many as there are letters for. 0 if the letters that readers are shown are not there. */
    public int mostPairs() {
        return readers.deck().pairs();
    }

    /**
     * Opens a trial of a version whose facts are clean.
     *
     * @throws IllegalStateException fit for a page, if they were not checked against the version in use, or are not clean
     * @throws IllegalArgumentException fit for a page, if there is no group, or there are fewer pairs than a trial needs or more than there are letters for
     * @throws org.plainletter.prompt.LabelMovedException if the prompt has a challenger: there is one at a time
     */
    public TrialView admit(PromptVersion challenger, Set<String> groups, int pairs, Trials.Opener by) {
        FactGate found = result(challenger).orElseThrow(() -> new IllegalStateException("Check the facts first."));
        if (!found.clean()) {
            throw new IllegalStateException("It gets facts wrong. It can not be tried on readers.");
        }
        if (pairs > mostPairs()) {
            throw new IllegalArgumentException("There are letters for " + mostPairs() + " pairs. Ask for no more.");
        }
        TrialView trial = trials.open(challenger, groups, pairs, by);
        trials.add(trial.id(), new TrialEvent.FactsChecked(found));
        return trials.view(trial.id());
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.GATE;
    }

    @Override
    public String step(Job job, int step) {
        var letters = letters();
        if (letters.size() * Rules.GATE_GENERATIONS != job.total()) {
            throw new JobProblem("The sealed letters are not the same any more. Begin again.");
        }
        PromptVersion version = library.find(job.prompt(), job.version()).orElseThrow(() -> new JobProblem("The version is gone."));
        PromptSet inUse = library.inUse();
        return json.writeValueAsString(comparison.compare(letters.get((step - 1) % letters.size()), inUse.with(version), inUse));
    }

    /** A trial of this version that is open hears of it. */
    @Override
    public void finish(Job job) {
        FactGate found = library.find(job.prompt(), job.version()).flatMap(this::result).orElseGet(() -> counted(job));
        trials.trying(job.version()).stream().filter(trial -> trial.state().standing().open())
                .forEach(trial -> trials.add(trial.id(), new TrialEvent.FactsChecked(found)));
    }
}
