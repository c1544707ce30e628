package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Match;

class GlossaryTest {

    private static final String HEAD = "# Glossary\n\nA remark.\n\n| word | part of speech | what to do | plain words |\n| --- | --- | --- | --- |\n";
    private static final Glossary GLOSSARY = Glossary.parse(HEAD
            + "| cardiologist | noun | replace | heart doctor |\n"
            + "| angina | noun | explain | Angina is chest pain. |\n"
            + "| unstable angina | noun | replace | chest pain that gets worse |\n"
            + "| commence | verb | replace | start |\n"
            + "| carry out | verb | replace | do |\n"
            + "| discharge | verb | replace | send home |\n"
            + "| discharge | noun | explain | Discharge means that you leave hospital. |\n"
            + "| renal | adjective | replace | kidney |\n"
            + "| OD | abbreviation | expand | once a day |\n"
            + "| A&E | abbreviation | replace | emergency department |\n"
            + "| follow-up | noun | replace | next visit |\n"
            + "| ischaemia | noun | replace | lack of blood |\n"
            + "| b.d. | abbreviation | expand | twice a day |\n");

    @ParameterizedTest
    @CsvSource({"cardiologist,cardiologist", "Cardiologists,cardiologist", "CARDIOLOGIST,cardiologist",
        "commenced,commence", "Commencing,commence", "commences,commence", "carried out,carry out", "carrying out,carry out",
        "renal,renal", "OD,OD", "A&E,A&E", "follow-ups,follow-up", "b.d.,b.d."})
    void findsAWordInEveryForm(String form, String word) {
        assertThat(GLOSSARY.entry(form)).map(Glossary.Entry::word).contains(word);
    }

    @Test
    void findsAbbreviationsOnlyAsWritten() {
        assertThat(GLOSSARY.entry("od")).isEmpty();
        assertThat(GLOSSARY.entry("a&e")).isEmpty();
    }

    @Test
    void takesTheLongestEntry() {
        Match match = GLOSSARY.at(List.of("You", "have", "unstable", "angina", "."), 2).orElseThrow();
        assertThat(match.entry().word()).isEqualTo("unstable angina");
        assertThat(match.to()).isEqualTo(4);
        assertThat(GLOSSARY.at(List.of("stable", "angina"), 1)).map(m -> m.entry().action()).contains(Action.EXPLAIN);
        assertThat(GLOSSARY.at(List.of("stable", "angina"), 0)).isEmpty();
    }

    @Test
    void tellsTheNounFromTheVerb() {
        Tagger tagger = new Tagger();
        List<Token> verb = tagger.tag("We will discharge you today.");
        assertThat(GLOSSARY.atToken(verb, 2)).map(m -> m.entry().partOfSpeech()).contains("verb");
        List<Token> noun = tagger.tag("Your discharge was delayed.");
        assertThat(GLOSSARY.atToken(noun, 1)).map(m -> m.entry().partOfSpeech()).contains("noun");
    }

    @Test
    void saysWhichFormWasFound() {
        assertThat(GLOSSARY.at(List.of("cardiologists"), 0).orElseThrow().tags()).containsExactly("NNS");
        assertThat(GLOSSARY.at(List.of("commenced"), 0).orElseThrow().tags()).containsExactlyInAnyOrder("VBD", "VBN");
    }

    @ParameterizedTest
    @CsvSource({"cardiologist,NNS,heart doctors", "cardiologist,NN,heart doctor", "commence,VBD,started", "carry out,VBN,done",
        "carry out,VBZ,does", "discharge,VBG,sending home", "ischaemia,NNS,lacks of blood", "renal,JJ,kidney",
        "angina,NNS,Angina is chest pain."})
    void inflectsThePlainWords(String word, String tag, String plain) {
        assertThat(GLOSSARY.plain(GLOSSARY.entry(word).orElseThrow(), tag)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"| x | noun | swap | y |;line 7; swap", "| x | noun | replace |;line 7;4 cells",
        "| x | noun | replace | |;line 7;plain words", "| x | noun | explain | not a sentence |;line 7;full stop"})
    void namesTheLineOfWhatIsWrong(String row, String line, String what) {
        assertThatThrownBy(() -> Glossary.parse(HEAD + row + "\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line).hasMessageContaining(what.strip());
    }

    @Test
    void refusesTheSameWordTwice() {
        assertThatThrownBy(() -> Glossary.parse(HEAD + "| x | noun | replace | y |\n| x | noun | replace | z |\n"))
                .hasMessageContaining("line 8").hasMessageContaining("line 7");
    }

    @Test
    void refusesOtherColumns() {
        assertThatThrownBy(() -> Glossary.parse("| word | plain |\n| --- | --- |\n")).hasMessageContaining("line 1");
    }

    private static final Glossary SENSES = Glossary.parse("| word | part of speech | what to do | plain words | only with |\n| --- | --- | --- | --- | --- |\n"
            + "| Tx | noun | expand | transplant | renal _, _ list, donor*, CT, {dose} |\n"
            + "| Tx | noun | expand | treatment | antibiotic*, rash, cream |\n"
            + "| XY | noun | expand | first | apple |\n"
            + "| XY | noun | expand | any other |\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Renal Tx in [[DATE_1]] | transplant", "the Tx list | transplant", "the list of Tx | ", "two donors for Tx | transplant", "CT after Tx | transplant", "ct after Tx | ", "Tx [[DOSE_1]] | transplant",
        "Tx with antibiotics | treatment", "Tx | ", "an apple XY | first", "a pear XY | any other"})
    void takesARowOnlyBesideItsWords(String sentence, String plain) {
        var words = List.of(sentence.split(" "));
        int at = Math.max(words.indexOf("Tx"), words.indexOf("XY"));
        assertThat(SENSES.at(words, at).map(match -> match.entry().plain()).orElse(null)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a rash and some cream | treatment", "a rash | ", "a rash, some cream and a donor | "})
    void takesTheSenseOfWhichALetterHasTwoWordsAndNoneOfAnother(String letter, String plain) {
        assertThat(SENSES.in(letter).at(List.of("Tx"), 0).map(match -> match.entry().plain()).orElse(null)).isEqualTo(plain);
    }

    @Test
    void takesTheLettersOwnMeaningFirst() {
        assertThat(SENSES.in("tummy xylophone (TX)\ntexture (Tx)").at(List.of("Renal", "Tx"), 1)).map(match -> match.entry().plain()).contains("texture");
    }

    @Test
    void refusesFurtherCellsWhereTheTableHasNone() {
        assertThatThrownBy(() -> Glossary.parse(HEAD + "| x | noun | replace | y | z |\n")).hasMessageContaining("line 7").hasMessageContaining("4 cells");
    }
}
