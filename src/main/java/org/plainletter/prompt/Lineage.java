package org.plainletter.prompt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a version comes from.
 *
 * @param parent the identity of the version that it was made from, or null: it is a first one
 * @param author who made it
 * @param why in one line
 * @param date when, in UTC
 */
public record Lineage(@Nullable String parent, String author, String why, LocalDate date) {

    /** Characters of an author's name. */
    public static final int LONGEST_AUTHOR = 200;
    /** Characters of a reason. */
    public static final int LONGEST_WHY = 1_000;

    /** Puts author and reason on one line. @throws IllegalArgumentException naming the one that is empty or too long */
    public Lineage {
        author = line("author", author, LONGEST_AUTHOR);
        why = line("why", why, LONGEST_WHY);
    }

    private static String line(String what, String said, int longest) {
        String line = said.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > longest) {
            throw new IllegalArgumentException(what);
        }
        return line;
    }
}
