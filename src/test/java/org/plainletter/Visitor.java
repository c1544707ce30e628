package org.plainletter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser that runs no scripts and follows no redirects: keeps cookies, and sends a form with the token of the page that it stands on. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    /** One who has been nowhere yet. */
    public Visitor(int port) {
        base = "http://localhost:" + port;
    }

    /** The answer to asking for a page. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", path.startsWith("/api/") ? "application/json" : "text/html").GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Opens a page and sends a form of it: names and values in turn. */
    public HttpResponse<String> fill(String page, String action, String... fields) {
        var token = TOKEN.matcher(get(page).body());
        String[] all = fields;
        if (token.find()) {
            all = java.util.Arrays.copyOf(fields, fields.length + 2);
            all[fields.length] = "_csrf";
            all[fields.length + 1] = token.group(1);
        }
        return post(action, all);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String action, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + action)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())));
    }

    /** Signs in. */
    public HttpResponse<String> signIn(String name, String password) {
        return fill("/sign-in", "/sign-in", "name", name, "password", password);
    }

    /** What the service has put into the browser. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Where an answer sends the visitor, without the host. */
    public String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(base, "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
