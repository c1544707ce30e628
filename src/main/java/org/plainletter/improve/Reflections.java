package org.plainletter.improve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plainletter.access.Account;
import org.plainletter.access.Accounts;
import org.plainletter.access.Charity;
import org.plainletter.improve.Proposals.Proposer;
import org.plainletter.llm.ModelUnavailableException;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.llm.Reflection;
import org.plainletter.rewrite.llm.Reflection.Child;
import org.plainletter.rewrite.llm.Reflection.Seen;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has the model of the settings propose children of a prompt, three at most, each from another sample of what readers said. They are held to the same rules as a person's. */
@Component
public class Reflections implements JobSteps {

    /** How many children at most. */
    public static final int CHILDREN = 3;
    /** Hard sentences before there is anything to reflect on. */
    private static final int FEWEST_HARD = 3;

    private final Jobs jobs;
    private final PromptLibrary library;
    private final Proposals proposals;
    private final Reflection reflection;
    private final Accounts accounts;
    private final JsonMapper json = JsonMapper.builder().build();

    Reflections(Jobs jobs, PromptLibrary library, Proposals proposals, Reflection reflection, Accounts accounts) {
        this.accounts = accounts;
        this.jobs = jobs;
        this.library = library;
        this.proposals = proposals;
        this.reflection = reflection;
    }

    /**
     * What came of a step.
     *
     * @param version the identity of the child, or empty: there is none
     * @param problem why not, or empty
     */
    public record Outcome(String version, String problem) {}

    /** About how many tokens it costs the person who asks; empty if there is no model. */
    public Optional<Integer> tokens(PromptVersion parent, String person) {
        Optional<Charity> by = charity(person);
        return reflection.model().map(name -> IntStream.rangeClosed(1, CHILDREN).map(number -> reflection.tokens(parent, library.inUse(), sample(parent, by, number))).sum());
    }

    private List<Seen> sample(PromptVersion parent, Optional<Charity> by, int number) {
        return Sample.of(proposals.heard(parent, by), number);
    }

    private Optional<Charity> charity(String person) {
        return accounts.named(person).map(Account::charity);
    }

    /**
     * Begins.
     *
     * @throws IllegalStateException fit for a page, if there is no model or too little to reflect on
     */
    public Job begin(PromptVersion parent, String person) {
        if (reflection.model().isEmpty()) {
            throw new IllegalStateException("There is no language model in the settings. Write a new version yourself.");
        }
        if (sample(parent, charity(person), 1).stream().filter(Seen::hard).count() < FEWEST_HARD) {
            throw new IllegalStateException("Readers have found fewer than " + FEWEST_HARD + " sentences hard. There is too little to learn from.");
        }
        return jobs.begin(Job.Kind.REFLECTION, parent, CHILDREN, person);
    }

    /** What came of the steps that are done. */
    public List<Outcome> outcomes(Job job) {
        return jobs.results(job.id()).stream().map(result -> json.readValue(result, Outcome.class)).toList();
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.REFLECTION;
    }

    @Override
    public String step(Job job, int step) {
        PromptVersion parent = library.find(job.prompt(), job.version()).orElseThrow(() -> new JobProblem("The version is gone."));
        return json.writeValueAsString(child(parent, step, job.person()));
    }

    private Outcome child(PromptVersion parent, int number, String person) {
        try {
            Optional<Child> child = reflection.child(parent, library.inUse(), sample(parent, charity(person), number));
            if (child.isEmpty()) {
                return new Outcome("", "The model gave nothing that can be used.");
            }
            var by = new Proposer(reflection.model().orElse("") + ", asked by " + person, child.get().why());
            return new Outcome(proposals.propose(parent, child.get().text(), by).identity(), "");
        } catch (IllegalArgumentException refused) {
            return new Outcome("", String.valueOf(refused.getMessage()));
        } catch (ModelUnavailableException unavailable) {
            throw new JobProblem("The model does not answer. Go on later.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void finish(Job job) {
        // The children wait for somebody to look at them and to have their facts checked.
    }
}
