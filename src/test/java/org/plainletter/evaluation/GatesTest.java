package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatesTest {

    @TempDir
    Path folder;

    @Test
    void tellsAnAimFromWhatIsHeldToday() throws IOException {
        var gate = gates("| kept | at least 99% | 95% | |").of("kept").orElseThrow();

        assertThat(gate.reached(0.97)).isFalse();
        assertThat(gate.held("reflect", 0.97)).isTrue();
        assertThat(gate.held("reflect", 0.94)).isFalse();
        assertThat(gate.held("sealed", 0.5)).as("nothing is held yet").isTrue();
    }

    @Test
    void knowsThatLessIsBetter() throws IOException {
        var gates = gates("| invented | at most 0 | 2 | 0 |");

        assertThat(gates.fallen("reflect", Map.of("invented", 2.0))).isEmpty();
        assertThat(gates.fallen("reflect", Map.of("invented", 3.0))).hasSize(1);
        assertThat(gates.fallen("sealed", Map.of("invented", 1.0))).hasSize(1);
    }

    @Test
    void asksNothingOfWhatIsNotMeasured() throws IOException {
        assertThat(gates("| grammar | at most 1 | 1 | 1 |").fallen("reflect", Map.of())).isEmpty();
    }

    @Test
    void namesALineThatIsNoGate() {
        assertThatIllegalArgumentException().isThrownBy(() -> gates("| kept | 99% | 95% | |")).withMessageContaining("kept");
    }

    private Gates gates(String row) throws IOException {
        return Gates.read(Files.writeString(folder.resolve("gates.md"), "# Gates\n\n| measure | aim | reflect | sealed |\n| --- | --- | --- | --- |\n" + row + "\n"));
    }
}
