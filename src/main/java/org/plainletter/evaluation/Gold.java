package org.plainletter.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rewrite of one letter has to say, and what it must not say: a letter's {@code gold.json}.
 *
 * @param kind the kind of letter, as the REST contract spells it
 * @param facts what has to be kept
 * @param never what would be wrong or dangerous to say
 * @param identifiers what tells who the patient is, in every spelling of the letter
 * @param people others whom the letter names, in every spelling of the letter
 * @param noise what a rewrite leaves out
 * @param sensitive whether the letter may hold news that a person should not read alone
 * @param weekdayDisagrees dates of the letter that have the wrong weekday on purpose
 */
record Gold(String kind, List<GoldFact> facts, List<Never> never, List<String> identifiers, List<String> people,
        List<String> noise, boolean sensitive, List<String> weekdayDisagrees) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Copies the lists. */
    Gold {
        facts = List.copyOf(facts);
        never = List.copyOf(never);
        identifiers = List.copyOf(identifiers);
        people = List.copyOf(people);
        noise = List.copyOf(noise);
        weekdayDisagrees = List.copyOf(weekdayDisagrees);
    }

    /** Where all expressions of a fact have to be found together. */
    enum Within {
        /** In one sentence, or in one key fact. */
        SENTENCE,
        /** In one section with its heading, or in the key facts taken together. */
        SECTION,
        /** Anywhere. */
        LETTER
    }

    /**
     * One fact to keep.
     *
     * @param id "f1", "f2" …
     * @param type what kind of fact: "date", "dose", "prohibition"
     * @param must whether a rewrite without it is incomplete
     * @param about the fact in words, for people
     * @param all expressions that all have to be found; each tolerates every honest way to say its part
     * @param within where they have to be found together
     */
    record GoldFact(String id, String type, boolean must, String about, List<Pattern> all, Within within) {

        /** Copies the list. */
        GoldFact {
            all = List.copyOf(all);
        }
    }

    /**
     * Something that a rewrite must not say.
     *
     * @param about what is wrong with it, for people
     * @param regex tried on each sentence and each key fact
     */
    record Never(String about, Pattern regex) {}

    /**
     * The gold in {@code file}.
     *
     * @throws tools.jackson.core.JacksonException if it can't be read or is no JSON
     * @throws java.util.regex.PatternSyntaxException if an expression is none
     * @throws IllegalArgumentException if {@code within} is none of the three
     */
    static Gold read(Path file) {
        JsonNode root = JSON.readTree(file.toFile());
        return new Gold(root.path("kind").asString(),
                each(root, "facts").map(Gold::fact).toList(),
                each(root, "never").map(node -> new Never(node.path("about").asString(), regex(node.path("regex")))).toList(),
                strings(root, "identifiers"), strings(root, "people"), strings(root, "noise"),
                root.path("sensitive").asBoolean(), strings(root, "weekday_disagrees"));
    }

    private static GoldFact fact(JsonNode node) {
        return new GoldFact(node.path("id").asString(), node.path("type").asString(), node.path("must").asBoolean(),
                node.path("about").asString(), each(node, "all").map(Gold::regex).toList(),
                Within.valueOf(node.path("within").asString().toUpperCase(java.util.Locale.ROOT)));
    }

    private static Pattern regex(JsonNode node) {
        return Pattern.compile(node.asString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> strings(JsonNode node, String field) {
        return each(node, field).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }
}
