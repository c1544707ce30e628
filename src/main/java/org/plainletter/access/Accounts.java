package org.plainletter.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts. Of a password only a slow hash is kept. */
@Component
public class Accounts {

    private static final String SELECT = "select a.id, a.name, a.roles, a.password, c.id as charity, c.name as charity_name from account a join charity c on c.id = a.charity ";

    private final JdbcClient sql;
    private final PasswordEncoder encoder;
    /** Compared with when there is no such account, so that the time does not tell. */
    private final String nobody;

    Accounts(JdbcClient sql, PasswordEncoder encoder) {
        this.sql = sql;
        this.encoder = encoder;
        this.nobody = encoder.encode(UUID.randomUUID().toString());
    }

    /** Whether nobody can sign in yet. */
    boolean none() {
        return sql.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    /**
     * Adds an account, and its charity if that is new.
     *
     * @param by who gives the account, or null for the first one: nobody gives more than they have, and a new charity only who may do everything
     * @throws IllegalArgumentException fit for a page, if that may not be given, somebody has that name, or the charity gives its own accounts
     */
    synchronized Account add(NewAccount wanted, @Nullable Account by) {
        if (by != null) {
            check(wanted, by);
        }
        String hash = encoder.encode(wanted.password());
        sql.sql("insert into charity (id, name) values (:id, :name) on conflict (name) do nothing")
                .param("id", UUID.randomUUID().toString()).param("name", wanted.charity()).update();
        String id = UUID.randomUUID().toString();
        Charity charity = charity(wanted.charity()).orElseThrow();
        if (sql.sql("insert into account (id, name, charity, password, roles) values (:id, :name, :charity, :password, :roles) on conflict (name) do nothing")
                .param("id", id).param("name", wanted.name()).param("charity", charity.id())
                .param("password", hash).param("roles", codes(wanted.roles())).update() == 0) {
            throw new IllegalArgumentException("Somebody has this name. Write another one.");
        }
        return new Account(id, wanted.name(), charity, wanted.roles(), mark(hash));
    }

    private void check(NewAccount wanted, Account by) {
        if (!by.roles().containsAll(wanted.roles())) {
            throw new IllegalArgumentException("You can not let somebody do more than you may do.");
        }
        if (wanted.charity().equals(by.charity().name())) {
            return;
        }
        if (charity(wanted.charity()).isPresent()) {
            throw new IllegalArgumentException("This charity gives its own accounts. Ask there.");
        }
        if (!by.roles().containsAll(EnumSet.allOf(Role.class))) {
            throw new IllegalArgumentException("You can give accounts in your own charity. Ask whoever gave you yours.");
        }
    }

    /** Takes an account away. @return whether the charity had it */
    boolean remove(Charity charity, String id) {
        return sql.sql("delete from account where id = :id and charity = :charity").param("id", id).param("charity", charity.id()).update() > 0;
    }

    /** Gives an account another password, and with it signs it out wherever it is signed in. @throws IllegalArgumentException fit for a page, if the password is too short or too long */
    void change(Account account, String password) {
        NewAccount.checkPassword(password);
        sql.sql("update account set password = :password where id = :id").param("password", encoder.encode(password)).param("id", account.id()).update();
    }

    private Optional<Charity> charity(String name) {
        return sql.sql("select id, name from charity where name = :name").param("name", name)
                .query((row, number) -> new Charity(row.getString("id"), row.getString("name"))).optional();
    }

    /** The account of that name, if the password is right. */
    Optional<Account> signIn(String name, String password) {
        Optional<Known> known = sql.sql(SELECT + "where a.name = :name").param("name", name.strip())
                .query((row, number) -> new Known(account(row), row.getString("password"))).optional();
        boolean right = encoder.matches(password, known.map(Known::hash).orElse(nobody));
        return right ? known.map(Known::account) : Optional.empty();
    }

    private record Known(Account account, String hash) {}

    /** The account as it is now; none if it was taken away. */
    Optional<Account> find(String id) {
        return sql.sql(SELECT + "where a.id = :id").param("id", id).query((row, number) -> account(row)).optional();
    }

    /** The account of that name as it is now; none if it was taken away. */
    public Optional<Account> named(String name) {
        return sql.sql(SELECT + "where a.name = :name").param("name", name).query((row, number) -> account(row)).optional();
    }

    /** The accounts of a charity, by name. */
    List<Account> of(Charity charity) {
        return sql.sql(SELECT + "where c.id = :charity order by a.name").param("charity", charity.id()).query((row, number) -> account(row)).list();
    }

    private static Account account(ResultSet row) throws SQLException {
        var charity = new Charity(row.getString("charity"), row.getString("charity_name"));
        return new Account(row.getString("id"), row.getString("name"), charity, roles(row.getString("roles")), mark(row.getString("password")));
    }

    /** What tells one password's hash from another's, and nothing more of it. */
    private static String mark(String hash) {
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(role -> role.code() + " ").collect(Collectors.joining());
    }

    private static Set<Role> roles(String codes) {
        return Stream.of(Role.values()).filter(role -> codes.contains(role.code() + " ")).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
