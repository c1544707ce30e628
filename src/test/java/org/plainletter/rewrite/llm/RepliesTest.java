package org.plainletter.rewrite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final String GOOD = """
            {"sections": [{"id": "b1", "sentences": [{"text": "Come on [[DATE_1]].", "from": ["s1"]}, {"text": "Bring your glasses.", "from": ["s2", "s3"]}], "hardWords": []}]}""";

    @Test
    void readsSentencesWithTheirSources() {
        assertThat(Replies.sections(GOOD)).contains(Map.of("b1", List.of(new Said("Come on [[DATE_1]].", null, List.of("s1")), new Said("Bring your glasses.", null, List.of("s2", "s3")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here is the JSON that you asked for:\n%s", "```json\n%s\n```\nI hope that this helps!", "\uFEFF%s", "%s\n\n{\"done\": true}"})
    void findsTheJsonAmongOtherWords(String wrapped) {
        assertThat(Replies.sections(wrapped.formatted(GOOD))).isEqualTo(Replies.sections(GOOD));
    }

    @Test
    void keepsWhatIsWholeInHalfAReply() {
        String half = GOOD.substring(0, GOOD.indexOf("glasses"));

        assertThat(Replies.sections(half)).contains(Map.of("b1", List.of(new Said("Come on [[DATE_1]].", null, List.of("s1")))));
    }

    @Test
    void forgivesSmallFaultsOfForm() {
        assertThat(Replies.sections("{'sections': [{'id': 'b1', 'sentences': [{'text': 'Come.', 'from': 's1, s2',},],}]}")).contains(Map.of("b1", List.of(new Said("Come.", null, List.of("s1", "s2")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I cannot help with that.", "{}", "[]", "{\"sections\": 5}", "{\"sections\"", "}{", "{\"answer\": \"Come on Tuesday.\"}"})
    void saysThatThereIsNothingToRead(String reply) {
        assertThat(Replies.sections(reply)).isEmpty();
    }

    @Test
    void endsOnAReplyThatIsOneLongBrokenLine() {
        assertThat(Replies.sections("{".repeat(500_000) + "}".repeat(200))).isEmpty();
    }

    @Test
    void readsWhatAJudgeObjectsTo() {
        assertThat(Replies.problems("{\"problems\": [{\"id\": \"b2\", \"why\": \"The time is lost.\"}]}")).contains(Map.of("b2", "The time is lost."));
        assertThat(Replies.problems("{\"problems\": []}")).contains(Map.of());
    }
}
