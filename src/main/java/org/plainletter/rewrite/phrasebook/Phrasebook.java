package org.plainletter.rewrite.phrasebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.QuickPattern;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.rewrite.phrasebook.PhrasebookEntry.Kind;

/**
 * A translator's memory: what NHS letters say again and again, and how to say it in plain language. It works on slotted sentences. It may be
 * used by several threads at once.
 */
public final class Phrasebook {

    /** An order with a question mark asks whether it is to be: "Stop the water tablets?". */
    private static final QuickPattern WONDERED = QuickPattern.compile("(?is)\\W*(?:stop|start|restart|increase|reduce|lower|raise|switch|change|continue|add|refer|repeat|consider|take|give|hold|withhold|book)\\b[^.!?]*\\?\\W*");

    private static final int MOST_PASSES = 3;
    /** A letter that asks; one that tells is not made to ask. */
    private static final QuickPattern POLITE = QuickPattern.compile("(?i)\\b(?:please|kindly|grateful|ask(?:ed)?|request\\w*|appreciate|obliged|welcome|advised|should|like you to|would|feel free|hesitate)\\b");

    private final PhraseIndex sentences;
    private final PhraseIndex pieces;
    private final List<Example> examples;

    private final ApprovedSentences approved;

    private Phrasebook(List<PhrasebookEntry> entries, ApprovedSentences approved) {
        this.approved = approved;
        sentences = new PhraseIndex(entries.stream().filter(entry -> entry.kind() == Kind.SENTENCE).toList(), PhrasePattern::needed);
        examples = entries.stream().flatMap(entry -> entry.examples().stream().map(letter -> new Example(entry.line(), entry.audience(), letter))).toList();
        pieces = new PhraseIndex(entries.stream().filter(entry -> entry.kind() == Kind.PIECE).toList(), PhrasePattern::firstWords);
    }

    /**
     * A sentence that an entry must fit.
     *
     * @param line where the entry begins in the file, from 1
     * @param audience whose letter it stands in
     * @param letter the slotted sentence
     */
    public record Example(int line, Audience audience, String letter) {}

    /** @throws IllegalArgumentException if an entry is wrong; the message names line and fault of each */
    public static Phrasebook parse(PromptVersion version) {
        return parse(version.text());
    }

    /** @throws IllegalArgumentException if an entry is wrong; the message names line and fault of each */
    public static Phrasebook parse(String text) {
        return parse(text, "");
    }

    /**
     * A phrasebook with sentences whose rewrite a clinician or readers approved; these come before its own entries.
     *
     * @throws IllegalArgumentException if an entry of either is wrong; the message names the fault of each
     */
    public static Phrasebook parse(String text, String approved) {
        return new Phrasebook(new PhrasebookReader().read(text), ApprovedSentences.parse(approved));
    }

    /** The examples of all entries, in the order of the file. */
    public List<Example> examples() {
        return examples;
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
        if (WONDERED.matcher(slottedSentence).matches()) {
            return Optional.empty();
        }
        return approved.say(slottedSentence).or(() -> say(slottedSentence, audience, MOST_PASSES));
    }

    /** What fills a gap may be known to the phrasebook too, so what is said is looked up again. */
    private Optional<List<String>> say(String sentence, Audience audience, int passes) {
        var text = PhraseText.of(sentence);
        return wholeSentence(text, audience).or(() -> {
            String plainer = phrases(text, audience);
            return plainer.equals(sentence) ? Optional.empty() : wholeSentence(PhraseText.of(plainer), audience);
        }).map(said -> said.stream().flatMap(each -> again(each, sentence, audience, passes).stream()).toList());
    }

    private List<String> again(String said, String sentence, Audience audience, int passes) {
        if (passes == 0 || said.equals(sentence)) {
            return List.of(said);
        }
        return say(said, audience, passes - 1).filter(more -> !more.contains(said)).orElseGet(() -> List.of(PhraseSeams.sentence(phrases(said, audience))));
    }

    private Optional<List<String>> wholeSentence(PhraseText text, Audience audience) {
        return sentences.about(text.vocabulary()).filter(way -> way.entry().audiences().contains(audience) && way.pattern().mayFit(text))
                .flatMap(way -> way.pattern().whole(text).map(found -> new Said(way.entry(), found)).stream())
                .min(Comparator.comparingInt((Said said) -> said.found().loose()).thenComparingInt(said -> said.entry().line()))
                .map(said -> said.sentences(text));
    }

    /** {@link #phrases(String, Audience)} for a letter to a patient. */
    public String phrases(String slottedSentence) {
        return phrases(slottedSentence, Audience.PATIENT);
    }

    /** The sentence with plain phrases in place of those that the phrasebook knows; the rest of it as it was. */
    public String phrases(String slottedSentence, Audience audience) {
        return phrases(PhraseText.of(slottedSentence), audience);
    }

    private String phrases(PhraseText text, Audience audience) {
        var now = text;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String next = onePass(now, audience);
            if (next.equals(now.source()) || pass == MOST_PASSES - 1) {
                return next;
            }
            now = PhraseText.of(next);
        }
        return now.source();
    }

    private String onePass(PhraseText text, Audience audience) {
        String sentence = text.source();
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
        return pieces.about(Set.of(text.words().get(word))).filter(way -> way.entry().audiences().contains(audience))
                .flatMap(way -> way.pattern().part(text, word).map(found -> new Said(way.entry(), found)).stream())
                .max(Comparator.comparingInt((Said said) -> said.found().line().length()).thenComparingInt(said -> -said.entry().line()));
    }

    /** An entry and what it found in a sentence. */
    private record Said(PhrasebookEntry entry, PhrasePattern.Found found) {

        List<String> sentences(PhraseText text) {
            boolean polite = POLITE.matcher(text.source()).find();
            return entry.says().stream().map(say -> say.fill(found, text)).filter(say -> !say.isBlank())
                    .map(say -> PhraseSeams.sentence(polite ? say : say.replaceFirst("^Please ", ""))).toList();
        }
    }
}
