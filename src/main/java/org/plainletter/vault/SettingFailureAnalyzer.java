package org.plainletter.vault;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;

/**
 * Says in one sentence which setting keeps the service from starting. A record of settings that refuses a value throws an
 * IllegalArgumentException whose message is that sentence. Values are not shown: some are secrets.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        String sentence = sentence(failure);
        return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
    }

    private static @Nullable String sentence(Throwable failure) {
        WrongSettingException wrong = find(failure, WrongSettingException.class);
        if (wrong != null) {
            return wrong.getMessage();
        }
        BindValidationException invalid = find(failure, BindValidationException.class);
        if (invalid != null && invalid.getValidationErrors().getAllErrors().getFirst() instanceof FieldError error) {
            return invalid.getValidationErrors().getName() + "." + dashed(error.getField()) + " " + error.getDefaultMessage() + ".";
        }
        BindException unbound = find(failure, BindException.class);
        if (unbound != null) {
            return unbound(unbound);
        }
        InvalidConfigurationPropertyValueException refused = find(failure, InvalidConfigurationPropertyValueException.class);
        if (refused != null) {
            return refused.getName() + " has a value that can't be used.";
        }
        return find(failure, SQLException.class) == null ? null
                : "spring.datasource.url (or .username, .password) has to name a database that can be opened; the default is SQLite in plainletter.data.";
    }

    private static String unbound(BindException failure) {
        String name = failure.getName().toString();
        IllegalArgumentException refused = find(failure.getCause(), IllegalArgumentException.class);
        if (refused != null && String.valueOf(refused.getMessage()).contains(name)) {
            return String.valueOf(refused.getMessage());
        }
        var type = failure.getTarget().getType().resolve(Object.class);
        return name + " has to be a " + kind(type.getSimpleName()) + ".";
    }

    private static String kind(String type) {
        return switch (type) {
            case "Duration" -> "time such as 30m, 24h or 7d";
            case "DataSize" -> "size such as 20MB";
            case "int", "Integer", "long", "Long", "Short", "short" -> "whole number";
            case "double", "Double", "float", "Float" -> "number";
            case "boolean", "Boolean" -> "truth value: true or false";
            case "URI", "URL" -> "web address";
            case "Path", "File" -> "path of a file or folder";
            default -> "valid " + type.toLowerCase(Locale.ROOT);
        };
    }

    private static String dashed(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static <T extends Throwable> @Nullable T find(@Nullable Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
