package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.springframework.util.unit.DataSize;

class FileIntakeTest {

    private static FileIntake intake;

    @BeforeAll
    static void start() {
        intake = new FileIntake(new IntakeSettings(
                1, Duration.ofSeconds(30), Duration.ofSeconds(10), DataSize.ofMegabytes(20), 50, DataSize.ofMegabytes(512)));
    }

    @AfterAll
    static void end() {
        intake.close();
    }

    @Test
    void readsAPdfInAnotherProcess() {
        byte[] pdf = Pdfs.of((page, document) -> Pdfs.write(page, 72, 700, Pdfs.LETTER));

        LetterText text = intake.extract(new Upload(pdf));

        assertThat(text.text()).isEqualTo(Pdfs.LETTER);
        assertThat(text.pages()).isOne();
        assertThat(text.notices()).isEmpty();
    }

    @Test
    void readsTextInTheUsualEncodings() {
        String letter = "Dear Mr Jones – your “café” visit costs £5.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            assertThat(intake.extract(new Upload(letter.getBytes(charset))).text()).isEqualTo(letter);
        }
    }

    @Test
    void saysWhyAFileIsNotRead() {
        assertReason(new byte[0], Reason.EMPTY);
        assertReason(" \r\n\t ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertReason(new byte[21_000_000], Reason.TOO_LARGE);
        assertReason(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), Reason.NO_TEXT);
        assertReason(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), Reason.UNSUPPORTED);
        assertReason("{\\rtf1 Dear Mr Jones}".getBytes(StandardCharsets.UTF_8), Reason.UNSUPPORTED);
        assertReason(bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0), Reason.UNSUPPORTED);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void assertReason(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnreadableUploadException.class)
                .isThrownBy(() -> intake.extract(new Upload(content)))
                .extracting(UnreadableUploadException::reason).isEqualTo(reason);
    }
}
