package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.QuickPattern;

/** The last hand on every sentence, whoever wrote it: hard words by the glossary, a picture, and each meaning once in a letter, behind its word. For one letter and one thread. */
public final class PlainSentences {

    private static final Place PLACE = new Place(Audience.PATIENT, Scene.PLAIN, Cast.USUAL);

    private static final QuickPattern GOES_ON = QuickPattern.compile("If (?:so|not|this happens), |Do this |Do not do it |This (?:is|was) (?:on|at|by|from|in|for|to|until|before|after|because|so|about|with|during|within)\\b|The (?:place|time) (?:is|was) |You can call ");

    private final PlainWords words;
    private final PictureWords pictures;
    private final Finish finish;
    private final Set<String> explained = new HashSet<>();

    PlainSentences(PlainWords words, PictureWords pictures, Finish finish) {
        this.words = words;
        this.pictures = pictures;
        this.finish = finish;
    }

    /** The meanings that were given. */
    Set<String> explained() {
        return Set.copyOf(explained);
    }

    /** Goes on as if just these {@code meanings} had been given. */
    void explainedSoFar(Set<String> meanings) {
        explained.clear();
        explained.addAll(meanings);
    }

    /**
     * A sentence that something else wrote.
     *
     * @param picture the name of the picture that it wants beside it, or null to choose one
     */
    public record Offer(String text, @Nullable String picture) {}

    /** The same with pictures that are taken if they fit. */
    public List<PlainSentence> offered(List<Offer> offers) {
        var plain = new ArrayList<PlainSentence>();
        for (Offer offer : offers) {
            String picture = offer.picture();
            of(List.of(offer.text())).forEach(sentence -> plain.add(picture != null && sentence.picture() != null && pictures.fits(sentence.text(), picture)
                    ? new PlainSentence(sentence.text(), picture, sentence.hardWords()) : sentence));
        }
        return plain;
    }

    /** In plain words; a meaning follows its sentence, but does not part it from one that only tells more of it: "If so", "Do this". */
    public List<PlainSentence> of(List<String> sentences) {
        var plain = new ArrayList<PlainSentence>();
        var meanings = new ArrayList<PlainSentence>();
        for (String sentence : sentences) {
            var worded = words.apply(sentence);
            String text = finish.apply(worded.text(), PLACE).stream().findFirst().orElse(sentence);
            if (!GOES_ON.matcher(text).lookingAt()) {
                plain.addAll(meanings);
                meanings.clear();
            }
            plain.add(new PlainSentence(text, pictures.of(text), worded.hardWords()));
            worded.hardWords().stream().filter(word -> explained.add(word.meaning())).forEach(word -> meanings.add(new PlainSentence(word.meaning(), null, List.of(word))));
        }
        plain.addAll(meanings);
        return plain;
    }
}
