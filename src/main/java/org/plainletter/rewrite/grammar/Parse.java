package org.plainletter.rewrite.grammar;

import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import org.plainletter.language.Morphology;
import org.plainletter.language.Reading;
import org.plainletter.language.Token;

/** A slotted sentence with its tokens, and what grammar rules ask of it. */
public final class Parse {

    private static final Set<String> FINITE_AUXILIARIES = Set.of("is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did");
    private static final Set<String> PRONOUN_SUBJECTS = Set.of("i", "you", "we", "they", "he", "she", "it", "there", "this", "that", "these", "those", "who", "which");

    /** Verbs of orders that a tagger takes for nouns. */
    private static final Set<String> ORDERS = Set.of("phone", "contact", "call", "ring", "text", "email", "bring", "take", "stop", "keep", "ask", "tell", "visit", "book", "drink", "rest", "wear", "use", "leave", "continue", "avoid", "swallow", "finish", "rinse", "repeat", "wait", "sit", "go", "come", "return", "remove", "wash");

    /** What is a thing before another, and no order: "fit note given", "test results sent". */
    /** Things whose first word is also a verb: "phone charger". */
    private static final Map<String, Set<String>> COMPOUNDS = Map.of("phone", Set.of("charger", "chargers", "number", "numbers", "calls", "line"), "contact", Set.of("lens", "lenses", "details", "number", "numbers"),
            "shower", Set.of("gel", "cream"), "book", Set.of("club"), "drink", Set.of("bottle", "bottles"), "wash", Set.of("bag", "bags"), "text", Set.of("messages"), "email", Set.of("address"));

    private static final Set<String> THINGS = Set.of("fit", "test", "review", "report", "scan", "sample", "follow", "discharge", "repeat");

    /** Who acts in "the cream you use": with a thing before it, that is no clause. */
    private static final Set<String> SUBJECTS = Set.of("you", "we", "they", "i");

    private static final Set<String> LEADS = Set.of("please", "then", "also", "kindly", "just", "always", "never", "so", "but", "or");

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final Morphology morphology;

    public Parse(String text, List<Token> tokens, Morphology morphology) {
        this.text = text;
        this.tokens = tokens.stream().map(token -> mended(token, morphology)).toList();
        this.words = this.tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
        this.morphology = morphology;
    }

    /** A word that can only be a verb is one, whatever the tagger says. */
    private static Token mended(Token token, Morphology morphology) {
        var readings = token.is("NOUN") ? morphology.readings(token.text()) : Set.<Reading>of();
        boolean verbOnly = !readings.isEmpty() && readings.stream().allMatch(Reading::isVerb);
        return verbOnly ? new Token(token.text(), token.start(), token.end(), "VERB") : token;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Whether token {@code i} is one of these parts of speech; outside the sentence it is none. */
    public boolean is(int i, String... pos) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(pos);
    }

    /** The token's characters in lower case; "" outside the sentence. */
    public String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    public boolean isSlot(int i) {
        return word(i).startsWith("[[");
    }

    public boolean isWord(int i) {
        return !word(i).isEmpty() && (isSlot(i) || Character.isLetter(word(i).charAt(0)));
    }

    /** The characters from token {@code from} up to, not including, token {@code to}. */
    public String between(int from, int to) {
        return from >= to || from >= tokens.size() ? "" : text.substring(tokens.get(from).start(), tokens.get(Math.min(to, tokens.size()) - 1).end());
    }

    /** The characters from token {@code from} to the end. */
    public String from(int from) {
        return from >= tokens.size() ? "" : text.substring(tokens.get(from).start());
    }

    /** Whether token {@code i} is a verb that has, or could have, a subject of its own. */
    public boolean isFinite(int i) {
        String word = word(i);
        if (isSlot(i) || previousWord(i).equals("to")) {
            return false;
        }
        if (word.equals("cannot")) {
            return true;
        }
        if (morphology.isModal(word) && !word.equals("need") && !word.equals("used") || FINITE_AUXILIARIES.contains(word)) {
            return !afterAuxiliary(i) || morphology.isModal(word);
        }
        return is(i, "VERB", "AUX") && !afterAuxiliary(i) && hasFiniteForm(i);
    }

    private boolean hasFiniteForm(int i) {
        Set<Reading> readings = morphology.readings(word(i));
        boolean pronoun = PRONOUN_SUBJECTS.contains(previousWord(i));
        if (has(readings, "VBZ")) {
            return true;
        }
        if (has(readings, "VBD")) {
            return !has(readings, "VBN") || pronoun || i > 0 && (isSlot(i - 1) || token(i - 1).is("NOUN", "PROPN")) && onlyVerb(i);
        }
        return (has(readings, "VBP") || has(readings, "VB")) && (pronoun || previousIsPlural(i) || joinedSubject(i));
    }

    /** Whether nothing else near could be the verb of a subject right before token {@code i}: "the doctor explained that". */
    private boolean onlyVerb(int i) {
        for (int j = Math.max(0, i - 6); j < Math.min(tokens.size(), i + 7); j++) {
            String word = word(j);
            if (j < i && (word.equals(",") || word.equals("and") || word.equals("that"))) {
                continue;
            }
            if (j > i && Set.of("that", "and", ",", "to").contains(word)) {
                return true;
            }
            if (j != i && (morphology.isModal(word) || FINITE_AUXILIARIES.contains(word))) {
                return false;
            }
        }
        return !word(i + 1).equals("by");
    }

    private boolean previousIsPlural(int i) {
        return i > 0 && tokens.get(i - 1).is("NOUN") && has(morphology.readings(word(i - 1)), "NNS");
    }

    /** Whether two things joined by "and" stand right before token {@code i}: "the day and time stay". */
    private boolean joinedSubject(int i) {
        return is(i - 1, "NOUN", "PROPN") && (word(i - 2).equals("and") && is(i - 3, "NOUN", "PROPN") || word(i - 3).equals("and") && is(i - 4, "NOUN", "PROPN"));
    }

    private boolean afterAuxiliary(int i) {
        int before = i - 1;
        while (before >= 0 && (tokens.get(before).is("ADV", "PART") && !word(before).equals("to") || word(before).equals("not"))) {
            before--;
        }
        String word = word(before);
        return before >= 0 && (morphology.isModal(word) || FINITE_AUXILIARIES.contains(word) || Set.of("be", "been", "being", "cannot").contains(word));
    }

    private String previousWord(int i) {
        int before = i - 1;
        while (before >= 0 && tokens.get(before).is("ADV") && !PRONOUN_SUBJECTS.contains(word(before))) {
            before--;
        }
        return word(before);
    }

    private static boolean has(Set<Reading> readings, String tag) {
        for (Reading reading : readings) {
            if (reading.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** The first finite verb from token {@code from} on, or -1. */
    public int finiteFrom(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the tokens from {@code from} on are a clause with a subject of its own and a finite verb soon after it. */
    public boolean isClause(int from) {
        if (from >= tokens.size() || !(isSlot(from) || PRONOUN_SUBJECTS.contains(word(from)) || tokens.get(from).is("DET", "NOUN", "PRON", "PROPN", "ADJ", "NUM") || word(from).equals("about")
                || tokens.get(from).is("VERB") && morphology.readings(word(from)).stream().anyMatch(Reading::isNoun))) {
            return false;
        }
        int verb = finiteFrom(from + 1);
        if (verb < 0 || verb - from > 9 || Set.of("what", "how", "why", "where", "whose", "whom").contains(word(from))) {
            return false;
        }
        for (int i = from; i < verb; i++) {
            boolean relative = i > from && SUBJECTS.contains(word(i)) && !PRONOUN_SUBJECTS.contains(word(from)) && !isSlot(from) && !Set.of("and", "or").contains(word(i - 1));
            if (relative || Set.of(",", ";", ":", "if", "because", "so", "but", "to", "unless", "once", "when", "until", "after", "before", "while", "since", "as", "than").contains(word(i)) || i > from && Set.of("that", "who", "which").contains(word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether token {@code i} is a verb in its base form at the head of an instruction: "bring", "please bring", "do not eat". */
    public boolean isImperative(int i) {
        int at = i;
        while (LEADS.contains(word(at))) {
            at++;
        }
        if (word(at).equals("do") && word(at + 1).equals("not")) {
            return true;
        }
        if (THINGS.contains(word(at)) && is(at + 1, "NOUN", "VERB") && morphology.isPastParticiple(word(at + 2))) {
            return false;
        }
        if (morphology.isModal(word(at)) && !word(at).equals("need") || COMPOUNDS.getOrDefault(word(at), Set.of()).contains(word(at + 1))) {
            return false;
        }
        return at < tokens.size() && (tokens.get(at).is("VERB", "AUX") && isBase(at) || ORDERS.contains(word(at)) && !word(at + 1).matches("is|are|was|were|will|of|has"));
    }

    /** Whether token {@code i} could be a verb's base form. */
    public boolean isBase(int i) {
        return !isSlot(i) && morphology.base(word(i)).map(base -> base.equals(word(i))).orElse(false);
    }

    /** Whether the sentence has a verb that could carry it: an order, at its head or after what stands before a comma, or a finite verb. */
    public boolean hasVerb() {
        return isImperative(0) || carries(finiteFrom(0)) || orderAfterComma();
    }

    /** Whether the first finite verb is not just that of a relative clause: "people who come" waits for more. */
    private boolean carries(int verb) {
        if (verb < 0) {
            return false;
        }
        boolean relative = verb > 1 && (word(verb - 1).equals("who") || word(verb - 1).equals("which")) && is(verb - 2, "NOUN", "PROPN", "PRON");
        return !relative || finiteFrom(verb + 1) > 0;
    }

    private boolean orderAfterComma() {
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (word(i).equals(",") && isImperative(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
