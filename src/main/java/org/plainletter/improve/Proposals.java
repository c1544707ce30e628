package org.plainletter.improve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.access.Charity;
import org.plainletter.judgement.Judgement;
import org.plainletter.language.Glossary;
import org.plainletter.language.Glossary.Entry;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.springframework.stereotype.Component;

/** Takes in new versions, whoever wrote them: a person, a model, or the taps on hard words. */
@Component
public class Proposals {

    private static final String GLOSSARY = "glossary";

    private final PromptLibrary library;
    private final Heard said;
    private final CopiedPhrases letters;
    private final EmbeddedRewriter embedded;

    Proposals(PromptLibrary library, Heard said, CopiedPhrases letters, EmbeddedRewriter embedded) {
        this.library = library;
        this.said = said;
        this.letters = letters;
        this.embedded = embedded;
    }

    /**
     * Who proposes.
     *
     * @param person a name
     * @param why in one line
     */
    public record Proposer(String person, String why) {}

    /** What readers said of words that a version had a part in, the last said first; of groups only what {@code by} may hear. */
    public List<Judgement> heard(PromptVersion version, Optional<Charity> by) {
        return said.of(version, by).reversed();
    }

    /** The words that readers said were hard while this version of the glossary was in use. */
    List<HardWords.Named> hardWords(PromptVersion glossary, Optional<Charity> by) {
        return HardWords.in(said.of(glossary, by), glossary.text());
    }

    /**
     * Takes a child of a version in.
     *
     * @throws IllegalArgumentException fit for a page, if the text is the parent's, can't be used, breaks a rule, or copies a letter that it would be tried on
     */
    public PromptVersion propose(PromptVersion parent, String text, Proposer by) {
        PromptVersion child = parent.changed(text);
        if (child.identity().equals(parent.identity())) {
            throw new IllegalArgumentException("Nothing is changed.");
        }
        Optional<String> copied = letters.first(child.text(), parent.text());
        if (copied.isPresent()) {
            throw new IllegalArgumentException("These words stand in a letter that it would be tried on: \u201c" + copied.get() + "\u201d. Say it in other words.");
        }
        embedded.check(library.inUse().with(child));
        if (parent.name().equals(GLOSSARY)) {
            Set<Entry> old = new HashSet<>(Glossary.rows(parent.text()));
            GlossaryEdit.check(child.text(), Glossary.rows(child.text()).stream().filter(row -> !old.contains(row)).toList());
        }
        try {
            return library.add(parent, text, by.person(), by.why());
        } catch (IllegalArgumentException part) {
            throw new IllegalArgumentException("Say in one line why. At most 1,000 letters.", part);
        }
    }

    /**
     * Takes in a child of a glossary with one row changed or added.
     *
     * @throws IllegalArgumentException fit for a page, if the row breaks a rule
     */
    public PromptVersion propose(PromptVersion glossary, Entry row, Proposer by) {
        return propose(glossary, GlossaryEdit.with(glossary.text(), row), by);
    }
}
