package org.plainletter.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which language model is asked, and how: {@code plainletter.llm}. A blank value counts as not set; so the numbers are boxed, since Spring
 * Boot can't bind nothing to a primitive.
 *
 * @param baseUrl where the chat-completions endpoint is, up to and without {@code /chat/completions}; null: no model is asked
 * @param model the model's name there; set together with the base URL
 * @param apiKey the key, sent as a bearer token, or null: none, or the one in the file
 * @param apiKeyFile a file that holds the key, or null
 * @param judgeModel the name of another model at the same endpoint that judges rewrites, or null: none does
 * @param deadline how long all calls for one letter may take together, 1 second to 10 minutes; 60 seconds
 * @param calls the most calls for a letter, or for each batch of a long one, first questions, repairs and repetitions together, 1 to 10; 3
 * @param retryWait how long to wait before the second call, 0 to 1 minute; twice as long before each further one; 500 milliseconds
 * @param concurrency the most calls at the same time, 1 to 1,000; 16
 * @param pause how long an endpoint that keeps failing is left alone, 100 milliseconds to 1 hour; 15 seconds
 * @param dailyTokens how many tokens, of questions and replies together, may be spent in a day (UTC); 0, for no limit
 * @param temperature 0 to 2; 0, for the likeliest words
 * @param inputPrice price of a million tokens of questions, in the currency of your choice; 0
 * @param outputPrice price of a million tokens of replies; 0
 */
@ConfigurationProperties("plainletter.llm")
public record LlmSettings(
        @Nullable String baseUrl,
        @Nullable String model,
        @Nullable String apiKey,
        @Nullable String apiKeyFile,
        @Nullable String judgeModel,
        @DefaultValue("60s") Duration deadline,
        @DefaultValue("3") Integer calls,
        @DefaultValue("500ms") Duration retryWait,
        @DefaultValue("16") Integer concurrency,
        @DefaultValue("15s") Duration pause,
        @DefaultValue("0") Long dailyTokens,
        @DefaultValue("0") Double temperature,
        @DefaultValue("0") Double inputPrice,
        @DefaultValue("0") Double outputPrice) {

    /** @throws IllegalArgumentException if a value is out of range or does not fit the others; names the property, without its value */
    public LlmSettings {
        baseUrl = url(baseUrl);
        model = unlessBlank(model);
        apiKey = unlessBlank(apiKey);
        apiKeyFile = unlessBlank(apiKeyFile);
        judgeModel = unlessBlank(judgeModel);
        require((baseUrl == null) == (model == null), "base-url and plainletter.llm.model have to be set together: both, or neither.");
        require(judgeModel == null || model != null, "judge-model needs plainletter.llm.base-url and plainletter.llm.model.");
        require(apiKey == null || apiKeyFile == null, "api-key and plainletter.llm.api-key-file must not both be set.");
        require(apiKey == null || isKey(apiKey), "api-key has to be one line of plain characters.");
        require(between(deadline, Duration.ofSeconds(1), Duration.ofMinutes(10)), "deadline has to be between 1s and 10m.");
        require(calls >= 1 && calls <= 10, "calls has to be between 1 and 10.");
        require(between(retryWait, Duration.ZERO, Duration.ofMinutes(1)), "retry-wait has to be between 0s and 1m.");
        require(concurrency >= 1 && concurrency <= 1000, "concurrency has to be between 1 and 1000.");
        require(between(pause, Duration.ofMillis(100), Duration.ofHours(1)), "pause has to be between 100ms and 1h.");
        require(dailyTokens >= 0, "daily-tokens has to be 0 (no limit) or more.");
        require(temperature >= 0 && temperature <= 2, "temperature has to be between 0 and 2.");
        require(inputPrice >= 0 && inputPrice < 1e9, "input-price has to be 0 or more.");
        require(outputPrice >= 0 && outputPrice < 1e9, "output-price has to be 0 or more.");
    }

    /** Whether a model is to be asked at all. */
    public boolean on() {
        return baseUrl != null && model != null;
    }

    /** Whether {@code text} can be sent as a bearer token: printable ASCII without spaces. */
    static boolean isKey(String text) {
        return text.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }

    private static boolean between(Duration value, Duration least, Duration most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static @Nullable String url(@Nullable String text) {
        String stripped = unlessBlank(text);
        if (stripped == null) {
            return null;
        }
        require(isEndpoint(stripped), "base-url has to be a web address such as http://localhost:11434/v1, without user, query or fragment.");
        return stripped.replaceAll("/+$", "").replaceFirst("/chat/completions$", "");
    }

    private static boolean isEndpoint(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("plainletter.llm." + rule);
        }
    }

    /** Where and which; neither the key nor where it is. */
    @Override
    public String toString() {
        return "LlmSettings[baseUrl=" + baseUrl + ", model=" + model + ", judgeModel=" + judgeModel + "]";
    }
}
