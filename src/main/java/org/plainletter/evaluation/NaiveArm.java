package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.intake.Upload;
import org.plainletter.language.Sentences;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Engine;

/**
 * What people do without this program: the letter's whole text, names and all, to a chat assistant with one sentence of prompt, and its answer shown unchecked.
 * The answers are recorded, a file a letter.
 */
final class NaiveArm implements Arm {

    private static final Pattern HEADING = Pattern.compile("^(?:#+\\s*(?<hash>.+?)|\\*\\*(?<bold>[^*]+?)\\*\\*)\\s*:?$");
    private static final Pattern DRESS = Pattern.compile("^\\s*(?:[-*\u2022]|\\d+[.)])\\s+|\\*\\*|__");

    private final Stages stages;
    private final Path answers;
    private final Sentences sentences;

    NaiveArm(Stages stages, Path answers, Sentences sentences) {
        this.stages = stages;
        this.answers = answers;
        this.sentences = sentences;
    }

    @Override
    public Stages.Trail rewrite(EvaluationLetter letter, Upload upload) {
        var trail = stages.rewrite(letter, upload);
        var plain = trail.plain();
        var sections = sections(answer(letter));
        String shown = String.join("\n", sections.stream().flatMap(section -> section.sentences().stream()).map(PlainLetter.Sentence::text).toList());
        var rewrite = new PlainLetter.Rewrite(Engine.LLM, null, "naive", "1", List.of(), List.of(), sections, stages.readability().score(shown));
        var source = plain.source().text();
        var everything = new SlottedPart(Part.Kind.BODY, null, List.of(new SlottedSentence("s1", Form.PROSE, source, false)));
        return new Stages.Trail(new PlainLetter(plain.kind(), plain.sensitive(), false, plain.source(), rewrite, List.of()),
                new SlottedLetter(plain.kind(), trail.slotted().audience(), List.of(everything)), new Draft(trail.draft().author(), List.of(), List.of()));
    }

    private String answer(EvaluationLetter letter) {
        try {
            return Files.readString(answers.resolve(letter.name() + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PlainLetter.Section> sections(String answer) {
        var sections = new ArrayList<PlainLetter.Section>();
        var open = new ArrayList<PlainLetter.Sentence>();
        String heading = "";
        int count = 0;
        for (String line : answer.lines().map(String::strip).filter(each -> !each.isEmpty() && !each.matches("[-*_]{3,}")).toList()) {
            var title = HEADING.matcher(line);
            if (title.matches()) {
                close(sections, heading, open);
                heading = title.group("hash") == null ? title.group("bold") : title.group("hash").replace("*", "");
                continue;
            }
            String bare = DRESS.matcher(line).replaceAll("");
            for (var span : sentences.split(bare)) {
                String text = span.of(bare);
                open.add(new PlainLetter.Sentence("p" + ++count, text, text, "", null, List.of(), false, List.of()));
            }
        }
        close(sections, heading, open);
        return sections;
    }

    private static void close(List<PlainLetter.Section> sections, String heading, List<PlainLetter.Sentence> open) {
        if (!open.isEmpty()) {
            sections.add(new PlainLetter.Section("c" + (sections.size() + 1), heading, List.copyOf(open)));
        }
        open.clear();
    }
}
