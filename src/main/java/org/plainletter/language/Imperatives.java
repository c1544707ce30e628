package org.plainletter.language;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong at the start of instructions: "Phone us", "Contact the clinic" and "Stop aspirin"
 * begin with a verb, which the model, trained on statements, often takes for a noun or a name.
 */
final class Imperatives {

    private static final Set<String> VERBS = Set.of("accept", "allow", "apply", "arrange", "arrive", "ask", "attend",
            "avoid", "book", "bring", "call", "cancel", "change", "check", "choose", "come", "complete", "confirm",
            "consider", "contact", "continue", "cut", "decide", "discuss", "drink", "eat", "email", "ensure", "enter",
            "fill", "finish", "follow", "get", "give", "go", "have", "hold", "increase", "inform", "keep", "leave",
            "let", "look", "make", "measure", "monitor", "move", "note", "park", "phone", "prescribe", "put", "read",
            "rebook", "recheck", "reduce", "refer", "refrain", "remember", "remove", "repeat", "reply", "report",
            "rest", "restart", "return", "review", "ring", "see", "send", "show", "sign", "sit", "start", "stop",
            "swallow", "take", "talk", "telephone", "tell", "text", "try", "turn", "use", "visit", "wait", "walk",
            "wash", "wear", "write");
    /** What may follow the verb of an instruction; a noun at the start is followed by other things. */
    private static final Set<String> NOT_AFTER_VERB = Set.of("VERB", "AUX", "PUNCT");

    void mend(String[] words, String[] tags) {
        int first = 0;
        while (first < words.length && isLead(words[first], tags[first])) {
            first++;
        }
        if (first >= words.length || !VERBS.contains(words[first].toLowerCase(Locale.UK))) {
            return;
        }
        if (isSubject(tags, first)) {
            tags[first] = "NOUN";
            return;
        }
        boolean alone = first + 1 == words.length || tags[first + 1].equals("PUNCT");
        boolean afterPlease = first > 0 && words[first - 1].equalsIgnoreCase("please");
        boolean noun = tags[first].equals("NOUN") || tags[first].equals("PROPN") || tags[first].equals("ADJ");
        boolean verbLikely = afterPlease || alone || !NOT_AFTER_VERB.contains(tags[first + 1]);
        if (noun && verbLikely || afterPlease || tags[first].equals("INTJ") || tags[first].equals("ADP")) {
            tags[first] = "VERB";
        }
    }

    /** "Contact details are", "Rest is": what comes before the verb of a statement. */
    private static boolean isSubject(String[] tags, int first) {
        int next = first + 1;
        boolean compound = next < tags.length && tags[next].equals("NOUN");
        int verb = compound ? next + 1 : next;
        return verb < tags.length && tags[verb].equals("AUX") && (compound || !tags[first].equals("VERB"));
    }

    private static boolean isLead(String word, String tag) {
        return tag.equals("PUNCT") || tag.equals("NUM") || word.equalsIgnoreCase("please")
                || word.equalsIgnoreCase("kindly") || word.equalsIgnoreCase("also") || word.equalsIgnoreCase("then");
    }
}
