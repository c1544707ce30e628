package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

class StraysTest {

    @Test
    void bringsTheRestOfASentenceBackOverABoxAtTheSide() {
        var letter = letter(part(null, prose("s1", "This is marked urgent."), prose("s2", "They aim to see you within [[NUMBER_1]]")),
                part("Your therapist", line("s3", "[[PERSON_1]]")),
                part("Other formats", prose("s4", "Tell us what you need."), prose("s5", "weeks, and will write to you."), prose("s6", "Bring your glasses.")));

        var home = Strays.home(letter);

        assertThat(home.parts().getFirst().sentences()).extracting(SlottedSentence::id).containsExactly("s1", "s2", "s5");
        assertThat(home.parts().getLast().sentences()).extracting(SlottedSentence::id).containsExactly("s4", "s6");
    }

    @Test
    void leavesWhatOnlyBeginsInSmallLetters() {
        var letter = letter(part(null, prose("s1", "Please come to the clinic.")), part("What to bring", prose("s2", "your glasses and a list of your tablets.")));

        assertThat(Strays.home(letter)).isEqualTo(letter);
    }

    private static SlottedLetter letter(SlottedPart... parts) {
        return new SlottedLetter(LetterKind.OTHER, Audience.PATIENT, List.of(parts));
    }

    private static SlottedPart part(@org.jspecify.annotations.Nullable String heading, SlottedSentence... sentences) {
        return new SlottedPart(Part.Kind.BODY, heading, List.of(sentences));
    }

    private static SlottedSentence prose(String id, String text) {
        return new SlottedSentence(id, Form.PROSE, text, false);
    }

    private static SlottedSentence line(String id, String text) {
        return new SlottedSentence(id, Form.LINE, text, false);
    }
}
