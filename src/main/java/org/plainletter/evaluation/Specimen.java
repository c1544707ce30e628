package org.plainletter.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Part;

/**
 * What became of one file of a letter: all that a measure looks at. Holds letter text: for fictional letters only.
 *
 * @param letter whose file it is
 * @param file the file's name
 * @param outcome the kind of letter that was recognised, or why the file was turned away
 * @param trail what it left behind on its way, or null if it was turned away
 * @param shown what its reader is shown; empty if it was turned away
 * @param score of what is shown beside the gold
 */
record Specimen(EvaluationLetter letter, String file, String outcome, Stages.@Nullable Trail trail, ShownText shown, Score score) {

    /** "thyroid-blood-results/letter.txt". */
    String name() {
        return letter.name() + "/" + file;
    }

    /** What it left behind on its way, if it was not turned away. */
    Optional<Stages.Trail> path() {
        return Optional.ofNullable(trail);
    }

    /** Whether it was taken for hard news. */
    boolean sensitive() {
        return path().map(left -> left.plain().sensitive()).orElse(false);
    }

    /** The letter as it was read; empty if it was turned away. */
    String source() {
        return path().map(left -> left.plain().source().text()).orElse("");
    }

    /** The sentences of the letter's body that are no noise, slotted. */
    List<String> body() {
        return path().stream().flatMap(left -> left.slotted().parts().stream()).filter(part -> part.kind() == Part.Kind.BODY)
                .flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise()).map(sentence -> sentence.text()).toList();
    }

    /** All that the rewriter was given, a line each. */
    String leaving() {
        return String.join("\n", path().stream().flatMap(left -> left.slotted().parts().stream())
                .flatMap(part -> Stream.concat(Stream.ofNullable(part.heading()), part.sentences().stream().map(sentence -> sentence.text()))).toList());
    }

    /** The name only. */
    @Override
    public String toString() {
        return name();
    }
}
