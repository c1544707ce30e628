package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickPatternTest {

    private static final List<String> LINES = List.of("", "a", "Your appointment", "APPOINTMENT on 12 May 2026 at 9.30am", "we  did not\tcome", "the Appoint­ment", "K and ſ", "call us on 01632 960001.",
            "He can't, she can\u2019t; they won't", "If you cannot come, please ring us: 2 tablets (500 mg) twice a day", "X-ray, x ray and xray\nDear Sir\n  when: Tuesday", "[[DATE_1]] at [[TIME_12]] with [[PERSON_2]]");

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"\\bappointment~[appointment]", "(?i)\\b(?:your|an?) scan~[a scan, an scan, your scan]", "(?<!not )\\bcan['\u2019]t\\b~[can't, can\u2019t]",
        "\\d{1,2} (?:mg|ml)~[0]", "colou?r(?:s|ing)?~[color, colour]", "(?:re-)?book\\w*~[book, re-book]", "\\Q[[DATE_\\E\\d+]]~[[[date_0]", "[Pp]lease\\s+ring~[please ]"})
    void knowsWithWhatAMatchBegins(String regex, String openings) {
        assertThat(CueReader.read(regex).openings()).hasToString(openings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"^\\W*(?:date|time)\\s*:~[date, time]", "\\p{Lu}\\w+ (?:Street|Road)\\b~[ street,  road]", ".*? hospital (?:nhs )?trust~[ hospital ]", "\\s*(?:[-=]+>|\u2192)\\s*~[>, \u2192]", "\\d+\\s?%~[0]", "^(?=.*\\bPhD\\b)[A-Z]+(?!,)~[phd]"})
    void knowsWhatEveryMatchHolds(String regex, String needed) {
        assertThat(CueReader.read(regex).needed().stream().sorted().toList()).isEqualTo(Stream.of(needed.substring(1, needed.length() - 1).split(", ", -1)).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\w+", ".*", "(?:appointment)?", "[^a]bc?", "a|", "(?x) a b", "x*y*", "(.)\\1", "\\x41", "\\QAB\\E?"})
    void saysNothingWhereNothingIsKnown(String regex) {
        assertThat(CueReader.read(regex).openings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bappointment", "(?i)\\b(?:can|won)['\u2019]t\\b", "^a?$", "(?m)^\\W*when\\s*:", "\\d+", "(?i)\\bx[- ]?ray", "[^.]{0,9}mg", "(?<=on )\\d", "\\s{2,}", "[.!?]$", "a|", "(?i)k|s", "(?=t)", "\\[\\[[A-Z]+_\\d+]]",
        "(?i)\\bnot\\b[^.]{0,9}\\bcome", "(?i)appoint.?ment", "(?i:APP)oint", "(?:e|a|o){2}", "(\\w)\\1", "x?(?:-ray|and)", "(?i)\\b(?:if|please)\\b(?=.*\\bus\\b)", "(?<=\\bon )\\d+|\\w+(?=\\d)", "\\s*\\s([,.])", "[\\s,]+[a-c&&[^b]]"})
    void findsWhatAPatternFinds(String regex) {
        for (int flags : List.of(0, Pattern.CASE_INSENSITIVE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, Pattern.MULTILINE | Pattern.DOTALL)) {
            LINES.forEach(line -> compare(regex, flags, line));
        }
    }

    @Test
    void findsTheEvidenceForAKindThatAPatternFinds() throws IOException {
        var rules = Files.readAllLines(Path.of("src/main/resources/org/plainletter/anatomy/kinds.txt")).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+", 4)[3]).toList();
        String letter = Files.readString(Path.of("evaluation/letters/reflect/thyroid-blood-results/letter.txt"));

        assertThat(rules).hasSizeGreaterThan(100).allSatisfy(rule -> compare("(?m)" + rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, letter));
    }

    @Test
    void severalTogetherPassOverNoneThatMatches() {
        var regexes = List.of("\\bappointment", "\\d+ (?:mg|ml)", "(?i)\\bx[- ]?ray", "\\s{2,}", "[^.]{0,9}mg", "\\w+n['\u2019]t", "%", "(?i)DEAR|when");
        var patterns = regexes.stream().map(QuickPattern::compile).toList();
        var together = new QuickPatterns(patterns);

        assertThat(LINES).allSatisfy(line -> assertThat(together.possibleIn(line).filter(i -> patterns.get(i).matcher(line).find()).boxed().toList())
                .isEqualTo(IntStream.range(0, regexes.size()).filter(i -> Pattern.compile(regexes.get(i)).matcher(line).find()).boxed().toList()));
        assertThat(together.possibleIn("He cannot come.").boxed().toList()).doesNotContain(0, 2, 6, 7);
    }

    @Test
    void aReplacementSeesWhatThoseBeforeItWrote() {
        var replacements = Replacements.of("(?i)dog", "cat", "\\bsat\\b", "lay", "(\\w+) cat", "cat $1", "\\bdog", "never");

        assertThat(replacements.in("The big Dog sat, the dog.")).isEqualTo("The cat big lay, cat the.");
        assertThat(replacements.in("Nothing here.")).isEqualTo("Nothing here.");
    }

    private static void compare(String regex, int flags, String text) {
        var plain = Pattern.compile(regex, flags);
        var quick = QuickPattern.compile(regex, flags);
        var found = Stream.<MatchResult>iterate(next(quick.matcher(text)), match -> match != null, match -> next((QuickMatcher) match)).map(match -> match.start() + "-" + match.end()).toList();

        assertThat(found).as(regex).isEqualTo(plain.matcher(text).results().map(match -> match.start() + "-" + match.end()).toList());
        assertThat(quick.matcher(text).matches()).isEqualTo(plain.matcher(text).matches());
        assertThat(quick.matcher(text).lookingAt()).isEqualTo(plain.matcher(text).lookingAt());
        assertThat(quick.matcher(text).replaceAll("<$0>")).isEqualTo(plain.matcher(text).replaceAll("<$0>"));
        assertThat(quick.matcher(text).replaceFirst("_")).isEqualTo(plain.matcher(text).replaceFirst("_"));
        assertThat(quick.split(text)).isEqualTo(plain.split(text));
        for (int from = 0; from <= text.length(); from += 3) {
            assertThat(quick.matcher(text).find(from)).isEqualTo(plain.matcher(text).find(from));
        }
    }

    private static QuickMatcher next(QuickMatcher matcher) {
        return matcher.find() ? matcher : null;
    }
}
