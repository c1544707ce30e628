package org.plainletter.tuning;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is fixed before the first pair of a trial.
 *
 * @param trial its id
 * @param champion the version in use, by its identity
 * @param challenger the version that is tried against it
 * @param groups the groups that take part, one or more; people on their own are a group like any other
 * @param pairs how many pairs are judged at most: at this number the champion stays
 */
public record Plan(String trial, String champion, String challenger, Set<String> groups, int pairs) {

    private static final int LONGEST_GROUP = 64;

    /**
     * Checks what can't be so.
     *
     * @throws IllegalArgumentException naming it
     */
    public Plan {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        if (champion.equals(challenger)) {
            throw new IllegalArgumentException("a version can't be tried against itself: " + champion);
        }
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.isBlank() || group.length() > LONGEST_GROUP)) {
            throw new IllegalArgumentException("A trial needs at least one group, each with a name of up to " + LONGEST_GROUP + " letters.");
        }
        if (pairs < Rules.PAIRS) {
            throw new IllegalArgumentException("A trial needs at least " + Rules.PAIRS + " pairs, and not " + pairs + ".");
        }
    }
}
