package org.plainletter.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plainletter.anatomy.Audience;
import org.plainletter.rewrite.PlainSentence;

/**
 * A wording beside the part of the letter that it says.
 *
 * @param source the letter's sentences, slotted
 * @param sentences the wording, slotted
 * @param audience whom the letter speaks to
 * @param gpPart whether it stands in a part that tells the GP what to do
 * @param restore fills slots in; used for counting words only
 */
record Comparison(String source, List<PlainSentence> sentences, Audience audience, boolean gpPart, UnaryOperator<String> restore) {

    /** Copies the list, and resolves idioms of the source. */
    Comparison {
        source = Idioms.resolved(source);
        sentences = List.copyOf(sentences);
    }

    /** For an example: a letter to the patient, one sentence after the other. */
    static Comparison of(Example example) {
        var sentences = java.util.regex.Pattern.compile("(?<=[.!?])\\s+").splitAsStream(example.rewrite())
                .map(text -> new PlainSentence(text, null, List.of())).toList();
        return new Comparison(example.source(), sentences, Audience.PATIENT, false, UnaryOperator.identity());
    }

    /** The wording without the sentences that only explain a hard word. */
    String rewrite() {
        return Idioms.resolved(String.join(" ", statements()));
    }

    /** The sentences of the wording without those that only explain a hard word; a condition that takes two is one. */
    List<String> statements() {
        var meanings = sentences.stream().flatMap(sentence -> sentence.hardWords().stream()).map(word -> word.meaning()).toList();
        return AskedCondition.joined(sentences.stream().map(PlainSentence::text).filter(text -> !meanings.contains(text)).toList());
    }
}
