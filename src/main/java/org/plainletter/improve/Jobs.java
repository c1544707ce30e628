package org.plainletter.improve;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plainletter.improve.Job.Status;
import org.plainletter.prompt.PromptVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs: their steps and how far they are stand in the database, so that they go on after a restart and can be stopped from anywhere. */
@Component
public class Jobs {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("improve");

    private static final String SELECT = "select j.*, (select count(*) from job_step s where s.job = j.id) as done from job j ";

    private final JdbcClient sql;
    private final TransactionTemplate together;
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(JdbcClient sql, TransactionTemplate together, ObjectProvider<Scheduler> scheduler) {
        this.sql = sql;
        this.together = together;
        this.scheduler = scheduler;
    }

    /** Begins a job of so many steps; the one of this kind for this version that is running already, if there is one. */
    Job begin(Job.Kind kind, PromptVersion version, int total, String person) {
        return Objects.requireNonNull(together.execute(transaction -> of(version.identity()).stream()
                .filter(job -> job.kind() == kind && job.status() == Status.RUNNING).findFirst().orElseGet(() -> {
                    String id = UUID.randomUUID().toString();
                    sql.sql("insert into job (id, kind, prompt, version, status, total, person, begun) values (:id, :kind, :prompt, :version, :status, :total, :person, :begun)")
                            .param("id", id).param("kind", code(kind)).param("prompt", version.name()).param("version", version.identity())
                            .param("status", Status.RUNNING.code()).param("total", total).param("person", person)
                            .param("begun", Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS))).update();
                    scheduler.getObject().schedule(TASK.instance(id).scheduledTo(Instant.now()));
                    return find(id).orElseThrow();
                })));
    }

    private static String code(Job.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The job of this id, if there is one. */
    public Optional<Job> find(String id) {
        return sql.sql(SELECT + "where j.id = :id").param("id", id).query(Jobs::job).optional();
    }

    /** The jobs about a version, the last one first. */
    public List<Job> of(String version) {
        return sql.sql(SELECT + "where j.version = :version order by j.begun desc").param("version", version).query(Jobs::job).list();
    }

    /** Stops a job after the step that it is at; what it has done is kept. */
    public void cancel(String id) {
        end(id, Status.CANCELLED);
    }

    /** Lets a job that was stopped, or that failed, go on where it was. */
    public void resume(String id) {
        int resumed = sql.sql("update job set status = :running, problem = null where id = :id and status in (:stopped)").param("running", Status.RUNNING.code())
                .param("id", id).param("stopped", List.of(Status.CANCELLED.code(), Status.FAILED.code())).update();
        if (resumed > 0) {
            scheduler.getObject().scheduleIfNotExists(TASK.instance(id).scheduledTo(Instant.now()));
        }
    }

    /** Ends a job together with what happens then: both, or neither. */
    void finish(String id, Runnable then) {
        together.executeWithoutResult(transaction -> {
            if (end(id, Status.DONE)) {
                then.run();
            }
        });
    }

    private boolean end(String id, Status status) {
        return sql.sql("update job set status = :status where id = :id and status = :running").param("status", status.code()).param("id", id)
                .param("running", Status.RUNNING.code()).update() > 0;
    }

    void fail(String id, String problem) {
        sql.sql("update job set status = :status, problem = :problem where id = :id").param("status", Status.FAILED.code()).param("problem", problem).param("id", id).update();
    }

    /** What came of each step that is done, in order. */
    List<String> results(String id) {
        return sql.sql("select result from job_step where job = :job order by step").param("job", id).query(String.class).list();
    }

    void done(String id, int step, String result) {
        sql.sql("insert into job_step (job, step, result) values (:job, :step, :result) on conflict do nothing")
                .param("job", id).param("step", step).param("result", result).update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(row.getString("id"), Job.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("prompt"), row.getString("version"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)), row.getInt("done"), row.getInt("total"), row.getString("person"),
                row.getString("problem"), row.getTimestamp("begun").toInstant());
    }
}
