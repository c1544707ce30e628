package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.List;
import org.plainletter.rewrite.HardWord;

/** Whether hard words are explained in the glossary's words only. */
final class MeaningsKnown {

    static final Check CHECK = new Check("meanings-known", RED, "The rewrite explained a word in words that are not the glossary\u2019s.",
            comparison -> comparison.sentences().stream().anyMatch(sentence -> sentence.hardWords().stream().anyMatch(word -> !comparison.isKnown(word))),
            List.of(new Example("You had a biopsy.", "You had a biopsy. Biopsy means that you may have cancer.", List.of(new HardWord("biopsy", "Biopsy means that you may have cancer."))),
                    new Example("You had a biopsy.", "You had a biopsy.", List.of(new HardWord("biopsy", "Do not worry."))),
                    new Example("You had a scan.", "You had a scan. A biopsy takes a tiny piece of your body to test.", List.of(new HardWord("biopsy", "A biopsy takes a tiny piece of your body to test."))),
                    new Example("You had a biopsy.", "You had a biopsy. The aorta is the main blood tube from the heart.", List.of(new HardWord("biopsy", "The aorta is the main blood tube from the heart.")))),
            List.of(new Example("You had a biopsy.", "You had a biopsy. A biopsy takes a tiny piece of your body to test.", List.of(new HardWord("biopsy", "A biopsy takes a tiny piece of your body to test."))),
                    new Example("You have hypertension (high blood pressure).", "You have hypertension. This is high blood pressure.")));

    private MeaningsKnown() {}
}
