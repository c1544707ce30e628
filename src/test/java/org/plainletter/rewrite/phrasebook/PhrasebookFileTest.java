package org.plainletter.rewrite.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.Audience;
import org.plainletter.facts.Slot;

class PhrasebookFileTest {

    private static final Path FILE = Path.of("prompts", "phrasebook", "1.md");

    private static String text = "";
    private static Phrasebook book = Phrasebook.parse("");
    private static List<PhrasebookBlock> blocks = List.of();

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(FILE);
        book = Phrasebook.parse(text);
        blocks = PhrasebookBlock.in(text, new ArrayList<>());
    }

    @Test
    void everyExampleOfASentenceIsSaidWithAllItsSlots() {
        for (PhrasebookBlock block : blocks) {
            if (isPiece(block)) {
                continue;
            }
            for (String example : block.values("matches")) {
                var said = book.say(example, audience(block));
                assertThat(said).as("line %d: %s", block.line(), example).isPresent();
                if (block.values("drop").isEmpty()) {
                    assertThat(new HashSet<>(Slot.in(String.join(" ", said.orElseThrow())))).as("line %d: %s", block.line(), said)
                            .containsExactlyInAnyOrderElementsOf(new HashSet<>(Slot.in(example)));
                }
            }
        }
    }

    @Test
    void everySaidSentenceIsShortAndWhole() {
        for (PhrasebookBlock block : blocks) {
            for (String example : block.values("matches")) {
                for (String sentence : book.say(example, audience(block)).orElse(List.of())) {
                    assertThat(PhraseText.of(sentence).words().stream().filter(word -> !",:".contains(word)).count())
                            .as("line %d: %s", block.line(), sentence).isLessThanOrEqualTo(15);
                    assertThat(sentence).as("line %d", block.line()).matches("[A-Z\\[].*[.?!]").doesNotContain("{", "  ", " .");
                }
            }
        }
    }

    @Test
    void everyExampleOfAPieceIsChanged() {
        for (PhrasebookBlock block : blocks) {
            if (isPiece(block)) {
                for (String example : block.values("matches")) {
                    assertThat(book.phrases(example, audience(block))).as("line %d", block.line()).isNotEqualTo(example);
                }
            }
        }
    }

    private static boolean isPiece(PhrasebookBlock block) {
        return block.values("set").isEmpty() && block.values("when").isEmpty() || block.values("when").stream().anyMatch(when -> when.startsWith("...") || when.endsWith("..."));
    }

    private static Audience audience(PhrasebookBlock block) {
        return block.values("for").stream().anyMatch(readers -> readers.equals("clinician")) ? Audience.CLINICIAN
                : block.values("for").stream().anyMatch(readers -> readers.equals("parent")) ? Audience.PARENT : Audience.PATIENT;
    }

    /** "even after signing" and "at least" in square brackets must be said again; a plain word of the sentence may say the same. */
    @Test
    void dropsNoWordThatTellsHowLongHowMuchOrWhen() {
        var telling = List.of("least", "even", "only", "daily", "vape", "machinery", "immediately", "free of charge", "for free", "signing", "signed", "every day");
        for (PhrasebookBlock block : blocks) {
            String said = String.join(" ", block.values("say")).toLowerCase(Locale.ROOT);
            block.values("when").stream().flatMap(when -> Pattern.compile("\\[([^\\[\\]]*)]").matcher(when.replaceAll("\\{\\w+=[^}]*}", "")).results()).map(found -> found.group(1)).forEach(dropped ->
                    telling.stream().filter(word -> (" " + dropped.replace('|', ' ') + " ").contains(" " + word + " "))
                            .forEach(word -> assertThat(said).as("line %d drops [%s]", block.line(), dropped).contains(word)));
        }
    }
}
