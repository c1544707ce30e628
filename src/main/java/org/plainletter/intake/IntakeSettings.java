package org.plainletter.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are read: {@code plainletter.intake}.
 *
 * @param readers child processes that stand ready, 1 to 16; as many files are read at once; 2
 * @param queue how long a file waits for a free reader before the answer is "busy"; 4 seconds
 * @param limit how long one file may take, after which its reader is killed; 10 seconds
 * @param maxSize the largest upload; 20 MB (of 1,048,576 bytes)
 * @param maxPages the most pages; 50
 * @param readerMemory heap of each reader; 512 MB
 */
@ConfigurationProperties("plainletter.intake")
record IntakeSettings(
        @DefaultValue("2") int readers,
        @DefaultValue("4s") Duration queue,
        @DefaultValue("10s") Duration limit,
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("50") int maxPages,
        @DefaultValue("512MB") DataSize readerMemory) {

    /** @throws IllegalArgumentException if a value is out of range; names the property */
    IntakeSettings {
        require(readers >= 1 && readers <= 16, "readers must be 1 to 16");
        require(!queue.isNegative(), "queue must not be negative");
        require(limit.toMillis() >= 100, "limit must be 100 milliseconds or more");
        require(maxSize.toBytes() >= 1, "max-size must be 1 byte or more");
        require(maxPages >= 1, "max-pages must be 1 or more");
        require(readerMemory.toMegabytes() >= 64, "reader-memory must be 64MB or more");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("plainletter.intake." + rule);
        }
    }
}
