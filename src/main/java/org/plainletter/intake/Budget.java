package org.plainletter.intake;

import org.plainletter.intake.UnreadableUploadException.Reason;

/** What drawing one file may cost: a form that draws itself twice never ends by itself. */
final class Budget {

    private static final int MOST_OPERATORS = 3_000_000;
    private static final int MOST_GLYPHS = 600_000;

    private static final int MOST_FORMS = 20_000;

    private int forms;
    private int operators;
    private int glyphs;

    /** @throws UnreadableUploadException over the budget */
    void operator() {
        if (++operators > MOST_OPERATORS) {
            throw new UnreadableUploadException(Reason.TOO_COSTLY);
        }
    }

    /** @throws UnreadableUploadException over the budget */
    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new UnreadableUploadException(Reason.TOO_COSTLY);
        }
    }

    /** @throws UnreadableUploadException over the budget */
    void form() {
        if (++forms > MOST_FORMS) {
            throw new UnreadableUploadException(Reason.TOO_COSTLY);
        }
    }
}
