package org.plainletter.rewrite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plainletter.llm.Allowance;
import org.plainletter.llm.LanguageModel;
import org.plainletter.llm.Question;
import org.plainletter.llm.Reply;
import org.plainletter.prompt.Lineage;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.llm.Reflection.Child;
import org.plainletter.rewrite.llm.Reflection.Seen;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What comes of a model's answer; the model stands in for one over HTTP. */
class ReflectionTest {

    private static final PromptVersion PARENT = version("rewrite", "Use short words.\nKeep each fact.\nUse short words.\n");
    private static final PromptSet PROMPTS = new PromptSet(Map.of("rewrite", PARENT, "reflect", version("reflect", "Say what to change.")));
    private static final List<Seen> SEEN = List.of(new Seen("You will have a phlebectomy.", true, List.of("phlebectomy"), "What\nis it?"), new Seen("Come on [[DATE_1]].", false, List.of(), null));

    private final List<Question> asked = new ArrayList<>();

    private static PromptVersion version(String name, String text) {
        return new PromptVersion(name, "1", name, text, new Lineage(null, "A. Tester", "To test.", LocalDate.of(2026, 11, 23)));
    }

    private Optional<Child> child(String reply) throws InterruptedException {
        var beans = new StaticListableBeanFactory();
        beans.addBean("model", new LanguageModel() {

            @Override
            public String name() {
                return "tiny";
            }

            @Override
            public Reply ask(Question question, Allowance allowance) {
                asked.add(question);
                return new Reply(reply, 1, 1);
            }
        });
        return new Reflection(beans.getBeanProvider(LanguageModel.class)).child(PARENT, PROMPTS, SEEN);
    }

    private static String edits(String... edits) {
        return "{\"why\":\"Readers asked.\",\"edits\":[" + String.join(",", edits) + "]}";
    }

    private static String edit(String old, String now) {
        return "{\"old\":\"" + old + "\",\"new\":\"" + now + "\"}";
    }

    @Test
    void tellsTheModelWhatWasHardAndWhatIsToStayAsItIs() throws InterruptedException {
        child(edits());

        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.system()).isEqualTo("Say what to change.");
            assertThat(question.user()).containsSubsequence(PARENT.text(), "What was hard:", "You will have a phlebectomy.", "Hard words: phlebectomy", "A reader said: What is it?", "What was easy:", "Come on [[DATE_1]].");
        });
    }

    @Test
    void changesAddsAndTakesOutLines() throws InterruptedException {
        assertThat(child(edits(edit("Keep each fact.", "Keep each fact and each name."), edit("", "Leave out thanks."))))
                .contains(new Child("Use short words.\nKeep each fact and each name.\nUse short words.\nLeave out thanks.\n", "Readers asked."));
        assertThat(child(edits(edit("Use short words.", "")))).map(Child::text).contains("Keep each fact.\nUse short words.\n");
    }

    @Test
    void leavesOutEditsOfLinesThatAreNotThereAndMoreThanThree() throws InterruptedException {
        assertThat(child(edits(edit("No such line.", "Other.")))).isEmpty();
        assertThat(child(edits(edit("", "")))).isEmpty();
        assertThat(child(edits(edit("", "One."), edit("", "Two."), edit("", "Three."), edit("", "Four.")))).map(Child::text)
                .hasValueSatisfying(text -> assertThat(text).contains("Three.").doesNotContain("Four."));
    }

    @Test
    void takesNothingFromAnAnswerOfAnotherFormOrWithoutAReason() throws InterruptedException {
        assertThat(child("I can not do that.")).isEmpty();
        assertThat(child("{\"edits\":[" + edit("", "One.") + "]}")).isEmpty();
        assertThat(child("{\"why\":\"" + "x".repeat(600) + "\",\"edits\":[" + edit("", "One.") + "]}")).map(Child::why).hasValueSatisfying(why -> assertThat(why).hasSize(500));
    }
}
