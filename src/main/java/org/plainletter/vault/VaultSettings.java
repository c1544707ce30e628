package org.plainletter.vault;

import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the service keeps what it has to keep, and the key that seals it.
 *
 * @param data the folder of the database and the key file; made if absent
 * @param key 32 bytes in Base64, or null: then a file {@code key} in the data folder holds it, made at the first start
 */
@ConfigurationProperties("plainletter")
record VaultSettings(Path data, @Nullable String key) {

    static final int KEY_BYTES = 32;

    VaultSettings {
        if (key != null && !key.isBlank()) {
            decode(key, "plainletter.key");
        }
    }

    /** @throws IllegalArgumentException naming {@code property}, without the value */
    static byte[] decode(String text, String property) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(property + " has to be 32 random bytes in Base64, as \"openssl rand -base64 32\" prints.");
        }
        return bytes;
    }

    /** The property and not what it says. */
    @Override
    public String toString() {
        return "VaultSettings[data=" + data + "]";
    }
}
