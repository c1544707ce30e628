package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.springframework.context.ConfigurableApplicationContext;

/** Every byte that a model is sent is searched for all that tells who a patient is. A failure gives counts, and no word of a letter. */
@Execution(ExecutionMode.CONCURRENT)
class LeavingTest {

    /** What is structured never leaves: numbers, dates, postcodes, addresses of mail, each also without its spaces and dashes. */
    private static final Pattern STRUCTURED = Pattern.compile(".*\\d.*|.*@.*");
    /** Names that may be missed, of all that the golds name: rule of the safety promises is 1 in 100; what is held today. */
    private static final double MISSED = 0.03;

    private static final ModelServer SERVER = new ModelServer(question -> ModelServer.saying(question, text -> text));
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = PipelineAlone.start("--plainletter.llm.base-url=" + SERVER.baseUrl(), "--plainletter.llm.model=tiny", "--plainletter.llm.calls=1");
    }

    @AfterAll
    static void end() {
        context.close();
        SERVER.close();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.SAME_THREAD)
    @ValueSource(strings = {"reflect", "screen", "sealed"})
    void sendsNothingThatTellsWhoThePatientIs(String set) {
        var arm = Arms.of(context, "llm", Options.SETS, new io.micrometer.core.instrument.simple.SimpleMeterRegistry());
        var structured = new ArrayList<String>();
        int names = 0;
        int missed = 0;
        for (EvaluationLetter letter : EvaluationLetter.in(Options.SETS.resolve(set))) {
            SERVER.taken();
            long read = letter.uploads().stream().filter(file -> isRead(arm, letter, file)).count();
            String sent = String.join("\n", SERVER.taken());
            String dense = squeezed(sent);
            assertThat(sent.contains("Kind of letter: ")).as(letter.name()).isEqualTo(read > 0);
            for (String identifier : letter.gold().identifiers()) {
                boolean found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(identifier) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE).matcher(sent).find() || dense.contains(squeezed(identifier)) && squeezed(identifier).length() > 7;
                if (STRUCTURED.matcher(identifier).matches()) {
                    if (found) {
                        structured.add(letter.name());
                    }
                } else {
                    names++;
                    missed += found ? 1 : 0;
                }
            }
        }

        assertThat(structured).as("letters of which a structured identifier was sent").isEmpty();
        assertThat((double) missed / names).as("%d of %d names sent", missed, names).isLessThanOrEqualTo(MISSED);
    }

    private static boolean isRead(Arm arm, EvaluationLetter letter, Path file) {
        try {
            arm.rewrite(letter, new Upload(Files.readAllBytes(file)));
            return true;
        } catch (UnreadableUploadException | NotALetterException turnedAway) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
