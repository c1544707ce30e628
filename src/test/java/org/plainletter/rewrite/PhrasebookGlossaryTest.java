package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.language.Glossary;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.GlossaryRules;

/** Holds every row of the glossary file to the rules of plain language. */
class PhrasebookGlossaryTest {

    private static List<Glossary.Entry> entries = List.of();

    @BeforeAll
    static void read() throws IOException {
        entries = Glossary.parse(Files.readString(Path.of("prompts", "glossary", "1.md"))).entries();
    }

    @Test
    void holdsTheWordsOfNhsLetters() {
        assertThat(entries).hasSizeGreaterThan(1500);
    }

    @Test
    void keepsToTheRulesOfPlainLanguage() {
        var rules = new GlossaryRules(entries);

        assertThat(entries).allSatisfy(entry -> assertThat(rules.faults(entry)).as(entry.word()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cannula | EXPLAIN | A cannula is a small tube.; | ", "cannula | EXPLAIN | a small tube | one sentence", "cannula | REPLACE | small tube. | no full stop",
        "cannula | EXPLAIN | It can't hurt. | out", "cannula | EXPLAIN | It stays in for 3 days. | figures", "cannula | EXPLAIN | A cannula is an intravenous conduit. | conduit, intravenous",
        "cannula | EXPLAIN | A cannula is one of the small things that a nurse can put in your arm or in your hand. | 15 plain words", "house | REPLACE | home | common word"})
    void tellsWhatIsWrongWithARow(String word, Action action, String plain, String fault) {
        var faults = new GlossaryRules(entries).faults(new Glossary.Entry(word, "noun", action, plain.replace(";", "")));

        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(fault);
        }
    }

    @Test
    void namesOfIllnessesAreKeptAndExplained() {
        for (String illness : List.of("angina", "hypertension", "epilepsy", "arthritis", "anaemia", "statin", "anticoagulant")) {
            assertThat(entries).filteredOn(entry -> entry.word().equals(illness)).singleElement()
                    .satisfies(entry -> assertThat(entry.action()).isEqualTo(Action.EXPLAIN));
        }
    }
}
