package org.plainletter.improve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Reading;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the letters that readers are shown written both ways before a trial is opened. So it is known in how many of them the ways differ, readers are given
 * those only, and nobody waits in a session for a letter to be written.
 */
@Component
public class BothWays implements JobSteps {

    private final Jobs jobs;
    private final PromptLibrary library;
    private final TrialLetters letters;
    private final JsonMapper json = JsonMapper.builder().build();

    BothWays(Jobs jobs, PromptLibrary library, TrialLetters letters) {
        this.jobs = jobs;
        this.library = library;
        this.letters = letters;
    }

    /** What came of a letter. */
    private record Compared(String letter, boolean differs, boolean wrong) {}

    /**
     * What was written.
     *
     * @param job by which it was written
     * @param letters how many letters there are
     * @param differ those in which the ways differ
     * @param wrong in how many the new way has a fact wrong
     */
    public record Written(String job, int letters, Set<String> differ, int wrong) {}

    /**
     * A place where two ways differ.
     *
     * @param old the sentences of the version in use
     * @param changed those of the other
     */
    public record Example(List<String> old, List<String> changed) {}

    /** How many letters readers are shown: each is written twice. 0 if they are not there. */
    public int letters() {
        return letters.names().size();
    }

    /**
     * Begins to write.
     *
     * @throws IllegalStateException fit for a page, if the letters are not there, or the version is in use
     */
    public Job begin(PromptVersion version, String person) {
        if (letters() == 0) {
            throw new IllegalStateException("The letters that readers are shown are not on this machine. Set plainletter.improve.letters to the folder evaluation/letters of the program.");
        }
        if (version.equals(library.champion(version.name()))) {
            throw new IllegalStateException("Letters are written by this version now.");
        }
        return jobs.begin(Job.Kind.LETTERS, version, letters(), person);
    }

    /** What was written last of this version, beside the one that is in use now; what was found wrong once stays found. Empty if it is not all written. */
    public Optional<Written> written(PromptVersion version) {
        Instant moved = library.moves(version.name()).stream().filter(move -> move.label() == Label.CHAMPION).map(LabelMove::time).reduce(Instant.EPOCH, (one, other) -> other);
        List<Job> all = jobs.of(version.identity()).stream().filter(job -> job.kind() == Job.Kind.LETTERS && job.begun().isAfter(moved)).toList();
        int wrong = all.stream().mapToInt(job -> (int) compared(job).stream().filter(Compared::wrong).count()).max().orElse(0);
        return all.stream().filter(job -> job.status() == Job.Status.DONE).findFirst()
                .map(job -> new Written(job.id(), job.total(), compared(job).stream().filter(Compared::differs).map(Compared::letter).collect(Collectors.toSet()), wrong));
    }

    private List<Compared> compared(Job job) {
        return jobs.results(job.id()).stream().map(result -> json.readValue(result, Compared.class)).toList();
    }

    /** How many pairs a trial may have at most. */
    public int pairs(Written written) {
        return letters.deck(written.differ()).pairs();
    }

    /** Some of the places where the ways differ. */
    public List<Example> examples(PromptVersion version, Written written, int most) {
        Ways ways = ways(version, written.job());
        return written.differ().stream().sorted().limit(most).map(letter -> new Example(sentences(letters.part(ways, new Reading(letter, ways.champion()))),
                sentences(letters.part(ways, new Reading(letter, version.identity()))))).toList();
    }

    private Ways ways(PromptVersion version, String job) {
        return new Ways(job, library.champion(version.name()).identity(), List.of(version.identity()));
    }

    private static List<String> sentences(PlainLetter part) {
        return part.rewrite().sections().stream().flatMap(section -> section.sentences().stream()).map(PlainLetter.Sentence::text).toList();
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.LETTERS;
    }

    @Override
    public String step(Job job, int step) {
        List<String> names = letters.names();
        if (names.size() != job.total()) {
            throw new JobProblem("The letters are not the same any more. Begin again.");
        }
        PromptVersion version = library.find(job.prompt(), job.version()).orElseThrow(() -> new JobProblem("The version is gone."));
        return json.writeValueAsString(compare(ways(version, job.id()), names.get(step - 1)));
    }

    private Compared compare(Ways ways, String letter) {
        try {
            return new Compared(letter, letters.differs(ways, letter), false);
        } catch (BrokenFactException wrong) {
            return new Compared(letter, false, true);
        }
    }

    @Override
    public void finish(Job job) {
        // A trial takes what was written when it is opened.
    }
}
