package org.plainletter.anatomy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Span;

/**
 * A part of a letter with the sentences in it.
 *
 * @param kind what the part is for
 * @param heading where its heading stands, or null if it has none
 * @param sentences in reading order
 */
public record Part(Kind kind, @Nullable Span heading, List<Sentence> sentences) {

    /** What a part is for. */
    public enum Kind {
        /** Who sends it: trust, department, address, phones. */
        LETTERHEAD,
        /** Whom the envelope is for. */
        ADDRESSEE,
        /** Dates, references, NHS and hospital numbers. */
        REFERENCES,
        /** "Dear …". */
        SALUTATION,
        /** "RE: …", or a title under the salutation. */
        SUBJECT,
        /** What the letter says. */
        BODY,
        /** "Yours sincerely", name, post. */
        SIGN_OFF,
        /** Who gets a copy. */
        COPIES,
        /** Charity numbers, strap lines, privacy notices. */
        FOOTER
    }

    /** Copies the list. */
    public Part {
        sentences = List.copyOf(sentences);
    }
}
