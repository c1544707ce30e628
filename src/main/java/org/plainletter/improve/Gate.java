package org.plainletter.improve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final FactComparison comparison;
    private final JsonMapper json = JsonMapper.builder().build();

    Gate(ImproveSettings settings, Jobs jobs, PromptLibrary library, Trials trials, FactComparison comparison) {
        this.settings = settings;
        this.jobs = jobs;
        this.library = library;
        this.trials = trials;
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
