package org.plainletter.rewrite;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of a pattern. */
sealed interface PhrasePart {

    /** In a set of first words: any word at all. */
    String ANY = "*";

    /** What matches it in {@link PhraseText#line}, marks before each word allowed; {@code named} holds the names already met. */
    String regex(Set<String> named);

    /** Whether it may match nothing. */
    boolean mayBeEmpty();

    /** The words that it may begin with, or {@link #ANY}. */
    Set<String> firstWords();

    /** Of these words one must be in the sentence; empty if it asks for no word. */
    Set<String> needed();

    /** One of some spellings of one word. */
    record Word(Set<String> forms) implements PhrasePart {
        @Override
        public String regex(Set<String> named) {
            return Hole.PAUSE + "(?:" + forms.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ") ";
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
        }

        @Override
        public Set<String> firstWords() {
            return forms;
        }

        @Override
        public Set<String> needed() {
            return forms;
        }
    }

    /** Parts one after the other. */
    record Row(List<PhrasePart> parts) implements PhrasePart {
        @Override
        public String regex(Set<String> named) {
            return parts.stream().map(part -> part.regex(named)).collect(Collectors.joining());
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

        private static int cost(Set<String> words) {
            return words.size() * 100 - words.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    /** One of several rows. */
    record Choice(List<Row> rows) implements PhrasePart {
        @Override
        public String regex(Set<String> named) {
            return rows.stream().map(row -> row.regex(named)).collect(Collectors.joining("|", "(?:", ")"));
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
        public String regex(Set<String> named) {
            return "(?:" + row.regex(named) + ")?";
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

    /** What must not come next. */
    record Never(Row row) implements PhrasePart {
        @Override
        public String regex(Set<String> named) {
            return "(?!" + row.regex(named) + ")";
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
     */
    record Hole(String name, String content) implements PhrasePart {

        private static final String PAUSE = "(?:[,:()] ){0,2}";

        @Override
        public String regex(Set<String> named) {
            return PAUSE + (named.add(name) ? "(?<" + name + ">" + content + ")" : "\\k<" + name + ">");
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
