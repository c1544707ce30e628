package org.plainletter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.Letter;
import org.plainletter.check.Severity;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.intake.Intake;
import org.plainletter.intake.Upload;
import org.plainletter.prompt.Prompts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The last look at the words, on a letter that went the whole way and was then tampered with. */
@SpringBootTest
@DirtiesContext
class LastLookTest {

    private static final Upload UPLOAD = new Upload("""
            St Example Hospital
            Vein Clinic

            Tuesday 5 March 2030

            Dear Mr Featherstonehaugh

            Your appointment is on Tuesday 12 March 2030 at 2:30pm at the Vein Clinic.
            Please bring this letter with you. You must take 5mg of warfarin on the day.
            If you cannot come, please phone us on 01632 960123.

            Yours sincerely
            Dr Anna Hill
            """.getBytes(StandardCharsets.UTF_8));

    @TempDir
    static Path data;

    @Autowired
    Intake intake;

    @Autowired
    Anatomy anatomy;

    @Autowired
    Deidentifier deidentifier;

    @Autowired
    Pipeline pipeline;

    @Autowired
    Prompts prompts;

    private final LastLook look = new LastLook();
    private Letter letter;
    private Deidentified slotted;
    private PlainLetter plain;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @BeforeEach
    void write() {
        letter = anatomy.read(intake.extract(UPLOAD));
        slotted = deidentifier.deidentify(letter);
        plain = pipeline.rewrite(UPLOAD, prompts.inUse(), done -> { });
    }

    private PlainLetter with(UnaryOperator<List<PlainLetter.Section>> change) {
        var rewrite = plain.rewrite();
        return new PlainLetter(plain.kind(), plain.sensitive(), plain.needsReview(), plain.source(), new PlainLetter.Rewrite(rewrite.engine(), rewrite.model(), rewrite.promptName(),
                rewrite.promptVersion(), rewrite.prompts(), rewrite.keyFacts(), change.apply(rewrite.sections()), rewrite.readability()), List.of());
    }

    private PlainLetter saying(String in, String words) {
        return with(sections -> sections.stream().map(section -> new PlainLetter.Section(section.id(), section.heading(), section.sentences().stream().map(sentence -> sentence.text().contains(in)
                ? new PlainLetter.Sentence(sentence.id(), words, words, sentence.own(), sentence.picture(), sentence.source(), false, List.of()) : sentence).toList())).toList());
    }

    private static List<String> texts(PlainLetter letter) {
        return letter.rewrite().sections().stream().flatMap(section -> section.sentences().stream()).map(PlainLetter.Sentence::text).toList();
    }

    @Test
    void leavesALetterAloneWhoseFactsAreRight() {
        PlainLetter untouched = with(sections -> sections);

        assertThat(look.at(untouched, letter, slotted)).isSameAs(untouched);
        assertThat(FactFindings.of(plain).none()).isTrue();
    }

    @Test
    void showsTheLettersOwnWordsForAFigureThatIsNotInIt() {
        PlainLetter seen = look.at(saying("bring", "Bring this letter. It takes six hours."), letter, slotted);

        assertThat(texts(seen)).contains("Please bring this letter with you.").noneMatch(text -> text.contains("six hours"));
        assertThat(seen.needsReview()).isTrue();
        assertThat(FactFindings.of(seen).foreign()).hasSize(1);
        assertThat(seen.findings()).anyMatch(found -> found.severity() == Severity.RED);
    }

    @Test
    void seesAFactThatWasChanged() {
        PlainLetter seen = look.at(saying("5mg", "Take 50mg of warfarin on the day."), letter, slotted);

        assertThat(texts(seen)).anyMatch(text -> text.contains("5mg of warfarin")).noneMatch(text -> text.contains("50mg"));
    }

    @Test
    void noticesAFactThatIsNowhereInTheWholeLetterAndNotYetInItsFirstSections() {
        PlainLetter without = with(sections -> sections.stream().map(section -> new PlainLetter.Section(section.id(), section.heading(),
                section.sentences().stream().filter(sentence -> !sentence.slotted().contains("PHONE")).toList())).toList());

        assertThat(FactFindings.of(look.at(without, letter, slotted)).lost()).hasSize(1);
        assertThat(FactFindings.of(look.atFirst(without, letter, slotted)).lost()).isEmpty();
    }
}
