package org.plainletter.memory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many rewritten paragraphs are remembered.
 *
 * @param most how many are held in memory, 0 (none) to 10,000,000; the table holds all that two letters have asked for
 * @param keep how long one is held in memory, 1 minute to 365 days
 */
@ConfigurationProperties("plainletter.memory")
record MemorySettings(@DefaultValue("20000") int most, @DefaultValue("24h") Duration keep) {

    MemorySettings {
        if (most < 0 || most > 10_000_000) {
            throw new IllegalArgumentException("plainletter.memory.most has to be between 0 and 10000000 paragraphs.");
        }
        if (keep.compareTo(Duration.ofMinutes(1)) < 0 || keep.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("plainletter.memory.keep has to be between 1m (a minute) and 365d (days).");
        }
    }
}
