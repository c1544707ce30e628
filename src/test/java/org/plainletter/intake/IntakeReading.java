package org.plainletter.intake;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** The real intake for tests of what comes after it. */
public final class IntakeReading implements AutoCloseable {

    private final FileIntake intake = new FileIntake(new IntakeSettings(
            1, Duration.ofSeconds(60), Duration.ofSeconds(30), DataSize.ofMegabytes(20), 50, DataSize.ofMegabytes(512)));

    /** The text of a file. */
    public LetterText extract(byte[] content) {
        return intake.extract(new Upload(content));
    }

    @Override
    public void close() {
        intake.close();
    }
}
