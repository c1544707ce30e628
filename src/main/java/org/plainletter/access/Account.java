package org.plainletter.access;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who signs in. A controller gets the one who is signed in by naming it among its parameters.
 *
 * @param id random
 * @param name what they sign in and sign with
 * @param charity whom they work for
 * @param roles what they may do, at least one
 * @param password a mark of the password that they signed in with: with another one an account is not the same, and who is still signed in elsewhere is signed out
 */
public record Account(String id, String name, Charity charity, Set<Role> roles, String password) implements Serializable {

    /** Copies the set. @throws IllegalArgumentException if there is no role */
    public Account {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles");
        }
    }
}
