package org.plainletter.intake;

import java.util.Optional;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.springframework.stereotype.Component;

/** Tells what a file is and has it read: plain text here, PDF and DOCX in a {@link ReaderPool child process}. */
@Component
final class FileIntake implements Intake, AutoCloseable {

    private final IntakeSettings settings;
    private final ReaderPool pool;

    FileIntake(IntakeSettings settings) {
        this.settings = settings;
        this.pool = new ReaderPool(settings);
    }

    @Override
    public LetterText extract(Upload upload) {
        byte[] content = upload.content();
        if (content.length > settings.maxSize().toBytes()) {
            throw new UnreadableUploadException(Reason.TOO_LARGE);
        }
        if (isBlank(content)) {
            throw new UnreadableUploadException(Reason.EMPTY);
        }
        return switch (FileType.of(content)) {
            case PDF -> pool.read(Task.PDF, content);
            case ZIP -> pool.read(Task.DOCX, content);
            case IMAGE -> throw new UnreadableUploadException(Reason.NO_TEXT);
            case LOCKED_OFFICE -> throw new UnreadableUploadException(Reason.ENCRYPTED);
            case OTHER -> throw new UnreadableUploadException(Reason.UNSUPPORTED);
            case TEXT_OR_OTHER -> plainText(content);
        };
    }

    private static LetterText plainText(byte[] content) {
        Optional<String> text = TextDecoding.decode(content);
        return PlainText.read(text.orElseThrow(() -> new UnreadableUploadException(Reason.UNSUPPORTED)));
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Ends the child processes. */
    @Override
    public void close() {
        pool.close();
    }
}
