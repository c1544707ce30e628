package org.plainletter.letters;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reader does on the pages. */
class PagesTest extends BrowserTest {

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest
    @CsvSource({"360,true", "1280,true", "360,false", "1280,false"})
    void readsAnExampleAndJudgesIt(int width, boolean scripts) {
        Page page = window(width, scripts);
        open(page, "/");
        page.click("text=A letter about an eye clinic");
        assertThat(page.locator(".key")).containsText(new String[] {"Thursday 14 January 2027 at 2:15pm", "All the glasses that you use", "01632 960145"});
        assertThat(page.locator("main")).containsText("A computer made this. Your own letter is the one that counts.");

        int before = judgements();
        page.click("#answer-p2 summary");
        page.click("#answer-p2 button:has-text('This is hard')");
        assertThat(page.locator("#answer-p2 .thanks")).containsText("Thank you. Your answer is saved. You said: This is hard");
        page.click("#answer-letter button:has-text('This is easy')");
        assertThat(page.locator("#answer-letter .thanks")).containsText("Thank you. Your answer is saved. You said: This is easy");
        assertThat(page.locator("#answer-p2 .thanks")).isVisible();
        assertThat(judgements()).isEqualTo(before + 2);
        assertThat(sql.sql("select sentence, verdict from judgement order by created desc, id limit 2").query((row, n) -> row.getString(1) + " " + row.getString(2)).list())
                .containsExactlyInAnyOrder("p2 hard", "null easy");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesAnAnswerAndKeepsBoth(boolean scripts) {
        Page page = window(PHONE, scripts);
        letter(page);
        int before = judgements();
        page.click("#answer-letter label:has-text('With help')");
        page.click("#answer-letter button:has-text('Not sure')");
        page.click("#answer-letter summary:has-text('Change my answer')");
        page.click("#answer-letter button:has-text('This is hard')");
        assertThat(page.locator("#answer-letter .thanks")).containsText("You said: This is hard");
        assertThat(judgements()).isEqualTo(before + 2);
    }

    @Test
    void keepsWordsHelpAndComment() {
        Page page = window(DESKTOP, false);
        letter(page);
        page.check("#answer-letter input[value=yes]");
        page.click("text=Tell us more first");
        page.check("#answer-letter input[value=glaucoma]");
        page.fill("#comment", "The eye part was long");
        page.click("#answer-letter button:has-text('This is hard')");
        assertThat(page.locator("#answer-letter .thanks")).isVisible();
        assertThat(sql.sql("select words, with_help, comment is not null as said from judgement where sentence is null and verdict = 'hard' and with_help order by created desc limit 1")
                .query((row, n) -> row.getString(1) + " " + row.getBoolean(2) + " " + row.getBoolean(3)).single()).isEqualTo("[\"glaucoma\"] true true");
    }

    @Test
    void countsTwoPressesOnce() {
        Page page = window(DESKTOP, false);
        String letter = letter(page);
        String once = page.locator("#form-p1 input[name=once]").getAttribute("value");
        int before = judgements();
        for (int press = 1; press <= 2; press++) {
            var answer = page.request().post(address(letter + "/answers"),
                    RequestOptions.create().setForm(FormData.create().set("about", "p1").set("answer", "easy").set("once", once)));
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(judgements()).isEqualTo(before + 1);
    }

    @Test
    void worksWithAKeyboardAlone() {
        Page page = window(DESKTOP, true);
        open(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the main part");
        tabTo(page, "A letter about a blood test");
        page.keyboard().press("Enter");
        page.waitForSelector("#answer-letter");
        tabTo(page, "This is hard");
        page.keyboard().press("Space");
        assertThat(page.locator("#answer-letter .thanks")).containsText("This is hard");
    }

    @Test
    void givesNoAnswerWhenEnterIsPressedInATickBox() {
        Page page = window(DESKTOP, false);
        letter(page);
        int before = judgements();
        page.focus("#answer-letter input[value=yes]");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#answer-letter .thanks")).isHidden();
        assertThat(judgements()).isEqualTo(before);
    }

    @Test
    void holdsHardNewsUntilTheReaderAsks() {
        Page page = window(PHONE, false);
        String letter = paste(page, "SENSITIVE");
        assertThat(page.locator("h1")).hasText("You may want someone with you");
        assertThat(page.locator("main")).not().containsText("glaucoma");
        open(page, letter + "/original");
        assertThat(page.locator("main")).not().containsText("glaucoma");
        page.click("text=Not now");
        assertThat(page.locator("h1")).hasText("That is fine. Your letter can wait");
        page.click("text=Show it now");
        assertThat(page.locator("main")).containsText("You may have glaucoma.");
    }

    @Test
    void saysHowFarItIsAndGoesOnByItself() {
        PreparedPipeline.gate = new CountDownLatch(1);
        Page page = window(PHONE, true);
        paste(page, "WAIT");
        assertThat(page.locator("h1")).hasText("We are working on your letter");
        assertThat(page.locator("[data-is=now]")).containsText("We look for dates, times and names.");
        PreparedPipeline.gate.countDown();
        assertThat(page.locator("h1")).hasText("Your letter in easy words");
    }

    @Test
    void goesOnByItselfWithoutScripts() {
        PreparedPipeline.gate = new CountDownLatch(1);
        Page page = window(PHONE, false);
        paste(page, "WAIT");
        assertThat(page.locator("h1")).hasText("We are working on your letter");
        PreparedPipeline.gate.countDown();
        assertThat(page.locator("h1")).hasText("Your letter in easy words");
    }

    @ParameterizedTest
    @CsvSource({"RECIPE,This does not look like a health letter", "LOCKED,This file is locked", "FAULT,Something went wrong here", "' ',There is no letter yet"})
    void saysKindlyWhatToDo(String letter, String title) {
        Page page = window(PHONE, false);
        open(page, "/");
        page.fill("#text", letter);
        page.click("text=See the letter in easy words");
        assertThat(page.locator("main")).containsText(title);
        assertThat(page.locator("main")).not().containsText("Exception");
    }

    @Test
    void takesAFile(@org.junit.jupiter.api.io.TempDir Path folder) throws java.io.IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("my letter <b>.txt"), "A letter");
        Page page = window(PHONE, true);
        open(page, "/");
        page.setInputFiles("#file", file);
        assertThat(page.locator(".chosen")).hasText("You chose: my letter <b>.txt");
        page.click("text=See the letter in easy words");
        assertThat(page.locator("h1")).hasText("Your letter in easy words");
    }

    @Test
    void showsTheLettersOwnWords() {
        Page page = window(DESKTOP, false);
        String letter = letter(page);
        page.click("#p5 summary:has-text('Letter’s words')");
        assertThat(page.locator("#p5 .quote")).hasText("You may have glaucoma.");
        assertThat(page.locator("#p10")).containsText("These are the letter’s own words");
        open(page, letter + "/original");
        assertThat(page.locator(".whole")).containsText("Intraocular tonometry shall be undertaken");
    }

    @Test
    void explainsAHardWordWhereItIsMetFirst() {
        Page page = window(DESKTOP, false);
        letter(page);
        assertThat(page.locator("#p5 strong")).hasText("glaucoma");
        assertThat(page.locator("#p5 .meaning")).containsText("Glaucoma is an illness of the eye.");
        assertThat(page.locator("#p6 strong")).hasCount(0);
        assertThat(page.locator("#p6 .meaning")).hasCount(0);
    }

    @Test
    void hidesPicturesAndMakesWordsBigger() {
        Page page = window(DESKTOP, false);
        letter(page);
        assertThat(page.locator(".fact img")).hasCount(7);
        page.click("text=Hide pictures");
        assertThat(page.locator(".fact img, .line img:not(.answers__one img)")).hasCount(0);
        double normal = page.locator("#p1 .line__text").boundingBox().height;
        page.click("text=Biggest words");
        assertThat(page.locator("#p1 .line__text").boundingBox().height).isGreaterThan(normal * 1.3);
        page.click("text=Show pictures");
        assertThat(page.locator(".fact img")).hasCount(7);
    }

    @Test
    void erasesALetterWhenTheReaderIsSure() {
        Page page = window(PHONE, false);
        String letter = letter(page);
        page.click("text=Erase it now");
        page.click("text=No, keep it");
        assertThat(page.locator("h1")).hasText("Your letter in easy words");
        page.click("text=Erase it now");
        page.click("text=Yes, erase it");
        assertThat(page.locator("h1")).hasText("Your letter is erased");
        assertThat(page.navigate(address(letter)).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("We do not have this letter");
    }

    @Test
    void hasNoListOfLetters() {
        Page page = window(DESKTOP, false);
        assertThat(page.navigate(address("/letters")).status()).isIn(404, 405);
        assertThat(page.locator("h1")).hasText("This page is not here");
    }

    private void tabTo(Page page, String words) {
        for (int press = 0; press < 120; press++) {
            page.keyboard().press("Tab");
            Locator focus = page.locator(":focus");
            if (focus.count() == 1 && focus.innerText().contains(words)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + words);
    }

    private int judgements() {
        return sql.sql("select count(*) from judgement").query(Integer.class).single();
    }
}
