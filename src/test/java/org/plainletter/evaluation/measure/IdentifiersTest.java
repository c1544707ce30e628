package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.language.CommonWords;

class IdentifiersTest {

    private final Identifiers identifiers = new Identifiers(new CommonWords());

    @ParameterizedTest
    @ValueSource(strings = {"999 713 2280", "11/04/1980", "BK2 9WU", "RPL/7741-B", "HV-M-22817"})
    void knowsFigures(String identifier) {
        assertThat(Identifiers.isStructured(identifier)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agnieszka", "Mrs A Thorne-Bielak", "Rose Cottage, Nether Lane", "104 Tramway Buildings"})
    void knowsNamesAndAddresses(String identifier) {
        assertThat(Identifiers.isStructured(identifier)).isFalse();
    }

    @Test
    void findsFiguresHoweverTheyAreSpaced() {
        assertThat(Identifiers.timesStructured("999 713 2280", "NHS 9997132280, or 999-713-2280, not 999 713 22801.")).isEqualTo(2);
        assertThat(Identifiers.timesStructured("BK2 9WU", "at bk29wu")).isEqualTo(1);
    }

    @Test
    void findsANameInEverySpelling() {
        var telling = identifiers.tellingWords(List.of("Mrs Zoë Thorne-Bielak", "4 Nether Lane"));
        assertThat(telling).containsExactlyInAnyOrder("zoe", "thorne", "bielak", "nether");
        assertThat(Identifiers.told(telling, "THORNE-BIELAK, Zoe (Mrs), said Zoë’s husband, of Nether Lane, the lane.")).containsExactly("thorne", "bielak", "zoe", "zoe", "nether");
    }
}
