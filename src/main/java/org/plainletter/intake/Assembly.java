package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.intake.LetterText.Notice;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.plainletter.language.Span;

/** Puts blocks one after another, a line each. */
final class Assembly {

    /** More characters than any letter of 50 pages has. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private Assembly() {}

    /** @throws UnreadableUploadException if there is far too much */
    static LetterText of(List<TextBlock> parts, int pages, Set<Notice> notices) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (TextBlock part : parts) {
            String words = CleanText.of(part.text()).replaceAll("\\s+", " ").strip();
            if (words.isEmpty()) {
                continue;
            }
            if (!blocks.isEmpty()) {
                text.append('\n');
            }
            blocks.add(new Block(part.kind(), new Span(text.length(), text.length() + words.length()), part.page()));
            text.append(words);
            if (text.length() > MOST_CHARACTERS) {
                throw new UnreadableUploadException(Reason.TOO_COSTLY);
            }
        }
        return new LetterText(text.toString(), blocks, pages, notices);
    }
}
