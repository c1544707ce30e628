package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Passage;

/**
 * A section of a rewrite that is still to be written.
 *
 * @param heading as the embedded rewriter has it: from a table, or the letter's own
 * @param titles the ids of lines of the letter that the heading says
 * @param blocks in reading order
 */
record Chapter(String heading, List<String> titles, List<Block> blocks) {

    /** A block ends behind the sentence that reaches this. */
    private static final int SENTENCES = 8;

    /** The chapters of {@code draft}, which says {@code letter}. */
    static List<Chapter> of(Draft draft, SlottedLetter letter) {
        Map<String, SlottedSentence> sentences = new LinkedHashMap<>();
        letter.parts().forEach(part -> part.sentences().forEach(sentence -> sentences.put(sentence.id(), sentence)));
        return draft.sections().stream().map(section -> new Chapter(section.heading(), section.titles(), blocks(section, letter, sentences))).toList();
    }

    private static List<Block> blocks(Draft.Section section, SlottedLetter letter, Map<String, SlottedSentence> sentences) {
        var blocks = new ArrayList<Block>();
        var passages = new ArrayList<Passage>();
        Set<String> ids = new LinkedHashSet<>();
        for (Passage passage : section.passages()) {
            if (!passage.aside() && ids.size() >= SENTENCES && Collections.disjoint(ids, passage.sources())) {
                blocks.add(block(section.heading(), letter, passages, ids, sentences));
                passages.clear();
                ids.clear();
            }
            passages.add(passage);
            if (!passage.aside()) {
                ids.addAll(passage.sources());
            }
        }
        blocks.add(block(section.heading(), letter, passages, ids, sentences));
        return blocks;
    }

    /** The letter's order, whatever the order in which the passages name them. */
    private static Block block(String heading, SlottedLetter letter, List<Passage> passages, Set<String> ids, Map<String, SlottedSentence> sentences) {
        return new Block(letter.audience(), heading, sentences.values().stream().filter(sentence -> ids.contains(sentence.id())).toList(),
                passages.stream().filter(passage -> !passage.aside()).toList(), passages.stream().filter(Passage::aside).toList());
    }
}
