package org.plainletter.improve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.TrialEvent;
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

/** Trials, for programs. */
@RestController
@RequestMapping(path = "/api/tuning/trials", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tuning")
class TrialsController {

    private final Trials trials;
    private final EditorTrials shown;
    private final TrialOpening opening;
    private final PromptLibrary library;
    private final TrialTelling telling;

    TrialsController(Trials trials, EditorTrials shown, TrialOpening opening, PromptLibrary library, TrialTelling telling) {
        this.telling = telling;
        this.trials = trials;
        this.shown = shown;
        this.opening = opening;
        this.library = library;
    }

    /**
     * A trial as it is asked for.
     *
     * @param challenger the version's identity
     * @param groups those that take part, one or more
     * @param pairs how many at most; as many as there are letters for if it is not said
     */
    record Asked(@Nullable String challenger, @Nullable Set<@Nullable String> groups, @Nullable Integer pairs, @Nullable String why) {}

    /** Why somebody does something, in up to 500 characters. */
    record Why(@Nullable String why) {

        String told() {
            return Found.why(why);
        }
    }

    /** A step of the evidence. */
    record StepJson(int pairs, Instant time, String what, int wins, int losses, double e, double probabilityBetter) {

        static StepJson of(EvidenceStory.Step step) {
            var evidence = step.evidence();
            return new StepJson(step.pairs(), step.time(), step.turn().words(), evidence.wins(), evidence.losses(), evidence.e(), evidence.probabilityBetter());
        }
    }

    @GetMapping
    @Operation(summary = "All trials, the last one first")
    List<TrialJson> all(@Parameter(hidden = true) Account account) {
        return shown.all().stream().map(trial -> telling.of(trial, account.charity())).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a trial", description = "Of a version whose facts were checked and are clean, and whose letters for readers were written, against the one in use. A prompt has one challenger at a time: 409. 400 if there are letters for fewer pairs, or the two ways differ in too few of them.")
    TrialJson open(@RequestBody Asked asked, @Parameter(hidden = true) Account account) {
        PromptVersion challenger = Found.version(library, Found.needed("challenger", asked.challenger()));
        Set<String> groups = Found.needed("groups", asked.groups()).stream().map(group -> Found.needed("groups", group)).collect(Collectors.toSet());
        TrialView opened = Found.told(() -> opening.admit(challenger, groups, Objects.requireNonNullElse(asked.pairs(), 0), new Trials.Opener(account.name(), Found.needed("why", asked.why()))));
        return telling.of(opened, account.charity());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How a trial stands", description = "`beingRead`: a group reads its letters now; what is said there is not in the counts before its session is over.")
    TrialJson trial(@PathVariable String id, @Parameter(hidden = true) Account account) {
        return telling.of(Found.told(() -> shown.view(id)), account.charity());
    }

    @GetMapping("/{id}/evidence")
    @Operation(summary = "How the evidence came about, pair by pair")
    List<StepJson> evidence(@PathVariable String id) {
        return story(id).steps().stream().map(StepJson::of).toList();
    }

    @GetMapping(path = "/{id}/evidence.csv", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The same as a table")
    ResponseEntity<byte[]> table(@PathVariable String id) {
        return ExportFile.csv(TrialCsv.of(story(id)));
    }

    @GetMapping(path = "/{id}/evidence.svg", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The same as a picture")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        return ExportFile.svg(EvidencePlot.svg(story(id)));
    }

    private EvidenceStory story(String id) {
        return EvidenceStory.of(Found.told(() -> shown.events(id)));
    }

    @PostMapping("/{id}/sign")
    @Operation(summary = "Ask for the challenger to be the champion", description = "It counts if nothing is lacking; of two who sign at once the first promotes. The answer says how the trial stands then, and `signedBy` who promoted it. 400 while a group reads its letters.")
    TrialJson sign(@PathVariable String id, @Parameter(hidden = true) Account account) {
        Found.told(() -> shown.sign(id, account.name()));
        return trial(id, account);
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "Pause a trial")
    TrialJson pause(@PathVariable String id, @RequestBody Why why, @Parameter(hidden = true) Account account) {
        return added(id, new TrialEvent.Paused(account.name(), why.told()), account);
    }

    @PostMapping("/{id}/resume")
    @Operation(summary = "Let a trial, or the watch after it, go on")
    TrialJson resume(@PathVariable String id, @RequestBody Why why, @Parameter(hidden = true) Account account) {
        return added(id, new TrialEvent.Resumed(account.name(), why.told()), account);
    }

    @PostMapping("/{id}/groups/{group}/resume")
    @Operation(summary = "Let a trial go on for a group for which it paused")
    TrialJson resume(@PathVariable String id, @PathVariable String group, @RequestBody Why why, @Parameter(hidden = true) Account account) {
        return added(id, new TrialEvent.GroupResumed(group, account.name(), why.told()), account);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "End a trial: the old champion stays, or comes back")
    TrialJson close(@PathVariable String id, @RequestBody Why why, @Parameter(hidden = true) Account account) {
        return added(id, new TrialEvent.Closed(account.name(), why.told()), account);
    }

    private TrialJson added(String id, TrialEvent event, Account account) {
        Found.told(() -> trials.add(id, event));
        return trial(id, account);
    }
}
