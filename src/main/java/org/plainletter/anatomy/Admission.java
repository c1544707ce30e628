package org.plainletter.anatomy;

import java.util.List;
import java.util.function.Predicate;
import org.plainletter.anatomy.NotALetterException.Reason;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.QuickPatterns;

/**
 * Turns away what is no health letter. Generous on purpose: a letter wrongly turned away leaves its reader with nothing, a text wrongly let in
 * does no harm.
 */
final class Admission {

    private static final int LEAST_WORDS = 15;
    private static final int MOST_WORDS = 5_000;

    private static final QuickPatterns HEALTH = new QuickPatterns(Lexicon.entries("health-words.txt").stream().map(Lexicon::pattern).toList());
    private static final QuickPatterns OTHER = new QuickPatterns(Lexicon.entries("other-words.txt").stream().map(Lexicon::pattern).toList());

    private static final QuickPattern PROSE = QuickPattern.compile("(?:[\\p{L}\\d'’£%/,;()-]+\\s+){3,}[\\p{L}\\d'’)\"”/-]+\\s*[.!?](?=\\s|$)");
    private static final QuickPattern VERB = Lexicon.pattern(
            "\\b(?:is|are|was|were|has|have|had|will|would|can|should|must|please|need|needs|do|did|thank|attend|bring|take|call|ring|phone|continue)\\b");
    private static final QuickPattern BLANK = QuickPattern.compile("_{3,}|\\.{5,}|…{2,}|[☐□▢☑☒❏❑]|\\[\\s?]|\\(\\s\\)");
    private static final QuickPattern DETAILS = Lexicon.pattern(
            "\\b(?:appointment|clinic|scan|operation|procedure)\\b[\\s\\S]*\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
            + "|\\d\\s?(?:mg|micrograms?|ml|units|mcg)\\b");
    private static final QuickPattern LETTER = Lexicon.pattern(
            "\\bdear\\b|\\bto whom it may concern\\b|\\b(?:I|we) (?:saw|reviewed|examined|assessed)\\b|\\byours (?:sincerely|faithfully)\\b|\\b(?:kind regards|best wishes)\\b|\\byou(?:r)?\\b|\\b(?:nhs|hospital) (?:no|number)\\b|\\bdob\\b|\\bdate of birth\\b|\\bdischarge summary\\b|\\bre:|\\bthis (?:pleasant )?(?:gentleman|lady|patient|man|woman|boy|girl)\\b|\\bthe patient\\b|\\b(?:name of|statement of) (?:the )?patient\\b|\\bconsent form\\b|\\bI understand that\\b");
    private static final QuickPattern APPOINTMENT = Lexicon.pattern("\\b(?:your|an) (?:[\\w-]+ ){0,3}(?:appointment|scan|operation|test|results?)\\b");

    /** A label and what it says: a form or a summary without greeting. */
    private static final QuickPattern LABELS = QuickPattern.compile("(?:^|[.\\n])\\s*\\p{Lu}[\\p{L} '’-]{1,30}:\\s*\\S");
    private static final int LEAST_LABELS = 4;

    /** A nurse who visits writes of parking and of dogs: among so many words of health a few others say less. */
    private static final int PLENTY = 4;

    private final Predicate<String> english;

    /** Judges the language by {@code english}. */
    Admission(Predicate<String> english) {
        this.english = english;
    }

    /**
     * Lets {@code text} pass.
     *
     * @throws NotALetterException if it is nothing that can be rewritten safely, with the reason
     */
    void admit(String text) {
        int words = Piece.count(text);
        if (words < LEAST_WORDS && !(words >= 6 && health(text) > 0 && APPOINTMENT.matcher(text).find())) {
            throw new NotALetterException(Reason.TOO_SHORT);
        }
        if (words > MOST_WORDS) {
            throw new NotALetterException(Reason.TOO_LONG);
        }
        if (!sentences(text)) {
            throw new NotALetterException(Reason.NO_SENTENCES);
        }
        if (!english.test(text)) {
            throw new NotALetterException(Reason.NOT_ENGLISH);
        }
        if (!healthLetter(text, words)) {
            throw new NotALetterException(Reason.NOT_A_HEALTH_LETTER);
        }
    }

    private static boolean sentences(String text) {
        long prose = PROSE.matcher(text).results().count();
        long blanks = BLANK.matcher(text).results().count();
        if (blanks >= 4 && prose <= blanks / 4) {
            return false;
        }
        boolean unstopped = VERB.matcher(text).results().count() >= 3;
        return prose > 0 || unstopped || DETAILS.matcher(text).find();
    }

    private static boolean healthLetter(String text, int words) {
        int health = health(text);
        int evidence = health - (health >= PLENTY ? 1 : 2) * found(OTHER, text);
        boolean letter = LETTER.matcher(text).find();
        boolean appointment = APPOINTMENT.matcher(text).find();
        boolean slot = Marks.DAY.matcher(text).find() && Marks.CLOCK.matcher(text).find();
        boolean form = LABELS.matcher(text).results().count() >= LEAST_LABELS;
        int needed = words < 80 ? 1 : 2;
        return letter && evidence >= needed || (appointment || slot) && evidence >= 1 && words < 40 || form && evidence >= 3 || evidence >= 9;
    }

    private static int health(String text) {
        return found(HEALTH, text);
    }

    private static int found(QuickPatterns words, String text) {
        return (int) words.possibleIn(text).filter(word -> words.get(word).matcher(text).find()).count();
    }
}
