package org.plainletter.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how a file is read, a block a line. Run {@code main} from an IDE, or with the test class path: {@code java -cp … org.plainletter.intake.DumpBlocks FILE}. */
final class DumpBlocks {

    private DumpBlocks() {}

    public static void main(String[] files) throws IOException {
        OwnFontMapper.use();
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            LetterText text = switch (FileType.of(content)) {
                case PDF -> Task.PDF.run(content, 50);
                case ZIP -> Task.DOCX.run(content, 50);
                default -> PlainText.read(TextDecoding.decode(content).orElseThrow());
            };
            System.out.println(file + " " + text + " " + text.notices());
            for (Block block : text.blocks()) {
                System.out.println(block.page() + " " + block.kind() + "\t" + text.of(block));
            }
        }
    }
}
