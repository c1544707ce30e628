package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.prompt.FilePrompts;

class LabelledLinesTest {

    private static final LabelledLines LINES = new LabelledLines(new Labels(new FilePrompts("prompts").champion("labels")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: NEW; Notes: [[DURATION_1]], then stop. For a chest infection | Start a new medicine: [[MEDICINE_1]] [[DOSE_1]]. [[DURATION_1]], then stop. What it is for: a chest infection.",
        "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: WITHHELD; Comment: Because of low blood pressure. Not to restart until seen in clinic | Stop taking [[MEDICINE_1]] [[DOSE_1]] for now. This is because of low blood pressure. Do not start it again until seen in clinic.",
        "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: NEW; Duration / comment: Long term. GP to continue | Start a new medicine: [[MEDICINE_1]] [[DOSE_1]]. Take it long term. We asked your GP to continue [[MEDICINE_1]].",
        "[[MEDICINE_1]]; [[DOSE_1]] [[FREQUENCY_1]]; STOPPED; Not to be restarted | Stop taking [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]]. Do not start it again.",
        "[[MEDICINE_1]] caps; [[DOSE_1]]; NEW; [[DURATION_1]] supplied then stop. Low iron | Start a new medicine: [[MEDICINE_1]] caps [[DOSE_1]]. [[DURATION_1]] supplied then stop. Low iron.",
        "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Frequency: [[FREQUENCY_1]]; Status: WITHHEL D; Notes: low blood pressure | Stop taking [[MEDICINE_1]] [[DOSE_1]] for now. Before, it was [[FREQUENCY_1]]. Low blood pressure.",
        "Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: see plan | [[MEDICINE_1]] [[DOSE_1]]. See plan.",
        "Medication: [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]] (unchanged), [[MEDICINE_2]] MR [[DOSE_2]] (new) and [[MEDICINE_3]]: stop | [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]] (unchanged). [[MEDICINE_2]] MR [[DOSE_2]] (new). [[MEDICINE_3]]: stop.",
        "Diagnoses: [[NUMBER_1]]. Asthma, [[NUMBER_2]]. Query gout | Diagnosis [[NUMBER_1]]: Asthma. Diagnosis [[NUMBER_2]]: possible gout.",
        "Medicine: [[MEDICINE_1]]; Dose / when: [[DOSE_1]] [[FREQUENCY_1]]; For how long: -; Comment: Withheld after a scan. RESTART [[DATE_1]] | Stop taking [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]] for now. This is after a scan. Start it again on [[DATE_1]].",
        "Medicine: [[MEDICINE_1]]; Dose / when: [[DOSE_1]] [[FREQUENCY_1]]; Comment: Was [[DOSE_2]] | Take [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]]. Before, it was [[DOSE_2]].",
        "Drug; Dose and route; Status; Comments | ''",
        "Possible problem: Bruising; How often: [[ODDS_1]] | Bruising: [[ODDS_1]].",
        "What may happen: Bruising; How often: Almost everyone | This may happen: Bruising. How often: Almost everyone.",
        "Place; First visit: [[PLACE_1]]; Second visit: [[PLACE_2]] | First visit, where: [[PLACE_1]]. Second visit, where: [[PLACE_2]]."})
    void saysARowInSentences(String row, String expected) {
        assertThat(String.join(" ", LINES.say(row).orElseThrow())).isEqualTo(expected);
    }
}
