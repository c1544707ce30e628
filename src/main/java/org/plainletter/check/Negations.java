package org.plainletter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text says "not", in whatever words, and what it denies there.
 *
 * @param found each negation with the stems of the first few content words and slots after it, up to the end of the clause
 * @param all the stems of every content word of the text
 */
record Negations(List<Set<String>> found, Set<String> all) {

    private static final int REACH = 5;

    private static final Pattern TOKEN = Pattern.compile("\\[\\[\\w+]]|[\\p{L}]+(?:['\u2019-][\\p{L}]+)*|[.,;:!?()]");

    private static final Pattern NEGATION = Pattern.compile(
            "not|no|never|none|nobody|nothing|neither|nor|cannot|without|avoid(?:ed|ing|s)?|refrain(?:ed|ing)?|unable|den(?:y|ies|ied)|absence|absent|nil|fail(?:ed|s|ure)?|exclud(?:e|ed|es|ing)|"
                    + "negative|unremarkable|inconvenient|painless|inconclusive|unsuitable|miss(?:ed|es)?|nowhere|non|forbidden|prohibited|withh(?:old|eld)|isn't|aren't|don't|doesn't|didn't|can't|won't|wasn't|weren't|hasn't|haven't|shouldn't|mustn't|needn't|couldn't|wouldn't",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMPTY_WORDS = Set.of(("a an the this that these those any some all of to in on at by for from with about as and or but so be is are was were been being "
            + "have has had do does did will would can could may might must shall should need needs you your yours we us our they them their he him his she her it its i me my please who which there here "
            + "if when then than also very more most such other another up out into take taking taken give given get got go make made ask").split(" "));

    private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", ":", "!", "?", "but", "because", "unless", "until", "if", "although", "however", "so");

    /** Words in which a denial is said again in other words: to attend is to come, to be permitted is to be allowed. */
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("attend", "come"), Map.entry("attended", "come"), Map.entry("attending", "come"), Map.entry("attendance", "come"),
            Map.entry("coming", "come"), Map.entry("came", "come"), Map.entry("comes", "come"), Map.entry("permitted", "allow"), Map.entry("tolerated", "allow"), Map.entry("tolerate", "allow"));

    private static final Set<String> AUXILIARIES = Set.of("must", "should", "may", "can", "could", "will", "would", "is", "was", "has", "need", "does", "did");

    /** What stands at the head of a main clause after a condition. */
    private static final Set<String> MAIN_CLAUSE = Set.of("please", "kindly", "you", "we", "phone", "call", "contact", "ring", "tell", "then", "they", "it", "speak", "go", "the", "your");

    /** The negations of {@code text}. */
    static Negations of(String text) {
        var tokens = TOKEN.matcher(text.replace('\u2019', '\'')).results().map(result -> result.group()).toList();
        var found = new ArrayList<Set<String>>();
        var all = new LinkedHashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (isContent(token)) {
                all.add(stem(token));
            }
            if (NEGATION.matcher(token).matches() && !onlyAddressed(tokens, i)) {
                found.add(scope(tokens, i));
            }
        }
        return new Negations(found, all);
    }

    private static boolean onlyAddressed(List<String> tokens, int i) {
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).toLowerCase(Locale.ROOT) : "";
        return tokens.get(i).equalsIgnoreCase("not") && next.equals("only") || tokens.get(i).equals("No") && next.startsWith("[[reference");
    }

    private static Set<String> scope(List<String> tokens, int at) {
        var scope = new LinkedHashSet<String>();
        for (int i = at + 1; i < tokens.size() && scope.size() < REACH; i++) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).toLowerCase(Locale.ROOT) : "";
            if (CLAUSE_ENDS.contains(token) || token.equals(",") && MAIN_CLAUSE.contains(next)) {
                break;
            }
            if (isContent(token) && !NEGATION.matcher(token).matches()) {
                scope.add(stem(token));
            }
        }
        if (at > 1 && tokens.get(at - 2).startsWith("[[") && AUXILIARIES.contains(tokens.get(at - 1).toLowerCase(Locale.ROOT))) {
            scope.add(stem(tokens.get(at - 2)));
        }
        return scope.isEmpty() ? before(tokens, at) : scope;
    }

    /** "If you do not, …" denies what the sentence before it says. */
    private static Set<String> before(List<String> tokens, int at) {
        int end = tokens.subList(0, at).lastIndexOf(".");
        if (end < 0 || at > end + 5) {
            return Set.of();
        }
        int start = tokens.subList(0, end).lastIndexOf(".") + 1;
        return tokens.subList(start, end).stream().filter(Negations::isContent).map(Negations::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isContent(String token) {
        return token.startsWith("[[") || Character.isLetter(token.charAt(0)) && !EMPTY_WORDS.contains(token.toLowerCase(Locale.ROOT))
                && !NEGATION.matcher(token).matches();
    }

    /** A rough stem, enough to know a word again in another form. */
    private static String stem(String token) {
        String word = SAME.getOrDefault(token.toLowerCase(Locale.ROOT), token.toLowerCase(Locale.ROOT));
        if (word.startsWith("[[") || word.length() <= 4) {
            return word;
        }
        String stem = word.replaceFirst("(?:ations?|ances?|ments?|ing|ed|ies|es|s|e|y)$", "");
        return stem.length() < 3 ? word : stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether each thing that is denied here is denied in {@code other} too, as far as it is spoken of there. */
    boolean keptIn(Negations other) {
        if (found.isEmpty()) {
            return true;
        }
        return !other.found.isEmpty() && found.stream().allMatch(scope -> other.denies(scope));
    }

    private boolean denies(Set<String> scope) {
        var fact = scope.stream().limit(2).filter(stem -> stem.startsWith("[[")).findFirst();
        if (fact.isPresent() && all.contains(fact.get()) && found.stream().noneMatch(mine -> mine.contains(fact.get()))) {
            return false;
        }
        if (found.stream().anyMatch(mine -> mine.stream().anyMatch(scope::contains))) {
            return true;
        }
        return scope.stream().noneMatch(all::contains);
    }
}
