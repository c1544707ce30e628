package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.evaluation.measure.ShortForms;

/** Each gold is measured by a rewrite that is right, and by wrong ones made from it. */
@Execution(ExecutionMode.CONCURRENT)
class GoldTest {

    /** The letters are read, and their expressions compiled, once for all tests. */
    private static final List<EvaluationLetter> LETTERS = EvaluationLetter.in(Options.SETS);

    private static final Pattern TAGS = Pattern.compile("<style.*?</style>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Scorer scorer = new Scorer(text -> List.of());

    static List<EvaluationLetter> letters() {
        return LETTERS;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void findsEverythingInAGoodRewrite(EvaluationLetter letter) {
        var score = score(letter, letter.goodRewrite());
        assertThat(score.lost()).extracting(Gold.GoldFact::about).isEmpty();
        assertThat(score.neverSaid()).extracting(Gold.Never::about).isEmpty();
        assertThat(score.unbound()).extracting(Gold.GoldFact::about).isEmpty();
        assertThat(score.noiseLeft()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void allowsOtherHonestWords(EvaluationLetter letter) {
        var noticing = new Noticing(letter.gold(), letter.goodRewrite());
        assertThat(Paraphrases.of(letter.goodRewrite()).stream().filter(noticing::notices)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void hasAGoodRewriteInPlainStyle(EvaluationLetter letter) {
        var good = ShownText.of(letter.goodRewrite());
        assertThat(good.sentences()).isNotEmpty().allMatch(ShownText.Sentence::isShort, "has 15 words or fewer");
        assertThat(good.everything().lines()).flatExtracting(ShortForms::contractions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void misreadsNothingInTheLettersOwnWords(EvaluationLetter letter) {
        letter.uploads().stream().filter(file -> file.toString().endsWith(".txt")).findFirst().ifPresent(file -> {
            var sentences = letter.text("letter.txt").replaceAll("(?<!\n)\n(?!\n)", " ").replaceAll("(?<=[.!?])\\s+", "\n");
            assertThat(score(letter, sentences).neverSaid()).extracting(Gold.Never::about).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noticesAChangedDigit(EvaluationLetter letter) {
        assertThat(unnoticed(letter, Mutations.ofDigits(letter.goodRewrite()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noticesALostNegation(EvaluationLetter letter) {
        var mutants = Mutations.ofNegations(letter.goodRewrite());
        var unnoticed = unnoticed(letter, mutants);
        assertThat(unnoticed.size()).as("%s of %d", unnoticed, mutants.size()).isLessThanOrEqualTo(mutants.size() / 20);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noticesSwappedDoses(EvaluationLetter letter) {
        assertThat(Mutations.ofDoses(letter.goodRewrite()).stream().filter(mutant -> score(letter, mutant).faultless()).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noticesLineByLineWhatTheScorerNoticesInTheWhole(EvaluationLetter letter) {
        var noticing = new Noticing(letter.gold(), letter.goodRewrite());
        var mutants = Stream.concat(Mutations.ofDigits(letter.goodRewrite()).stream(), Mutations.ofNegations(letter.goodRewrite()).stream()).toList();
        IntStream.range(0, mutants.size()).filter(i -> i % 40 == 0).mapToObj(mutants::get)
                .forEach(mutant -> assertThat(noticing.notices(mutant)).isEqualTo(!score(letter, mutant.in(letter.goodRewrite())).faultless()));
    }

    /** A fact for every 8 to 26 words, with 10 in the shortest letters. */
    @ParameterizedTest
    @MethodSource("letters")
    void asksForWhatALetterOfThisSizeHolds(EvaluationLetter letter) {
        var softly = new SoftAssertions();
        softly.assertThat(letter.gold().facts()).hasSizeBetween(Math.max(10, words(letter) / 26), words(letter) / 8);
        softly.assertThat(letter.gold().identifiers()).isNotEmpty();
        softly.assertThat(letter.gold().noise()).isNotEmpty();
        softly.assertThat(letter.uploads()).isNotEmpty().allSatisfy(file -> assertThat(file.toFile().length()).isLessThan(100_000));
        softly.assertAll();
    }

    private static int words(EvaluationLetter letter) {
        var file = Files.exists(letter.folder().resolve("letter.html")) ? "letter.html" : "letter.txt";
        return (int) WORD.matcher(TAGS.matcher(letter.text(file)).replaceAll(" ")).results().count();
    }

    private Score score(EvaluationLetter letter, String rewrite) {
        return scorer.score(letter.gold(), ShownText.of(rewrite), "");
    }

    private static List<String> unnoticed(EvaluationLetter letter, List<Mutations.Mutant> mutants) {
        var noticing = new Noticing(letter.gold(), letter.goodRewrite());
        return mutants.stream().filter(mutant -> !noticing.notices(mutant)).map(Mutations.Mutant::text).toList();
    }
}
