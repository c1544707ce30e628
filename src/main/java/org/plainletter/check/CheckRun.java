package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainletter.anatomy.Part;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.KeyFact;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentence;
import org.plainletter.rewrite.Wording;

/** One run of the checks over one letter. */
final class CheckRun {

    /** Key facts of these kinds are whole sentences; the others only name a fact. */
    private static final Set<KeyFact.Kind> SENTENCES =
            Set.of(KeyFact.Kind.BRING, KeyFact.Kind.DO, KeyFact.Kind.DO_NOT, KeyFact.Kind.MEDICINE, KeyFact.Kind.OTHER);

    /** What holds of words that only name a fact. */
    private static final List<Check> NAMING = List.of(SlotChecks.NOTHING_INVENTED, SlotChecks.BONDS_KEPT, MeaningsKnown.CHECK);

    private final LetterCritic critic;
    private final Set<String> covered = new HashSet<>();
    /** The sources of passages of which no wording passed. */
    private final Set<List<String>> refused = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int sentences;

    CheckRun(LetterCritic critic) {
        this.critic = critic;
    }

    CheckedDraft check(Draft draft) {
        var sections = new ArrayList<CheckedDraft.Section>();
        draft.sections().forEach(section -> {
            covered.addAll(section.titles());
            add(sections, section.heading(), section.passages());
        });
        if (draft.whole()) {
            add(sections, "More from your letter", forgotten());
        }
        findings.addAll(Doubts.in(critic.letter()));
        return new CheckedDraft(draft.author(), draft.keyFacts().stream().filter(this::holds).toList(), sections, findings);
    }

    private void add(List<CheckedDraft.Section> sections, String heading, List<Passage> passages) {
        var shown = new ArrayList<CheckedDraft.Shown>();
        passages.forEach(passage -> shown.addAll(choose(passage)));
        if (!shown.isEmpty()) {
            sections.add(new CheckedDraft.Section("c" + (sections.size() + 1), heading, shown));
        }
    }

    /** Every sentence of the body that no passage names and that carries something, to be shown in the letter's own words. */
    private List<Passage> forgotten() {
        return critic.letter().letter().parts().stream().filter(part -> part.kind() == Part.Kind.BODY)
                .flatMap(part -> part.sentences().stream())
                .filter(sentence -> !sentence.noise() && !covered.contains(sentence.id()) && critic.carries(sentence.id()))
                .map(sentence -> new Passage(List.of(sentence.id()), List.of(), List.of())).toList();
    }

    private List<CheckedDraft.Shown> choose(Passage passage) {
        if (passage.aside()) {
            return aside(passage);
        }
        covered.addAll(passage.sources());
        Optional<List<PlainSentence>> passed = critic.isDoubtful(passage.sources()) ? Optional.empty()
                : passage.wordings().stream().map(Wording::sentences).distinct().filter(wording -> critic.passes(passage.sources(), wording)).findFirst();
        if (passed.isEmpty()) {
            refused.add(passage.sources());
        }
        var shown = new ArrayList<CheckedDraft.Shown>();
        for (PlainSentence sentence : passed.orElseGet(() -> ownWords(passage))) {
            String id = "p" + ++sentences;
            shown.add(new CheckedDraft.Shown(id, sentence, passed.isEmpty(), passage.sources()));
            note(id, passage.sources(), critic.compare(passage.sources(), List.of(sentence)));
        }
        return shown;
    }

    /** What only names a fact: it says no more than its sources, and no fact of another; else it is left out. */
    private List<CheckedDraft.Shown> aside(Passage passage) {
        return passage.wordings().stream().map(wording -> critic.compare(passage.sources(), wording.sentences()))
                .filter(comparison -> NAMING.stream().noneMatch(check -> check.isBrokenBy(comparison))).findFirst().stream()
                .flatMap(comparison -> comparison.sentences().stream())
                .map(sentence -> new CheckedDraft.Shown("p" + ++sentences, sentence, false, passage.sources())).toList();
    }

    private void note(String id, List<String> ids, Comparison shown) {
        CheckList.ALL.stream().filter(check -> check.severity() == Severity.AMBER && check.isBrokenBy(shown))
                .forEach(check -> findings.add(new Finding(check.name(), check.severity(), check.message(), id, ids)));
    }

    private List<PlainSentence> ownWords(Passage passage) {
        var own = new PlainSentence(critic.text(passage.sources()), null, List.of());
        var comparison = critic.compare(passage.sources(), List.of(own));
        return List.of(new PlainSentence(own.text(), null, passage.hardWords().stream().filter(comparison::isKnown).toList()));
    }

    /**
     * A sentence of a passage that is shown in the letter's own words is not said at the top either: what went wrong there may be what it leaves out.
     * A medicine that is stopped may leave out that it is not to be started again: that denies nothing of what is said.
     */
    private boolean holds(KeyFact fact) {
        if (SENTENCES.contains(fact.kind()) && refused.contains(fact.sources())) {
            return false;
        }
        var comparison = critic.compare(fact.sources(), List.of(new PlainSentence(fact.text(), null, List.of())));
        boolean stops = fact.kind() == KeyFact.Kind.MEDICINE && fact.text().startsWith("Stop taking ");
        var needed = SENTENCES.contains(fact.kind())
                ? CheckList.ALL.stream().filter(check -> check.severity() == Severity.RED && check != SlotChecks.SLOTS_KEPT && (check != MeaningChecks.NEGATION_KEPT || !stops))
                : NAMING.stream();
        return needed.noneMatch(check -> check.isBrokenBy(comparison));
    }
}
