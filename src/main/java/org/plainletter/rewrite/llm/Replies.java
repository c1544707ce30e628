package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a model's reply. A server that ignores the schema may wrap the JSON in words or a fence, or break off in the middle: what is whole in it is read. */
final class Replies {

    /** How often a broken end is cut further back. */
    private static final int MOST_CUTS = 40;
    private static final List<String> CLOSINGS = List.of("", "]}", "]}]}", "}]}]}", "]}]}]}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private Replies() {}

    /** The sentences of each section by its id; empty if nothing in {@code reply} can be read as sections. */
    static Optional<Map<String, List<Said>>> sections(String reply) {
        return tree(reply, "sections").map(read -> read.path("sections")).map(sections -> {
            Map<String, List<Said>> read = new LinkedHashMap<>();
            for (JsonNode section : sections) {
                var said = new ArrayList<Said>();
                section.path("sentences").forEach(sentence -> said.add(said(sentence)));
                read.computeIfAbsent(section.path("id").asString(""), id -> new ArrayList<>()).addAll(said);
            }
            return read;
        });
    }

    /** Why each section is wrong, by its id; empty if nothing in {@code reply} can be read as problems. */
    static Optional<Map<String, String>> problems(String reply) {
        return tree(reply, "problems").map(read -> read.path("problems")).map(problems -> {
            Map<String, String> read = new LinkedHashMap<>();
            problems.forEach(problem -> read.put(problem.path("id").asString(""), problem.path("why").asString("")));
            return read;
        });
    }

    /** What is to be changed in a prompt, and why; empty if nothing in {@code reply} can be read as that. */
    static Optional<JsonNode> reflection(String reply) {
        return tree(reply, "edits");
    }

    private static Said said(JsonNode sentence) {
        JsonNode from = sentence.path("from");
        var ids = from.isArray() ? StreamSupport.stream(from.spliterator(), false).map(id -> id.asString("")).toList() : List.of(from.asString("").split("[,\\s]+"));
        String picture = sentence.path("picture").asString("");
        return new Said(sentence.path("text").asString(""), picture.isEmpty() ? null : picture, ids);
    }

    private static Optional<JsonNode> tree(String reply, String list) {
        int start = reply.indexOf('{');
        if (start < 0) {
            return Optional.empty();
        }
        String text = reply.substring(start);
        for (int cut = 0; cut < MOST_CUTS && !text.isEmpty(); cut++) {
            int end = text.lastIndexOf('}');
            if (end < 0) {
                return Optional.empty();
            }
            text = text.substring(0, end + 1);
            for (String closing : CLOSINGS) {
                var tree = parse(text + closing).filter(node -> node.path(list).isArray());
                if (tree.isPresent()) {
                    return tree;
                }
            }
            text = text.substring(0, end);
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
