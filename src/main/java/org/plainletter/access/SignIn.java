package org.plainletter.access;

import java.time.InstantSource;
import java.util.Objects;
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

    private final Accounts accounts;
    private final Patience patience = new Patience(InstantSource.system());

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        if (!patience.has(name)) {
            throw new LockedException("too many wrong tries");
        }
        Account account = accounts.signIn(name, Objects.toString(asked.getCredentials(), "")).orElseThrow(() -> {
            patience.lose(name);
            return new BadCredentialsException("no such name and password");
        });
        patience.forgive(name);
        return UsernamePasswordAuthenticationToken.authenticated(account, null,
                account.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
