package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainletter.anatomy.Audience;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.PhrasebookEntry.Kind;

/**
 * A translator's memory: what NHS letters say again and again, and how to say it in plain language. It works on slotted sentences. It may be
 * used by several threads at once.
 */
public final class Phrasebook {

    private static final int MOST_PASSES = 3;

    private final Index sentences;
    private final Index pieces;

    private Phrasebook(List<PhrasebookEntry> entries) {
        sentences = new Index(entries.stream().filter(entry -> entry.kind() == Kind.SENTENCE).toList(), PhrasePattern::needed);
        pieces = new Index(entries.stream().filter(entry -> entry.kind() == Kind.PIECE).toList(), PhrasePattern::firstWords);
    }

    /** @throws IllegalArgumentException if an entry is wrong; the message names line and fault of each */
    public static Phrasebook parse(PromptVersion version) {
        return parse(version.text());
    }

    /** @throws IllegalArgumentException if an entry is wrong; the message names line and fault of each */
    public static Phrasebook parse(String text) {
        return new Phrasebook(new PhrasebookReader().read(text));
    }

    /** {@link #say(String, Audience)} for a letter to a patient. */
    public Optional<List<String>> say(String slottedSentence) {
        return say(slottedSentence, Audience.PATIENT);
    }

    /**
     * The plain sentences for a whole sentence, by the most specific entry that matches it, or matches it once its phrases are plain; each
     * with a capital and a full stop. A filled gap
     * may make one longer than 15 words.
     */
    public Optional<List<String>> say(String slottedSentence, Audience audience) {
        return say(slottedSentence, audience, MOST_PASSES);
    }

    /** What fills a gap may be known to the phrasebook too, so what is said is looked up again. */
    private Optional<List<String>> say(String sentence, Audience audience, int passes) {
        return wholeSentence(sentence, audience).or(() -> {
            String plainer = phrases(sentence, audience);
            return plainer.equals(sentence) ? Optional.empty() : wholeSentence(plainer, audience);
        }).map(said -> said.stream().flatMap(each -> again(each, sentence, audience, passes).stream()).toList());
    }

    private List<String> again(String said, String sentence, Audience audience, int passes) {
        if (passes == 0 || said.equals(sentence)) {
            return List.of(said);
        }
        return say(said, audience, passes - 1).filter(more -> !more.contains(said)).orElseGet(() -> List.of(PhraseSeams.sentence(phrases(said, audience))));
    }

    private Optional<List<String>> wholeSentence(String slottedSentence, Audience audience) {
        var text = PhraseText.of(slottedSentence);
        return sentences.about(text.vocabulary()).filter(entry -> entry.audiences().contains(audience))
                .flatMap(entry -> entry.whole(text).map(found -> new Said(entry, found)).stream())
                .min(Comparator.comparingInt((Said said) -> said.found().loose()).thenComparingInt(said -> said.entry().line()))
                .map(said -> said.sentences(text));
    }

    /** {@link #phrases(String, Audience)} for a letter to a patient. */
    public String phrases(String slottedSentence) {
        return phrases(slottedSentence, Audience.PATIENT);
    }

    /** The sentence with plain phrases in place of those that the phrasebook knows; the rest of it as it was. */
    public String phrases(String slottedSentence, Audience audience) {
        String now = slottedSentence;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String next = onePass(now, audience);
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    private String onePass(String sentence, Audience audience) {
        var text = PhraseText.of(sentence);
        var plain = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.words().size(); i++) {
            if (text.spans().get(i).start() < done) {
                continue;
            }
            var said = longestAt(text, i, audience);
            if (said.isEmpty()) {
                continue;
            }
            var span = text.sourceSpan(said.get().found().line().start(), said.get().found().line().end());
            plain.append(sentence, done, span.start());
            done = span.end();
            done += PhraseSeams.join(plain, said.get().entry().says().getFirst().fill(said.get().found(), text), sentence.substring(done));
        }
        return PhraseSeams.capital(plain.append(sentence.substring(done)).toString(), sentence);
    }

    private Optional<Said> longestAt(PhraseText text, int word, Audience audience) {
        return pieces.about(Set.of(text.words().get(word))).filter(entry -> entry.audiences().contains(audience))
                .flatMap(entry -> entry.part(text, word).map(found -> new Said(entry, found)).stream())
                .max(Comparator.comparingInt((Said said) -> said.found().line().length()).thenComparingInt(said -> -said.entry().line()));
    }

    /** An entry and what it found in a sentence. */
    private record Said(PhrasebookEntry entry, PhrasePattern.Found found) {

        List<String> sentences(PhraseText text) {
            return entry.says().stream().map(say -> say.fill(found, text)).filter(say -> !say.isBlank()).map(PhraseSeams::sentence).toList();
        }
    }

    /** Entries by a word that a text must hold for the entry to have a chance. */
    private static final class Index {

        private final Map<String, List<PhrasebookEntry>> byWord = new HashMap<>();
        private final List<PhrasebookEntry> always = new ArrayList<>();

        Index(List<PhrasebookEntry> entries, java.util.function.Function<PhrasePattern, Set<String>> words) {
            for (PhrasebookEntry entry : entries) {
                var keys = new LinkedHashSet<String>();
                for (PhrasePattern pattern : entry.patterns()) {
                    var needed = words.apply(pattern);
                    keys.addAll(needed.isEmpty() ? Set.of(PhrasePart.ANY) : needed);
                }
                if (keys.contains(PhrasePart.ANY)) {
                    always.add(entry);
                } else {
                    keys.forEach(key -> byWord.computeIfAbsent(key.toLowerCase(Locale.ROOT), word -> new ArrayList<>()).add(entry));
                }
            }
        }

        java.util.stream.Stream<PhrasebookEntry> about(Set<String> words) {
            var found = new LinkedHashSet<>(always);
            words.forEach(word -> found.addAll(byWord.getOrDefault(word, List.of())));
            return found.stream();
        }
    }
}
