package org.plainletter.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no form of these pages sends before a byte of it is read: letters are large, answers and names are not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyGate extends OncePerRequestFilter {

    /** For whoever has a link or nothing at all. */
    private static final long OPEN = 64 * 1024L;
    /** For what somebody says aloud. */
    private static final long VOICE_NOTE = 1024 * 1024L;
    private static final Pattern VOICE_NOTES = Pattern.compile("/take-part/[^/]+/notes/\\d+");
    /** Files of letters have a limit of their own. */
    private static final Pattern LETTERS = Pattern.compile("/groups/[^/]+/letters/look");
    /** For pages with whole sheets of answers, or a prompt. */
    private static final long SIGNED_IN = 512 * 1024L;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long most = most(request.getServletPath());
        boolean hasUnknownLength = request.getHeader("Transfer-Encoding") != null;
        if (hasUnknownLength && most < Long.MAX_VALUE || request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long most(String path) {
        if (LETTERS.matcher(path).matches()) {
            return Long.MAX_VALUE;
        }
        if (VOICE_NOTES.matcher(path).matches()) {
            return VOICE_NOTE;
        }
        if (isUnder(path, List.of("/sign-in", "/sign-out", "/set-up", "/join", "/take-part"))) {
            return OPEN;
        }
        return isUnder(path, List.of("/groups", "/improve", "/accounts")) ? SIGNED_IN : Long.MAX_VALUE;
    }

    private static boolean isUnder(String path, List<String> places) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
