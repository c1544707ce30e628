package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.anatomy.LetterTexts;
import org.plainletter.anatomy.Sentence;
import org.plainletter.facts.Fact;
import org.plainletter.facts.Facts;
import org.plainletter.facts.Slot;

/** Each letter ends with what must not leave the machine, one a line after {@code "! "}. */
@Execution(ExecutionMode.CONCURRENT)
class PrivateLettersTest {

    private final Facts facts = new Facts();
    private final Deidentifier deidentifier = new LetterDeidentifier(facts);

    @ParameterizedTest
    @ValueSource(strings = {"physio", "reversed", "ordinary", "parent", "discharge", "hostile", "sectionless", "carer"})
    void leavesNothingOfThePatientOutsideSlots(String name) throws IOException {
        var slotted = slotted(deidentifier.deidentify(letter(name)).letter());

        assertThat(identifiers(name)).isNotEmpty().noneMatch(slotted::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"physio", "reversed", "ordinary", "parent", "discharge", "hostile", "sectionless", "carer"})
    void leavesNoDigitOutsideSlots(String name) throws IOException {
        var slotted = slotted(deidentifier.deidentify(letter(name)).letter());

        assertThat(Slot.pattern().matcher(slotted).replaceAll(" ")).doesNotContainPattern("\\p{N}|\\[|]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"physio", "reversed", "ordinary", "parent", "discharge", "hostile", "sectionless", "carer"})
    @DisplayName("what is restored holds the facts that the letter held")
    void restoresTheFactsOfTheLetter(String name) throws IOException {
        var letter = letter(name);
        var deidentified = deidentifier.deidentify(letter);

        for (var part : deidentified.letter().parts()) {
            for (var sentence : part.sentences()) {
                var slots = Slot.in(sentence.text());
                var source = span(letter, sentence.id());
                assertThat(slots).allSatisfy(slot -> assertThat(deidentified.facts().places(slot)).anyMatch(source.span()::contains));
                assertThat(keys(deidentified.facts().restore(sentence.text()))).containsAll(comparable(facts.find(letter.text(source)), slots));
            }
        }
    }

    /** Facts whose said form is found again as the same fact: those that are written in one way only. */
    private static List<String> comparable(List<Fact> found, List<Slot> slots) {
        var types = slots.stream().map(Slot::type).collect(Collectors.toSet());
        return found.stream().filter(fact -> types.contains(fact.type())).filter(fact -> switch (fact.type()) {
            case DATE, PHONE, DOSE, MEDICINE -> fact.doubts().isEmpty();
            default -> false;
        }).map(fact -> fact.type() + fact.key()).toList();
    }

    private List<String> keys(String text) {
        return facts.find(text).stream().map(fact -> fact.type() + fact.key()).toList();
    }

    private static Sentence span(Letter letter, String id) {
        return letter.parts().stream().flatMap(part -> part.sentences().stream()).filter(sentence -> sentence.id().equals(id)).findFirst().orElseThrow();
    }

    static String slotted(SlottedLetter letter) {
        var lines = new ArrayList<String>();
        for (var part : letter.parts()) {
            if (part.heading() != null) {
                lines.add(part.heading());
            }
            part.sentences().forEach(sentence -> lines.add(sentence.text()));
        }
        return String.join("\n", lines);
    }

    private static Letter letter(String name) throws IOException {
        return LetterReading.anatomy().read(LetterTexts.of(lines(name).stream().filter(line -> !line.startsWith("! ")).collect(Collectors.joining("\n"))));
    }

    private static List<String> identifiers(String name) throws IOException {
        return lines(name).stream().filter(line -> line.startsWith("! ")).map(line -> line.substring(2)).toList();
    }

    private static List<String> lines(String name) throws IOException {
        try (var stream = Objects.requireNonNull(PrivateLettersTest.class.getResourceAsStream("/letters/private/" + name + ".txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
