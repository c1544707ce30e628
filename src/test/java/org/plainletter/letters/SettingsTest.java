package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.PlainLetterApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {

    @TempDir
    Path data;

    private void start(String... settings) {
        var all = new LinkedHashMap<String, String>(Map.of("--plainletter.data", data.toString(), "--server.port", "0"));
        for (String setting : settings) {
            all.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        String[] arguments = all.entrySet().stream().map(Object::toString).toArray(String[]::new);
        try (var service = SpringApplication.run(new Class<?>[] {PlainLetterApplication.class, FictionalPipeline.class}, arguments)) {
            assertThat(service.isRunning()).isTrue();
        } catch (RuntimeException wrongSetting) {
            assertThat(wrongSetting).isNotInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"plainletter.letters.keep=soon,plainletter.letters.keep has to be a time such as", "plainletter.letters.keep=1s,plainletter.letters.keep has to be between",
        "plainletter.letters.workers=many,plainletter.letters.workers has to be a whole number",
        "plainletter.key=sesame-open,plainletter.key has to be 32 random bytes", "spring.datasource.url=jdbc:postgresql://localhost:1/x,spring.datasource.url",
        "server.port=high,server.port has a value"})
    void stopsWithOneSentenceThatNamesTheProperty(String setting, String sentence, CapturedOutput output) {
        start("--" + setting);

        String said = output.getAll().substring(output.getAll().indexOf("APPLICATION FAILED TO START"));
        assertThat(said).contains(sentence).doesNotContain("sesame-open", "\tat ", "Exception");
    }

    @Test
    void stopsWhenTheDataFolderCanNotBeMade(CapturedOutput output) throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        start("--plainletter.data=" + file.resolve("below"));

        assertThat(output).contains("APPLICATION FAILED TO START", "plainletter.data has to name a folder");
    }

    @Test
    void stopsWithTheWrongKeyForItsDatabase(CapturedOutput output) {
        start("--plainletter.key=" + Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(output).doesNotContain("FAILED TO START");
        assertThat(data.resolve("key")).doesNotExist();

        start();

        assertThat(output).contains("APPLICATION FAILED TO START", "plainletter.key", "is not the key that this database was written with");
    }
}
