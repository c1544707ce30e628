package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks together to be asked for in one call: a short letter in one, a long one in several side by side. */
final class Batches {

    /** A batch ends behind the block that reaches this many sentences of the letter. */
    private static final int SENTENCES = 24;

    private Batches() {}

    /** Blocks with nothing to ask are left out. */
    static List<List<Block>> of(List<Block> blocks) {
        var batches = new ArrayList<List<Block>>();
        int sentences = SENTENCES;
        for (Block block : blocks.stream().filter(each -> !each.sentences().isEmpty()).toList()) {
            if (sentences >= SENTENCES) {
                batches.add(new ArrayList<>());
                sentences = 0;
            }
            batches.getLast().add(block);
            sentences += block.sentences().size();
        }
        return batches;
    }
}
