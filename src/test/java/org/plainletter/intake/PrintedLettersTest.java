package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"narrow-cells-chromium.pdf", "narrow-cells-libreoffice.pdf", "narrow-cells.docx"})
    void putsWordsTogetherThatANarrowCellBroke(String file) {
        assertThat(PrintedLetter.blocks(file)).containsSubsequence(
                "TABLE_ROW Medication: Levetiracetam; Strength: 1500 mg; Frequency: twice daily; Route: by mouth; "
                        + "Indication and comments: epilepsy; unchanged",
                "TABLE_ROW Medication: Hydrochlorothiazide; Strength: 12.5 mg; Frequency: mornings; Route: by mouth; "
                        + "Indication and comments: blood pressure",
                "TABLE_ROW Medication: Beclometasone; Strength: 200 micrograms; Frequency: 2 puffs twice daily; Route: inhaled; "
                        + "Indication and comments: asthma – continue until reviewed by your own doctor",
                "TABLE_ROW Medication: Methotrexate; Strength: 2.5 mg; Frequency: weekly; Route: oral; "
                        + "Indication and comments: Do not take more than 10 mg in one week");
    }

    @Test
    void saysACellThatSpansRowsInEachOfThem() {
        assertThat(PrintedLetter.blocks("spanning-cells-chromium.pdf")).containsSubsequence(
                "TABLE_ROW Medicine: Prednisolone; Dose: 40 mg; When: days 1 to 5",
                "TABLE_ROW Medicine: Prednisolone; Dose: 30 mg; When: days 6 to 10",
                "TABLE_ROW Where; Until 29 January 2027: Beacon House; From 1 February 2027: Tannery Yard Health Hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists-chromium.pdf", "lists-libreoffice.pdf"})
    void seesEachItemOfAListWhateverItsBullet(String file) {
        assertThat(PrintedLetter.blocks(file)).containsExactly(
                "LINE Please ring us straight away if you:",
                "LIST_ITEM have a temperature above 38 degrees",
                "LIST_ITEM cannot keep fluids down for more than 24 hours, or are passing very little water and feel dizzy when you stand up",
                "LIST_ITEM have new pain in your leg",
                "LINE On the morning of your operation:",
                "LIST_ITEM Have a shower or a bath.",
                "LIST_ITEM Do not eat anything after 2am. You may drink water until 6am, but not tea, coffee, juice or anything with milk in it.",
                "LIST_ITEM Take your blood pressure tablet (5 mg) with a sip of water.",
                "LIST_ITEM a dressing gown", "LIST_ITEM slippers", "LIST_ITEM your glasses", "LIST_ITEM and the case",
                "LIST_ITEM no jewellery", "LIST_ITEM no make-up", "PARAGRAPH Thank you for reading this.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sidebar-chromium.pdf", "sidebar-libreoffice.pdf"})
    void mixesNoSentenceOfASidebarWithOneOfTheLetter(String file) {
        List<String> blocks = PrintedLetter.blocks(file);
        assertThat(blocks).containsSubsequence(
                "PARAGRAPH Thank you for coming to the breathing clinic on Monday 11 January 2027. We measured how well your lungs "
                        + "work, and I would like to tell you what we found and what we agreed to do about it.",
                "PARAGRAPH Your blowing test was a little lower than last year. The X-ray of your chest was normal. We think that "
                        + "your asthma is not well controlled at the moment because the blue inhaler ran out in November.",
                "HEADING What we agreed",
                "PARAGRAPH You will use the brown inhaler every morning and every evening, even when you feel well. The nurse will "
                        + "ring you on Thursday 4 February 2027 between 2pm and 4pm to hear how you are getting on. If you become "
                        + "more breathless before then, please do not wait for the call.");
        assertThat(blocks).containsSubsequence("HEADING Contact us", "LINE Telephone: 01632 960411", "HEADING Your numbers",
                "LINE NHS no. 999 123 4561", "LINE Hospital no. BW55120", "LINE Date of birth 4 July 1988", "HEADING Help for you",
                "PARAGRAPH Tell us if you need a hearing loop, an interpreter or an Easy Read copy of this letter.");
        assertThat(blocks.indexOf("HEADING What we agreed") + 1).isEqualTo(blocks.indexOf(blocks.stream()
                .filter(block -> block.startsWith("PARAGRAPH You will use the brown inhaler")).findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"references-chromium.pdf", "references-libreoffice.pdf"})
    void keepsEachReferenceNumberWithItsLabel(String file) {
        assertThat(PrintedLetter.blocks(file)).startsWith(
                "TABLE_ROW Name: Mr Ivo Sandringham-Cole", "TABLE_ROW Date of birth: 21 March 1969",
                "TABLE_ROW NHS number: 999 402 1187", "TABLE_ROW Hospital number: EK7719034",
                "LINE Date of birth: 21 March 1969", "LINE NHS no.: 999 402 1187", "LINE Scan ref.: RIS-2026-118842")
                .containsSubsequence("LINE Date of birth 21 March 1969", "LINE Scan ref. RIS-2026-118842", "LINE Hospital no. EK7719034",
                        "LINE Date: 4 March 2027", "LINE Our ref: MRI/2/771", "LINE Typed: 5 March 2027")
                .last().asString().contains("A report goes to Miss Carrow within 2 weeks and her team will write to you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-pages-chromium.pdf", "two-pages-libreoffice.pdf", "two-pages.docx"})
    void readsPastTheEndOfAPageAndLeavesOutWhatStandsOnEachPage(String file) {
        List<String> blocks = PrintedLetter.blocks(file);
        assertThat(blocks).filteredOn(block -> block.contains("Private and confidential")).hasSize(1);
        assertThat(blocks).filteredOn(block -> block.startsWith("PARAGRAPH This is paragraph number")).hasSize(9)
                .allMatch(block -> block.endsWith("weeks at the surgery."));
        assertThat(blocks).last().asString().contains("Patient advice: 01632 960740.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-pages-libreoffice.pdf", "two-pages.docx"})
    void leavesOutThePageNumberOfAFooter(String file) {
        assertThat(PrintedLetter.blocks(file)).noneMatch(block -> block.contains("Page"));
    }

    @Test
    void leavesOutWhatTheBrowserPrintsAboveAndBelow() {
        assertThat(PrintedLetter.blocks("chromium-print-chromium.pdf")).containsExactly("LINE Dear Ms Ravensdale",
                "PARAGRAPH Your hearing test is on Friday 19 March 2027 at 3.15pm in the Ear Clinic, Level 2, Northgate Hospital. "
                        + "Please allow an hour for it. Somebody who knows you well may come with you.",
                "PARAGRAPH If you need to change the time, ring 01632 960552.", "LINE Yours sincerely", "LINE Hearing Clinic");
    }
}
