package org.plainletter.anatomy;

import java.util.List;
import org.plainletter.intake.LetterText;

/**
 * A letter that has been understood as one.
 *
 * @param source the text that all spans refer to
 * @param kind what kind of letter it is
 * @param audience whom it speaks to
 * @param sensitive whether it may hold news that a person should not read alone
 * @param parts in reading order; together they hold every block of the source
 */
public record Letter(LetterText source, LetterKind kind, Audience audience, boolean sensitive, List<Part> parts) {

    /** Copies the list. */
    public Letter {
        parts = List.copyOf(parts);
    }

    /** The sentence's characters, with blanks in place of the options of a form that are not ticked. */
    public String text(Sentence sentence) {
        return Ticks.settled(sentence.span().of(source.text()));
    }

    /** Kind and size only. */
    @Override
    public String toString() {
        return "Letter[" + kind + ", " + audience + ", " + parts.size() + " parts]";
    }
}
