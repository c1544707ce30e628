package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;

/**
 * The words of a rewrite as a reader meets them.
 *
 * @param keyFacts each as "label: text"
 * @param sections in reading order
 */
record ShownText(List<String> keyFacts, List<Section> sections) {

    /** The most words that a plain sentence has: rule 1 of the rules that a rewrite is held to. */
    static final int LONGEST = 15;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** How a sentence begins that only says when, where or on what condition the one before it holds. */
    private static final Pattern GOES_ON = Pattern.compile("If (?:so|this happens),|Do (?:this|it|the same) |Do not do (?:this|it) |This (?:is|was) (?:so|on|at|by|from|to|until|before|after|during|within|for|in|because|if|unless|only|with) ");

    /** Copies the lists. */
    ShownText {
        keyFacts = List.copyOf(keyFacts);
        sections = List.copyOf(sections);
    }

    /**
     * Sentences under one heading.
     *
     * @param heading empty if there is none
     */
    record Section(String heading, List<Sentence> sentences) {

        /** Copies the list. */
        Section {
            sentences = List.copyOf(sentences);
        }

        /** Heading and sentences, joined by spaces. */
        String text() {
            return String.join(" ", Stream.concat(Stream.of(heading), sentences.stream().map(Sentence::text)).toList());
        }
    }

    /**
     * One sentence.
     *
     * @param id "p1", "p2" … through the whole rewrite
     * @param slotted the same with slots; the text itself where no slots are known
     * @param original whether it is the letter's own words because no rewrite of it passed
     * @param explained the hard words in it that come with a meaning
     * @param source where the letter says it
     */
    record Sentence(String id, String text, String slotted, boolean original, List<String> explained, List<Span> source) {

        /** Copies the lists. */
        Sentence {
            explained = List.copyOf(explained);
            source = List.copyOf(source);
        }

        /** How many tokens between white space hold a letter or a digit. */
        int words() {
            return (int) SPACES.splitAsStream(text).filter(token -> LETTER_OR_DIGIT.matcher(token).find()).count();
        }

        /** Whether it has at most {@value #LONGEST} words. */
        boolean isShort() {
            return words() <= LONGEST;
        }
    }

    /** What the reader of {@code letter} is shown. */
    static ShownText of(PlainLetter letter) {
        return new ShownText(
                letter.rewrite().keyFacts().stream().map(fact -> fact.label() + ": " + fact.text()).toList(),
                letter.rewrite().sections().stream().map(section -> new Section(section.heading(), section.sentences().stream()
                        .map(ShownText::sentence).toList())).toList());
    }

    private static Sentence sentence(PlainLetter.Sentence sentence) {
        return new Sentence(sentence.id(), sentence.text(), sentence.slotted(), sentence.original(),
                sentence.hardWords().stream().map(word -> word.word()).toList(), sentence.source());
    }

    /** A rewrite in plain text: a sentence a line; a line that starts with "# " is a heading. */
    static ShownText of(String lines) {
        var sections = new ArrayList<Section>();
        var heading = "";
        var sentences = new ArrayList<Sentence>();
        for (String line : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                close(sections, heading, sentences);
                heading = line.substring(2);
            } else {
                sentences.add(new Sentence("", line, line, false, List.of(), List.of()));
            }
        }
        close(sections, heading, sentences);
        return new ShownText(List.of(), sections);
    }

    private static void close(List<Section> sections, String heading, List<Sentence> sentences) {
        if (!heading.isEmpty() || !sentences.isEmpty()) {
            sections.add(new Section(heading, sentences));
        }
        sentences.clear();
    }

    /** What is read first: the key facts and the first section. */
    ShownText start() {
        return new ShownText(keyFacts, sections.stream().limit(1).toList());
    }

    /** All sentences, in reading order. */
    List<Sentence> sentences() {
        return sections.stream().flatMap(section -> section.sentences().stream()).toList();
    }

    /** What stands alone: each key fact and each sentence. */
    List<String> alone() {
        return Stream.concat(keyFacts.stream(), sentences().stream().map(Sentence::text)).toList();
    }

    /**
     * What says one thing: what stands alone, and each sentence together with those after it that mean nothing without it, such as "If so, phone us" and
     * "Do this before Monday". A plain sentence has few words, so one statement may need two.
     */
    List<String> statements() {
        var statements = new ArrayList<>(alone());
        for (Section section : sections) {
            for (int i = 0; i < section.sentences().size(); i++) {
                var run = new StringBuilder(section.sentences().get(i).text());
                int next = i + 1;
                while (next < section.sentences().size() && GOES_ON.matcher(section.sentences().get(next).text()).lookingAt()) {
                    statements.add(run.append(' ').append(section.sentences().get(next++).text()).toString());
                }
            }
        }
        return statements;
    }

    /** What is read together: all key facts, and each section. */
    List<String> together() {
        return Stream.concat(Stream.of(String.join(" ", keyFacts)), sections.stream().map(Section::text)).toList();
    }

    /** Everything, a line each. */
    String everything() {
        return String.join("\n", Stream.concat(keyFacts.stream(), sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.sentences().stream().map(Sentence::text)))).toList());
    }
}
