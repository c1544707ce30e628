package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.facts.Facts;

class ScorerTest {

    private final Scorer scorer = new Scorer(new Facts()::find);

    @Test
    void tellsAFactThatIsKeptFromOneApartAndFromOneThatIsGone() {
        var gold = gold(fact("f1", "Monday", "9am"), fact("f2", "metformin", "500mg"), fact("f3", "letter", "glasses"));
        var score = scorer.score(gold, ShownText.of("Come on Monday at 9am.\nTake metformin.\nTake 500mg of it.\nBring this letter."), "");

        assertThat(score.kept()).extracting(Gold.GoldFact::id).containsExactly("f1");
        assertThat(score.unbound()).extracting(Gold.GoldFact::id).containsExactly("f2");
        assertThat(score.lost()).extracting(Gold.GoldFact::id).containsExactly("f3");
        assertThat(score.complete()).isFalse();
    }

    @Test
    void tellsAChangedFactFromAnInventedOne() {
        String source = "Come on 8 December 2026. Phone 01632 960150.";

        var changed = scorer.score(gold(), ShownText.of("Come on 9 December 2026.\nPhone 01632 960150."), source);
        assertThat(changed.changed()).extracting(Score.ForeignFact::type).containsExactly("DATE");
        assertThat(changed.invented()).isEmpty();

        var invented = scorer.score(gold(), ShownText.of("Come on 8 December 2026.\nPhone 01632 960150.\nIt costs £20."), source);
        assertThat(invented.changed()).isEmpty();
        assertThat(invented.invented()).extracting(Score.ForeignFact::type).containsExactly("MONEY");
    }

    @Test
    void takesAFactInOtherWordsForTheSame() {
        var score = scorer.score(gold(), ShownText.of("Come on 8 December 2026 at 2:20pm."), "Come on 08/12/2026 at 14:20.");
        assertThat(score.changed()).isEmpty();
        assertThat(score.invented()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Morning: 3 mg. Evening: 4 mg.                       | Take 3 mg in the morning.          | Take 3 mg in the afternoon.
            Creatinine on arrival 412.                          | Your creatinine was 412.           | Your creatinine was 413 mmol/L.
            58 y.o. lady with diarrhoea.                        | You are 58 years old.              | You are 59 years old.
            We are here Monday to Friday for you. 8.30am to 5pm | Phone Monday to Friday, 8:30am to 5pm. | Phone Monday to Friday, 8:30am to 6pm.
            """)
    void takesNoFigureForForeignThatTheLetterHasInAPlaceOfItsOwn(String source, String honest, String wrong) {
        assertThat(foreign(source, honest)).isEmpty();
        assertThat(foreign(source, wrong)).isNotEmpty();
    }

    private List<String> foreign(String source, String said) {
        var score = scorer.score(gold(), ShownText.of(said), source);
        return Stream.concat(score.changed().stream(), score.invented().stream()).map(Score.ForeignFact::type).toList();
    }

    @Test
    void hearsWhatMustNeverBeSaid() {
        var gold = new Gold("other", List.of(), List.of(new Gold.Never("stop", Pattern.compile("^Stop"))), List.of(), List.of(), List.of("Smile!"), false, List.of());
        var score = scorer.score(gold, ShownText.of("Stop the tablets.\nsmile! we do."), "");
        assertThat(score.neverSaid()).hasSize(1);
        assertThat(score.noiseLeft()).containsExactly("Smile!");
    }

    @Test
    void takesASentenceWithOneThatMeansNothingWithoutItForOneStatement() {
        var gold = gold(fact("f1", "not come by 5pm", "phone us"), fact("f2", "evening clinic", "Tuesday", "7:30pm"), fact("f3", "apixaban", "3 May"));

        var kept = scorer.score(gold, ShownText.of("A nurse may not come by 5pm.\nIf this happens, phone us.\nThere are evening clinics on Tuesdays.\nThis is until 7:30pm.\nStop apixaban.\nDo this on 3 May."), "");
        assertThat(kept.kept()).hasSize(3);

        var apart = scorer.score(gold, ShownText.of("A nurse may not come by 5pm.\nWe are sorry.\nIf this happens, phone us.\nThere are evening clinics on Tuesdays.\nOur doors close at 7:30pm.\nStop apixaban.\nYou come on 3 May.\n"
                + "# Next\nDo this on 3 May."), "");
        assertThat(apart.unbound()).hasSize(3);
    }

    @Test
    void takesAFigureThatTheLetterHasInOtherWordsForNoneThatItLacks() {
        var lacking = new Gold.Never("a number of times that is not in the letter", Pattern.compile("(?!1)\\d+ times"));
        var gold = new Gold("other", List.of(), List.of(lacking), List.of(), List.of(), List.of(), false, List.of());

        assertThat(scorer.score(gold, ShownText.of("We check our list 2 times a year."), "We check our list twice a year.").neverSaid()).isEmpty();
        assertThat(scorer.score(gold, ShownText.of("We check our list 3 times a year."), "We check our list twice a year.").neverSaid()).hasSize(1);
    }

    private static Gold gold(Gold.GoldFact... facts) {
        return new Gold("other", List.of(facts), List.of(), List.of(), List.of(), List.of(), false, List.of());
    }

    private static Gold.GoldFact fact(String id, String... parts) {
        return new Gold.GoldFact(id, "action", true, "", Stream.of(parts).map(Pattern::compile).toList(), Gold.Within.SENTENCE);
    }
}
