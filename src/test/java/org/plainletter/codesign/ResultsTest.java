package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.codesign.PictureTally.Chosen;

/** What a session shows when it is over. */
class ResultsTest {

    private final Evening evening = new Evening(Database.SQLITE);

    /** All new words are easy but those of the first part; the letter's own words are hard. */
    private static Said honest(Item item) {
        return item.kind() == Item.Kind.UNTOUCHED || item.number() == 0 ? Said.HARD : Said.EASY;
    }

    private void answer(int people, boolean withHelp, Function<Item, Said> said) {
        for (int i = 0; i < people; i++) {
            Member member = evening.member("Zebedee " + i);
            Seat seat = evening.seat(member);
            for (int turn = 1; turn <= seat.items().size(); turn++) {
                Item item = seat.items().get(turn - 1);
                Said each = said.apply(item);
                List<String> words = each == Said.HARD && !item.practice() ? List.of("cardiologist") : List.of();
                evening.answers.take(evening.session, member, seat, new Answer(UUID.randomUUID().toString(), turn, each, null, words, null, withHelp, Duration.ZERO));
            }
        }
    }

    private Results results() {
        return Results.of(evening.session, evening.seats.of(evening.session), evening.judgements.ofGroup(evening.group.id()));
    }

    @Test
    void marksWhatWasHardPartByPartSentenceBySentenceAndWordByWord() {
        answer(6, false, ResultsTest::honest);
        Results.Heat first = results().heat().getFirst();
        assertThat(first.said().heat()).isEqualTo("hard");
        assertThat(first.flagged()).isTrue();
        assertThat(first.hardWords()).containsExactly("cardiologist");
        assertThat(first.lines()).extracting(Results.HeatLine::times).as("people who named a word of the sentence; one read the letter’s own").containsExactly(0, 5);
        Results.Heat second = results().heat().get(1);
        assertThat(second.said().heat()).isEqualTo("easy");
        assertThat(second.flagged()).isFalse();
    }

    @Test
    void comparesEasyWithEasyAmongTheLettersOwnWords() {
        answer(6, false, ResultsTest::honest);
        assertThat(results().untouched()).extracting(Tally::easy, Tally::hard).containsExactly(0, 12);
        assertThat(results().finding()).last().asString().startsWith("We think the new words are easier than the letters’ own words.");
    }

    @Test
    void findsNothingWhereSomebodyCallsEverythingEasy() {
        answer(6, false, item -> Said.EASY);
        assertThat(results().alone().easy()).isEqualTo(60);
        assertThat(results().finding()).last().asString().startsWith("We do not know yet.");
    }

    @Test
    void keepsAloneAndWithHelpApart() {
        answer(3, false, item -> Said.EASY);
        answer(3, true, item -> Said.HARD);
        assertThat(results().alone().words()).isEqualTo("30 easy, 0 hard, 0 not sure");
        assertThat(results().withHelp().words()).isEqualTo("0 easy, 30 hard, 0 not sure");
    }

    @Test
    void doesNotKnowYetWithFewPeopleAndGivesNoFiguresOfTwo() {
        answer(2, false, ResultsTest::honest);
        assertThat(results().alone().words()).isEqualTo(Tally.TOO_FEW);
        assertThat(results().heat()).extracting(heat -> heat.said().heat()).containsOnly("unknown");
        answer(2, false, ResultsTest::honest);
        assertThat(results().finding()).last().isEqualTo("We do not know yet. It needs at least 5 people who read both.");
    }

    @Test
    void tellsHowMuchIsEasyAndUnderstoodFromTimeToTime() {
        answer(6, false, ResultsTest::honest);
        var before = List.of(new Report.Time(results(), new Chosen(5, 1, 0, Set.of("a", "b", "c"))), new Report.Time(results(), Chosen.NONE));
        assertThat(Report.of(evening.session, results(), Map.of(), Map.of(), before).overTime())
                .containsExactly("Time 1: 9 of 10 parts were easy. 5 of 6 answers to picture questions went with the words", "Time 2: 9 of 10 parts were easy");
    }

    @Test
    void isExportedWithoutNamesAndWithoutFiguresOfFew() {
        answer(2, false, ResultsTest::honest);
        assertThat(ResultsCsv.of(results())).startsWith("part,letter,heading,words,easy,hard,not sure,own easy,own hard,own not sure,hard words\r\n")
                .contains("1,\"An eye clinic\",\"Part 0\",\"You have an appointment 0. You will see the cardiologist.\",,,,,,,\"\"\r\n").doesNotContain("Zebedee");
        answer(4, false, ResultsTest::honest);
        assertThat(ResultsCsv.of(results())).contains("cardiologist.\",0,5,0,,,,\"cardiologist\"\r\n").doesNotContain("Zebedee");
    }
}
