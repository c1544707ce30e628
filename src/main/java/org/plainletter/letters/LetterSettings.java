package org.plainletter.letters;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are kept and worked on.
 *
 * @param keep how long a letter is kept, 1 minute to 365 days
 * @param queue how many letters may be waiting or worked on at once, 1 to 100,000; more are turned away
 * @param workers how many are worked on at the same time, 1 to 256
 */
@ConfigurationProperties("plainletter.letters")
record LetterSettings(@DefaultValue("24h") Duration keep, @DefaultValue("250") int queue, @DefaultValue("24") int workers) {

    LetterSettings {
        if (keep.compareTo(Duration.ofMinutes(1)) < 0 || keep.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("plainletter.letters.keep has to be between 1m (a minute) and 365d (days).");
        }
        if (queue < 1 || queue > 100_000) {
            throw new IllegalArgumentException("plainletter.letters.queue has to be between 1 and 100000 letters.");
        }
        if (workers < 1 || workers > 256) {
            throw new IllegalArgumentException("plainletter.letters.workers has to be between 1 and 256.");
        }
    }
}
