package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.Wording;

/** Makes the passages of a block from the pieces that passed; what no piece says is said by the embedded rewriter, in its place. */
final class Weaving {

    private final Block block;
    private final Critic critic;

    Weaving(Block block, Critic critic) {
        this.block = block;
        this.critic = critic;
    }

    /** What is said of a block, and how much of it the embedded rewriter had to say. */
    record Woven(List<Passage> passages, int modelled, int fallenBack) {

        /** Copies the list. */
        Woven {
            passages = List.copyOf(passages);
        }
    }

    /** @param pieces in the order in which they are to be read; only those that pass are used */
    Woven weave(List<Piece> pieces) {
        var kept = new ArrayList<>(pieces.stream().filter(Piece::passes).toList());
        Set<String> embedded = missing(kept);
        // A passage of the embedded rewriter says all of its sources: a piece that says some of them would say them twice.
        while (spread(embedded) || kept.removeIf(piece -> !Collections.disjoint(piece.sources(), embedded) && embedded.addAll(piece.sources()))) {
            continue;
        }
        var passages = new ArrayList<Passage>();
        // By identity: to tell two by what they hold would write every wording of both.
        Set<Passage> told = Collections.newSetFromMap(new IdentityHashMap<>());
        tell(before(kept.isEmpty() ? List.of() : kept.getFirst().sources(), embedded), passages, told);
        for (Piece piece : kept) {
            passages.add(new Passage(piece.sources(), List.of(new Wording(Engine.LLM, false, piece.sentences())), List.of()));
            tell(behind(piece, kept, embedded), passages, told);
        }
        tell(block.embedded().stream().filter(passage -> embedded.containsAll(passage.sources())).toList(), passages, told);
        return new Woven(passages, kept.size(), told.size());
    }

    /** What no piece says and the letter needs. */
    private Set<String> missing(List<Piece> pieces) {
        var missing = new HashSet<>(block.ids().stream().filter(critic::carries).toList());
        pieces.forEach(piece -> missing.removeAll(piece.sources()));
        return missing;
    }

    /** Whether passages of the embedded rewriter brought in further sentences. */
    private boolean spread(Set<String> embedded) {
        return block.embedded().stream().filter(passage -> !Collections.disjoint(passage.sources(), embedded)).map(passage -> embedded.addAll(passage.sources())).reduce(false, Boolean::logicalOr);
    }

    /** The embedded passages above the first sentence of {@code sources} in the letter. */
    private List<Passage> before(List<String> sources, Set<String> embedded) {
        var ids = block.ids();
        int first = sources.stream().mapToInt(ids::indexOf).min().orElse(ids.size());
        return block.embedded().stream().filter(passage -> embedded.containsAll(passage.sources()) && ids.indexOf(passage.sources().getFirst()) < first).toList();
    }

    /** The embedded passages between {@code piece} and the next sentence of the letter that another piece says. */
    private List<Passage> behind(Piece piece, List<Piece> pieces, Set<String> embedded) {
        var ids = block.ids();
        int last = piece.sources().stream().mapToInt(ids::indexOf).max().orElse(-1);
        int next = pieces.stream().filter(other -> !other.equals(piece)).flatMap(other -> other.sources().stream()).mapToInt(ids::indexOf).filter(place -> place > last).min().orElse(ids.size());
        return block.embedded().stream().filter(passage -> embedded.containsAll(passage.sources()))
                .filter(passage -> ids.indexOf(passage.sources().getFirst()) > last && ids.indexOf(passage.sources().getFirst()) < next).toList();
    }

    private static void tell(List<Passage> these, List<Passage> passages, Set<Passage> told) {
        these.stream().filter(told::add).forEach(passages::add);
    }
}
