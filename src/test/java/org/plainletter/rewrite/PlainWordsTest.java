package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.language.Glossary;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.rewrite.grammar.Grammar;

/** The words of one sentence, by the glossary that is in use. */
class PlainWordsTest {

    private static PlainWords words;

    @BeforeAll
    static void read() throws IOException {
        words = new PlainWords(Glossary.parse(Files.readString(Path.of("prompts", "glossary", "1.md"))), new Grammar(new Tagger(), new Morphology()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You presented with [[DURATION_1]] of chest pain. | You came with [[DURATION_1]] of chest pain.",
        "Please attend on [[DATE_1]]. | Please come on [[DATE_1]].",
        "Please attend the clinic. | Please come to the clinic."})
    void keepsTheLittleWordThatTheSentenceNeeds(String sentence, String plain) {
        assertThat(words.apply(sentence).text()).isEqualTo(plain);
    }
}
