package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Where in a text things stand: around each of them, the words of its sentence, the nearer the weightier. */
final class Places {

    private static final Meanings MEANINGS = Meanings.shared();
    private static final QuickPattern TOKEN = QuickPattern.compile("\\[\\[\\w+]]|[\\p{L}]+(?:['_-][\\p{L}]+)*|[.,;:!?]");
    /** What turns the sense of a direction about: "do not take it after six". */
    private static final Set<String> DENYING = Set.of(Meanings.NOT, "!avoid", "!without", "!fasting", "!?only");
    private static final Set<String> BREAKS = Set.of(",", "but", "if", "when", "unless", "which", "who", "because", "so");
    private static final Set<String> FRONTS = Set.of("for", "on", "after", "before", "from", "in", "until", "by");
    private static final Set<String> OLD = Set.of("was", "from", "previously");
    private static final Set<String> NEW = Set.of("now", "to");
    private static final int REACH = 9;
    private static final double ROLE = 1.5;

    private final List<String> tokens;

    Places(String text) {
        tokens = TOKEN.matcher(MEANINGS.joined(text)).results().map(result -> result.group()).toList();
    }

    /** The words and slots, in order. */
    List<String> tokens() {
        return tokens;
    }

    /** Where {@code token} stands. */
    List<Integer> of(String token) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals(token.toLowerCase(Locale.ROOT))) {
                found.add(i);
            }
        }
        return found;
    }

    /** The words right before {@code slot}, wherever it stands. */
    List<String> leftOf(Slot slot) {
        return of(slot.toString()).stream().filter(at -> at > 0).map(at -> tokens.get(at - 1)).toList();
    }

    /** Whether it says "from … to …" of a date and another kind of fact. */
    boolean mixedRange() {
        for (int i = 3; i < tokens.size(); i++) {
            if (tokens.get(i - 3).equals("from") && tokens.get(i - 1).equals("to") && tokens.get(i - 2).startsWith("[[date_") != tokens.get(i).startsWith("[[date_")) {
                return tokens.get(i - 2).startsWith("[[") && tokens.get(i).startsWith("[[");
            }
        }
        return false;
    }

    /** The words around place {@code at}, each with its weight. */
    Map<String, Double> around(int at) {
        Map<String, Double> around = new LinkedHashMap<>();
        for (int step : new int[] {-1, 1}) {
            double weight = step < 0 ? 1 : 0.9;
            for (int i = at + step, far = 0; i >= 0 && i < tokens.size() && far < REACH && !ends(tokens.get(i)); i += step, far++) {
                String token = tokens.get(i);
                if (token.equals(",")) {
                    continue;
                }
                String key = token.startsWith("[[") ? token : MEANINGS.denial(token).orElse(MEANINGS.key(token));
                around.merge((token.length() < 3 ? step < 0 ? "<" : ">" : "") + key, weight * (token.startsWith("[[") ? 1.5 : token.length() < 4 ? 0.2 : 1), Math::max);
                weight *= 0.8;
            }
        }
        role(at).ifPresent(role -> around.put(role, ROLE));
        return around;
    }

    /** What comes before a fact that is no longer so, or is so now. */
    private Optional<String> role(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2) && !ends(tokens.get(i)); i--) {
            if (OLD.contains(tokens.get(i)) || NEW.contains(tokens.get(i))) {
                return Optional.of(OLD.contains(tokens.get(i)) ? "!old" : "!new");
            }
        }
        return Optional.empty();
    }

    /** Whether the clause around place {@code at} says "not" an odd number of times. */
    boolean deniedAt(int at) {
        boolean denied = false;
        boolean fronted = fronted(at);
        for (int i = at - 1; i >= 0 && !breaks(i); i--) {
            denied ^= denies(i);
        }
        for (int i = at + 1; fronted && i < tokens.size() && !(breaks(i) && !tokens.get(i).equals(",")); i++) {
            denied ^= denies(i);
        }
        return denied;
    }

    /** Whether place {@code at} is in what stands before a main clause: "For two days after the test, …". */
    private boolean fronted(int at) {
        int start = at;
        while (start > 0 && !breaks(start - 1)) {
            start--;
        }
        boolean atHead = start == 0 || ends(tokens.get(start - 1));
        boolean subject = at + 1 < tokens.size() && Clause.PRONOUNS.contains(tokens.get(at + 1));
        return atHead && !subject && FRONTS.contains(tokens.get(start));
    }

    private boolean denies(int at) {
        return DENYING.contains(MEANINGS.denial(tokens.get(at)).orElse(""));
    }

    private boolean breaks(int at) {
        String token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
        return ends(token) || BREAKS.contains(token) || token.equals("and") && Clause.HEADS.contains(next) || Clause.PRONOUNS.contains(token) && next.equals("will") || token.equals("please");
    }

    private static boolean ends(String token) {
        return token.length() == 1 && ".;:!?".contains(token);
    }

    /** How like two surroundings are. */
    static double likeness(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream().mapToDouble(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0.0))).sum();
    }

    /** How like the place of {@code token} in this text is at best to a place of {@code other} in {@code source}, the words {@code without} left out. */
    double likeness(String token, Places source, String other, Set<String> without) {
        double best = 0;
        var theirs = source.of(other).stream().map(source::around).toList();
        for (int at : of(token)) {
            var mine = new HashMap<>(around(at));
            mine.keySet().removeAll(without);
            for (Map<String, Double> their : theirs) {
                best = Math.max(best, likeness(mine, their));
            }
        }
        return best;
    }
}
