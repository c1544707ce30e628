package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.facts.Slot;
import org.plainletter.llm.Allowance;
import org.plainletter.llm.LanguageModel;
import org.plainletter.llm.Question;
import org.plainletter.llm.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers from recorded replies, sentence by sentence: what was once said of the same slotted sentences is said again, whatever their ids and the numbers of their
 * slots are now. What was not recorded is left out, as a model may.
 */
final class RecordedModel implements LanguageModel {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SECTION = Pattern.compile("(?m)^Section (b\\d+)\\b.*$");
    private static final Pattern LINE = Pattern.compile("(?m)^(s\\d+)(?: \\([^)\\n]*\\))?: (.*)$");
    private static final String FILE = "recorded.jsonl";

    private final Map<List<String>, List<Recorded>> rewrites = new LinkedHashMap<>();
    private final Map<List<String>, List<Recorded>> repairs = new LinkedHashMap<>();

    /** Sentences that were said of some sentences of a letter, slots as they were there. */
    private record Recorded(List<String> sources, List<Said> said) {}

    private record Said(String text, List<Integer> from) {}

    private record Line(String id, String text) {}

    private RecordedModel() {}

    /**
     * With the replies in {@code folder}: every file {@value #FILE} in it or below, a line a reply: {@code {"messages": […], "reply": "…"}}.
     *
     * @throws UncheckedIOException if they can't be read
     */
    static RecordedModel in(Path folder) {
        var model = new RecordedModel();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().equals(FILE)).sorted().toList()) {
                Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(line -> model.learn(JSON.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    @Override
    public String name() {
        return "recorded";
    }

    @Override
    public Reply ask(Question question, Allowance allowance) {
        var bank = question.purpose().equals("repair") ? repairs : rewrites;
        var sections = sections(question.user()).entrySet().stream().map(section -> Map.of("id", section.getKey(), "hardWords", List.of(), "sentences", said(section.getValue(), bank))).toList();
        return new Reply(JSON.writeValueAsString(Map.of("sections", sections)), 0, 0);
    }

    private void learn(JsonNode recording) {
        String user = recording.path("messages").path(1).path("content").asString("");
        var bank = user.contains("What is wrong: ") || user.contains("You left this out.") ? repairs : rewrites;
        JsonNode reply = JSON.readTree(recording.path("reply").asString("{}").replaceFirst("(?s)^[^{]*", "").replaceFirst("(?s)[^}]*$", ""));
        var sections = sections(user);
        for (JsonNode section : reply.path("sections")) {
            var lines = sections.getOrDefault(section.path("id").asString(""), List.of());
            if (!lines.isEmpty()) {
                groups(lines, section.path("sentences")).forEach(group -> bank.computeIfAbsent(key(group.sources()), any -> new ArrayList<>()).add(group));
            }
        }
    }

    /** Sentences that share a source, together with all that they say. */
    private static List<Recorded> groups(List<Line> lines, JsonNode sentences) {
        var ids = lines.stream().map(Line::id).toList();
        var groups = new ArrayList<LinkedHashSet<Integer>>();
        var texts = new ArrayList<List<JsonNode>>();
        for (JsonNode sentence : sentences) {
            var from = new LinkedHashSet<Integer>();
            sentence.path("from").forEach(id -> from.add(ids.indexOf(id.asString(""))));
            from.remove(-1);
            List<JsonNode> own = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (groups.get(i).stream().anyMatch(from::contains)) {
                    from.addAll(groups.remove(i));
                    own.addAll(0, texts.remove(i));
                }
            }
            own.add(sentence);
            groups.add(from);
            texts.add(own);
        }
        var recorded = new ArrayList<Recorded>();
        for (int i = 0; i < groups.size(); i++) {
            var sources = groups.get(i).stream().sorted().toList();
            var said = texts.get(i).stream().map(sentence -> {
                var from = new ArrayList<Integer>();
                sentence.path("from").forEach(id -> from.add(sources.indexOf(ids.indexOf(id.asString("")))));
                return new Said(sentence.path("text").asString(""), from.stream().filter(place -> place >= 0).toList());
            }).toList();
            if (!sources.isEmpty()) {
                recorded.add(new Recorded(sources.stream().map(place -> lines.get(place).text()).toList(), said));
            }
        }
        return recorded;
    }

    private static List<Map<String, Object>> said(List<Line> lines, Map<List<String>, List<Recorded>> bank) {
        var told = new ArrayList<Map<String, Object>>();
        for (int from = 0; from < lines.size(); from++) {
            for (List<Recorded> known : bank.values()) {
                var places = places(known.getFirst().sources(), lines, from);
                if (!places.isEmpty()) {
                    tell(known.getFirst(), places, lines, told);
                }
            }
        }
        return told;
    }

    /** Where {@code sources} stand in {@code lines}, the first at {@code from}; empty if they do not. */
    private static List<Integer> places(List<String> sources, List<Line> lines, int from) {
        var places = new ArrayList<Integer>();
        int at = from;
        for (String source : sources) {
            while (at < lines.size() && !(lines.get(at).text().equals(source) || unnumbered(lines.get(at).text()).equals(unnumbered(source)))) {
                if (places.isEmpty()) {
                    return List.of();
                }
                at++;
            }
            if (at == lines.size()) {
                return List.of();
            }
            places.add(at++);
        }
        return places;
    }

    private static void tell(Recorded recorded, List<Integer> places, List<Line> lines, List<Map<String, Object>> told) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            var then = Slot.in(recorded.sources().get(i));
            var now = Slot.in(lines.get(places.get(i)).text());
            for (int j = 0; j < then.size(); j++) {
                names.putIfAbsent(then.get(j).toString(), now.get(j).toString());
            }
        }
        for (Said said : recorded.said()) {
            String text = Slot.pattern().matcher(said.text()).replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
            told.add(Map.of("text", text, "from", said.from().stream().map(place -> lines.get(places.get(place)).id()).toList()));
        }
    }

    private static List<String> key(List<String> sources) {
        return sources.stream().map(RecordedModel::unnumbered).toList();
    }

    private static String unnumbered(String text) {
        return text.replaceAll("\\[\\[([A-Z_]+)_\\d+]]", "[[$1]]");
    }

    private static Map<String, List<Line>> sections(String user) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(user);
        while (section.find()) {
            int end = user.indexOf("\nSection ", section.end());
            String body = user.substring(section.end(), end < 0 ? user.length() : end);
            sections.put(section.group(1), LINE.matcher(body).results().map(line -> new Line(line.group(1), line.group(2))).toList());
        }
        return sections;
    }
}
