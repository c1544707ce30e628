package org.plainletter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainletter.language.QuickPattern;

/**
 * One statement of a text: a main clause, or what stands behind an "if", "unless" or "until".
 *
 * @param sentence the number of the sentence that it stands in
 * @param opener the word that makes it a condition, or the empty string
 * @param words its content words and slots, each by what it is known as
 * @param denials the ways in which it says "not"
 * @param text its words as they stand, in small letters, phrases joined by "_"
 */
record Clause(int sentence, String opener, Set<String> words, Set<String> denials, String text) {

    private static final Meanings MEANINGS = Meanings.shared();
    private static final QuickPattern TOKEN = QuickPattern.compile("\\[\\[\\w+]]|[\\p{L}]+(?:['_-][\\p{L}]+)*|[.,;:!?()]");
    /** What says again what was said, in words that say nothing. */
    private static final QuickPattern REFERS = QuickPattern.compile("\\b(?:do|does) (?:this|so)\\b|^this is\\b");
    /** A table row: its cells belong together. */
    private static final QuickPattern ROW = QuickPattern.compile("(?s)[^:.]{1,60}: .*;.*:.*");
    private static final Set<String> EMPTY_WORDS = Set.of(("a an the this that these those any some of to in on at by for from with about as and or so be is are was were been being am "
            + "have has had do does did will would can could may might must shall should you your yours we us our they them their he him his she her it its i me my mine who whom whose which what there here "
            + "than also very more most such up out into go goes going went make makes made please kindly just then too how even yourself himself herself one way able when both each").split(" "));
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "till", "before", "as_soon_as", "once", "when", "whenever", "whether", "while", "whilst", "provided_that", "providing", "should");
    private static final Set<String> JOINTS = Set.of("but", "because", "although", "however", "so", "though", "otherwise", "then", "except", "without", "without_first", "rather_than", "instead_of", "other_than", "using", "with_no");
    static final Set<String> PRONOUNS = Set.of("you", "we", "they", "i", "it", "he", "she", "this", "there");
    private static final Set<String> MODALS = Set.of("will", "can", "may", "must", "should", "cannot", "would", "could", "is", "do", "need");
    private static final Set<String> ORDERS = Set.of("drink", "eat", "take", "use", "test", "bring", "sign", "send", "drive", "smoke", "lift");
    private static final Set<String> OR_HEADS = Set.of("no_longer", "not", "cannot", "if", "are", "have", "do", "doing", "no", "you", "he", "she", "they", "it", "there");
    /** Before these "as" gives no reason: "such as". */
    private static final Set<String> ALIKE = Set.of("such", "same", "well", "known", "soon", "far", "long", "much", "many", "just", "not");
    private static final Set<String> DENIED = Set.of("does", "do", "did", "is", "are", "not", "no", "cannot", "none", "never");
    /** What is denied of the last thing named, and of nothing that is listed behind it: "weight loss you cannot explain, or …". */
    private static final QuickPattern RELATIVE = QuickPattern.compile("\\b(?!if\\b|or\\b|and\\b|but\\b|when\\b|that\\b|because\\b|so\\b|as\\b)\\p{L}+ (?:you|that|which|that you|which you) (?:cannot|do not|does not|did not|will not) \\p{L}+(?: \\p{L}+)?$");
    private static final Set<String> STOPS = Set.of(".", ";", ":", "!", "?", ",", "(", ")", "that", "which", "who");
    private static final Set<String> FINITE = Set.of("will", "can", "may", "must", "should", "cannot", "is", "are", "was", "were", "has", "have", "remains", "needs");
    private static final QuickPattern PARTICIPLE = QuickPattern.compile("\\p{L}{3,}ing");
    /** What stands at the head of a clause of its own after "and" or a comma. */
    static final Set<String> HEADS = Set.of("please", "you", "we", "phone", "call", "contact", "ring", "tell", "then", "they", "it", "speak", "go", "he", "she", "i", "must", "should", "will", "can", "may", "do", "not",
            "stop", "start", "continue", "take", "increase", "reduce", "add", "keep", "use", "has", "have", "is", "are", "was", "were", "cannot", "never", "does", "did", "remains", "avoid", "there", "your", "no", "repeat", "no_longer", "rather_than", "to", "need", "needs", "would", "lasts", "takes", "now", "negative", "positive", "restarted", "started", "stopped", "resumed", "retest", "test", "inform", "remain", "bring", "drink", "eat", "rest", "wait", "send", "return", "sign", "recommend", "suggest", "advise", "probably", "benign");
    /** "Check if" asks, and sets no condition. */
    private static final Set<String> ASKING = Set.of("check", "ask", "know", "see", "decide", "tell", "tells", "say", "sure", "confirm", "asked", "show", "shows");

    /** A second "not". */
    private static final String AGAIN = "!not again";
    private static final String ONLY = "!?only";
    /** Denies a change, help or that something is there yet, and nothing else. */
    private static final Map<String, Set<String>> ONLY_OF = Map.of("!?unchanged", Set.of(MEANINGS.key("changed")), "!?independent", Set.of(MEANINGS.key("help")),
            "!?await", Set.of("yet", "back", MEANINGS.key("ready"), MEANINGS.key("know"), MEANINGS.key("known"), MEANINGS.key("got")));

    /** What "unless" denies: if not. */
    static final String UNLESS = "!unless";

    Clause {
        words = Set.copyOf(words);
        denials = Set.copyOf(denials);
    }

    /** Whether it says only when something holds. */
    boolean conditional() {
        return !opener.isEmpty();
    }

    /** Whether it only says "not", of what was said before: "If you do not". */
    boolean elliptical() {
        return words.isEmpty() && denials.contains(Meanings.NOT);
    }

    /** Whether it and {@code other} differ in what they deny: denials of one kind on both sides cancel out, two make none, and what may deny or not decides nothing. */
    boolean differsFrom(Clause other) {
        Set<String> unshared = new LinkedHashSet<>(denials);
        unshared.addAll(other.denials);
        unshared.removeIf(denial -> denials.contains(denial) && other.denials.contains(denial));
        unshared.removeIf(denial -> !speaksOf(denial) || !other.speaksOf(denial));
        return unshared.stream().noneMatch(denial -> denial.startsWith(Meanings.PERHAPS)) && unshared.size() % 2 == 1;
    }

    /** Whether what may be denied by {@code perhaps} can be what it denies. */
    private boolean speaksOf(String perhaps) {
        Set<String> denied = ONLY_OF.get(perhaps);
        return denied == null || denials.contains(perhaps) || denied.stream().anyMatch(words::contains);
    }

    /** Whether it denies what it says; what may deny or not does not count. */
    boolean denies() {
        return denials.stream().filter(denial -> !denial.startsWith(Meanings.PERHAPS)).count() % 2 == 1;
    }

    /** The clauses of {@code text}, in order. */
    static List<Clause> in(String text) {
        var tokens = TOKEN.matcher(MEANINGS.joined(text)).results().map(result -> result.group()).toList();
        var clauses = new ArrayList<Clause>();
        var open = new Draft(0, "", "", false);
        boolean row = ROW.matcher(text).matches();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).equals("if") && asks(tokens, i) ? "whether" : tokens.get(i);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            boolean ends = (row ? ".!?" : ".;:!?").contains(token);
            if (ends || open.ends(tokens, i, token, next)) {
                open.close(clauses);
                open = new Draft(open.sentence + (ends ? 1 : 0), open.opens(token, next) ? token : "", ends ? "" : open.onlyJoint(), !ends && open.goesOn(token, next));
            }
            open.add(token);
        }
        open.close(clauses);
        return clauses.stream().map(clause -> row ? clause.inRow() : clause.among(clauses)).toList();
    }

    private static boolean asks(List<String> tokens, int at) {
        String before = at == 0 ? "" : tokens.get(at - 1);
        if (before.equals("know") && tokens.subList(Math.max(0, at - 5), at).contains("let")) {
            return false;
        }
        boolean pronoun = before.equals("you") || before.equals("us");
        return pronoun ? at > 1 && Set.of("tell", "tells").contains(tokens.get(at - 2)) && before.equals("you") : ASKING.contains(before);
    }

    /** In a table row nothing tells which cell a "stopped" is said of. */
    private Clause inRow() {
        Set<String> perhaps = new LinkedHashSet<>();
        denials.forEach(denial -> perhaps.add(denial.startsWith(Meanings.PERHAPS) ? denial : Meanings.PERHAPS + denial));
        return new Clause(sentence, opener, words, perhaps, text);
    }

    /** In "only … if …" the condition may say what an "unless" says; in "do not … without …" the second is none: it says what comes first. */
    private Clause among(List<Clause> clauses) {
        boolean only = opener.equals("before") || opener.equals("if") && clauses.stream().anyMatch(other -> other.sentence == sentence && (other.denials.contains(ONLY) || other.elliptical()));
        boolean without = denials.contains("!without") && clauses.stream().anyMatch(other -> other.sentence == sentence && !other.equals(this) && other.denials.contains(Meanings.NOT));
        if (!only && !without) {
            return this;
        }
        Set<String> perhaps = new LinkedHashSet<>(denials);
        if (only) {
            perhaps.add(ONLY);
        }
        if (without) {
            perhaps.remove("!without");
        }
        return new Clause(sentence, opener, words, perhaps, text);
    }

    /** A clause that is being read. */
    private static final class Draft {

        private final int sentence;
        private final String opener;
        /** Whether it is a further part of a condition: "if it hurts or you are hot, …". */
        private final boolean within;
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> denials = new LinkedHashSet<>();
        private final StringBuilder text = new StringBuilder();

        Draft(int sentence, String opener, String joint, boolean within) {
            text.append(joint);
            this.within = within;
            this.sentence = sentence;
            this.opener = opener;
            if (opener.equals("unless")) {
                denials.add(UNLESS);
            }
        }

        /** The joint that it holds and nothing else, or nothing. */
        String onlyJoint() {
            return words.isEmpty() && denials.isEmpty() && text.toString().equals("but") ? "but" : "";
        }

        boolean goesOn(String token, String next) {
            return (conditional() || within) && (token.equals("and") || token.equals("or") || token.equals(",") && next.equals("or"));
        }

        boolean ends(List<String> tokens, int at, String token, String next) {
            return opens(token, next) || !CONDITIONS.contains(token) && joins(tokens, at);
        }

        /** Whether {@code token} makes what follows a condition. */
        boolean opens(String token, String next) {
            return CONDITIONS.contains(token) && switch (token) {
                    case "should" -> next.equals("you");
                    case "before" -> PRONOUNS.contains(next) || PARTICIPLE.matcher(next).matches();
                    default -> true;
                };
        }

        private boolean joins(List<String> tokens, int at) {
            String token = tokens.get(at);
            String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
            boolean said = !words.isEmpty() || denials.stream().anyMatch(denial -> !denial.equals(UNLESS));
            if (!said || listed(token, next)) {
                return false;
            }
            boolean comma = token.equals(",");
            return (conditional() || within) && (comma || token.equals("please") || PRONOUNS.contains(token) && MODALS.contains(next))
                    || JOINTS.contains(token) || token.equals("as") && (PRONOUNS.contains(next) || next.equals("your") || next.equals("the") || at > 0 && !ALIKE.contains(tokens.get(at - 1)) && newSubject(tokens, at + 1))
                    || token.equals("or") && OR_HEADS.contains(next)
                    || (token.equals("and") || comma && next.startsWith("[[")) && newSubject(tokens, at + 1)
                    || comma && (Set.of("and", "who", "which").contains(next) || PARTICIPLE.matcher(next).matches())
                    || (comma || token.equals("and")) && HEADS.contains(next)
                    || token.equals("(") && DENIED.contains(next)
                    || comma && RELATIVE.matcher(text).find();
        }

        /** "You should not drive, drink or smoke": what is listed behind a "not" is denied with it. */
        private boolean listed(String token, String next) {
            return token.equals(",") && denials.contains(Meanings.NOT) && ORDERS.contains(next);
        }

        /** "… and the dose will be": a subject with a verb of its own. */
        private static boolean newSubject(List<String> tokens, int at) {
            for (int i = at; i < Math.min(at + 6, tokens.size()) && !STOPS.contains(tokens.get(i)); i++) {
                if (i > at && FINITE.contains(tokens.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean conditional() {
            return !opener.isEmpty();
        }

        void add(String token) {
            text.append(text.isEmpty() ? "" : " ").append(token);
            if (!token.startsWith("[[") && !Character.isLetter(token.charAt(0))) {
                return;
            }
            MEANINGS.denial(token).ifPresent(denial -> denials.add(denial.equals(Meanings.NOT) && denials.contains(denial) && !token.equals("nor") ? AGAIN : denial));
            if (!EMPTY_WORDS.contains(token) && !CONDITIONS.contains(token) && !JOINTS.contains(token) && !Meanings.NOT.equals(MEANINGS.denial(token).orElse(""))) {
                words.add(token.startsWith("[[") ? token : MEANINGS.key(token));
            }
        }

        void close(List<Clause> clauses) {
            if (!words.isEmpty() || !denials.isEmpty() || REFERS.matcher(text).find()) {
                clauses.add(new Clause(sentence, opener, words, denials, text.toString()));
            }
        }
    }
}
