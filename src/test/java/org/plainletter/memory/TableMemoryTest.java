package org.plainletter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

class TableMemoryTest {

    private final JdbcClient sql = JdbcClient.create(Database.SQLITE.fresh());
    private final TableMemory memory = new TableMemory(sql, new Vault(new byte[32]), 10, Duration.ofHours(1));

    @Test
    void takesALetterThatIsWrittenAgainForTheSameOne() {
        memory.keep("key", "Please come.", List.of("a letter"));

        assertThat(memory.recall("key", List.of("a letter"))).contains("Please come.");
        assertThat(stored()).isZero();

        assertThat(memory.recall("key", List.of("another letter"))).contains("Please come.");
        assertThat(stored()).isEqualTo(1);
    }

    private int stored() {
        return sql.sql("select count(*) from paragraph").query(Integer.class).single();
    }
}
