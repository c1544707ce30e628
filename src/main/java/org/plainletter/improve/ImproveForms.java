package org.plainletter.improve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.prompt.LabelMovedException;
import org.plainletter.prompt.PromptExport;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.TrialEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What a person who improves the words does. */
@Controller
class ImproveForms {

    private final ImprovePages pages;
    private final PromptLibrary library;
    private final PromptExport export;
    private final Proposals proposals;
    private final Gate gate;
    private final Jobs jobs;
    private final BothWays both;
    private final TrialOpening opening;
    private final Trials trials;
    private final EditorTrials shown;
    private final Reflections reflections;

    ImproveForms(ImprovePages pages, PromptLibrary library, PromptExport export, Proposals proposals, Gate gate, Jobs jobs, Trials trials, EditorTrials shown, Reflections reflections, BothWays both, TrialOpening opening) {
        this.both = both;
        this.opening = opening;
        this.shown = shown;
        this.reflections = reflections;
        this.pages = pages;
        this.library = library;
        this.export = export;
        this.proposals = proposals;
        this.gate = gate;
        this.jobs = jobs;
        this.trials = trials;
    }

    private static RedirectView to(String path) {
        var there = new RedirectView(path, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }

    /** Goes to where {@code work} leads; what it refuses stands on the page that {@code again} gives. */
    private static Object told(Supplier<String> work, Model model, HttpServletResponse response, Supplier<String> again) {
        try {
            return to(work.get());
        } catch (LabelMovedException second) {
            model.addAttribute("problem", "There is a new way that is tried already. One at a time.");
        } catch (IllegalArgumentException | IllegalStateException refused) {
            model.addAttribute("problem", refused.getMessage());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again.get();
    }

    @PostMapping("/improve/versions/{identity}/children")
    Object propose(@PathVariable String identity, @RequestParam String text, @RequestParam String why, Account account, Model model, HttpServletResponse response) {
        PromptVersion parent = Found.version(library, identity);
        model.addAttribute("text", text).addAttribute("why", why);
        return told(() -> "/improve/versions/" + proposals.propose(parent, text, new Proposals.Proposer(account.name(), why)).identity(), model, response, () -> pages.write(parent, account, model));
    }

    /** A row of a glossary, as it is written on a page. */
    record Row(String word, String part, String action, String plain, String why) {

        Entry entry() {
            return new Entry(word.strip(), part.strip().toLowerCase(Locale.ROOT), Action.valueOf(action.toUpperCase(Locale.ROOT)), plain.strip());
        }
    }

    @PostMapping("/improve/versions/{identity}/rows")
    Object row(@PathVariable String identity, Row row, Account account, Model model, HttpServletResponse response) {
        PromptVersion parent = Found.version(library, identity);
        model.addAttribute("row", row);
        return told(() -> "/improve/versions/" + proposals.propose(parent, row.entry(), new Proposals.Proposer(account.name(), row.why())).identity(), model, response,
                () -> pages.write(parent, account, model));
    }

    @PostMapping("/improve/versions/{identity}/gate")
    Object check(@PathVariable String identity, Account account, Model model, HttpServletResponse response) {
        PromptVersion version = Found.version(library, identity);
        return told(() -> {
            gate.check(version, account.name());
            return "/improve/versions/" + identity;
        }, model, response, () -> pages.version(version, account, model));
    }

    @PostMapping("/improve/versions/{identity}/letters")
    Object letters(@PathVariable String identity, Account account, Model model, HttpServletResponse response) {
        PromptVersion version = Found.version(library, identity);
        return told(() -> {
            both.begin(version, account.name());
            return "/improve/versions/" + identity;
        }, model, response, () -> pages.version(version, account, model));
    }

    @PostMapping("/improve/versions/{identity}/reflection")
    Object reflect(@PathVariable String identity, Account account, Model model, HttpServletResponse response) {
        PromptVersion version = Found.version(library, identity);
        return told(() -> {
            reflections.begin(version, account.name());
            return "/improve/versions/" + identity;
        }, model, response, () -> pages.version(version, account, model));
    }

    @PostMapping("/improve/versions/{identity}/jobs/{job}/{what}")
    RedirectView job(@PathVariable String identity, @PathVariable String job, @PathVariable String what) {
        if (what.equals("cancel")) {
            jobs.cancel(job);
        } else {
            jobs.resume(job);
        }
        return to("/improve/versions/" + identity);
    }

    @PostMapping("/improve/versions/{identity}/trials")
    Object open(@PathVariable String identity, @RequestParam(required = false) @Nullable Set<String> group, @RequestParam int pairs, Account account, Model model, HttpServletResponse response) {
        PromptVersion version = Found.version(library, identity);
        Set<String> groups = Objects.requireNonNullElse(group, Set.of());
        return told(() -> "/improve/trials/" + opening.admit(version, groups, pairs, new Trials.Opener(account.name(), version.lineage().why())).id(), model, response, () -> pages.version(version, account, model));
    }

    @PostMapping("/improve/trials/{id}/{what}")
    RedirectView trial(@PathVariable String id, @PathVariable String what, @RequestParam(defaultValue = "") String why, @RequestParam(defaultValue = "") String group, Account account) {
        String person = account.name();
        if (what.equals("sign")) {
            Found.told(() -> shown.sign(id, person));
            return to("/improve/trials/" + id);
        }
        TrialEvent event = switch (what) {
            case "pause" -> new TrialEvent.Paused(person, why);
            case "close" -> new TrialEvent.Closed(person, why);
            default -> group.isEmpty() ? new TrialEvent.Resumed(person, why) : new TrialEvent.GroupResumed(group, person, why);
        };
        Found.told(() -> trials.add(id, event));
        return to("/improve/trials/" + id);
    }

    @GetMapping("/improve/prompts.zip")
    ResponseEntity<byte[]> export() {
        return ExportFile.saved(ExportFile.zip(export.files()), "application/zip", "prompts.zip");
    }
}
