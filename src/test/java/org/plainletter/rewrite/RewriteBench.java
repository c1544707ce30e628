package org.plainletter.rewrite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.prompt.FilePrompts;

/** Prints what the embedded rewriter makes of slotted sentences, one a line; for whoever works on its rules. */
final class RewriteBench {

    public static void main(String[] args) throws Exception {
        var grammar = new Grammar(new Tagger(), new Morphology());
        var rules = RewritingRules.of(FilePrompts.fromClassPath().inUse());
        var audience = Audience.valueOf(args[1]);
        var letter = new SlottedLetter(LetterKind.OTHER, audience, List.of());
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.isBlank()) continue;
            var passage = new Wordings(rules, grammar, letter).passage(new LeadIns.Unit(List.of("s1"), line, line.matches("^[\\w /&]+:.*") ? Form.LABELLED : Form.PROSE), new Place(audience, Scene.PLAIN, Cast.USUAL));
            System.out.println("\n" + line);
            passage.wordings().getFirst().sentences().forEach(sentence -> System.out.println("    > " + sentence.text()));
        }
    }
}
