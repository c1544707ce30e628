package org.plainletter.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.PlainSentence;

/** A wording beside the part of the letter that it says. What several checks look at is worked out once. */
final class Comparison {

    private static final QuickPattern SENTENCE_END = QuickPattern.compile("(?<=[.!?])\\s+");

    private final Source source;
    private final List<PlainSentence> sentences;
    private final UnaryOperator<String> restore;
    private @Nullable String rewrite;
    private @Nullable Pairing pairing;
    private @Nullable Places places;

    /**
     * The letter's side of a comparison.
     *
     * @param text the letter's sentences, slotted, without idioms
     * @param audience whom the letter speaks to
     * @param gpPart whether it stands in a part that tells the GP what to do
     * @param clauses what it says
     * @param places where things stand in it
     * @param support what it gives a rewrite to say
     * @param actions what it asks or tells somebody to do
     * @param terms what is known from the glossary
     */
    record Source(String text, Audience audience, boolean gpPart, List<Clause> clauses, Places places, Support support, Actions actions, Terms terms) {

        /** Copies the list. */
        Source {
            clauses = List.copyOf(clauses);
        }

        /** Reads {@code text}. */
        static Source of(String text, Audience audience, boolean gpPart, Terms terms) {
            String resolved = Idioms.resolved(text);
            return of(text, "", audience, gpPart, terms);
        }

        /** Reads {@code text}; what stands around it, in {@code context}, gives words to say too. */
        static Source of(String text, String context, Audience audience, boolean gpPart, Terms terms) {
            String resolved = Idioms.resolved(text);
            var clauses = Clause.in(resolved);
            var support = new Support(text + "\n" + resolved + "\n" + context + (gpPart || audience == Audience.CLINICIAN ? Support.TO_COLLEAGUE : ""), terms);
            return new Source(resolved, audience, gpPart, clauses, new Places(resolved), support, new Actions(clauses, terms), terms);
        }

        /** Reads {@code text}; the glossary is the one that comes with the program. */
        static Source of(String text, Audience audience, boolean gpPart) {
            return of(text, audience, gpPart, Terms.shipped());
        }
    }

    /**
     * One comparison.
     *
     * @param sentences the wording, slotted
     * @param restore fills slots in; used for counting words only
     */
    Comparison(Source source, List<PlainSentence> sentences, UnaryOperator<String> restore) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.restore = restore;
    }

    /** For an example: a letter to the patient, one sentence after the other. */
    static Comparison of(Example example) {
        var sentences = SENTENCE_END.splitAsStream(example.rewrite()).map(text -> new PlainSentence(text, null, example.hardWords())).toList();
        return new Comparison(Source.of(example.source(), Audience.PATIENT, false), sentences, UnaryOperator.identity());
    }

    /** The letter's words, slotted, without idioms. */
    String source() {
        return source.text();
    }

    /** The wording, slotted. */
    List<PlainSentence> sentences() {
        return sentences;
    }

    /** Whom the letter speaks to. */
    Audience audience() {
        return source.audience();
    }

    /** Whether it stands in a part that tells the GP what to do. */
    boolean gpPart() {
        return source.gpPart();
    }

    /** {@code text} with its slots filled in. */
    String restored(String text) {
        return restore.apply(text);
    }

    /** The wording without the sentences that only explain a hard word, without idioms, a condition that takes two sentences as one. */
    String rewrite() {
        if (rewrite == null) {
            Set<String> meanings = new HashSet<>();
            sentences.forEach(sentence -> sentence.hardWords().stream().filter(this::isKnown).forEach(word -> meanings.add(word.meaning())));
            rewrite = Idioms.resolved(String.join(" ", AskedCondition.joined(sentences.stream().map(PlainSentence::text).filter(text -> !meanings.contains(text)).toList())));
        }
        return rewrite;
    }

    /** What the letter asks or tells somebody to do. */
    Actions actions() {
        return source.actions();
    }

    /** What the letter's words give a rewrite to say. */
    Support support() {
        return source.support();
    }

    /** Whether {@code sentence} is the meaning of a hard word and nothing else. */
    boolean onlyExplains(PlainSentence sentence) {
        return sentences.stream().anyMatch(other -> other.hardWords().stream().anyMatch(word -> word.meaning().equals(sentence.text()) && isKnown(word)));
    }

    /** Whether a word that the letter or the wording holds means by the glossary what {@code word} says. */
    boolean isKnown(HardWord word) {
        return source.terms().meanings().holds(word, source.text()) || sentences.stream().anyMatch(sentence -> !sentence.text().equals(word.meaning()) && source.terms().meanings().holds(word, sentence.text()));
    }

    /** Which of the letter's clauses each clause of the wording says. */
    Pairing pairing() {
        if (pairing == null) {
            pairing = new Pairing(source.clauses(), Clause.in(rewrite()));
        }
        return pairing;
    }

    /** Where things stand in the letter's words. */
    Places sourcePlaces() {
        return source.places();
    }

    /** Where things stand in the wording. */
    Places places() {
        if (places == null) {
            places = new Places(rewrite());
        }
        return places;
    }
}
