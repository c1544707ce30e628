package org.plainletter.rewrite.phrasebook;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.language.QuickPattern;

/** A piece of a pattern. */
sealed interface PhrasePart {

    /** In a set of first words: any word at all. */
    String ANY = "*";

    /** What matches it in {@link PhraseText#line}, marks before each word allowed; {@code groups} knows the names already met. */
    String regex(PhraseGroups groups);

    /** Whether it may match nothing. */
    boolean mayBeEmpty();

    /** The words that it may begin with, or {@link #ANY}. */
    Set<String> firstWords();

    /** Of these words one must be in the sentence; empty if it asks for no word. */
    Set<String> needed();

    /** One of some spellings of one word. */
    record Word(Set<String> forms) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            return mayBeEmpty() ? "" : Hole.PAUSE + "(?:" + forms.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ") ";
        }

        @Override
        public boolean mayBeEmpty() {
            return PhraseWords.POLITE.containsAll(forms);
        }

        @Override
        public Set<String> firstWords() {
            return forms;
        }

        @Override
        public Set<String> needed() {
            return mayBeEmpty() ? Set.of() : forms;
        }
    }

    /** Parts one after the other. */
    record Row(List<PhrasePart> parts) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            return parts.stream().map(part -> part.regex(groups)).collect(Collectors.joining());
        }

        @Override
        public boolean mayBeEmpty() {
            return parts.stream().allMatch(PhrasePart::mayBeEmpty);
        }

        @Override
        public Set<String> firstWords() {
            var first = new HashSet<String>();
            for (PhrasePart part : parts) {
                first.addAll(part.firstWords());
                if (!part.mayBeEmpty()) {
                    break;
                }
            }
            return first;
        }

        @Override
        public Set<String> needed() {
            return parts.stream().map(PhrasePart::needed).filter(words -> !words.isEmpty())
                    .min((a, b) -> Integer.compare(cost(a), cost(b))).orElse(Set.of());
        }

        /** What a sentence must have, in this order: one word of each set, a slot by its type. */
        List<Set<String>> asked() {
            return parts.stream().map(part -> part instanceof Hole hole ? hole.asked() : part.needed())
                    .filter(words -> !words.isEmpty() && words.stream().noneMatch(word -> word.contains(" "))).toList();
        }

        /** Short words are in most sentences, and so narrow down nothing. */
        private static int cost(Set<String> words) {
            return words.stream().mapToInt(word -> word.length() < 4 ? 100 : word.length() < 6 ? 10 : 1).sum();
        }
    }

    /** One of several rows. */
    record Choice(List<Row> rows) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            var branches = rows.stream().map(row -> groups.branch()).toList();
            var written = new StringJoiner("|", "(?:", ")");
            for (int i = 0; i < rows.size(); i++) {
                written.add(rows.get(i).regex(branches.get(i)));
            }
            branches.forEach(groups::join);
            return written.toString();
        }

        @Override
        public boolean mayBeEmpty() {
            return rows.stream().anyMatch(Row::mayBeEmpty);
        }

        @Override
        public Set<String> firstWords() {
            return rows.stream().flatMap(row -> row.firstWords().stream()).collect(Collectors.toSet());
        }

        @Override
        public Set<String> needed() {
            var all = new LinkedHashSet<String>();
            for (Row row : rows) {
                if (row.needed().isEmpty()) {
                    return Set.of();
                }
                all.addAll(row.needed());
            }
            return all;
        }
    }

    /** A row that may be missing. */
    record Maybe(Row row) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            return "(?:" + row.regex(groups) + ")?";
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }

        @Override
        public Set<String> firstWords() {
            return row.firstWords();
        }

        @Override
        public Set<String> needed() {
            return Set.of();
        }
    }

    /** Rows of which any number may stand here, each once at most, in any order. */
    record Some(Choice rows) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            return "(?:" + rows.regex(groups) + "){0," + rows.rows().size() + "}";
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }

        @Override
        public Set<String> firstWords() {
            return rows.firstWords();
        }

        @Override
        public Set<String> needed() {
            return Set.of();
        }
    }

    /** What must not come next. */
    record Never(Row row) implements PhrasePart {
        @Override
        public String regex(PhraseGroups groups) {
            return "(?!" + row.regex(groups) + ")";
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }

        @Override
        public Set<String> firstWords() {
            return Set.of();
        }

        @Override
        public Set<String> needed() {
            return Set.of();
        }
    }

    /**
     * A named place that something stands in.
     *
     * @param name by which the plain sentence calls it
     * @param content the regular expression of what may stand there
     * @param asked the words of which one stands there, a slot as {@code "[[DATE"}; empty if it may be any
     */
    record Hole(String name, String content, Set<String> asked) implements PhrasePart {

        static final String PAUSE = "(?:(?:[,:()]|" + PhraseWords.SKIPPED + ") ){0,3}";

        @Override
        public String regex(PhraseGroups groups) {
            return PAUSE + groups.group(name, content);
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
        }

        @Override
        public Set<String> firstWords() {
            return Set.of(ANY);
        }

        @Override
        public Set<String> needed() {
            return Set.of();
        }
    }
}
