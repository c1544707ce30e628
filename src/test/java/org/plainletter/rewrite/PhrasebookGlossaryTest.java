package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plainletter.language.CommonWords;
import org.plainletter.language.Glossary;

/** Holds every row of the glossary file to the rules of plain language. */
class PhrasebookGlossaryTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z&]+(?:['-][A-Za-z]+)*");
    private static final Set<String> KNOWN_SHORT = Set.of("NHS", "GP", "UK", "A&E", "CT");
    /** Words of the body and names of illnesses that have no plainer name. */
    private static final Set<String> NO_PLAINER = Set.of("acid", "fluid", "gallbladder", "hormone", "hormones", "insulin", "prostate", "thyroid", "ultrasound", "vagina", "valve",
            "copd", "antibiotics", "biopsy", "epilepsy", "diagnosis", "laser", "platelet", "symptoms", "occupational", "failure", "fit", "salt", "e");
    /** Common words that a plainer one can stand for in every letter. */
    private static final Set<String> COMMON_HEADS = Set.of("attend", "assist", "obtain", "purchase", "require", "request", "inform", "notify",
            "postpone", "telephone", "experience");

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
    void plainWordsAreShortAndWhole() {
        for (var entry : entries) {
            assertThat(WORD.matcher(entry.plain()).results().count()).as(entry.word()).isBetween(1L, 15L);
            assertThat(entry.plain()).as(entry.word()).doesNotContainPattern("\\d|n['’]t\\b|['’](?:re|ll|ve)\\b");
            if (entry.action() == Glossary.Action.EXPLAIN) {
                assertThat(entry.plain()).as(entry.word()).matches("[A-Ze].*\\.").doesNotContain(". ");
            } else {
                assertThat(entry.plain()).as(entry.word()).doesNotEndWith(".");
            }
        }
    }

    @Test
    void plainWordsAreCommon() {
        var common = new CommonWords();
        var hard = new ArrayList<String>();
        for (var entry : entries) {
            for (String word : others(entry)) {
                if (!common.isCommon(word) && !NO_PLAINER.contains(word) && !isExplained(entry, word)
                        && !KNOWN_SHORT.contains(word.toUpperCase(Locale.ROOT))) {
                    hard.add(entry.word() + ": " + word);
                }
            }
        }
        assertThat(hard).isEmpty();
    }

    @Test
    void plainWordsAreNoHeadwordsThemselves() {
        var heads = entries.stream().filter(entry -> !entry.isAbbreviation()).map(entry -> entry.word().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var circular = new ArrayList<String>();
        for (var entry : entries) {
            others(entry).stream().filter(word -> heads.contains(word) && !NO_PLAINER.contains(word) && !isExplained(entry, word)).forEach(word -> circular.add(entry.word() + ": " + word));
        }
        assertThat(circular).isEmpty();
    }

    /** What takes a word's place may be explained in its turn: "kidney function" for "renal function". */
    private static boolean isExplained(Glossary.Entry entry, String word) {
        return entry.action() != Glossary.Action.EXPLAIN && entries.stream().anyMatch(other -> other.word().equals(word) && other.action() == Glossary.Action.EXPLAIN);
    }

    @Test
    void noCommonWordIsAHeadword() {
        var common = new CommonWords();
        assertThat(entries.stream().filter(entry -> entry.action() != Glossary.Action.EXPAND && !entry.word().contains(" "))
                .filter(entry -> common.isCommon(entry.word()) && !COMMON_HEADS.contains(entry.word())).map(Glossary.Entry::word)).isEmpty();
    }

    @Test
    void namesOfIllnessesAreKeptAndExplained() {
        for (String illness : List.of("angina", "hypertension", "epilepsy", "arthritis", "anaemia", "statin", "anticoagulant")) {
            assertThat(entries).filteredOn(entry -> entry.word().equals(illness)).singleElement()
                    .satisfies(entry -> assertThat(entry.action()).isEqualTo(Glossary.Action.EXPLAIN));
        }
    }

    /** The plain words but for the hard word itself, in lower case. */
    private static Set<String> others(Glossary.Entry entry) {
        var own = new HashSet<String>();
        WORD.matcher(entry.word().toLowerCase(Locale.ROOT)).results().forEach(word -> own.add(stem(word.group())));
        return WORD.matcher(entry.plain().toLowerCase(Locale.ROOT)).results().map(java.util.regex.MatchResult::group)
                .filter(word -> !own.contains(stem(word))).collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return word.replaceFirst("(?:ies|es|e|s|y)$", "");
    }
}
