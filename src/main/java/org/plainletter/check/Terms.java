package org.plainletter.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.language.Glossary;
import org.plainletter.language.OwnShortForms;
import org.plainletter.prompt.FilePrompts;
import org.plainletter.prompt.PromptSet;

/**
 * What the checks know from the glossary.
 *
 * @param meanings what hard words may be said to mean
 * @param plain what may be said for hard words
 */
record Terms(KnownMeanings meanings, PhraseTable plain) {

    private static final Pattern SPACE = Pattern.compile("[\\s-]+");

    /** Those of a version of the glossary. */
    static Terms of(PromptSet prompts) {
        return of(Glossary.rows(prompts.version("glossary").text()));
    }

    private static Terms of(List<Glossary.Entry> glossary) {
        var plain = new PhraseTable(PlainEquivalents.shared().forms());
        glossary.forEach(entry -> plain.add(SPACE.matcher(entry.word()).replaceAll("_"), Support.words(entry.plain()).toList()));
        return new Terms(new KnownMeanings(glossary), plain);
    }

    /** These, and what the letter says itself that its short forms stand for. */
    Terms with(OwnShortForms own) {
        return new Terms(meanings.with(own), plain);
    }

    /** Those of the glossary that comes with the program, for examples. */
    static Terms shipped() {
        return Shipped.TERMS;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final Terms TERMS = of(FilePrompts.fromClassPath().inUse());
    }
}
