package org.plainletter.rewrite.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainletter.llm.Allowance;
import org.plainletter.llm.LanguageModel;
import org.plainletter.llm.ModelUnavailableException;
import org.plainletter.llm.Question;
import org.plainletter.llm.ReplyShape;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Has a model read what readers found hard, and change a few lines of a prompt (reflection in words, after GEPA, Agrawal and others 2025). It sees slotted sentences only. */
@Component
public final class Reflection {

    /** The prompt that asks for it. */
    public static final String PROMPT = "reflect";

    private static final int MOST_EDITS = 3;
    private static final int CALLS = 2;
    private static final int CHARACTERS_A_TOKEN = 4;
    private static final int REPLY_TOKENS = 400;
    private static final ReplyShape SHAPE = new ReplyShape("reflection", Questions.resource("reflect.schema.json"));

    private final ObjectProvider<LanguageModel> model;

    Reflection(ObjectProvider<LanguageModel> model) {
        this.model = model;
    }

    /**
     * A sentence that was judged.
     *
     * @param slotted the sentence, with slots in place of facts
     * @param hard whether it was hard
     * @param words its hard words
     * @param comment what the reader said, if it may be told, or null
     */
    public record Seen(String slotted, boolean hard, List<String> words, @Nullable String comment) {

        /** Whether it was hard, and no word of it. */
        @Override
        public String toString() {
            return "Seen[hard=" + hard + "]";
        }
    }

    /**
     * A changed prompt.
     *
     * @param text its whole text
     * @param why in one line
     */
    public record Child(String text, String why) {}

    /** The model's name; empty if there is none. */
    public Optional<String> model() {
        return Optional.ofNullable(model.getIfAvailable()).map(LanguageModel::name);
    }

    /** About how many tokens one question and its answer cost. */
    public int tokens(PromptVersion parent, PromptSet prompts, List<Seen> seen) {
        return (prompts.version(PROMPT).text().length() + user(parent, seen).length()) / CHARACTERS_A_TOKEN + REPLY_TOKENS;
    }

    /**
     * Asks for a child; empty if nothing in the answer can be used. Blocks.
     *
     * @throws ModelUnavailableException if there is no answer
     */
    public Optional<Child> child(PromptVersion parent, PromptSet prompts, List<Seen> seen) throws InterruptedException {
        PromptVersion asking = prompts.version(PROMPT);
        var question = new Question("reflect", asking.version(), asking.text(), user(parent, seen), SHAPE);
        String reply = model.getObject().ask(question, Allowance.of(Duration.ofMinutes(2), CALLS)).content();
        return Replies.reflection(reply).flatMap(said -> changed(parent, said));
    }

    private static String user(PromptVersion parent, List<Seen> seen) {
        var text = new StringBuilder("The instructions:\n").append(parent.text()).append("\nWhat was hard:\n");
        seen.stream().filter(Seen::hard).forEach(each -> {
            text.append("- ").append(each.slotted()).append('\n');
            if (!each.words().isEmpty()) {
                text.append("  Hard words: ").append(String.join(", ", each.words())).append('\n');
            }
            if (each.comment() != null) {
                text.append("  A reader said: ").append(each.comment().replaceAll("\\s+", " ")).append('\n');
            }
        });
        text.append("\nWhat was easy:\n");
        seen.stream().filter(each -> !each.hard()).forEach(each -> text.append("- ").append(each.slotted()).append('\n'));
        return text.toString();
    }

    private static Optional<Child> changed(PromptVersion parent, JsonNode said) {
        var lines = new ArrayList<>(parent.text().lines().toList());
        int edits = 0;
        for (JsonNode edit : said.path("edits")) {
            String old = edit.path("old").asString("").strip();
            String now = edit.path("new").asString("").strip();
            int at = old.isEmpty() ? lines.size() : lines.stream().map(String::strip).toList().indexOf(old);
            if (edits < MOST_EDITS && at >= 0 && !(old.isEmpty() && now.isEmpty())) {
                if (at < lines.size()) {
                    lines.remove(at);
                }
                lines.addAll(at, now.isEmpty() ? List.of() : now.lines().toList());
                edits++;
            }
        }
        String why = said.path("why").asString("").strip();
        return edits == 0 || why.isEmpty() ? Optional.empty() : Optional.of(new Child(String.join("\n", lines) + "\n", why.substring(0, Math.min(why.length(), 500))));
    }
}
