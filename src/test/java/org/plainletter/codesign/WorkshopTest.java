package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** New words for a part of a real letter, with all its stages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WorkshopTest {

    private static final Group GROUP = new Group("none", "none", "None", "", "session", "");
    private static final String LETTER = "eye-clinic-appointment";

    @TempDir
    static Path data;

    @Autowired
    Letters letters;

    @Autowired
    Workshop workshop;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    private Extract withADate() {
        return letters.extracts(GROUP, LETTER).stream().filter(extract -> extract.lines().stream().anyMatch(line -> line.slotted().contains("[[DATE_"))).findFirst().orElseThrow();
    }

    @Test
    void bringsLettersThatAreCutIntoFewSentencesEach() {
        assertThat(letters.all()).hasSizeGreaterThan(30);
        assertThat(letters.extracts(GROUP, LETTER)).hasSizeGreaterThan(3).allSatisfy(extract -> {
            assertThat(extract.lines()).hasSizeBetween(1, 3);
            assertThat(extract.own()).isNotBlank();
        });
    }

    @Test
    void bringsADayToAskForAndTwoWaysToSayAPart() {
        List<Extract> extracts = letters.extracts(GROUP, LETTER);
        assertThat(PictureQuestion.of(extracts)).anySatisfy(question -> {
            assertThat(question.ask()).isEqualTo("When do you go?");
            assertThat(question.picture()).isEqualTo("day-2027-01-06");
            assertThat(question.words()).contains("6 January 2027");
        });
        assertThat(Pair.of(extracts, extract -> workshop.another(extract, List.of()))).isNotEmpty().allSatisfy(pair -> assertThat(pair.other()).isNotEqualTo(pair.now()));
    }

    @Test
    void passesTheWordsThatAreShownAndStopsAnotherDate() {
        Extract extract = withADate();
        Draft same = workshop.check(extract, extract.text());
        assertThat(same.faults()).as(extract.text()).isEmpty();

        String wrong = extract.text().replaceAll("\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)", "31 $2");
        assertThat(wrong).isNotEqualTo(extract.text());
        assertThat(workshop.check(extract, wrong).faults()).isNotEmpty();
    }

    @Test
    void offersOtherWordsThatPassUntilThereAreNone() {
        int found = 0;
        for (Extract extract : letters.extracts(GROUP, LETTER)) {
            var other = workshop.another(extract, List.of());
            if (other.isPresent()) {
                found++;
                assertThat(other.get().words()).isNotEqualTo(extract.text());
                assertThat(workshop.check(extract, other.get().words()).faults()).as(other.get().words()).isEmpty();
                assertThat(workshop.another(extract, List.of(other.get().words()))).isNotEqualTo(other);
            }
        }
        assertThat(found).isPositive();
    }
}
