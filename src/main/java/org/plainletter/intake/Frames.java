package org.plainletter.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plainletter.intake.LetterText.Notice;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.plainletter.language.Span;

/** What goes over the pipe between the service and a child process; lengths before bytes, no Java serialisation. */
final class Frames {

    private static final int READ = -1;

    private Frames() {}

    static void writeTask(DataOutputStream out, Task task, byte[] content) throws IOException {
        out.writeByte(task.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    static void writeReason(DataOutputStream out, Reason reason) throws IOException {
        out.writeByte(reason.ordinal());
        out.flush();
    }

    static void writeText(DataOutputStream out, LetterText text) throws IOException {
        byte[] characters = text.text().getBytes(StandardCharsets.UTF_8);
        out.writeByte(READ);
        out.writeInt(characters.length);
        out.write(characters);
        out.writeInt(text.pages());
        out.writeByte(text.notices().size());
        for (Notice notice : text.notices()) {
            out.writeByte(notice.ordinal());
        }
        out.writeInt(text.blocks().size());
        for (Block block : text.blocks()) {
            out.writeByte(block.kind().ordinal());
            out.writeInt(block.span().start());
            out.writeInt(block.span().end());
            out.writeInt(block.page());
        }
        out.flush();
    }

    /** @throws UnreadableUploadException if that is what the child answered */
    static LetterText readAnswer(DataInputStream in) throws IOException {
        byte status = in.readByte();
        if (status != READ) {
            throw new UnreadableUploadException(Reason.values()[status]);
        }
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        int pages = in.readInt();
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        for (int i = in.readByte(); i > 0; i--) {
            notices.add(Notice.values()[in.readByte()]);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Block.Kind kind = Block.Kind.values()[in.readByte()];
            blocks.add(new Block(kind, new Span(in.readInt(), in.readInt()), in.readInt()));
        }
        return new LetterText(text, blocks, pages, notices);
    }
}
