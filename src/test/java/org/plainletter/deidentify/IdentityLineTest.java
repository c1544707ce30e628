package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"DOB [[BIRTH_DATE_1]]", "Date of birth: [[BIRTH_DATE_1]] ([[NUMBER_1]])", "RE: [[PATIENT_1]] DOB [[BIRTH_DATE_1]] NHS [[NHS_NUMBER_1]]",
        "[[PATIENT_1]]; DOB [[BIRTH_DATE_1]] ([[NUMBER_1]] y) M; NHS [[NHS_NUMBER_1]]; Hosp [[REFERENCE_1]]", "[[PATIENT_1]], d.o.b. [[BIRTH_DATE_1]], [[ADDRESS_1]]",
        "[[ADDRESS_1]]", "Address: [[ADDRESS_1]], [[POSTCODE_1]]"})
    void knowsALineThatOnlySaysWhoThePatientIs(String line) {
        assertThat(IdentityLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our ref: [[REFERENCE_1]]", "Date of birth [[BIRTH_DATE_1]], allergic to [[MEDICINE_1]]", "We were sorry to hear that your baby was born on [[BIRTH_DATE_1]].",
        "[[PATIENT_1]], DOB [[BIRTH_DATE_1]], clinic on [[DATE_1]]", "Please quote your NHS number, [[NHS_NUMBER_1]].",
        "Where: [[ADDRESS_1]]", "The nurse comes to you at [[ADDRESS_1]]", "[[PATIENT_1]] [[NUMBER_1]]"})
    void keepsALineThatSaysMore(String line) {
        assertThat(IdentityLine.is(line)).isFalse();
    }
}
