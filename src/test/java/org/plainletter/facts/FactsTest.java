package org.plainletter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Facts FACTS = new Facts();
    private static final String LETTER = """
            Wexcombe Infirmary
            Our ref: RTB/jm/WV7719302  NHS No: 999 214 6073
            Dr Amara Vance-Okoro, Consultant
            Bus routes 4, 61 and X2 stop at Gate 4. Parking is £2.40 for up to 2hrs.
            Your appointment is on Tues 8th Dec 2026 at 14:20, Eye Clinic, Level 2, Wexcombe Infirmary, Barrow Road, Wexcombe WX1 2HT.
            Call 01632 960417 ext. 4021 (Mon–Fri 09:00–16:00), or 999.
            Drug: Ramipril; Dose: 2.5 mg; Route: PO; Freq: OD mane; Duration: 28/7
            BP 152/88, HbA1c 62 mmol/mol, T4 normal, VA 6/12, L4/5 disc, eGFR >90. Risk 1 in 200, or 0.5%.
            Type 2 diabetes since 2011; 3/12 Hx. Page 1 of 2. LFT-v3.2 10^9 2nd ½ 4x4.""";

    @Test
    void keepsFactsInOrderAndApart() {
        List<Fact> facts = FACTS.find(LETTER);

        for (int i = 1; i < facts.size(); i++) {
            assertThat(facts.get(i).span().start()).isGreaterThanOrEqualTo(facts.get(i - 1).span().end());
        }
    }

    @Test
    void takesTheDayOfTheNextDateForNoYear() {
        assertThat(FACTS.find("Come on 9 April, 24 April and 6 May.").stream().map(Fact::said)).containsExactly("9 April", "24 April", "6 May");
        assertThat(FACTS.find("Come on 9 April, 24th April.").stream().map(Fact::said)).containsExactly("9 April", "24 April");
        assertThat(FACTS.find("Seen on 9 April 26, he is well.").stream().map(Fact::said)).containsExactly("9 April 2026");
    }

    @Test
    void leavesNoDigitOfALetterOutsideAFact() {
        assertEveryDigitIsInAFact(LETTER);
    }

    @Test
    void leavesNoDigitOfAnyTextOutsideAFact() {
        var random = new Random(20261122);
        String[] pieces = LETTER.split("(?<=[ ,.:/;()-])|(?=[ ,.:/;()-])");
        for (int run = 0; run < 400; run++) {
            var text = new StringBuilder();
            IntStream.range(0, 30).forEach(i -> text.append(random.nextInt(6) == 0 ? Integer.toString(random.nextInt(99_999)) : pieces[random.nextInt(pieces.length)]));
            assertEveryDigitIsInAFact(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"You have one appointment at the hospital.", "No one came to the clinic.", "Please ask your local pharmacy or your GP.",
        "We may call you in May, or on Mondays.", "One of the doctors will see you.", "The patient lives with her sister.", "Your cholesterol is high. Please accept this magazine.", "Do not take both, and do not leave a day with neither.", ""})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(FACTS.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 if you have chest pain.", "If she faints, 999.", "Blue lips or a fit: it's 999 straight away.", "At night, 111 or your GP.", "Sudden chest pain -> 999", "A fit \u2192 999."})
    void knowsTheEmergencyNumberWithoutAWordForCalling(String text) {
        assertThat(FACTS.find(text)).extracting(Fact::type).contains(FactType.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Platelets 111 today.", "We sent 999 letters.", "The count was: 111 then."})
    void takesNoOtherFigureForTheEmergencyNumber(String text) {
        assertThat(FACTS.find(text)).extracting(Fact::type).doesNotContain(FactType.PHONE);
    }

    @Test
    void findsTheNhsNumberBehindADateOfBirth() {
        assertThat(FACTS.find("3/12/1985 999 667 2140")).extracting(Fact::type).containsExactly(FactType.DATE, FactType.NHS_NUMBER);
    }

    @Test
    void takesPrivateUseCharactersForSpaces() {
        assertThat(FACTS.find("\uE00D\uE001 250mg \uE00C")).singleElement().satisfies(fact -> assertThat(fact.said()).isEqualTo("250mg"));
    }

    @Test
    void isNotHeldUpByTextThatNeverEnds() {
        for (String piece : List.of("1", "a", "1-", "a-1/", "x@", "A.")) {
            assertEveryDigitIsInAFact(piece.repeat(1500));
        }
    }

    @Test
    void tellsNobodyWhatAFactSays() {
        assertThat(FACTS.find("Dr Smith").toString()).doesNotContain("Smith");
    }

    private static void assertEveryDigitIsInAFact(String text) {
        List<Fact> facts = FACTS.find(text);
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (Character.isDigit(text.charAt(i))) {
                assertThat(facts).as("digit at %d of <%s>", i, text).anyMatch(fact -> fact.span().start() <= at && at < fact.span().end());
            }
        }
    }
}
