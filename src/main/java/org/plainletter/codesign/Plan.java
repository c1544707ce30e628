package org.plainletter.codesign;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session is for and what is read in it. It is fixed when the session is made, so before anybody can see an answer.
 *
 * @param aim what the group wants to find out
 * @param measure what will be looked at to find it out
 * @param canChange what can change because of this session
 * @param cannotChange what can't
 * @param minutes how long it takes about, 5 to 120
 * @param extracts what there is to read, letter by letter
 * @param questions words and pictures, asked when all is read; none: nobody wants them
 * @param standsOn what earlier sessions found, that this one stands on
 * @param pairs two ways to say some of it, asked when all is read; none: nobody wants them
 * @param rest after how many things to read a rest is offered, or null: never by itself
 */
record Plan(String aim, String measure, String canChange, String cannotChange, int minutes, List<Extract> extracts, List<PictureQuestion> questions, List<Known> standsOn, List<Pair> pairs,
        @Nullable Integer rest) {

    /** Extracts that people read and judge in a minute, about, with rests. */
    private static final double IN_A_MINUTE = 1.2;
    /** Two letters, and now and then an untouched one. */
    private static final double EXTRACTS_A_PAIR = 2.4;
    private static final int LONGEST = 1000;

    /** Copies the lists; those of plans that were made before there were any are empty. @throws IllegalArgumentException fit for a page, if something is missing or too long */
    Plan {
        extracts = List.copyOf(extracts);
        questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
        standsOn = List.copyOf(Objects.requireNonNullElse(standsOn, List.of()));
        pairs = List.copyOf(Objects.requireNonNullElse(pairs, List.of()));
        for (String needed : List.of(aim, measure, canChange, cannotChange)) {
            if (needed.isBlank() || needed.length() > LONGEST) {
                throw new IllegalArgumentException("Fill in the aim, how you will know, what can change and what cannot, in up to 1,000 letters each.");
            }
        }
        if (minutes < 5 || minutes > 120) {
            throw new IllegalArgumentException("A session takes 5 to 120 minutes.");
        }
        if (extracts.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one letter.");
        }
    }

    /** The same with more to read behind its extracts. */
    Plan and(List<Extract> more) {
        return new Plan(aim, measure, canChange, cannotChange, minutes, Stream.concat(extracts.stream(), more.stream()).toList(), questions, standsOn, pairs, rest);
    }

    /** How many pairs of a trial there is time for in half of a session. */
    static int pairsInTime(int minutes) {
        return Math.max(1, (int) (minutes * IN_A_MINUTE / 2 / EXTRACTS_A_PAIR));
    }

    /** One without questions and rests that stands on nothing. */
    Plan(String aim, String measure, String canChange, String cannotChange, int minutes, List<Extract> extracts) {
        this(aim, measure, canChange, cannotChange, minutes, extracts, List.of(), List.of(), List.of(), null);
    }

    /** Whether a letter in it is a real person's. */
    public boolean real() {
        return extracts.stream().anyMatch(extract -> extract.letter().startsWith(OwnLetters.OWN));
    }

    /** The same without the words of a letter. */
    Plan without(String letter) {
        List<Extract> kept = extracts.stream().map(extract -> extract.letter().equals(letter) ? extract.erased() : extract).toList();
        List<PictureQuestion> asked = questions.stream().map(question -> kept.get(question.extract()).equals(extracts.get(question.extract())) ? question
                : new PictureQuestion(question.extract(), Extract.ERASED, question.picture(), question.others(), question.fact())).toList();
        List<Pair> pairs = this.pairs.stream().map(pair -> kept.get(pair.extract()).equals(extracts.get(pair.extract())) ? pair : new Pair(pair.extract(), Extract.ERASED, Extract.ERASED)).toList();
        return new Plan(aim, measure, canChange, cannotChange, minutes, kept, asked, standsOn, pairs, rest);
    }

    /** As many extracts as there is time for: the same number from the beginning of each letter, as far as it has them. */
    static List<Extract> inTime(List<List<Extract>> letters, int minutes) {
        int most = Math.max(2, (int) (minutes * IN_A_MINUTE));
        int each = Math.max(1, most / Math.max(1, letters.size()));
        return letters.stream().flatMap(letter -> letter.stream().limit(each)).limit(most).toList();
    }
}
