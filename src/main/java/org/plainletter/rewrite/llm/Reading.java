package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.Slot;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.PlainSentences;

/** Sorts a model's sentences into pieces that say sentences of the letter, and holds each piece to the checks. */
final class Reading {

    /** More than a model has to say of one block: what is longer is not looked at. */
    private static final int MOST_SENTENCES = 80;
    private static final int LONGEST = 600;

    private final Critic critic;
    private final PlainSentences plain;

    Reading(Critic critic, PlainSentences plain) {
        this.critic = critic;
        this.plain = plain;
    }

    /** The pieces that {@code reply} makes of {@code sentences}, in the reply's order. What names no sentence of these is dropped. */
    List<Piece> pieces(List<SlottedSentence> sentences, List<Said> reply) {
        var said = reply.stream().filter(each -> !each.text().isBlank() && each.text().length() <= LONGEST).limit(MOST_SENTENCES).toList();
        var sources = said.stream().map(each -> sources(each, sentences)).toList();
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < said.size()) {
            int to = end(sources, from);
            var all = new BitSet();
            sources.subList(from, to).forEach(all::or);
            if (!all.isEmpty()) {
                var texts = IntStream.range(from, to).filter(i -> !sources.get(i).isEmpty()).mapToObj(said::get).toList();
                pieces.add(piece(all.stream().mapToObj(i -> sentences.get(i).id()).toList(), texts));
            }
            from = to;
        }
        return pieces;
    }

    /** One piece, held to the checks. */
    Piece piece(List<String> sources, List<Said> said) {
        var sentences = plain.offered(said.stream().flatMap(each -> Markup.sentences(each.text()).stream().map(text -> new PlainSentences.Offer(text, each.picture()))).toList());
        return new Piece(sources, said, sentences, critic.faults(sources, sentences));
    }

    /** What the reply leaves out although the letter needs it, next to each other together. */
    List<List<SlottedSentence>> leftOut(List<SlottedSentence> sentences, List<Piece> pieces) {
        Set<String> said = new LinkedHashSet<>();
        pieces.forEach(piece -> said.addAll(piece.sources()));
        var runs = new ArrayList<List<SlottedSentence>>();
        boolean goesOn = false;
        for (SlottedSentence sentence : sentences) {
            boolean missing = !said.contains(sentence.id()) && critic.carries(sentence.id());
            if (missing && goesOn) {
                runs.getLast().add(sentence);
            } else if (missing) {
                runs.add(new ArrayList<>(List.of(sentence)));
            }
            goesOn = missing;
        }
        return runs;
    }

    /** The places of the sentences that {@code said} comes from. Where it holds a fact that stands in one other sentence only, the reply is wrong about it: its facts tell. */
    private static BitSet sources(Said said, List<SlottedSentence> sentences) {
        var named = new BitSet();
        IntStream.range(0, sentences.size()).filter(i -> said.from().contains(sentences.get(i).id())).forEach(named::set);
        var told = new BitSet();
        for (Slot slot : Slot.in(said.text())) {
            int[] holders = IntStream.range(0, sentences.size()).filter(i -> Slot.in(sentences.get(i).text()).contains(slot)).toArray();
            if (holders.length == 1) {
                told.set(holders[0]);
            }
        }
        var wrong = (BitSet) told.clone();
        wrong.andNot(named);
        return wrong.isEmpty() ? named : told;
    }

    /** Where the piece that starts at {@code from} ends: behind the last sentence that shares a source with one before it. */
    private static int end(List<BitSet> sources, int from) {
        int end = from + 1;
        for (int i = from; i < end; i++) {
            for (int later = sources.size() - 1; later >= end; later--) {
                if (sources.get(i).intersects(sources.get(later))) {
                    end = later + 1;
                }
            }
        }
        return end;
    }
}
