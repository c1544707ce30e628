package org.plainletter.improve;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plainletter.access.Account;
import org.plainletter.improve.BothWays.Written;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;
import org.plainletter.prompt.Label;
import org.plainletter.prompt.LabelMove;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.prompt.TextDifference;
import org.plainletter.tuning.Power;
import org.plainletter.tuning.Rules;
import org.plainletter.tuning.TrialReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person who improves the words looks at: the prompts, their versions, what was hard, and the trials. */
@Controller
class ImprovePages {

    /** Unchanged lines around a change. */
    private static final int AROUND = 2;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final int MOST_WORDS = 40;
    private static final int MOST_JUDGED = 30;
    private static final int EXAMPLES = 3;
    private static final String GLOSSARY = "glossary";

    private final PromptLibrary library;
    private final Proposals proposals;
    private final EditorTrials trials;
    private final Gate gate;
    private final Jobs jobs;
    private final Reflections reflections;
    private final TrialTelling telling;
    private final BothWays both;
    private final TrialOpening opening;

    ImprovePages(PromptLibrary library, Proposals proposals, EditorTrials trials, Gate gate, Jobs jobs, Reflections reflections, TrialTelling telling, BothWays both, TrialOpening opening) {
        this.both = both;
        this.opening = opening;
        this.telling = telling;
        this.reflections = reflections;
        this.library = library;
        this.proposals = proposals;
        this.trials = trials;
        this.gate = gate;
        this.jobs = jobs;
    }

    /** What the embedded rewriter or a model writes by, in words. */
    record PromptRow(String name, String about, String champion, Optional<PromptVersion> challenger, int versions) {}

    private static final Map<String, String> ABOUT = Map.of("glossary", "Hard words and what they mean", "phrasebook", "Sentences of letters and plain ones for them",
            "approved", "Sentences that somebody approved", "headings", "Headings", "labels", "Labels such as \u201cWhen\u201d", "pictures", "Which words have a picture",
            "kinds", "What comes first in each kind of letter", "rewrite", "What a language model is told", "repair", "What a model is told when something was wrong", "judge", "What a second model looks for");

    @GetMapping("/improve")
    String improve(Account account, Model model) {
        List<TrialView> all = trials.all();
        model.addAttribute("prompts", library.names().stream().map(name -> new PromptRow(name, ABOUT.getOrDefault(name, ""), library.champion(name).version(),
                library.labelled(name, Label.CHALLENGER), library.versions(name).size())).toList());
        model.addAttribute("trials", all.stream().map(trial -> telling.of(trial, account.charity())).toList()).addAttribute("luck", all.isEmpty() ? null : TrialReport.luckSoFar(all.size()));
        return "improve/start";
    }

    @GetMapping("/improve/prompts/{name}")
    String prompt(@PathVariable String name, Account account, Model model) {
        PromptVersion champion = Found.champion(library, name);
        Map<String, PromptVersion> byIdentity = library.versions(name).stream().collect(Collectors.toMap(PromptVersion::identity, Function.identity()));
        model.addAttribute("name", name).addAttribute("about", ABOUT.getOrDefault(name, "")).addAttribute("champion", champion)
                .addAttribute("challenger", library.labelled(name, Label.CHALLENGER).orElse(null)).addAttribute("versions", library.versions(name).reversed())
                .addAttribute("moves", library.moves(name).reversed().stream().map(move -> told(move, byIdentity)).toList());
        hard(model, champion, account);
        return "improve/prompt";
    }

    private static String told(LabelMove move, Map<String, PromptVersion> versions) {
        PromptVersion to = move.identity() == null ? null : versions.get(move.identity());
        return WHEN.format(move.time()) + ": " + move.person() + ". The " + move.label().code() + " is " + (to == null ? "nothing" : to.version()) + " now. " + move.why();
    }

    /** What readers said of what a version wrote: its hard words, if it is a glossary, and the sentences that were hard. */
    private void hard(Model model, PromptVersion version, Account account) {
        List<Judgement> heard = proposals.heard(version, Optional.of(account.charity()));
        model.addAttribute("words", version.name().equals(GLOSSARY) ? proposals.hardWords(version, Optional.of(account.charity())).stream().limit(MOST_WORDS).toList() : List.of())
                .addAttribute("glossary", version.name().equals(GLOSSARY)).addAttribute("heard", heard.size())
                .addAttribute("hard", heard.stream().filter(judgement -> judgement.opinion().verdict() == Verdict.HARD)
                        .sorted(Comparator.comparing(Sample::isWholeLetter)).limit(MOST_JUDGED).toList());
    }

    @GetMapping("/improve/prompts/{name}/new")
    String write(@PathVariable String name, Account account, Model model) {
        return write(Found.champion(library, name), account, model);
    }

    @GetMapping("/improve/versions/{identity}/new")
    String writeOn(@PathVariable String identity, Account account, Model model) {
        return write(Found.version(library, identity), account, model);
    }

    /** The page on which a person writes a child of {@code parent}. */
    String write(PromptVersion parent, Account account, Model model) {
        model.addAttribute("parent", parent);
        if (!model.containsAttribute("text")) {
            model.addAttribute("text", parent.text());
        }
        hard(model, parent, account);
        return "improve/write";
    }

    @GetMapping("/improve/versions/{identity}")
    String version(@PathVariable String identity, Account account, Model model) {
        return version(Found.version(library, identity), account, model);
    }

    /** The page of a version. */
    String version(PromptVersion version, Account account, Model model) {
        Optional<PromptVersion> parent = library.find(version.name(), version.lineage().parent());
        model.addAttribute("version", version).addAttribute("parent", parent.orElse(null))
                .addAttribute("hunks", parent.map(before -> TextDifference.between(before, version).hunks(AROUND)).orElse(List.of()))
                .addAttribute("champion", library.champion(version.name())).addAttribute("challenger", library.labelled(version.name(), Label.CHALLENGER).orElse(null))
                .addAttribute("facts", gate.result(version).orElse(null)).addAttribute("rewrites", gate.rewrites())
                .addAttribute("groups", telling.own(account.charity()))
                .addAttribute("check", last(version, Job.Kind.GATE).orElse(null)).addAttribute("reflection", last(version, Job.Kind.REFLECTION).orElse(null))
                .addAttribute("outcomes", last(version, Job.Kind.REFLECTION).map(reflections::outcomes).orElse(List.of()))
                .addAttribute("tokens", reflections.tokens(version, account.name()).orElse(null))
                .addAttribute("trials", trials.all().stream().filter(trial -> trial.challenger().equals(version)).map(trial -> telling.of(trial, account.charity())).toList());
        written(version, model);
        boolean running = jobs.of(version.identity()).stream().anyMatch(job -> job.status() == Job.Status.RUNNING);
        model.addAttribute("refresh", running);
        return "improve/version";
    }

    /** In how many of the letters that readers are shown the version differs from the one in use, and where. */
    private void written(PromptVersion version, Model model) {
        Optional<Written> written = both.written(version);
        int pairs = written.map(both::pairs).orElse(0);
        model.addAttribute("readers", both.letters()).addAttribute("writing", last(version, Job.Kind.LETTERS).orElse(null)).addAttribute("written", written.orElse(null))
                .addAttribute("examples", written.map(found -> both.examples(version, found, EXAMPLES)).orElse(List.of()))
                .addAttribute("mostPairs", pairs).addAttribute("tooFew", written.filter(found -> pairs < Rules.PAIRS).map(opening::tooFew).orElse(null))
                .addAttribute("power", Power.inWords(pairs));
    }

    private Optional<Job> last(PromptVersion version, Job.Kind kind) {
        return jobs.of(version.identity()).stream().filter(job -> job.kind() == kind).findFirst();
    }

    @GetMapping("/improve/trials/{id}")
    String trial(@PathVariable String id, Account account, Model model) {
        TrialView view = Found.told(() -> trials.view(id));
        model.addAttribute("trial", telling.of(view, account.charity())).addAttribute("view", view).addAttribute("open", view.state().standing().open())
                .addAttribute("standing", view.state().standing());
        return "improve/trial";
    }

    @GetMapping("/improve/trials/{id}/evidence")
    String evidence(@PathVariable String id, Model model) {
        model.addAttribute("steps", EvidenceStory.of(Found.told(() -> trials.events(id))).steps()).addAttribute("id", id);
        return "improve/evidence";
    }

    @GetMapping("/improve/trials/{id}/evidence.svg")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        return ExportFile.svg(EvidencePlot.svg(EvidenceStory.of(Found.told(() -> trials.events(id)))));
    }

    @GetMapping("/improve/trials/{id}/evidence.csv")
    ResponseEntity<byte[]> table(@PathVariable String id) {
        return ExportFile.csv(TrialCsv.of(EvidenceStory.of(Found.told(() -> trials.events(id)))));
    }

    @GetMapping("/improve/trials/{id}.json")
    ResponseEntity<TrialJson> json(@PathVariable String id, Account account) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(telling.of(Found.told(() -> trials.view(id)), account.charity()));
    }
}
