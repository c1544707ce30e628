package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms that a letter defines itself. */
class OwnShortFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We did a fine needle aspiration (FNA) of the lump. | FNA | fine needle aspiration",
        "You react to Parthenolide (\"PTL\"). | PTL | Parthenolide",
        "You react to Parthenolide (\u201cPTL\u201d) and to rubber. | PTL | Parthenolide",
        "Call the Tolland Hand and Wrist Service (THWS). | THWS | Tolland Hand and Wrist Service",
        "Your home visit (or HV for short) is free. | HV | home visit",
        "the return-to-clinic date (RTC date) | | ",
        "RTC (return to clinic) in the summer | RTC | return to clinic",
        "The PD (the panel doctor) decides. | PD | panel doctor",
        "ERT = early return team | ERT | early return team",
        "Key: AS stands for arm strength, see below | AS | arm strength",
        "a low-light room, known as an LLR, | LLR | low-light room",
        "You will have a short walk test (SWT), then rest. | SWT | short walk test",
        "[[MEDICINE_1]] (MTX) once a week | MTX | [[MEDICINE_1]]"})
    void findsWhatALetterDefines(String letter, String shortForm, String longForm) {
        assertThat(OwnShortForms.in("A line before (MI).\n" + letter + "\nA line after.").longForms()).isEqualTo(shortForm == null ? Map.of() : Map.of(shortForm, longForm));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Ann Grey (GP) will call.", "Come on Monday morning (AM).", "Typed by ABC (XYZ)", "We found a narrow place in another tube (LAD).", "the ward (MAU) on level two", "a scan (CT) of the lung",
        "You were seen by Sam Reed (CNS).", "Please read this (ALL pages)."})
    void takesNoBracketForADefinitionThatIsNone(String letter) {
        assertThat(OwnShortForms.in(letter).longForms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"The FNA was clear.,fine needle aspiration", "Both FNAs were clear.,fine needle aspiration", "It was clear.,''"})
    void writesOutWhatASentenceHolds(String sentence, String written) {
        assertThat(OwnShortForms.in("a fine needle aspiration (FNA)").writtenOut(sentence)).isEqualTo(written);
    }
}
