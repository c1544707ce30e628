package org.plainletter.access;

import java.util.EnumSet;
import org.springframework.boot.test.context.TestComponent;

/** Accounts for tests of other modules. */
@TestComponent
public class TestAccounts {

    public static final String PASSWORD = "kettle violin moss";

    private final Accounts accounts;

    TestAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody of a charity who writes prompts and runs no groups. */
    public Account editor(String name, String charity) {
        return accounts.add(new NewAccount(name, PASSWORD, charity, EnumSet.of(Role.EDITOR)), null);
    }

    /** Somebody of a charity who may do everything; made if need be. */
    public Account facilitator(String name, String charity) {
        return accounts.named(name).orElseGet(() -> accounts.add(new NewAccount(name, PASSWORD, charity, EnumSet.allOf(Role.class)), null));
    }
}
