package org.plainletter.evaluation;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A chat-completions server on loopback whose model is a function of the user's message; it keeps every byte that it was sent. */
public final class ModelServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SECTION = Pattern.compile("(?m)^Section (b\\d+)\\b.*$");
    private static final Pattern LINE = Pattern.compile("(?m)^(s\\d+)(?: \\([^)\\n]*\\))?: (.*)$");

    private final HttpServer server;
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private volatile BinaryOperator<String> model;

    ModelServer(Function<String, String> model) {
        this((instructions, question) -> model.apply(question));
    }

    /** A server whose model sees the instructions as well. */
    public ModelServer(BinaryOperator<String> model) {
        this.model = model;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestURI() + "\n" + exchange.getRequestHeaders().entrySet() + "\n" + body);
            byte[] answer;
            try {
                answer = completion(this.model.apply(message(body, 0), message(body, 1))).getBytes(StandardCharsets.UTF_8);
            } catch (RuntimeException | Error fault) {
                // The JDK's server would leave the caller waiting.
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
                throw fault;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            try (var out = exchange.getResponseBody()) {
                out.write(answer);
            }
        });
        server.start();
    }

    private static String message(String body, int number) {
        return JSON.readTree(body).path("messages").path(number).path("content").asString("");
    }

    /** Where it is. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** From now on it answers so. */
    void become(Function<String, String> other) {
        model = (instructions, question) -> other.apply(question);
    }

    /** All that it was sent since the last call. */
    List<String> taken() {
        var taken = new ArrayList<>(requests);
        requests.removeAll(taken);
        return taken;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A reply that says each sentence of the question as {@code wording} has it; an empty wording leaves it out. */
    public static String saying(String question, Function<String, String> wording) {
        var sections = sections(question).entrySet().stream().map(section -> Map.of("id", section.getKey(), "hardWords", List.of(),
                "sentences", section.getValue().entrySet().stream().filter(line -> !wording.apply(line.getValue()).isEmpty())
                        .map(line -> Map.of("text", wording.apply(line.getValue()), "from", List.of(line.getKey()))).toList())).toList();
        return JSON.writeValueAsString(Map.of("sections", sections));
    }

    /** The sentences of each section of a question, by their ids. */
    static Map<String, Map<String, String>> sections(String question) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        var section = SECTION.matcher(question);
        while (section.find()) {
            int end = question.indexOf("\nSection ", section.end());
            Map<String, String> lines = new LinkedHashMap<>();
            LINE.matcher(question.substring(section.end(), end < 0 ? question.length() : end)).results().forEach(line -> lines.put(line.group(1), line.group(2)));
            sections.put(section.group(1), lines);
        }
        return sections;
    }

    private static String completion(String content) {
        return JSON.writeValueAsString(Map.of("id", "c1", "object", "chat.completion", "created", 1, "model", "tiny", "choices",
                List.of(Map.of("index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", content))),
                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 50, "total_tokens", 150)));
    }
}
