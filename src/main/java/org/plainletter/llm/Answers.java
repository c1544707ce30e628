package org.plainletter.llm;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plainletter.llm.ModelUnavailableException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an endpoint's status and headers mean. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    /** Returns if the answer is a success and looks like JSON; else throws what it is instead. */
    static void requireJson(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw failure(answer, status);
        }
        if (!startsAsObject(answer.body())) {
            throw CallFailure.passing(Reason.MALFORMED);
        }
    }

    private static RuntimeException failure(HttpResponse<byte[]> answer, int status) {
        if (status == 429) {
            return CallFailure.passing(Reason.RATE_LIMITED, retryAfter(answer.headers(), Instant.now()));
        }
        if (status == 408 || status >= 500) {
            return CallFailure.passing(Reason.FAULT, retryAfter(answer.headers(), Instant.now()));
        }
        if (status == 400 || status == 422) {
            return new Objection(new String(answer.body(), StandardCharsets.UTF_8).contains("temperature"));
        }
        LOG.warn("The language model's endpoint answers with status {}: see {}", status, toMend(status));
        return CallFailure.last(Reason.REFUSED);
    }

    private static String toMend(int status) {
        return switch (status) {
            case 401, 403 -> "plainletter.llm.api-key";
            case 404 -> "plainletter.llm.base-url and plainletter.llm.model";
            default -> "plainletter.llm.base-url";
        };
    }

    /** The time to wait that {@code Retry-After} names, in seconds or as a date (RFC 9110, 10.2.3); null if it names none. */
    static @Nullable Duration retryAfter(HttpHeaders headers, Instant now) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
        }
        try {
            Duration until = Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException neither) {
            return null;
        }
    }

    /** Whether the first character but blanks is that of a JSON object; that of a page of HTML is not. */
    private static boolean startsAsObject(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }
}
