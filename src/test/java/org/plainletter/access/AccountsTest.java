package org.plainletter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class AccountsTest {

    private static final String PASSWORD = "kettle violin moss";

    private JdbcClient sql;
    private Accounts accounts;

    private void on(Database database) {
        sql = JdbcClient.create(database.fresh());
        accounts = new Accounts(sql, PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    private static NewAccount wanted(String name, String charity, Role... roles) {
        return new NewAccount(name, PASSWORD, charity, Set.of(roles));
    }

    @ParameterizedTest
    @EnumSource
    void letsInByNameAndPasswordAndKeepsOnlyAHash(Database database) {
        on(database);
        assertThat(accounts.none()).isTrue();
        Account made = accounts.add(wanted(" Rosa ", "Harbour Voices", Role.FACILITATOR, Role.KEEPER), null);

        assertThat(accounts.none()).isFalse();
        assertThat(accounts.signIn("Rosa", PASSWORD)).contains(made);
        assertThat(accounts.signIn("Rosa", PASSWORD + "!")).isEmpty();
        assertThat(accounts.signIn("Nobody", PASSWORD)).isEmpty();
        assertThat(accounts.find(made.id())).contains(made);
        assertThat(sql.sql("select password from account").query(String.class).single()).startsWith("{bcrypt}").doesNotContain("kettle");
    }

    @ParameterizedTest
    @EnumSource
    void givesNobodyANameOrACharityThatIsTaken(Database database) {
        on(database);
        Account rosa = accounts.add(wanted("Rosa", "Harbour Voices", Role.values()), null);
        Account imran = accounts.add(wanted("Imran", "Hill Folk", Role.KEEPER, Role.FACILITATOR), rosa);

        assertThatThrownBy(() -> accounts.add(wanted("Imran", "Harbour Voices", Role.EDITOR), rosa)).hasMessageContaining("Write another one");
        assertThatThrownBy(() -> accounts.add(wanted("Ann", "Hill Folk", Role.FACILITATOR), rosa)).hasMessageContaining("gives its own accounts");
        assertThat(accounts.add(wanted("Ann", "Hill Folk", Role.FACILITATOR), imran).charity()).isEqualTo(imran.charity());
        assertThatThrownBy(() -> accounts.add(wanted("Eve", "Hill Folk", Role.EDITOR), imran)).as("more than the giver has").hasMessageContaining("more than you may");
        assertThatThrownBy(() -> accounts.add(wanted("Eve", "New Folk", Role.FACILITATOR), imran)).as("a charity of the giver's own making").hasMessageContaining("charity");
        assertThat(accounts.of(rosa.charity())).containsExactly(rosa);
        assertThat(accounts.of(imran.charity())).extracting(Account::name).containsExactly("Ann", "Imran");
    }
}
