package org.plainletter.rewrite;

import java.util.List;
import org.plainletter.language.Glossary;
import org.plainletter.prompt.PromptMark;
import org.plainletter.prompt.PromptSet;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.phrasebook.Phrasebook;

/**
 * What the embedded rewriter goes by.
 *
 * @param version the phrasebook's version, which names the whole
 * @param marks the versions of all parts
 */
record RewritingRules(PromptVersion version, List<PromptMark> marks, Phrasebook phrasebook, Glossary glossary, Headings headings, Labels labels, PictureWords pictures, Kinds kinds) {

    /** The prompts that it is made of. */
    static final List<String> NAMES = List.of("approved", "glossary", "headings", "kinds", "labels", "phrasebook", "pictures");

    static RewritingRules of(PromptSet prompts) {
        PromptVersion phrasebook = prompts.version("phrasebook");
        return new RewritingRules(phrasebook, prompts.marks(NAMES), Phrasebook.parse(phrasebook.text(), prompts.version("approved").text()),
                Glossary.parse(prompts.version("glossary").text()), new Headings(prompts.version("headings")), new Labels(prompts.version("labels")),
                new PictureWords(prompts.version("pictures")), new Kinds(prompts.version("kinds")));
    }
}
