package org.plainletter.access;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in by name and password. */
@Component
class SignIn implements AuthenticationProvider {

    private static final int AT_A_TIME = 2;

    private final Accounts accounts;
    private final Semaphore comparing = new Semaphore(AT_A_TIME, true);
    private final Patience patience = new Patience(InstantSource.system());

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip();
        if (name.length() > NewAccount.LONGEST_NAME) {
            throw new BadCredentialsException("no such name and password");
        }
        if (!patience.has(name)) {
            throw new LockedException("too many wrong tries");
        }
        Account account = compare(name, Objects.toString(asked.getCredentials(), "")).orElseThrow(() -> {
            patience.lose(name);
            return new BadCredentialsException("no such name and password");
        });
        patience.forgive(name);
        return UsernamePasswordAuthenticationToken.authenticated(account, null,
                account.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
    }

    /** Whether that is the account's password; guesses count as they do for signing in. */
    boolean knows(Account account, String password) {
        if (!patience.has(account.name())) {
            return false;
        }
        boolean right = compare(account.name(), password).isPresent();
        if (!right) {
            patience.lose(account.name());
        }
        return right;
    }

    /** A slow hash keeps a processor busy for a while: those of a few are compared at a time, so that letters go on. */
    private Optional<Account> compare(String name, String password) {
        comparing.acquireUninterruptibly();
        try {
            return accounts.signIn(name, password);
        } finally {
            comparing.release();
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
