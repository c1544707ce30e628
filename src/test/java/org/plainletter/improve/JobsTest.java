package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.improve.Job.Status;
import org.plainletter.prompt.PromptVersion;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class JobsTest {

    private static final int STEPS = 5;

    private final DataSource database;
    private final Jobs jobs;
    private final PromptVersion version;
    private final List<Integer> done = new ArrayList<>();
    private int finished;

    JobsTest(Database kind) {
        database = kind.fresh();
        jobs = jobs();
        version = new TrialStore(database).library.champion("tone");
    }

    private Jobs jobs() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("scheduler", Scheduler.create(new TransactionAwareDataSourceProxy(database), Tasks.oneTime(Jobs.TASK).execute((instance, context) -> { })).build());
        return new Jobs(JdbcClient.create(database), new TransactionTemplate(new DataSourceTransactionManager(database)), beans.getBeanProvider(Scheduler.class));
    }

    /** Does steps; before some of them something happens. */
    private JobSteps steps(int when, Runnable happens) {
        return new JobSteps() {

            @Override
            public Job.Kind kind() {
                return Job.Kind.GATE;
            }

            @Override
            public String step(Job job, int step) {
                if (step == when) {
                    happens.run();
                }
                done.add(step);
                return "{\"step\":" + step + "}";
            }

            @Override
            public void finish(Job job) {
                finished++;
            }
        };
    }

    private Job begin() {
        return jobs.begin(Job.Kind.GATE, version, STEPS, "Ada");
    }

    private Job work(Job job, JobSteps steps) {
        JobWork.work(jobs, jobs.find(job.id()).orElseThrow(), List.of(steps));
        return jobs.find(job.id()).orElseThrow();
    }

    @Test
    void doesAllStepsAndTellsHowFarItIs() {
        Job job = begin();
        assertThat(job.done()).isZero();

        Job after = work(job, steps(4, () -> assertThat(jobs.find(job.id()).orElseThrow().done()).isEqualTo(3)));

        assertThat(after.status()).isEqualTo(Status.DONE);
        assertThat(after.done()).isEqualTo(STEPS);
        assertThat(jobs.results(job.id())).hasSize(STEPS).first().isEqualTo("{\"step\":1}");
        assertThat(finished).isEqualTo(1);
    }

    @Test
    void runsOnceForAVersionHoweverOftenItIsAskedFor() {
        assertThat(begin().id()).isEqualTo(begin().id());
    }

    @Test
    void stopsWhenSomebodyCancelsAndGoesOnWhereItWas() {
        Job job = begin();

        assertThat(work(job, steps(2, () -> jobs.cancel(job.id()))).status()).isEqualTo(Status.CANCELLED);
        assertThat(done).containsExactly(1, 2);
        assertThat(finished).isZero();

        jobs.resume(job.id());
        assertThat(work(job, steps(0, () -> { })).status()).isEqualTo(Status.DONE);
        assertThat(done).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void goesOnAfterACrashAndDoesNoStepTwice() {
        Job job = begin();
        try {
            work(job, steps(3, () -> {
                throw new OutOfMemoryError("the process dies");
            }));
        } catch (OutOfMemoryError died) {
            assertThat(jobs.find(job.id()).orElseThrow().status()).isEqualTo(Status.RUNNING);
        }

        assertThat(work(job, steps(0, () -> { })).status()).isEqualTo(Status.DONE);
        assertThat(done).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void isNotDoneWhereWhatFollowsFromItFails() {
        Job job = begin();
        var failing = new JobSteps() {

            @Override
            public Job.Kind kind() {
                return Job.Kind.GATE;
            }

            @Override
            public String step(Job of, int step) {
                return "{}";
            }

            @Override
            public void finish(Job of) {
                throw new IllegalStateException("the trial did not hear of it");
            }
        };

        assertThat(work(job, failing).status()).isEqualTo(Status.FAILED);
        jobs.resume(job.id());
        assertThat(work(job, steps(0, () -> { })).status()).isEqualTo(Status.DONE);
        assertThat(finished).isEqualTo(1);
    }

    @Test
    void saysWhyItCanNotBeDoneAndGoesOnLater() {
        Job job = begin();

        Job failed = work(job, steps(2, () -> {
            throw new JobProblem("The model does not answer. Go on later.");
        }));

        assertThat(failed.status()).isEqualTo(Status.FAILED);
        assertThat(failed.problem()).isEqualTo("The model does not answer. Go on later.");
        jobs.resume(job.id());
        assertThat(work(job, steps(0, () -> { })).problem()).isNull();
        assertThat(finished).isEqualTo(1);
    }
}
