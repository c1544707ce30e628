package org.plainletter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which settings switch a model on, and what is said of wrong ones. */
@ExtendWith(OutputCaptureExtension.class)
class LlmSettingsTest {

    private static final String URL = "--plainletter.llm.base-url=http://localhost:11434/v1";
    private static final String MODEL = "--plainletter.llm.model=tiny-1";

    @TempDir
    Path folder;

    @EnableConfigurationProperties(LlmSettings.class)
    @Import(LlmConfiguration.class)
    static class Alone {}

    private static ConfigurableApplicationContext start(String... arguments) {
        return start(Map.of(), arguments);
    }

    private static ConfigurableApplicationContext start(Map<String, String> variables, String... arguments) {
        var application = new SpringApplication(Alone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var environment = new StandardEnvironment();
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        application.setEnvironment(environment);
        return application.run(arguments);
    }

    @Test
    void asksNoModelUnlessOneIsSet() {
        try (var context = start()) {
            assertThat(context.getBeanProvider(LanguageModel.class).getIfAvailable()).isNull();
            assertThat(context.getBean(LlmSettings.class).on()).isFalse();
        }
    }

    @Test
    void takesEmptyVariablesForNone() {
        Map<String, String> empty = new HashMap<>();
        for (String name : List.of("BASEURL", "MODEL", "APIKEY", "APIKEYFILE", "JUDGEMODEL", "DEADLINE", "CALLS", "RETRYWAIT", "CONCURRENCY", "PAUSE",
                "DAILYTOKENS", "TEMPERATURE", "INPUTPRICE", "OUTPUTPRICE")) {
            empty.put("PLAINLETTER_LLM_" + name, "");
        }
        try (var context = start(empty)) {
            assertThat(context.getBeanProvider(LanguageModel.class).getIfAvailable()).isNull();
            assertThat(context.getBean(LlmSettings.class)).isEqualTo(new LlmSettings(null, null, null, null, null, Duration.ofSeconds(60), 3,
                    Duration.ofMillis(500), 16, Duration.ofSeconds(15), 0L, 0.0, 0.0, 0.0));
        }
    }

    @Test
    void isSwitchedOnByTwoVariables() {
        try (var context = start(Map.of("PLAINLETTER_LLM_BASEURL", "http://model:11434/v1/", "PLAINLETTER_LLM_MODEL", "qwen3:4b",
                "PLAINLETTER_LLM_APIKEY", "", "PLAINLETTER_LLM_APIKEYFILE", "", "PLAINLETTER_LLM_DAILYTOKENS", "5000"))) {
            assertThat(context.getBean(LanguageModel.class).name()).isEqualTo("qwen3:4b");
            assertThat(context.getBean(LlmSettings.class)).returns("http://model:11434/v1", LlmSettings::baseUrl).returns(5000L, LlmSettings::dailyTokens);
            assertThatThrownBy(() -> context.getBean("judgeModel")).isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }

    @Test
    void keepsTheJudgeApartFromTheModel() {
        try (var context = start(URL, MODEL, "--plainletter.llm.judge-model=wise-2")) {
            assertThat(context.getBean(LanguageModel.class).name()).isEqualTo("tiny-1");
            assertThat(context.getBean("judgeModel", LanguageModel.class).name()).isEqualTo("wise-2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example/v1", "https://api.example/v1/", "https://api.example/v1/chat/completions", " https://api.example/v1 "})
    void knowsTheEndpointByItsBase(String url) {
        try (var context = start("--plainletter.llm.base-url=" + url, MODEL)) {
            assertThat(context.getBean(LlmSettings.class).baseUrl()).isEqualTo("https://api.example/v1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "base-url        | http://localhost/v1                | plainletter.llm.base-url and plainletter.llm.model have to be set together",
        "model           | tiny-1                             | plainletter.llm.base-url and plainletter.llm.model have to be set together",
        "judge-model     | wise-2                             | plainletter.llm.judge-model needs plainletter.llm.base-url",
        "calls           | 0                                  | plainletter.llm.calls has to be between 1 and 10",
        "calls           | several                            | plainletter.llm.calls has to be a whole number",
        "deadline        | soon                               | plainletter.llm.deadline has to be a time such as",
        "deadline        | 1h                                 | plainletter.llm.deadline has to be between",
        "retry-wait      | 2m                                 | plainletter.llm.retry-wait has to be between",
        "concurrency     | 0                                  | plainletter.llm.concurrency has to be between",
        "pause           | 0s                                 | plainletter.llm.pause has to be between",
        "daily-tokens    | -1                                 | plainletter.llm.daily-tokens has to be 0",
        "temperature     | 3                                  | plainletter.llm.temperature has to be between",
        "temperature     | NaN                                | plainletter.llm.temperature has to be between",
        "input-price     | -1                                 | plainletter.llm.input-price has to be",
        "output-price    | free                               | plainletter.llm.output-price has to be a number"})
    void stopsWithOneSentenceThatNamesTheProperty(String property, String value, String sentence, CapturedOutput output) {
        assertThatThrownBy(() -> start("--plainletter.llm." + property + "=" + value));

        assertThat(failure(output)).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434", "ftp://localhost/v1", "http://", "http:///v1", "http://me:sesame-open@localhost/v1",
        "http://localhost/v1?key=sesame-open", "not a url", "http://localhost:port/v1"})
    void stopsForWhatIsNoWebAddress(String url, CapturedOutput output) {
        assertThatThrownBy(() -> start("--plainletter.llm.base-url=" + url, MODEL));

        assertThat(failure(output)).contains("plainletter.llm.base-url has to be a web address").doesNotContain("sesame-open", "Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesame-open\nmore", "sesame open", "sesame-öpen"})
    void stopsForAKeyThatCanNotBeSent(String key, CapturedOutput output) {
        assertThatThrownBy(() -> start(URL, MODEL, "--plainletter.llm.api-key=" + key));

        assertThat(failure(output)).contains("plainletter.llm.api-key has to be one line").doesNotContain("sesame", "Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "sesame-open\nsesame-shut\n", "sesame-öpen"})
    void stopsForAFileWithoutAKey(String content, CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), content, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> start(URL, MODEL, "--plainletter.llm.api-key-file=" + file)).hasRootCauseInstanceOf(Exception.class);

        assertThat(failure(output)).contains("plainletter.llm.api-key-file has to name a file").doesNotContain("sesame", "Exception", "\tat ");
    }

    @Test
    void stopsForAFileThatIsNotThere(CapturedOutput output) {
        assertThatThrownBy(() -> start(URL, MODEL, "--plainletter.llm.api-key-file=" + folder.resolve("none"))).hasRootCauseInstanceOf(IOException.class);

        assertThat(failure(output)).contains("plainletter.llm.api-key-file has to name a file that can be read");
    }

    @Test
    void stopsForTwoKeys(CapturedOutput output) {
        assertThatThrownBy(() -> start(URL, MODEL, "--plainletter.llm.api-key=sesame-open", "--plainletter.llm.api-key-file=key"));

        assertThat(failure(output)).contains("plainletter.llm.api-key and plainletter.llm.api-key-file must not both be set").doesNotContain("sesame");
    }

    @Test
    void readsTheKeyFromAFileWithALineBreakAtItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "sesame-open\n");

        assertThat(LlmConfiguration.key(new LlmSettings("http://localhost/v1", "m", null, file.toString(), null, Duration.ofSeconds(60), 3,
                Duration.ZERO, 16, Duration.ofSeconds(15), 0L, 0.0, 0.0, 0.0))).isEqualTo("sesame-open");
    }

    private static String failure(CapturedOutput output) {
        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("sesame");
        return output.getAll().substring(output.getAll().indexOf("APPLICATION FAILED TO START"));
    }
}
