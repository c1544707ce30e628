package org.plainletter.improve;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does jobs, one step after the other, until they are done or stopped. */
@Configuration(proxyBeanMethods = false)
class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);

    @Bean
    OneTimeTask<Void> improve(Jobs jobs, List<JobSteps> kinds) {
        return Tasks.oneTime(Jobs.TASK).execute((instance, context) -> jobs.find(instance.getId()).ifPresent(job -> work(jobs, job, kinds)));
    }

    static void work(Jobs jobs, Job job, List<JobSteps> kinds) {
        JobSteps steps = kinds.stream().filter(kind -> kind.kind() == job.kind()).findFirst().orElseThrow();
        try {
            for (int step = job.done() + 1; step <= job.total(); step++) {
                if (jobs.find(job.id()).stream().noneMatch(now -> now.status() == Job.Status.RUNNING)) {
                    return;
                }
                jobs.done(job.id(), step, steps.step(job, step));
            }
            jobs.finish(job.id(), () -> steps.finish(job));
        } catch (JobProblem problem) {
            jobs.fail(job.id(), String.valueOf(problem.getMessage()));
        } catch (RuntimeException fault) {
            if (Thread.currentThread().isInterrupted()) {
                throw fault; // The service is stopping: the scheduler takes the job up again.
            }
            LOG.error("A job on {} failed: {}", job.prompt(), fault.getClass().getSimpleName());
            jobs.fail(job.id(), "Something went wrong here. Try again.");
        }
    }
}
