package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of what a careful model's stand-in wrote is still refused. All of it was refused once, so these are hard cases, not a share of all wordings.
 * The half "seen" was read to find causes; the half "held-out" was only counted, so it may hold wordings that are wrong.
 */
class StandInTest {

    private static final Path FOLDER = Path.of("evaluation/stand-in");

    @ParameterizedTest
    @CsvSource({"seen.txt, 64, 24", "held-out.txt, 70, 52"})
    void refusesNoMoreOfThemThanBefore(String file, int all, int most) {
        List<Paraphrase> wordings = Paraphrase.in(FOLDER.resolve(file));
        List<Paraphrase> refused = wordings.stream().filter(wording -> !wording.refusals(wording.plain()).isEmpty()).toList();

        assertThat(wordings).hasSize(all);
        assertThat(refused).hasSizeLessThanOrEqualTo(most);
    }
}
