package org.plainletter.letters;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work that survives a restart: one task for each waiting letter, and one that erases what has expired. */
@Configuration(proxyBeanMethods = false)
class LetterTasks {

    static final TaskDescriptor<Void> REWRITE = TaskDescriptor.of("rewrite-letter");

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration ERASE_EVERY = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> rewriteLetter(LetterWork work) {
        return Tasks.oneTime(REWRITE).onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY)).execute((instance, context) -> {
            try {
                work.finish(instance.getId());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped before the letter was finished", stopping);
            }
        });
    }

    @Bean
    RecurringTask<Void> eraseExpired(LetterStore store, Erasure erasure) {
        return Tasks.recurring("erase-expired-letters", FixedDelay.of(ERASE_EVERY)).execute((instance, context) -> {
            if (store.eraseExpired(Instant.now()) > 0) {
                erasure.scrub();
            }
        });
    }
}
