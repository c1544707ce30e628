package org.plainletter.facts;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Span;
import java.util.Set;

/** Web addresses, with or without scheme. What ends the sentence is no part of one. */
final class LinkFinder extends PatternFinder {

    private static final String REST = "[^\\s<>\"\\uE000-\\uE0FF]*";

    LinkFinder() {
        super(FactType.LINK,
                rule("(?i)\\b(?:https?://|www\\.)" + REST, LinkFinder::link),
                rule("(?<![\\w@.-])(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:uk|com|org|net|info|eu|ie|health|app|example|io|co|gov|scot|wales)(?![\\w-]|\\.\\w)(?:/"
                        + REST + ")?", LinkFinder::link));
    }

    private static @Nullable Read link(MatchResult match) {
        String text = match.group();
        int end = text.length();
        while (end > 0 && dangles(text, end)) {
            end--;
        }
        String link = text.substring(0, end);
        if (!link.contains(".")) {
            return null;
        }
        String bare = link.replaceFirst("(?i)^https?://", "");
        String key = bare.replaceFirst("(?i)^www\\.", "").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
        return new Read(new Span(match.start(), match.start() + end), key, bare, Set.of());
    }

    private static boolean dangles(String text, int end) {
        char last = text.charAt(end - 1);
        return ".,;:!?'\"]}>|".indexOf(last) >= 0 || last == ')' && text.substring(0, end).indexOf('(') < 0;
    }
}
