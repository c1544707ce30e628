package org.plainletter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a case: the text, and its bonds as the facts' keys joined by " + ", bonds parted by " / ". */
class BondsTest {

    private static final Facts FACTS = new Facts();
    private static final Bonds BONDS = new Bonds();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Drug: Bisoprolol; Dose: 2.5 mg; Route: PO; Freq: OD mane | bisoprolol + 2.5 mg + 1/day morning",
        "Increase atorvastatin to 80 mg nocte (was 40 mg). | atorvastatin + 80 mg + night + 40 mg",
        "Stop amlodipine 10 mg and start bisoprolol 2.5 mg OD. | amlodipine + 10 mg / bisoprolol + 2.5 mg + 1/day",
        "One puff of GTN under the tongue, then ramipril 5 mg OD. | 1 puff + gtn / ramipril + 5 mg + 1/day",
        "Take amoxicillin 500mg three times a day for 7 days. | amoxicillin + 500 mg + 3/day + P7D",
        "Take 2 tablets twice a day. | 2 tablet + 2/day",
        "Take aspirin 75mg. Wait 5 minutes. Take 2 tablets. | aspirin + 75 mg",
    })
    void keepsTheDoseWithItsDrug(String text, String bonds) {
        assertThat(bonds(text, Bond.Kind.MEDICINE)).isEqualTo(bonds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on Tuesday 8 December 2026 at 10:15, CT Department, Level 1 | 2026-12-08 + 10:15 + ct department level 1",
        "at 2pm on 8 December 2026 in the Eye Clinic | 14:00 + 2026-12-08 + eye clinic",
        "moved from 8 December 2026 at 10am to 11 December 2026 at 2pm | 2026-12-08 + 10:00 / 2026-12-11 + 14:00",
        "It was at 10am on 8 December 2026, now it is at 2pm on 11 December 2026 | 10:00 + 2026-12-08 / 14:00 + 2026-12-11",
        "Date: 8 December 2026; Time: 10am; Where: Eye Clinic, Level 2 | 2026-12-08 + 10:00 + eye clinic level 2",
    })
    void keepsTheTimeAndThePlaceWithTheirDate(String text, String bonds) {
        assertThat(bonds(text, Bond.Kind.APPOINTMENT)).isEqualTo(bonds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "contact Sister Ngozi Halloran, on 01632 960417 (Mon–Fri 09:00–16:00) | halloran + +441632960417 + monday to friday 09:00-16:00",
        "Dr Smith or Mrs P. Jones on 01632 960417 | jones + +441632960417",
    })
    void keepsThePhoneWithItsHoursAndItsOwner(String text, String bonds) {
        assertThat(bonds(text, Bond.Kind.CONTACT)).isEqualTo(bonds);
    }

    private static String bonds(String text, Bond.Kind kind) {
        List<Bond> bonds = BONDS.in(text, FACTS.find(text));
        return bonds.stream().filter(bond -> bond.kind() == kind)
                .map(bond -> bond.facts().stream().map(Fact::key).collect(Collectors.joining(" + "))).collect(Collectors.joining(" / "));
    }
}
