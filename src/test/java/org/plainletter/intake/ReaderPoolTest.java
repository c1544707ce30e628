package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.springframework.util.unit.DataSize;

class ReaderPoolTest {

    private static final byte[] LETTER = Pdfs.of((page, document) -> Pdfs.write(page, 72, 700, Pdfs.LETTER));

    private static FileIntake intake(Duration queue) {
        return new FileIntake(new IntakeSettings(
                1, queue, Duration.ofSeconds(10), DataSize.ofMegabytes(20), 50, DataSize.ofMegabytes(256)));
    }

    @Test
    void saysThatItIsBusyWhenNoReaderIsFreeInTime() {
        try (FileIntake intake = intake(Duration.ZERO)) {
            // The only reader is still starting.
            assertThatExceptionOfType(UnreadableUploadException.class).isThrownBy(() -> intake.extract(new Upload(LETTER)))
                    .extracting(UnreadableUploadException::reason).isEqualTo(Reason.BUSY);
        }
    }

    @Test
    void replacesAReaderThatWasKilled() {
        ReaderPool pool = new ReaderPool(new IntakeSettings(
                1, Duration.ofSeconds(30), Duration.ofSeconds(10), DataSize.ofMegabytes(20), 50, DataSize.ofMegabytes(256)));
        try (pool) {
            assertThat(pool.read(Task.PDF, LETTER).text()).isEqualTo(Pdfs.LETTER);
            List<Long> before = pool.pids();
            before.forEach(pid -> ProcessHandle.of(pid).ifPresent(reader -> {
                reader.destroyForcibly();
                reader.onExit().join();
            }));

            assertThat(pool.read(Task.PDF, LETTER).text()).isEqualTo(Pdfs.LETTER);
            assertThat(pool.pids()).isNotEmpty().doesNotContainAnyElementsOf(before);
        }
    }
}
