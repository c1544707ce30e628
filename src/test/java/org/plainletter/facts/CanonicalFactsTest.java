package org.plainletter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in which each fact is put as it is said holds the same facts: what is shown to a reader is found again. */
class CanonicalFactsTest {

    private static final Facts FACTS = new Facts();

    @ParameterizedTest
    @ValueSource(strings = {
        "Phone 0808 157 0390 between 9am and 4pm.", "Paracetamol 500 mg tablets: 1 or 2 tablets up to QDS PRN for your knee.", "About 1 in 1,000 people, 1 in 2000 or one in 5.",
        "Omeprazole: reduced from 40 mg to 20 mg OD", "Olanzapine reduced from 15 to 12.5 mg nocte", "63 yo man BIBA with 4/7 hx of cough", "This 36 year old man is 36 years old.",
        "a 4/12 history, reviewed in 4/12", "on 5/6/7 May 2027", "Mon-Sat 0800-1800", "Fri 27 Nov 2026, 1040", "half past nine in the morning", "Priority: one 5ml spoonful BD",
        "MAIN OUTPATIENTS, Level 2 at 2.20pm", "JONES, Mary (Mrs) will ring.", "a 20-week scan at 20 weeks", "a 28 day supply", "COVID-19 jab in Feb 2027", "co-codamol 30/500 two tabs QDS",
        "answered 8.30–4.30", "GTN spray 400 micrograms/dose, 1 puff PRN", "40 mg/day, then 20 mg per day", "Be here at: 7.45", "about 95 out of 100 people", "BP 152/88, LDL 3.4 mmol/L, wt 82 kg", "w/c 7 December 2026", "Two 500mg tablets",
    })
    void findsAgainWhatItSays(String text) {
        assertThat(keys(said(text))).isEqualTo(keys(text));
    }

    static Stream<Path> letters() throws IOException {
        try (var files = Files.walk(Path.of("evaluation", "letters", "reflect"))) {
            return files.filter(file -> file.getFileName().toString().matches("(?:letter|good)\\.txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void findsAgainWhatLettersSay(Path file) throws IOException {
        boolean wrapped = file.endsWith("letter.txt");
        for (String text : Files.readString(file).split(wrapped ? "\n\\s*\n" : "\n")) {
            String line = text.replaceAll("\\s+", " ");
            assertThat(keys(said(line))).as("text of %d characters", line.length()).isEqualTo(keys(line));
        }
    }

    private static String said(String text) {
        var said = new StringBuilder();
        int from = 0;
        for (Fact fact : FACTS.find(text)) {
            said.append(text, from, fact.span().start()).append(fact.said());
            from = fact.span().end();
        }
        return said.append(text.substring(from)).toString();
    }

    /** How often each fact stands in {@code text}, by type and key. */
    private static Map<String, Long> keys(String text) {
        List<Fact> facts = FACTS.find(text);
        return facts.stream().collect(Collectors.groupingBy(fact -> fact.type() + " " + fact.key(), Collectors.counting()));
    }
}
