package org.plainletter.letters;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * WCAG 2.2 AA and what axe-core takes for good practice, as far as a program can tell. {@link AxeBuilder} finds the same, but hands axe-core to the
 * page twice each time and opens another window for its report.
 */
public final class AccessibilityRules {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String BROKEN = """
            async tags => (await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })).violations
                .map(rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' | '))""";

    private AccessibilityRules() {}

    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return "() => {" + new String(script.readAllBytes(), StandardCharsets.UTF_8) + "}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each rule that the page breaks, with the parts that break it. */
    public static List<?> brokenBy(Page page) {
        for (Frame frame : page.frames()) {
            if (!(Boolean) frame.evaluate("() => 'axe' in window")) {
                frame.evaluate(AXE);
            }
        }
        return (List<?>) page.evaluate(BROKEN, TAGS);
    }
}
