package org.plainletter.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plainletter.vault.Vault;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Caffeine before a table. What only one letter has asked for stays in memory, for as long as a letter is kept at most; the table's values are sealed. */
final class TableMemory implements ParagraphMemory {

    private final Cache<String, Entry> recent;
    private final JdbcClient sql;
    private final Vault vault;

    /** A value, the letter that brought it, and whether the table has it. */
    private record Entry(String value, Object letter, boolean stored) {

        static Entry stored(String value) {
            return new Entry(value, "", true);
        }
    }

    TableMemory(JdbcClient sql, Vault vault, int most, Duration keep) {
        this.sql = sql;
        this.vault = vault;
        this.recent = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(keep).build();
    }

    @Override
    public Optional<String> recall(String key, Object letter) {
        Entry entry = recent.getIfPresent(key);
        if (entry == null) {
            Optional<String> stored = stored(key);
            stored.ifPresent(value -> recent.put(key, Entry.stored(value)));
            return stored;
        }
        if (!entry.stored() && !entry.letter().equals(letter)) {
            store(key, entry.value());
            recent.put(key, Entry.stored(entry.value()));
        }
        return Optional.of(entry.value());
    }

    @Override
    public void keep(String key, String value, Object letter) {
        recent.asMap().putIfAbsent(key, new Entry(value, letter, false));
    }

    /** A database that does not answer, or a value that does not open, costs a question to the model, and no letter. */
    private Optional<String> stored(String key) {
        try {
            return sql.sql("select value from paragraph where id = :key").param("key", key).query((row, number) -> row.getBytes("value")).optional()
                    .map(sealed -> new String(vault.open(sealed, "paragraph " + key), StandardCharsets.UTF_8));
        } catch (DataAccessException | IllegalStateException away) {
            return Optional.empty();
        }
    }

    private void store(String key, String value) {
        try {
            sql.sql("insert into paragraph (id, value, created) values (:key, :value, :created) on conflict (id) do nothing")
                    .param("key", key).param("value", vault.seal(value.getBytes(StandardCharsets.UTF_8), "paragraph " + key)).param("created", Timestamp.from(Instant.now())).update();
        } catch (DataAccessException away) {
            // It stays in memory; another letter may bring it to the table.
            return;
        }
    }
}
