package org.plainletter.letters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A problem as {@code application/problem+json} (RFC 9457). */
final class ProblemJson {

    static final String TYPE = "application/problem+json";

    private static final String RETRY_SECONDS = "5";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemJson() {}

    static Map<String, Object> of(Problem problem, String detail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:plain-letter:problem:" + problem.code());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", detail);
        body.put("code", problem.code());
        return body;
    }

    static void write(HttpServletResponse response, Problem problem, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        if (problem == Problem.TOO_MANY_REQUESTS || problem == Problem.BUSY) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.getOutputStream().write(JSON.writeValueAsBytes(of(problem, detail)));
    }

    /** Whether a request is for the interface for programs; the others are for pages. */
    static boolean concerns(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator");
    }
}
