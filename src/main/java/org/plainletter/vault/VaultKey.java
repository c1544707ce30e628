package org.plainletter.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the key comes from: the environment, or else a file in the data folder. */
@Configuration(proxyBeanMethods = false)
class VaultKey {

    private static final Logger LOG = LoggerFactory.getLogger(VaultKey.class);
    private static final String FILE = "key";

    @Bean
    Vault vault(VaultSettings settings, JdbcClient sql) {
        var vault = new Vault(master(settings));
        String mark = vault.fingerprint("plain-letter");
        sql.sql("insert into vault (id, fingerprint) values (1, :mark) on conflict (id) do nothing").param("mark", mark).update();
        String known = sql.sql("select fingerprint from vault where id = 1").query(String.class).single();
        if (!known.equals(mark)) {
            throw new WrongSettingException("plainletter.key (or the file \"key\" in plainletter.data) is not the key that this database was written with.", null);
        }
        return vault;
    }

    static byte[] master(VaultSettings settings) {
        if (settings.key() != null && !settings.key().isBlank()) {
            return VaultSettings.decode(settings.key(), "plainletter.key");
        }
        Path file = settings.data().resolve(FILE);
        try {
            DataFolder.make(settings.data());
            if (!Files.exists(file)) {
                create(file);
            }
            return VaultSettings.decode(Files.readString(file, StandardCharsets.US_ASCII), "The file \"key\" in plainletter.data");
        } catch (IOException cannot) {
            throw new WrongSettingException("plainletter.data has to name a folder in which the file \"key\" can be made and read.", cannot);
        } catch (IllegalArgumentException damaged) {
            throw new WrongSettingException(String.valueOf(damaged.getMessage()), damaged);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[VaultSettings.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        FileAttribute<?>[] ownerOnly = DataFolder.POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap((Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            LOG.info("Letters are sealed with a new key in {}, readable by its owner only; set PLAINLETTER_KEY to keep the key apart from the data", file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            LOG.debug("The key file was made by another process");
        }
    }
}
