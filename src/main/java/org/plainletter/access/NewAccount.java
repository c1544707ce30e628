package org.plainletter.access;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * An account that is asked for.
 *
 * @param name 1 to 60 characters
 * @param password 12 characters or more, 72 bytes at most, as bcrypt reads no further: three words that do not belong together are enough (National Cyber Security Centre)
 * @param charity the name of the charity, 1 to 120 characters
 * @param roles at least one
 */
record NewAccount(String name, String password, String charity, Set<Role> roles) {

    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD_BYTES = 72;
    static final int LONGEST_NAME = 60;
    private static final int LONGEST_CHARITY = 120;

    /** Strips the names and holds the limits. @throws IllegalArgumentException that says what to do, fit for a page */
    NewAccount {
        name = name.strip();
        charity = charity.strip();
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "Write a name of up to 60 letters.");
        check(!charity.isEmpty() && charity.length() <= LONGEST_CHARITY, "Write the name of the charity.");
        checkPassword(password);
        check(!roles.isEmpty(), "Tick at least one thing that the person does.");
        roles = Set.copyOf(roles);
    }

    /** Holds the limits of a password. @throws IllegalArgumentException that says what to do, fit for a page */
    static void checkPassword(String password) {
        check(password.length() >= SHORTEST_PASSWORD && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES,
                "Choose a password of 12 to 72 letters. Three words that do not belong together are good.");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
