package org.plainletter.rewrite.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.rewrite.grammar.Grammar;

class SplitRulesTest {

    private static final Grammar GRAMMAR = new Grammar(new Tagger(), new Morphology());

    static Stream<Named<SplitRule>> rules() {
        return SplitRules.list(GRAMMAR).stream().map(rule -> Named.of(rule.getClass().getSimpleName(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void splitsItsExample(SplitRule rule) {
        String whole = rule.example().whole();

        assertThat(Grammar.length(whole)).isGreaterThan(rule.longerThan());
        assertThat(rule.split(GRAMMAR.parse(whole)).orElse(List.of())).containsExactlyElementsOf(rule.example().pieces());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesAloneWhatOnlyLooksAlike(SplitRule rule) {
        assertThat(rule.split(GRAMMAR.parse(rule.example().leftAlone()))).isEmpty();
    }

    @Test
    void everyPieceOfAnExampleStandsAlone() {
        var splitter = new Splitter(GRAMMAR);

        assertThat(SplitRules.list(GRAMMAR)).allSatisfy(rule -> assertThat(splitter.split(rule.example().whole())).hasSizeGreaterThan(1));
    }
}
