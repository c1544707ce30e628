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
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.rewrite.grammar.Grammar;

/** The words of one sentence, by the glossary that is in use. */
class PlainWordsTest {

    private static final Grammar GRAMMAR = new Grammar(new Tagger(), new Morphology());
    private static Glossary glossary;
    private static PlainWords words;

    @BeforeAll
    static void read() throws IOException {
        glossary = Glossary.parse(Files.readString(Path.of("prompts", "glossary", "1.md")));
        words = new PlainWords(glossary, GRAMMAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You presented with [[DURATION_1]] of chest pain. | You came with [[DURATION_1]] of chest pain.",
        "Please attend on [[DATE_1]]. | Please come on [[DATE_1]].",
        "Please attend the clinic. | Please come to the clinic."})
    void keepsTheLittleWordThatTheSentenceNeeds(String sentence, String plain) {
        assertThat(words.apply(sentence).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You had the MI, and a stent was put in. | You had the heart attack, and a stent was put in.",
        "The dermatologist found MI in your shampoo. | The skin doctor found MI in your shampoo.",
        "RTC [[DURATION_1]] with bloods. | Come back to the clinic [[DURATION_1]] with bloods.",
        "You were the driver in the RTC. | You were the driver in the road accident.",
        "You are on the list for a liver Tx. | You are on the list for a liver transplant.",
        "You started Tx for the infection. | You started treatment for the infection.",
        "We will talk about Tx. | We will talk about Tx.",
        "Take [[MEDICINE_1]] [[DOSE_1]] OD. | Take [[MEDICINE_1]] [[DOSE_1]] once a day.",
        "She was seen after an OD of [[MEDICINE_1]]. | She was seen after an overdose of [[MEDICINE_1]].",
        "The VA in the eye marked OD was good. | The eyesight in the eye marked right eye was good.",
        "Your carer found you had an EDS diagnosis. | Your carer found you had an EDS diagnosis.",
        "The LA will pay for the care package. | The council will pay for the care package.",
        "The mole was taken off under LA. | The mole was taken off under medicine to stop you feeling one part.",
        "You can have a BSL interpreter. | You can have a British Sign Language interpreter."})
    void takesAShortFormInTheSenseThatTheWordsBesideItShow(String sentence, String plain) {
        assertThat(words.apply(sentence).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You have PE on Mondays. | ",
        "You have PE lessons on Mondays. | PE is sport at school.",
        "The scan found a PE in your left lung. | PE is a blood clot in the lungs.",
        "Your UC payment may stop. | UC is money to live on when you have little.",
        "Your UC has been quiet since the colonoscopy. | UC makes the bowel sore."})
    void explainsAShortFormInTheSenseThatTheWordsBesideItShow(String sentence, String meaning) {
        assertThat(words.apply(sentence).hardWords()).extracting(HardWord::meaning).filteredOn(said -> said.contains("PE") || said.contains("UC")).isEqualTo(meaning == null ? List.of() : List.of(meaning));
    }

    @Test
    void takesTheSenseThatTheLetterSpeaksOf() {
        var cardiac = new PlainWords(glossary.in("You came with chest pain to the cardiac ward.\nThe troponin was high.\nMI"), GRAMMAR);

        assertThat(cardiac.apply("You must rest after the MI.").text()).isEqualTo("You must rest after the heart attack.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You react to methylisothiazolinone (MI).", "You react to Methylisothiazolinone (\"MI\").", "You react to MI (methylisothiazolinone).",
        "MI = methylisothiazolinone", "MI stands for methylisothiazolinone.", "You react to methylisothiazolinone, or MI for short."})
    void writesOutWhatTheLetterItselfDefines(String defined) {
        var own = new PlainWords(glossary.in("Patch tests\n" + defined + "\nMI is in some paints. Your heart, chest pain and troponin are fine."), GRAMMAR);

        assertThat(own.apply("There is MI in some paints.").text()).isEqualToIgnoringCase("There is methylisothiazolinone in some paints.");
    }

    @Test
    void keepsTheNameOnTheSignAndSaysWhatItStandsFor() {
        var own = new PlainWords(glossary.in("You were seen by the Wexbury Integrated Spine Service (WISS)."), GRAMMAR);

        assertThat(own.apply("WISS will call you.").text()).isEqualTo("WISS will call you.");
        assertThat(own.apply("WISS will call you.").hardWords()).containsExactly(new HardWord("WISS", "WISS means Wexbury Integrated Spine Service."));
    }

    @Test
    void keepsToTheGlossaryWhereTheLetterSaysTheSame() {
        var own = new PlainWords(glossary.in("You had a myocardial infarction (MI).\nYou have chronic obstructive pulmonary disease (COPD)."), GRAMMAR);

        assertThat(own.apply("Walk more after your MI.").text()).isEqualTo("Walk more after your heart attack.");
        assertThat(own.apply("Your COPD is worse.").text()).isEqualTo("Your COPD is worse.");
        assertThat(own.apply("Your COPD is worse.").hardWords()).extracting(HardWord::meaning).containsExactly("COPD is a lung illness that makes it hard to breathe.");
    }

    @Test
    void saysNothingTwiceWhereTheLetterDefinesIt() {
        var own = new PlainWords(glossary.in("You react to methylisothiazolinone (MI)."), GRAMMAR);

        assertThat(own.apply("You react to methylisothiazolinone (MI).").text()).isEqualTo("You react to methylisothiazolinone (MI).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Go to the fracture clinic. | Go to the fracture clinic.",
        "The renal day unit will call you. | The renal day unit will call you.",
        "Phone the paediatric assessment ward. | Phone the paediatric assessment ward.",
        "Ask at the ENT desk. | Ask at the ENT desk.",
        "The antenatal clinics are closed. | The antenatal clinics are closed.",
        "The eye casualty is open. | The eye casualty is open.",
        "The appropriate team will call you. | The right team will call you.",
        "Your renal function is better. | Your kidney function is better."})
    void keepsWhatASignOnTheWallSays(String sentence, String plain) {
        assertThat(words.apply(sentence).text()).isEqualTo(plain);
    }

    @Test
    void explainsWhatASignOnTheWallSays() {
        assertThat(words.apply("The renal ward will call you.").hardWords()).containsExactly(new HardWord("renal", "Renal means kidney."));
    }

    @Test
    void writesTheLettersWordOutBeforeAHyphen() {
        var own = new PlainWords(glossary.in("You react to Parthenolide (PTL).\nUse cream without parthenolide."), GRAMMAR);

        assertThat(own.apply("Buy PTL-free cream.").text()).isEqualTo("Buy parthenolide-free cream.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Your second birth was not a section. | A section is an operation to have a baby.",
        "Please fill in the last section. | ",
        "The midwife does a heel prick test. | A heel prick test takes a little blood from a baby's foot.",
        "The skin nurse does a prick test. | A prick test finds what you are allergic to.",
        "We wrote failure to progress. | Failure to progress means that the birth was too slow.",
        "The brake failure was mended. | ",
        "We use rubber gloves and a separate bag. | ",
        "The standard wheel is free. | ",
        "A mole on your back bleeds. | A mole is a dark spot on the skin.",
        "The garden had a mole. | ",
        "The spine has nerve compression. | Compression means that something presses on it.",
        "Ask the registrar for a birth certificate. | A registrar writes down births and deaths for the council.",
        "The registrar will see you. | A registrar is a doctor in training to be a specialist.",
        "Your illness is stable. | Stable means that it is not changing.",
        "The horse has a stable. | "})
    void explainsAnEverydayWordOnlyInTheSenseThatNeedsIt(String sentence, String meaning) {
        var told = words.apply(sentence).hardWords().stream().map(HardWord::meaning).filter(said -> meaning != null || !said.contains("certificate")).toList();

        assertThat(told).isEqualTo(meaning == null ? List.of() : List.of(meaning));
    }
}
