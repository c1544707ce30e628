package org.plainletter.rewrite.phrasebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The named groups of a regular expression that is being written. A name that stands in two branches is two groups. */
final class PhraseGroups {

    private final Map<String, Integer> used;
    private final Set<String> met;

    PhraseGroups() {
        this(new HashMap<>(), new HashSet<>());
    }

    private PhraseGroups(Map<String, Integer> used, Set<String> met) {
        this.used = used;
        this.met = met;
    }

    /** For one of several branches, which do not see each other's names. */
    PhraseGroups branch() {
        return new PhraseGroups(used, new HashSet<>(met));
    }

    /** Knows from here on what the branch has met. */
    void join(PhraseGroups branch) {
        met.addAll(branch.met);
    }

    /** {@code content} as the group of that name, or the same again where the name was met before. */
    String group(String name, String content) {
        if (met.add(name)) {
            int count = used.merge(name, 1, Integer::sum);
            return "(?<" + group(name, count) + ">" + content + ")";
        }
        return IntStream.rangeClosed(1, used.getOrDefault(name, 1)).mapToObj(count -> "\\k<" + group(name, count) + ">").collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String group(String name, int count) {
        return count == 1 ? name : name + "X" + count;
    }

    /** The name that a group goes by. */
    static String nameOf(String group) {
        int end = group.indexOf('X');
        return end < 0 ? group : group.substring(0, end);
    }
}
