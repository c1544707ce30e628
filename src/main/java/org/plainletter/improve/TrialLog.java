package org.plainletter.improve;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.tuning.TrialEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The lists of events of all trials, in the database: to append to, and to read. */
@Component
class TrialLog {

    private static final String TYPE = "type";
    private static final Map<String, Class<?>> TYPES =
            Stream.of(TrialEvent.class.getPermittedSubclasses()).collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();

    TrialLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** An event, and when it happened. */
    record Logged(TrialEvent event, Instant time) {}

    /** The trials, the one that was opened last first. */
    List<String> trials() {
        return sql.sql("select trial from trial_event where place = 1 order by happened desc, trial").query(String.class).list();
    }

    /** What happened in a trial so far; empty if there is none of that id. */
    List<Logged> of(String trial) {
        return sql.sql("select event, happened from trial_event where trial = :trial order by place").param("trial", trial)
                .query((row, number) -> new Logged(read(row.getString("event")), row.getTimestamp("happened").toInstant())).list();
    }

    /** Adds events after the first {@code after}; false, with nothing added, if somebody else has added one there. Call it in a transaction. */
    boolean append(String trial, int after, List<TrialEvent> events) {
        var now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        for (int i = 0; i < events.size(); i++) {
            int added = sql.sql("insert into trial_event (trial, place, event, happened) values (:trial, :place, :event, :happened) on conflict do nothing")
                    .param("trial", trial).param("place", after + i + 1).param("event", written(events.get(i))).param("happened", now).update();
            if (added == 0) {
                return false;
            }
        }
        return true;
    }

    private String written(TrialEvent event) {
        ObjectNode node = json.valueToTree(event);
        return node.put(TYPE, event.getClass().getSimpleName()).toString();
    }

    private TrialEvent read(String event) {
        JsonNode node = json.readTree(event);
        String type = ((ObjectNode) node).remove(TYPE).stringValue();
        Class<?> known = TYPES.get(type);
        if (known == null) {
            throw new IllegalStateException("a trial's event of an unknown type: " + type);
        }
        return (TrialEvent) json.treeToValue(node, known);
    }
}
