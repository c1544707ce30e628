package org.plainletter.rewrite.llm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.rewrite.PlainSentences.Offer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A block and its wording as they are the same in every letter: slots are numbered from 1 within the block, sentences by their place in it.
 *
 * @param block what was said
 * @param names the block's slots, each with its name here
 */
record Remembered(Block block, Map<Slot, Slot> names) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One piece: the places of its sources in the block, and its sentences. */
    private record Kept(List<Integer> sources, List<Offer> said) {}

    static Remembered of(Block block) {
        Map<Slot, Slot> names = new HashMap<>();
        Map<FactType, Integer> counts = new HashMap<>();
        Slot.in(block.heading() + "\n" + block.text()).forEach(slot -> names.computeIfAbsent(slot, any -> new Slot(slot.type(), counts.merge(slot.type(), 1, Integer::sum))));
        return new Remembered(block, names);
    }

    /** What it is remembered by: the SHA-256 of the block's words and of what they are rewritten by. */
    String key(String prompts, String model) {
        String forms = String.join(",", block.sentences().stream().map(sentence -> sentence.form().name()).toList());
        String all = String.join("\u0000", prompts, model, block.audience().name(), forms, renamed(block.heading(), names), renamed(block.text(), names));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@code pieces} to be kept. */
    String written(List<Piece> pieces) {
        var ids = block.ids();
        return JSON.writeValueAsString(pieces.stream().map(piece -> new Kept(piece.sources().stream().map(ids::indexOf).toList(), piece.said().stream().map(said -> new Offer(renamed(said.text(), names), said.picture())).toList())).toList());
    }

    /** The pieces that were kept, held to the checks once more; empty if they do not fit. */
    Optional<List<Piece>> read(String kept, Reading reading) {
        Map<Slot, Slot> own = new HashMap<>();
        names.forEach((slot, name) -> own.put(name, slot));
        var ids = block.ids();
        try {
            var pieces = List.of(JSON.readValue(kept, Kept[].class)).stream()
                    .map(piece -> reading.piece(piece.sources().stream().map(ids::get).toList(), piece.said().stream().map(offer -> new Said(renamed(offer.text(), own), offer.picture(), List.of())).toList())).toList();
            return pieces.stream().allMatch(Piece::passes) ? Optional.of(pieces) : Optional.empty();
        } catch (JacksonException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static String renamed(String text, Map<Slot, Slot> names) {
        return Slot.pattern().matcher(text).replaceAll(found -> Matcher.quoteReplacement(Slot.in(found.group()).stream().findFirst().map(names::get).map(Slot::toString).orElse(found.group())));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Remembered[" + names.size() + " slots, " + IntStream.of(block.sentences().size()).sum() + " sentences]";
    }
}
