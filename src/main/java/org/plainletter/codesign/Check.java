package org.plainletter.codesign;

import java.util.List;
import java.util.Map;

/**
 * A question that checks what was told before somebody takes part. It is about the telling: whoever chooses something else is told again.
 *
 * @param name its name in the form
 * @param ask what is asked
 * @param choices what can be chosen
 * @param right the code of what was told
 */
record Check(String name, String ask, List<Choice> choices, String right) {

    /** One thing to choose. */
    record Choice(String code, String words, String picture) {}

    /** Both questions; the right choice does not stand in the same place. */
    static final List<Check> ALL = List.of(
            new Check("about", "What do we ask you about?", List.of(new Choice("health", "My health", "heart"), new Choice("words", "The words in letters", "letter"),
                    new Choice("money", "My money", "money")), "words"),
            new Check("stop", "When can you stop?", List.of(new Choice("any-time", "At any time", "stop"), new Choice("end", "Only at the end", "clock"),
                    new Choice("never", "Never", "cross")), "any-time"));

    /** Whether all were answered as told. */
    static boolean passed(Map<String, String> answers) {
        return ALL.stream().allMatch(check -> check.right.equals(answers.get(check.name)));
    }
}
