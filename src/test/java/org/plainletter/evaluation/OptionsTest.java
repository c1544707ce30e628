package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void takesReflectAndTheEmbeddedRewriterIfNothingIsAsked() {
        var options = Options.of("letters=", "engine=", "report=", "against=", "text=");

        assertThat(options.set()).isEqualTo("reflect");
        assertThat(options.engine()).isEqualTo("embedded");
        assertThat(options.report()).isEqualTo(Path.of("target/evaluation"));
        assertThat(options.against()).isEmpty();
        assertThat(options.text()).isTrue();
    }

    @Test
    void takesAFolderOfYourOwn(@TempDir Path folder) {
        assertThat(Options.of("letters=" + folder).letters()).isEqualTo(folder);
    }

    @Test
    void showsNoSealedTextUnlessAsked(@TempDir Path folder) {
        var sealed = folder.resolve("sealed");
        assertThat(sealed.toFile().mkdir()).isTrue();

        assertThat(Options.of("letters=" + sealed).text()).isFalse();
        assertThat(Options.of("letters=" + sealed, "text=true").text()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters=nowhere", "engine=abacus", "against=nothing.json", "sets=reflect", "reflect"})
    void namesWhatItDoesNotUnderstand(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of(wrong)).withMessageContaining(wrong.replaceAll(".*=(?!reflect)|=.*", ""));
    }
}
