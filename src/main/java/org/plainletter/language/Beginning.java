package org.plainletter.language;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the matches of a part of a regular expression begin with, folded as {@link Cues} fold.
 *
 * @param whole the matches that are known from end to end
 * @param begun beginnings of all others; the empty string says that nothing is known of them
 */
record Beginning(Set<String> whole, Set<String> begun) {

    /** An empty match. */
    static final Beginning EMPTY = new Beginning(Set.of(""), Set.of());
    /** Nothing is known of its matches. */
    static final Beginning UNKNOWN = new Beginning(Set.of(), Set.of(""));

    private static final int LONGEST = 12;
    private static final int MOST = 500;

    /** Cuts strings that are too long; of too many it keeps less, and in the end nothing. */
    Beginning {
        whole = Set.copyOf(whole);
        begun = Set.copyOf(begun);
    }

    /** One character, given as it is folded. */
    static Beginning of(char folded) {
        return new Beginning(Set.of(String.valueOf(folded)), Set.of());
    }

    /** One or the other. */
    static Beginning anyOf(List<Beginning> all) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> cut = new LinkedHashSet<>();
        for (Beginning one : all) {
            known.addAll(one.whole);
            cut.addAll(one.begun);
        }
        return limited(known, cut);
    }

    /** This and then the other. */
    Beginning then(Beginning next) {
        if (whole.isEmpty()) {
            return this;
        }
        Set<String> known = new LinkedHashSet<>();
        Set<String> cut = new LinkedHashSet<>(begun);
        for (String head : whole) {
            next.whole.forEach(tail -> known.add(head + tail));
            next.begun.forEach(tail -> cut.add(head + tail));
        }
        return limited(known, cut);
    }

    /** This once or more. */
    Beginning repeated() {
        return new Beginning(whole.contains("") ? Set.of("") : Set.of(), strings().contains("") && !begun.contains("") ? without(strings()) : strings());
    }

    private static Set<String> without(Set<String> strings) {
        Set<String> rest = new LinkedHashSet<>(strings);
        rest.remove("");
        return rest;
    }

    /** All of its strings: every match begins with one of them. */
    Set<String> strings() {
        return union(whole, begun);
    }

    private static Beginning limited(Set<String> whole, Set<String> begun) {
        if (whole.size() + begun.size() <= MOST && isShort(whole) && isShort(begun)) {
            return new Beginning(whole, begun);
        }
        int length = LONGEST;
        while (true) {
            Set<String> known = new HashSet<>();
            Set<String> cut = new HashSet<>();
            for (String string : whole) {
                (string.length() > length ? cut : known).add(string.substring(0, Math.min(length, string.length())));
            }
            for (String string : begun) {
                cut.add(string.substring(0, Math.min(length, string.length())));
            }
            if (known.size() + cut.size() <= MOST) {
                return new Beginning(known, cut);
            }
            length /= 2;
        }
    }

    private static boolean isShort(Set<String> strings) {
        return strings.stream().allMatch(string -> string.length() <= LONGEST);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
