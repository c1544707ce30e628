package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckListTest {

    @ParameterizedTest(name = "{0} catches: {1} -> {2}")
    @MethodSource("wrong")
    void eachCheckCatchesItsWrongExamples(String name, String source, String rewrite, Example example, Check check) {
        assertThat(check.isBrokenBy(Comparison.of(example))).isTrue();
    }

    @ParameterizedTest(name = "{0} lets pass: {1} -> {2}")
    @MethodSource("right")
    void eachCheckLetsItsRightExamplesPass(String name, String source, String rewrite, Example example, Check check) {
        assertThat(check.isBrokenBy(Comparison.of(example))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void eachCheckHasBothKindsOfExample(Check check) {
        assertThat(check.wrong()).isNotEmpty();
        assertThat(check.right()).isNotEmpty();
    }

    static Stream<Check> checks() {
        return CheckList.ALL.stream();
    }

    static Stream<Arguments> wrong() {
        return checks().flatMap(check -> check.wrong().stream().map(example -> Arguments.of(check.name(), example.source(), example.rewrite(), example, check)));
    }

    static Stream<Arguments> right() {
        return checks().flatMap(check -> check.right().stream().map(example -> Arguments.of(check.name(), example.source(), example.rewrite(), example, check)));
    }
}
