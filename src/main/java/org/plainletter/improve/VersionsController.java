package org.plainletter.improve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.letters.Problem;
import org.plainletter.letters.ProblemException;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.PromptExport;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.prompt.TextDifference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Prompt versions, and the jobs on them. */
@RestController
@RequestMapping(path = "/api/tuning", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tuning")
class VersionsController {

    private final PromptLibrary library;
    private final PromptExport export;
    private final Proposals proposals;
    private final Gate gate;
    private final BothWays both;
    private final Jobs jobs;
    private final Reflections reflections;

    VersionsController(PromptLibrary library, PromptExport export, Proposals proposals, Gate gate, BothWays both, Jobs jobs, Reflections reflections) {
        this.reflections = reflections;
        this.library = library;
        this.export = export;
        this.proposals = proposals;
        this.gate = gate;
        this.both = both;
        this.jobs = jobs;
    }

    /** A prompt, and the identities of the versions that have its labels. */
    record PromptJson(String name, String champion, @Nullable String challenger, List<Move> moves) {}

    /** A label that was moved. */
    record Move(String label, @Nullable String identity, String person, String why, Instant time) {

        static Move of(LabelMove move) {
            return new Move(move.label().code(), move.identity(), move.person(), move.why(), move.time());
        }
    }

    /** A new version as it is sent. */
    record Proposal(@Nullable String parent, @Nullable String text, @Nullable String why) {}

    /** How far a job is. */
    record JobJson(String id, String kind, String version, String status, int done, int total, @Nullable String problem, Instant begun) {

        static JobJson of(Job job) {
            return new JobJson(job.id(), job.kind().name().toLowerCase(Locale.ROOT), job.version(), job.status().code(), job.done(), job.total(), job.problem(), job.begun());
        }
    }

    @GetMapping("/prompts")
    @Operation(summary = "All prompts, and which versions have their labels")
    List<PromptJson> prompts() {
        return library.names().stream().map(name -> new PromptJson(name, library.champion(name).identity(),
                library.labelled(name, Label.CHALLENGER).map(PromptVersion::identity).orElse(null), library.moves(name).stream().map(Move::of).toList())).toList();
    }

    @GetMapping("/prompts/{name}/versions")
    @Operation(summary = "All versions of a prompt")
    List<VersionJson> versions(@PathVariable String name) {
        Found.champion(library, name);
        return library.versions(name).stream().map(VersionJson::of).toList();
    }

    @PostMapping(path = "/prompts/{name}/versions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a version", description = "A child of the version `parent` (its identity). Refused if it can't be used, breaks a rule, or copies five words of a letter that it would be tried on.")
    VersionJson propose(@PathVariable String name, @RequestBody Proposal proposal, @Parameter(hidden = true) Account account) {
        PromptVersion parent = library.find(name, Found.needed("parent", proposal.parent())).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return VersionJson.of(Found.told(() -> proposals.propose(parent, Found.needed("text", proposal.text()), new Proposals.Proposer(account.name(), Found.needed("why", proposal.why())))));
    }

    @GetMapping("/versions/{identity}")
    @Operation(summary = "A version")
    VersionJson version(@PathVariable String identity) {
        return VersionJson.of(Found.version(library, identity));
    }

    @GetMapping("/versions/{identity}/difference")
    @Operation(summary = "What changed from its parent, line by line")
    TextDifference difference(@PathVariable String identity) {
        PromptVersion version = Found.version(library, identity);
        return TextDifference.between(library.find(version.name(), version.lineage().parent()).orElse(version.changed("")), version);
    }

    @GetMapping(path = "/prompts.zip", produces = MediaType.ALL_VALUE)
    @Operation(summary = "All versions as the files of the folder prompts")
    ResponseEntity<byte[]> export() {
        return ExportFile.saved(ExportFile.zip(export.files()), "application/zip", "prompts.zip");
    }

    @PostMapping("/versions/{identity}/gate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Check the facts of the sealed letters", description = "A job: ask for it at /api/tuning/jobs/{id}.")
    JobJson check(@PathVariable String identity, @Parameter(hidden = true) Account account) {
        PromptVersion version = Found.version(library, identity);
        return JobJson.of(Found.told(() -> gate.check(version, account.name())));
    }

    /**
     * The letters that readers are shown, in the words of a version and of the one in use.
     *
     * @param letters how many there are
     * @param differ in how many of them the two differ
     * @param wrong in how many the version has a fact wrong that the one in use has right
     * @param pairs how many pairs a trial may have
     */
    record ReadersJson(int letters, int differ, int wrong, int pairs) {}

    @PostMapping("/versions/{identity}/letters")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Write the letters that readers are shown, both ways", description = "A job: ask for it at /api/tuning/jobs/{id}. It comes before a trial, which takes what was written.")
    JobJson write(@PathVariable String identity, @Parameter(hidden = true) Account account) {
        PromptVersion version = Found.version(library, identity);
        return JobJson.of(Found.told(() -> both.begin(version, account.name())));
    }

    @GetMapping("/versions/{identity}/letters")
    @Operation(summary = "On how many letters a version and the one in use differ", description = "404 if they were not written yet.")
    ReadersJson written(@PathVariable String identity) {
        return both.written(Found.version(library, identity)).map(written -> new ReadersJson(written.letters(), written.differ().size(), written.wrong(), both.pairs(written)))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** What a reflection costs, about; null: there is no model. */
    record Cost(@Nullable Integer tokens) {}

    @GetMapping("/versions/{identity}/reflection")
    @Operation(summary = "What it would cost to have the model propose children")
    Cost cost(@PathVariable String identity, @Parameter(hidden = true) Account account) {
        return new Cost(reflections.tokens(Found.version(library, identity), account.name()).orElse(null));
    }

    @PostMapping("/versions/{identity}/reflection")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have the model propose up to three children", description = "A job: ask for it at /api/tuning/jobs/{id}. The children stand among the versions.")
    JobJson reflect(@PathVariable String identity, @Parameter(hidden = true) Account account) {
        PromptVersion version = Found.version(library, identity);
        return JobJson.of(Found.told(() -> reflections.begin(version, account.name())));
    }

    @GetMapping("/jobs/{id}")
    @Operation(summary = "How far a job is")
    JobJson job(@PathVariable String id) {
        return jobs.find(id).map(JobJson::of).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    @PostMapping("/jobs/{id}/cancel")
    @Operation(summary = "Stop a job; what it has done is kept")
    JobJson cancel(@PathVariable String id) {
        jobs.cancel(id);
        return job(id);
    }

    @PostMapping("/jobs/{id}/resume")
    @Operation(summary = "Let a stopped job go on")
    JobJson resume(@PathVariable String id) {
        jobs.resume(id);
        return job(id);
    }
}
