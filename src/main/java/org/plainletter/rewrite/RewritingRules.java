package org.plainletter.rewrite;

import org.plainletter.language.Glossary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.phrasebook.Phrasebook;
import org.plainletter.prompt.Prompts;

/**
 * What the embedded rewriter goes by, as it stands in the folder prompts.
 *
 * @param version the phrasebook's version, which names the whole
 */
record RewritingRules(PromptVersion version, Phrasebook phrasebook, Glossary glossary, Headings headings, Labels labels, PictureWords pictures, Kinds kinds) {

    static RewritingRules of(Prompts prompts) {
        PromptVersion phrasebook = prompts.champion("phrasebook");
        return new RewritingRules(phrasebook, Phrasebook.parse(phrasebook.text(), prompts.champion("approved").text()), Glossary.parse(prompts.champion("glossary").text()),
                new Headings(prompts.champion("headings")), new Labels(prompts.champion("labels")), new PictureWords(prompts.champion("pictures")), new Kinds(prompts.champion("kinds")));
    }
}
