package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 24 to 30 of plain language "on the page", and WCAG 2.2 AA, measured on every page. */
class PageRulesTest extends BrowserTest {

    private static final String SMALLEST_TEXT = """
            () => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('noscript, script, [aria-hidden=true]')
                && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
              .map(e => [parseFloat(getComputedStyle(e).fontSize), e.tagName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 30)])
              .sort((a, b) => a[0] - b[0])[0]""";
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), textarea, label')].filter(e => e.checkVisibility()
                && !e.classList.contains('nhsuk-skip-link') && e.ariaHidden !== 'true' && !(e.tagName === 'A' && e.closest('p')) && e.getBoundingClientRect().width > 0)
              .filter(e => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24).map(e => e.outerHTML.slice(0, 80))""";
    private static final String LOOKS_LIKE_SHOUTING = """
            () => [...document.querySelectorAll('main *')].filter(e => { const s = getComputedStyle(e);
                return s.fontStyle === 'italic' || s.textTransform === 'uppercase' || s.textAlign === 'justify'
                    || s.textDecorationLine.includes('underline') && !e.closest('a, summary') }).map(e => e.outerHTML.slice(0, 80))""";

    @ParameterizedTest
    @ValueSource(ints = {320, PHONE, DESKTOP})
    void everyPageHoldsTheRules(int width) {
        Page page = window(width, true);
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/"))) {
                foreign.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                foreign.add(message.text());
            }
        });
        everyPage(page, name -> {
            assertThat(AccessibilityRules.brokenBy(page)).as(name).isEmpty();
            assertThat((List<?>) page.evaluate(SMALLEST_TEXT)).as(name).first().satisfies(size -> assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(19));
            assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(name).isEmpty();
            assertThat((List<?>) page.evaluate(LOOKS_LIKE_SHOUTING)).as(name).isEmpty();
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("%s does not scroll sideways", name).isTrue();
        });
        assertThat(foreign).isEmpty();
    }

    @Test
    void aPictureThatIsNotToldInWordsBreaksTheRules() {
        Page page = window(PHONE, true);
        open(page, "/about");
        page.evaluate("() => document.querySelector('main').append(new Image())");
        assertThat(AccessibilityRules.brokenBy(page)).hasSize(1).first().asString().startsWith("image-alt").contains("<img>");
    }

    @Test
    void answersAreLargeAndOfOneSize() {
        for (int width : List.of(320, PHONE, DESKTOP)) {
            Page page = window(width, true);
            letter(page);
            page.click("#answer-p1 summary");
            for (String where : List.of("#answer-letter", "#answer-p1")) {
                List<BoundingBox> boxes = page.locator(where + " .answers__one").all().stream().map(button -> button.boundingBox()).toList();
                assertThat(boxes).hasSize(3).allSatisfy(box -> {
                    assertThat(box.width).isGreaterThanOrEqualTo(96).isEqualTo(boxes.getFirst().width);
                    assertThat(box.height).isGreaterThanOrEqualTo(96).isEqualTo(boxes.getFirst().height);
                });
            }
            page.context().close();
        }
    }

    @Test
    void readsInShortLinesWithRoomBetween() {
        Page page = window(DESKTOP, true);
        letter(page);
        assertThat((Boolean) page.evaluate("""
                () => [...document.querySelectorAll('main p')].every(e => parseFloat(getComputedStyle(e).lineHeight) / parseFloat(getComputedStyle(e).fontSize) >= 1.49)""")).isTrue();
        page.locator("#p1 .line__text").evaluate("e => { e.textContent = 'n'.repeat(3) + ' nnn'.repeat(60) }");
        int lines = (int) Math.round(page.locator("#p1 .line__text").boundingBox().height / 36);
        assertThat(243 / (double) lines).isLessThanOrEqualTo(80);
    }

    @Test
    void printsInLargeWordsWithoutButtons() {
        Page page = window(DESKTOP, true);
        letter(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<?> smallest = (List<?>) page.evaluate(SMALLEST_TEXT);
        assertThat(((Number) smallest.getFirst()).doubleValue()).as(String.valueOf(smallest)).isGreaterThanOrEqualTo(16 * 96 / 72.0 - 0.01);
        assertThat(page.locator("button:visible:not([aria-hidden])").count()).isZero();
        assertThat(page.locator("text=Thursday 14 January 2027 at 2:15pm").isVisible()).isTrue();
    }

    private void everyPage(Page page, Consumer<String> rules) {
        for (String path : List.of("/", "/about", "/accessibility", "/credits", "/erased", "/nothing-here", "/letters/AAAAAAAAAAAAAAAAAAAAAAAA")) {
            open(page, path);
            rules.accept(path);
        }
        String letter = letter(page);
        rules.accept("letter");
        page.evaluate("() => document.querySelectorAll('details').forEach(e => e.open = true)");
        rules.accept("letter, all open");
        for (String rest : List.of("?pictures=off&text=largest&said=p1.easy&said=letter.hard", "/original", "/erase", "/later")) {
            open(page, letter + rest);
            rules.accept("letter" + rest);
        }
        paste(page, "SENSITIVE");
        rules.accept("sensitive");
        paste(page, "RECIPE");
        rules.accept("refused");
        open(page, "/");
        page.fill("#text", " ");
        page.click("text=See the letter in easy words");
        page.waitForSelector(".nhsuk-error-summary");
        rules.accept("start with a problem");
        PreparedPipeline.gate = new CountDownLatch(1);
        paste(page, "WAIT");
        rules.accept("waiting");
        PreparedPipeline.gate.countDown();
    }
}
