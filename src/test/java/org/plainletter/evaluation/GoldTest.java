package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.evaluation.measure.ShortForms;

/** Each gold is measured by a rewrite that is right, and by wrong ones made from it. */
class GoldTest {

    private final Scorer scorer = new Scorer(text -> List.of());

    static List<EvaluationLetter> letters() {
        return EvaluationLetter.in(Path.of("evaluation/letters"));
    }

    @Test
    void thereAreFifteenLettersOfTenKinds() {
        var kinds = letters().stream().map(letter -> letter.gold().kind()).distinct().toList();
        assertThat(letters()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(10).isSubsetOf(Stream.of(LetterKind.values()).map(LetterKind::code).toList());
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
        assertThat(unnoticed(letter, Mutations.ofDoses(letter.goodRewrite()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void asksForWhatALetterOfThisSizeHolds(EvaluationLetter letter) {
        var softly = new SoftAssertions();
        softly.assertThat(letter.gold().facts()).hasSizeBetween(12, 28);
        softly.assertThat(letter.gold().identifiers()).isNotEmpty();
        softly.assertThat(letter.gold().noise()).isNotEmpty();
        softly.assertThat(letter.uploads()).isNotEmpty().allSatisfy(file -> assertThat(file.toFile().length()).isLessThan(100_000));
        softly.assertAll();
    }

    private Score score(EvaluationLetter letter, String rewrite) {
        return scorer.score(letter.gold(), ShownText.of(rewrite), "");
    }

    private List<String> unnoticed(EvaluationLetter letter, List<String> mutants) {
        var right = letter.goodRewrite().lines().toList();
        return mutants.stream().filter(mutant -> unchanged(score(letter, mutant)))
                .flatMap(String::lines).filter(line -> !right.contains(line)).toList();
    }

    private static boolean unchanged(Score score) {
        return score.faultless();
    }
}
