package org.plainletter.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Readability;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.pipeline.Progress;
import org.plainletter.rewrite.HardWord;

/**
 * A letter as the REST contract spells it.
 *
 * @param problem why it was refused or failed, or null
 */
record LetterJson(String id, String status, @Nullable String kind, Steps progress, @Nullable Source source, @Nullable Rewrite rewrite,
        List<Finding> findings, boolean sensitive, Instant expires, @Nullable Why problem) {

    record Steps(int done, int total) {}

    record Source(String text, int pages, int words, Readability readability) {}

    /** @param versions those of all prompts that had a part in it, by name */
    record Prompt(String name, String version, Map<String, String> versions) {}

    record Rewrite(String engine, @Nullable String model, Prompt prompt, List<KeyFact> keyFacts, List<Section> sections, Readability readability) {}

    record KeyFact(String kind, String label, String text, @Nullable String picture, List<Place> source) {}

    record Section(String id, String heading, List<Sentence> sentences) {}

    record Sentence(String id, String text, @Nullable String picture, List<Place> source, String origin, List<HardWord> hardWords) {}

    record Finding(String check, String severity, String message, @Nullable String sentence, List<Place> source) {}

    /** Character offsets into the source's text. */
    record Place(int start, int end) {}

    record Why(String code, String title, String detail) {}

    static LetterJson of(LetterView view) {
        PlainLetter letter = view.letter();
        Problem problem = view.problem();
        Why why = problem == null ? null : new Why(problem.code(), problem.title(), problem.detail());
        var steps = new Steps(view.done(), Progress.TOTAL);
        if (letter == null) {
            return new LetterJson(view.id().value(), view.status().code(), null, steps, null, null, List.of(), false, view.expires(), why);
        }
        var source = letter.source();
        return new LetterJson(view.id().value(), view.status().code(), letter.kind().code(), steps,
                new Source(source.text(), source.pages(), source.words(), source.readability()), rewrite(letter.rewrite()),
                letter.findings().stream().map(LetterJson::finding).toList(), letter.sensitive(), view.expires(), why);
    }

    private static Rewrite rewrite(PlainLetter.Rewrite rewrite) {
        var keyFacts = rewrite.keyFacts().stream()
                .map(key -> new KeyFact(key.kind().code(), key.label(), key.text(), key.picture(), places(key.source()))).toList();
        return new Rewrite(rewrite.engine().code(), rewrite.model(), prompt(rewrite), keyFacts,
                rewrite.sections().stream().map(LetterJson::section).toList(), rewrite.readability());
    }

    private static Prompt prompt(PlainLetter.Rewrite rewrite) {
        var versions = new TreeMap<String, String>();
        rewrite.prompts().forEach(mark -> versions.put(mark.name(), mark.version()));
        return new Prompt(rewrite.promptName(), rewrite.promptVersion(), versions);
    }

    static Section section(PlainLetter.Section section) {
        return new Section(section.id(), section.heading(), section.sentences().stream()
                .map(each -> new Sentence(each.id(), each.text(), each.picture(), places(each.source()),
                        each.original() ? "original" : "rewritten", each.hardWords()))
                .toList());
    }

    private static Finding finding(PlainLetter.Found found) {
        return new Finding(found.check(), found.severity().code(), found.message(), found.sentence(), places(found.source()));
    }

    private static List<Place> places(List<Span> spans) {
        return spans.stream().map(span -> new Place(span.start(), span.end())).toList();
    }

    /** Without the letter. */
    @Override
    public String toString() {
        return "LetterJson[" + status + "]";
    }
}
