package org.plainletter.deidentify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;

/**
 * A letter that names nobody and holds no fact: the only form in which a rewriter gets one.
 *
 * @param kind what kind of letter it is
 * @param audience whom it speaks to
 * @param parts in reading order
 */
public record SlottedLetter(LetterKind kind, Audience audience, List<SlottedPart> parts) {

    /** Copies the list. */
    public SlottedLetter {
        parts = List.copyOf(parts);
    }

    /** Its headings and sentences, slotted, each a line. */
    public String text() {
        return parts.stream().flatMap(part -> Stream.concat(Stream.ofNullable(part.heading()), part.sentences().stream().map(SlottedSentence::text)))
                .map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    /** Kind and size only. */
    @Override
    public String toString() {
        return "SlottedLetter[" + kind + ", " + audience + ", " + parts.size() + " parts]";
    }
}
