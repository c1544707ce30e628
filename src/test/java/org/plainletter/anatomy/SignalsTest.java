package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void givesEachSignalABitOfItsOwn() {
        var names = Stream.concat(Lexicon.entries("signals.txt").stream().map(line -> line.substring(0, line.indexOf(':'))),
                Stream.of("DAY", "CLOCK", "SPAN", "DOSE", "VALUE", "ODDS")).distinct().toList();

        assertThat(names).extracting(Signals::bit).doesNotHaveDuplicates();
    }
}
