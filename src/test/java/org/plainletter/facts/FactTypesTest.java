package org.plainletter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a case: the text, and every fact in it as type, what is said, and the key. */
class FactTypesTest {

    private static final Facts FACTS = new Facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on Tuesday 8 December 2026 | DATE | Tuesday 8 December 2026 | 2026-12-08",
        "Tues 8th Dec | DATE | Tuesday 8 December | --12-08",
        "seen 8/12/26 | DATE | 8 December 2026 | 2026-12-08",
        "08.12.2026 | DATE | 8 December 2026 | 2026-12-08",
        "8-Dec-2026 | DATE | 8 December 2026 | 2026-12-08",
        "December 8, 2026 | DATE | 8 December 2026 | 2026-12-08",
        "2026-12-08 | DATE | 8 December 2026 | 2026-12-08",
        "by 03/05/2026 | DATE | 3 May 2026 | 2026-05-03",
        "the 8th of December | DATE | 8 December | --12-08",
        "the twenty-first of March 2027 | DATE | 21 March 2027 | 2027-03-21",
        "in Feb 2027 | DATE | February 2027 | 2027-02",
        "w/c 7 December 2026 | DATE | 7 December 2026 | 2026-12-07",
        "from 8 to 10 December | DATE | 8 to 10 December | --12-08/--12-10",
        "8-10/12/2026 | DATE | 8 to 10 December 2026 | 2026-12-08/2026-12-10",
        "DOB 14/08/72 | DATE | 14 August 1972 | 1972-08-14",
        "stopped in 2021 | DATE | 2021 | 2021",
        "at 10.15am | TIME | 10:15am | 10:15",
        "at 2.20 p.m. today | TIME | 2:20pm | 14:20",
        "at 14:20 | TIME | 2:20pm | 14:20",
        "0915 hrs | TIME | 9:15am | 09:15",
        "12 noon | TIME | midday | 12:00",
        "before midnight | TIME | midnight | 00:00",
        "at 12pm | TIME | midday | 12:00",
        "half past ten | TIME | 10:30am | 10:30",
        "at ten to nine | TIME | 8:50am | 08:50",
        "open 9 til 3. | TIME | 9am to 3pm | 09:00-15:00",
        "8-6 Mon to Fri | TIME | Monday to Friday, 8am to 6pm | monday to friday 08:00-18:00",
        "Mon/Wed/Fri 9-12 | TIME | 9am to midday | 09:00-12:00",
        "14.00 hrs | TIME | 2pm | 14:00",
        "8.30am-4.30pm Mon-Fri. | TIME | Monday to Friday, 8:30am to 4:30pm | monday to friday 08:30-16:30",
        "9 to 5pm | TIME | 9am to 5pm | 09:00-17:00",
        "2-5pm | TIME | 2pm to 5pm | 14:00-17:00",
        "(Mon–Fri 09:00–16:00) | TIME | Monday to Friday, 9am to 4pm | monday to friday 09:00-16:00",
        "01632 960417 | PHONE | 01632 960417 | +441632960417",
        "(01632) 960 417 | PHONE | 01632 960417 | +441632960417",
        "+44 (0)1632 960417 | PHONE | 01632 960417 | +441632960417",
        "01134960171 | PHONE | 0113 496 0171 | +441134960171",
        "07700900318 | PHONE | 07700 900318 | +447700900318",
        "0300 123 4567 | PHONE | 0300 123 4567 | +443001234567",
        "0808 157 0123 option 2 | PHONE | 0808 157 0123, option 2 | +448081570123;option=2",
        "01632 960417, ext 4021 | PHONE | 01632 960417 extension 4021 | +441632960417;ext=4021",
        "01632 960411/2 | PHONE | 01632 960411 or 01632 960412 | +441632960411/2",
        "please dial 999 | PHONE | 999 | 999",
        "ring NHS 111 | PHONE | 111 | 111",
        "mail a.b@wexcombe.example. | EMAIL | a.b@wexcombe.example | a.b@wexcombe.example",
        "see www.nhs.uk/angina. | LINK | www.nhs.uk/angina | nhs.uk/angina",
        "(https://wexcombe.example/x) | LINK | wexcombe.example/x | wexcombe.example/x",
        "It is £75.00. | MONEY | £75 | £75.00",
        "£9.90 | MONEY | £9.90 | £9.90",
        "75p | MONEY | 75p | £0.75",
        "58 per cent | PERCENTAGE | 58% | 58%",
        "5–10% | PERCENTAGE | 5 to 10% | 5-10%",
        "one in 200 people | ODDS | 1 in 200 | 1 in 200",
        "1:100 | ODDS | 1 in 100 | 1 in 100",
        "your Ventolin | MEDICINE | Ventolin | ventolin",
        "Sodium Valproate | MEDICINE | sodium valproate | sodium valproate",
        "exampletinib | MEDICINE | exampletinib | exampletinib",
        ".5 mg | DOSE | 0.5mg | 0.5 mg",
        "100 µg | DOSE | 100 micrograms | 100 microgram",
        "100mcg | DOSE | 100 micrograms | 100 microgram",
        "500mg/5ml | DOSE | 500mg in 5ml | 500 mg/5 ml",
        "One puff | DOSE | 1 puff | 1 puff",
        "1-2 tablets | DOSE | 1 to 2 tablets | 1-2 tablet",
        "one or two tablets | DOSE | 1 or 2 tablets | 1-2 tablet",
        "1,000 units | DOSE | 1,000 units | 1000 unit",
        "Two 500mg tablets | DOSE | two 500mg tablets | 2 x 500 mg tablet",
        "2 x 500mg tablets QDS | DOSE | two 500mg tablets | 2 x 500 mg tablet",
        "25mg-50mg | DOSE | 25 to 50mg | 25-50 mg",
        "half a tablet | DOSE | half a tablet | 0.5 tablet",
        "co-codamol 30/500 | DOSE | 30/500 | 30/500",
        "open 8am-8pm Monday to Friday, then closed | TIME | Monday to Friday, 8am to 8pm | monday to friday 08:00-20:00",
        "on 12th/13th May 2027 | DATE | 12 and 13 May 2027 | 2027-05-12/2027-05-13",
        "on 2nd May. 12 people came | DATE | 2 May | --05-02",
        "0113 496 0171 (option 1 then 2) | PHONE | 0113 496 0171, option 1 then 2 | +441134960171;option=1 then 2",
        "T2DM for years | NUMBER | T2DM | t2dm",
        "BD | FREQUENCY | 2 times a day | 2/day",
        "twice daily | FREQUENCY | 2 times a day | 2/day",
        "three times per day | FREQUENCY | 3 times a day | 3/day",
        "every 4 to 6 hours | FREQUENCY | every 4 to 6 hours | every 4-6 hour",
        "4-6 hourly | FREQUENCY | every 4 to 6 hours | every 4-6 hour",
        "on alternate days | FREQUENCY | every other day | 1/2day",
        "for two weeks | DURATION | 2 weeks | P2W",
        "a 4/12 history | DURATION | 4-month | P4M -",
        "back in 4/12 | DURATION | 4 months | P4M",
        "63 yo man | DURATION | 63-year-old | P63Y old -",
        "He is 63 yo | DURATION | 63 years old | P63Y old",
        "this 54 year old lady | DURATION | 54-year-old | P54Y old -",
        "she is 54 years old and well | DURATION | 54 years old | P54Y old",
        "on 5/6/7 May 2027 | DATE | 5, 6 and 7 May 2027 | 05/06/2027-05-07",
        "ring between 9am and 4pm | TIME | between 9am and 4pm | 09:00-16:00 between",
        "at half past nine in the morning | TIME | 9:30am | 09:30",
        "(answered 8.30–4.30) | TIME | 8:30am to 4:30pm | 08:30-16:30",
        "(Mon-Sat 0800-1800) | TIME | Monday to Saturday, 8am to 6pm | monday to saturday 08:00-18:00",
        "Fri 27 Nov 2026, 1040 | TIME | 10:40am | 10:40",
        "up to 1 in 1,000. | ODDS | 1 in 1,000 | 1 in 1000",
        "2-3 in 1000 | ODDS | 2 to 3 in 1000 | 2-3 in 1000",
        "open 9-5 weekdays | TIME | 9am to 5pm | 09:00-17:00",
        "weekdays 8am–6pm | TIME | 8am to 6pm | 08:00-18:00",
        "Saturdays 9am–1pm | TIME | 9am to 1pm | 09:00-13:00",
        "call Ward 7 now | PLACE | Ward 7 | ward 7",
        "95 out of 100 people | ODDS | 95 out of 100 | 95 in 100",
        "Paracetamol 500 mg tablets | DOSE | 500mg | 500 mg",
        "one 5ml spoonful | DOSE | one 5ml spoonful | 1 x 5 ml spoonful",
        "K440192 | REFERENCE | K440192 | K440192",
        "Unit number: SB 61-40-93 | REFERENCE | SB 61-40-93 | SB61-40-93",
        "at CD7 3PP | POSTCODE | CD7 3PP | CD73PP",
        "in 2/52 | DURATION | 2 weeks | P2W",
        "48 hours' notice | DURATION | 48 hours | PT48H",
        "6-8 weeks | DURATION | 6 to 8 weeks | P6-8W",
        "three working days | DURATION | 3 working days | P3D working",
        "aged 61 | DURATION | 61 | P61Y",
        "BP 152/88 | MEASUREMENT | 152/88 | 152/88",
        "target <140/90 | MEASUREMENT | less than 140/90 | <140/90",
        "LDL 3.4 mmol/L | MEASUREMENT | 3.4 mmol/L | 3.4 mmol/l",
        "82 kg | MEASUREMENT | 82kg | 82 kg",
        "Unit No: B12345-6 | REFERENCE | B12345-6 | B12345-6",
        "GMC 0000417 | REFERENCE | 0000417 | 0000417",
        "form CHS-L04-2026 | REFERENCE | CHS-L04-2026 | CHS-L04-2026",
        "NHS number 9992146073 | NHS_NUMBER | 999 214 6073 | 9992146073",
        "sm81yb SM81YB | POSTCODE | SM8 1YB | SM81YB",
        "type 2 diabetes | NUMBER | type 2 | type 2",
        "class II angina | NUMBER | class 2 | class 2",
        "two appointments | NUMBER | 2 | 2",
    })
    void findsSaysAndCompares(String text, FactType type, String said, String key) {
        List<Fact> facts = FACTS.find(text).stream().filter(fact -> fact.type() == type).toList();

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().said()).isEqualTo(said);
        assertThat(facts.getFirst().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31 June 2026 | NO_SUCH_DATE | 31 June 2026",
        "Wednesday 8 December 2026 | WEEKDAY_DISAGREES | Wednesday 8 December 2026",
        "at 2.20 | MORNING_OR_AFTERNOON | 2:20",
        "at 8.15 | MORNING_OR_AFTERNOON | 8:15",
        "at 3:15 | MORNING_OR_AFTERNOON | 3:15",
        "at 02:20 | MORNING_OR_AFTERNOON | 02:20",
    })
    void saysWhatIsInDoubtAsItIsWritten(String text, Doubt doubt, String said) {
        assertThat(FACTS.find(text)).singleElement().satisfies(fact -> {
            assertThat(fact.doubts()).containsExactly(doubt);
            assertThat(fact.said()).isEqualTo(said);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CT Department, Level 1, Wexcombe Infirmary. | PLACE | CT Department, Level 1, Wexcombe Infirmary",
        "in Room 5 (Green Zone), Larkfield Centre, Abbotsgate, Stonemere SM8 1YB | PLACE | Room 5, Green Zone, Larkfield Centre, Abbotsgate, Stonemere SM8 1YB",
        "Wexcombe Vale University Hospitals NHS Foundation Trust | PLACE | Wexcombe Vale University Hospitals NHS Foundation Trust",
        "Go to MAIN OUTPATIENTS, Level 2. | PLACE | Main Outpatients, Level 2",
        "Dr Oluwaseun Adebayo-Finch MBBS FRCP Consultant | PERSON | Dr Oluwaseun Adebayo-Finch",
        "Prof. O'Brien's clinic | PERSON | Professor O'Brien",
        "Mr Terence POMFRET | PERSON | Mr Terence Pomfret",
        "Mr & Mrs Jones | PERSON | Mr and Mrs Jones",
        "Secretary: P. Lindqvist | PERSON | P. Lindqvist",
        "Your keyworker, Asha Patel, will call. | PERSON | Asha Patel",
        "Dr van der Berg | PERSON | Dr van der Berg",
        "12.00 noon | TIME | midday",
        "Born at 03:42 | TIME | 3:42am",
        "Where: MRI Suite, Ground Floor, Hartwell Hospital | PLACE | MRI Suite, Ground Floor, Hartwell Hospital",
        "Please ask for Bronagh, our learning disability link radiographer. | PERSON | Bronagh",
        "Speak to Gethin on Mondays. | PERSON | Gethin",
        "a review by Winifred (physiologist) | PERSON | Winifred",
        "ask Leopold in the unit about audio | PERSON | Leopold",
        "a blood test with our phlebotomist, Keith, please | PERSON | Keith",
        "with his key worker Joy today | PERSON | Joy",
        "will come with JONES, Mary (Mrs) | PERSON | Mrs Mary Jones",
        "THE QUAYSIDE INFIRMARY, Level 2 | PLACE | Quayside Infirmary, Level 2",
    })
    void findsPlacesAndPeople(String text, FactType type, String said) {
        assertThat(FACTS.find(text)).singleElement().satisfies(fact -> {
            assertThat(fact.type()).isEqualTo(type);
            assertThat(fact.said()).isEqualTo(said);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The test is called an MRCP.", "DRIVING", "You MISSED it", "the MSK Administration office", "an MRPharmS pharmacist", "Ask for Reception on the day.", "an MR scan", "MS Society", "DRAIN REMOVED", "Speak to Radiology on the day."})
    void takesNoWordForAPersonThatOnlyStartsLikeATitle(String text) {
        assertThat(FACTS.find(text)).isEmpty();
    }

    @Test
    void takesNoPartOfADoseForATime() {
        assertThat(FACTS.find("Take half to one tablet at night, or a quarter to one tablet.")).noneMatch(fact -> fact.type() == FactType.TIME);
    }

    @Test
    void findsEachOfTheNamesInCapitals() {
        assertThat(FACTS.find("DR SMITH, MR JONES AND MRS PATEL WILL SEE YOU.").stream().map(Fact::said)).containsExactly("Dr Smith", "Mr Jones", "Mrs Patel");
    }

    @Test
    void keepsTheUnitOfBothDoses() {
        assertThat(FACTS.find("reduced from 15 to 12.5 mg").stream().map(Fact::said)).containsExactly("15mg", "12.5mg");
        assertThat(FACTS.find("reduced from 40 mg to 20 mg").stream().map(Fact::said)).containsExactly("40mg", "20mg");
    }
}
