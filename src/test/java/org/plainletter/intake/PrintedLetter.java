package org.plainletter.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Small letters that were printed to files by the programs that letters come from; each stands beside its source. */
final class PrintedLetter {

    private PrintedLetter() {}

    static LetterText read(String file) {
        byte[] content = bytes(file);
        return switch (FileType.of(content)) {
            case PDF -> Task.PDF.run(content, 50);
            case ZIP -> Task.DOCX.run(content, 50);
            default -> PlainText.read(TextDecoding.decode(content).orElseThrow());
        };
    }

    static byte[] bytes(String file) {
        OwnFontMapper.use();
        try (var in = PrintedLetter.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind and the words of each block. */
    static List<String> blocks(String file) {
        LetterText text = read(file);
        return text.blocks().stream().map(block -> block.kind() + " " + text.of(block)).toList();
    }
}
