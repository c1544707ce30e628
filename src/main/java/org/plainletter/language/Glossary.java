package org.plainletter.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Hard words and what plain language does with them, read from a Markdown table with the columns word, part of speech,
 * what to do (replace, explain or expand) and plain words. Immutable, thread-safe.
 */
public final class Glossary {

    /** What is done with a hard word. */
    public enum Action {
        /** The plain words take its place. */
        REPLACE,
        /** It stays, and the plain words follow as the next sentence. */
        EXPLAIN,
        /** It is an abbreviation, and the plain words, which write it out, take its place. */
        EXPAND
    }

    /**
     * One row of the table.
     *
     * @param word the hard word or words, in their base form
     * @param partOfSpeech in lower case, as written in the table: "noun", "verb", "adjective" and so on
     * @param action what is done with it
     * @param plain the plain words: for {@link Action#EXPLAIN} a whole sentence, else what stands in for the word
     * @param beside for a word of several senses the words beside which it has this one; empty if it has one sense, or none of the others holds
     */
    public record Entry(String word, String partOfSpeech, Action action, String plain, List<String> beside) {

        /** Copies the list. */
        public Entry {
            beside = List.copyOf(beside);
        }

        /** One that holds beside any words. */
        public Entry(String word, String partOfSpeech, Action action, String plain) {
            this(word, partOfSpeech, action, plain, List.of());
        }

        /** Whether it matches only as it is written: "OD" is once a day, "od" is not. */
        public boolean isAbbreviation() {
            return Capitals.isAbbreviation(word) || action == Action.EXPAND && !word.equals(word.toLowerCase(Locale.UK));
        }
    }

    /**
     * An entry found in a row of words.
     *
     * @param entry what was found
     * @param from the first word of it
     * @param to the word after its last one
     * @param tags the Penn Treebank tags of the form that it stands in, such as NNS for a plural, or VBD and VBN for
     *     "prescribed"; empty if it is not inflected by number or tense
     */
    public record Match(Entry entry, int from, int to, Set<String> tags) {}

    private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "they", "he", "she", "it", "have", "has", "had", "to");

    private final List<Entry> entries;
    private final Map<String, List<GlossaryForms.Form>> forms;
    private final GlossaryForms inflections;
    /** How many words the longest entry has that begins with a word. */
    private final Map<String, Integer> longest;
    private final LetterSenses senses;

    private Glossary(List<Entry> entries, GlossaryForms inflections) {
        this.entries = List.copyOf(entries);
        this.inflections = inflections;
        this.forms = new HashMap<>();
        this.longest = new HashMap<>();
        this.senses = LetterSenses.NONE;
        for (Entry entry : entries) {
            for (GlossaryForms.Form form : inflections.of(entry)) {
                forms.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form);
                longest.merge(GlossaryForms.first(form.key()), form.words(), Math::max);
            }
        }
    }

    private Glossary(Glossary general, LetterSenses senses) {
        this.entries = general.entries;
        this.inflections = general.inflections;
        this.forms = general.forms;
        this.longest = general.longest;
        this.senses = senses;
    }

    /**
     * This glossary for one letter: short forms that the letter defines mean what it says, and a word of several senses may take the one that the letter speaks of.
     *
     * @param letter its text, slotted or not: each sentence, heading and line a line
     */
    public Glossary in(String letter) {
        return new Glossary(this, LetterSenses.of(letter, this));
    }

    /**
     * Reads the table of a glossary file. Text outside the table is a remark.
     *
     * @param markdown what stands below the file's front matter
     * @throws IllegalArgumentException naming the line, counted below the front matter, and what is wrong with it
     */
    public static Glossary parse(String markdown) {
        return new Glossary(GlossaryTable.read(markdown), new GlossaryForms());
    }

    /**
     * The rows of a glossary file alone, without the forms that their words may stand in: all that is needed to know what a word may be said to mean.
     *
     * @param markdown what stands below the file's front matter
     * @throws IllegalArgumentException naming the line, counted below the front matter, and what is wrong with it
     */
    public static List<Entry> rows(String markdown) {
        return GlossaryTable.read(markdown);
    }

    /** All entries, in the table's order. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The longest entry that the words from {@code from} on are, in any inflected form: plurals of nouns, forms of verbs.
     * Case is ignored, but abbreviations match only as written. Of entries alike one that stands in the table as it is written wins
     * ("siblings" before the plural of "sibling"), then the table's first.
     *
     * @param words the words of one sentence, as {@link Tagger} cuts them
     * @param from where the entry must begin, 0 or more
     */
    public Optional<Match> at(List<String> words, int from) {
        return longest(words, from, (form, length) -> true);
    }

    /**
     * As {@link #at(List, int)}, but a verb's entry of one word is not found in a noun, nor a noun's in a verb.
     *
     * @param tokens the tokens of one sentence
     * @param from where the entry must begin, 0 or more
     */
    public Optional<Match> atToken(List<Token> tokens, int from) {
        String first = tokens.get(from).text();
        if (!longest.containsKey(first.toLowerCase(Locale.UK)) && senses.own(first).isEmpty()) {
            return Optional.empty();
        }
        List<String> words = tokens.stream().map(Token::text).toList();
        boolean acts = isVerbHere(tokens, from);
        return longest(words, from, (form, length) -> length > 1 || form.fits(tokens.get(from)) && !(acts && form.entry().partOfSpeech().equals("adjective")));
    }

    /** "You sustained a fall" and "to have enclosed it": what looks like a participle is the verb of its sentence. */
    private static boolean isVerbHere(List<Token> tokens, int at) {
        String before = at == 0 ? "" : tokens.get(at - 1).text().toLowerCase(Locale.UK);
        boolean object = at + 1 < tokens.size() && tokens.get(at + 1).is("DET");
        return tokens.get(at).is("VERB") && (object || SUBJECTS.contains(before));
    }

    private Optional<Match> longest(List<String> words, int from, BiPredicate<GlossaryForms.Form, Integer> fits) {
        Optional<Entry> own = from < words.size() ? senses.own(words.get(from)) : Optional.empty();
        if (own.isPresent()) {
            return LetterSenses.isSaid(own.get(), String.join(" ", words)) ? Optional.empty() : Optional.of(new Match(own.get(), from, from + 1, Set.of()));
        }
        int most = from < words.size() ? longest.getOrDefault(words.get(from).toLowerCase(Locale.UK), 0) : 0;
        for (int length = Math.min(most, words.size() - from); length > 0; length--) {
            List<String> stretch = words.subList(from, from + length);
            int to = from + length;
            var found = forms.getOrDefault(GlossaryForms.key(stretch), List.of()).stream().filter(form -> form.isWritten(stretch) && fits.test(form, to - from)).toList();
            Optional<GlossaryForms.Form> form = senses.sense(found, String.join(" ", words.subList(0, from)), String.join(" ", words.subList(to, words.size())));
            if (form.isPresent()) {
                return Optional.of(new Match(form.get().entry(), from, to, form.get().tags()));
            }
        }
        return Optional.empty();
    }

    /** All rows of a word as it is written. */
    List<Entry> senses(String word) {
        return forms.getOrDefault(word.toLowerCase(Locale.UK), List.of()).stream().map(GlossaryForms.Form::entry).filter(entry -> entry.word().equals(word)).distinct().toList();
    }

    /** The entry of a word or words standing alone, in any inflected form. */
    public Optional<Entry> entry(String words) {
        List<String> all = inflections.words(words);
        return at(all, 0).filter(match -> match.to() == all.size()).map(Match::entry).or(() -> senses(words).stream().findFirst());
    }

    /**
     * The plain words of an entry in the form of a tag: "heart doctor" under NNS gives "heart doctors", "ask for" under VBD
     * gives "asked for". An explanation is returned as it is, and so are words that have no such form.
     */
    public String plain(Entry entry, String tag) {
        return entry.action() == Action.EXPLAIN ? entry.plain() : inflections.inflect(entry, tag);
    }
}
