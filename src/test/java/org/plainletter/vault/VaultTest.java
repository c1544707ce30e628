package org.plainletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final byte[] PLAIN = "a fictional letter".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = new Vault(new byte[32]);

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(vault.seal(PLAIN, "letter 1"), "letter 1")).isEqualTo(PLAIN);
        assertThat(vault.open(vault.seal(new byte[0], "x"), "x")).isEmpty();
    }

    @Test
    void sealsTheSameBytesDifferentlyEachTime() {
        assertThat(vault.seal(PLAIN, "letter 1")).isNotEqualTo(vault.seal(PLAIN, "letter 1"));
    }

    @Test
    void opensNothingForAnotherLetterOrWithAnotherKeyOrChanged() {
        byte[] sealed = vault.seal(PLAIN, "letter 1");
        byte[] changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(sealed, "letter 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(changed, "letter 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(Arrays.copyOf(sealed, 5), "letter 1")).isInstanceOf(IllegalStateException.class);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new Vault(other).open(sealed, "letter 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void marksTheSameTextTheSameOnlyWithTheSameKey() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(vault.fingerprint("a")).isEqualTo(vault.fingerprint("a")).isNotEqualTo(vault.fingerprint("b"))
                .isNotEqualTo(new Vault(other).fingerprint("a")).hasSize(64);
    }
}
