package org.plainletter.llm;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of all instances that share a database; a restart forgets none. */
final class TableLedger implements TokenLedger {

    private final JdbcClient sql;

    TableLedger(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public long spent(LocalDate day) {
        return sql.sql("select tokens from model_tokens where spent_on = :day").param("day", day.toString())
                .query(Long.class).optional().orElse(0L);
    }

    @Override
    public void add(LocalDate day, long tokens) {
        sql.sql("""
                insert into model_tokens (spent_on, tokens) values (:day, :tokens)
                on conflict (spent_on) do update set tokens = model_tokens.tokens + excluded.tokens""")
                .param("day", day.toString()).param("tokens", tokens).update();
    }
}
