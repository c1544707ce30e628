package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyllablesTest {

    private static final String COUNTED_BY_HAND = """
            1: the cat you bring take phone please nurse blood pain ward scan dose eye gives walked stopped helped breathe tongue heart
            1: makes changed tests months years weeks house called weighed cough through strength
            2: doctor clinic patient tablet letter hearing doses nurses little needle needles table swollen asthma today yourself
            2: kidney liver stomach surgeon wanted needed started urgent people quickly safely something pressure
            2: purple simple muscle ankle ankles diet bruises boxes washes
            3: hospital injection medicine medical important yesterday radio telephone interview infection
            3: cardiac arrival idea area remember following swallowing referral angina beginning
            3: condition decision attention tomorrow however examine discussion physician potatoes
            4: operation medication diabetes temperature emergency oesophagus
            4: anaesthetic diagnosis emergency immunity ability reality usually january february
            4: psychiatry paediatric arterial necessary anaemia dialysis investigate
            5: cardiology cardiologist dermatology audiology paediatrician opportunity university
            5: haematology gynaecology immediately inflammatory radiology electricity physiology
            5: examination investigation
            4: hypertension information haemoglobin
            3: appointment
            5: chemotherapy
            6: physiotherapy physiotherapist rehabilitation responsibility
            """;

    static Stream<Arguments> words() {
        return COUNTED_BY_HAND.lines().flatMap(line -> Arrays.stream(line.substring(3).split(" "))
                .map(word -> new Arguments(word, line.charAt(0) - '0')));
    }

    record Arguments(String word, int syllables) {}

    @ParameterizedTest
    @MethodSource("words")
    void countsAsAPersonDoes(Arguments counted) {
        assertThat(Syllables.of(counted.word())).as(counted.word()).isEqualTo(counted.syllables());
    }
}
