package org.plainletter.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

/**
 * Which sense a word has that has more than one: what the letter itself says that it stands for; else the row of which a sign stands in the sentence;
 * else the row of which the letter speaks; else none, and the word stays as it is.
 */
final class LetterSenses {

    /** No letter. */
    static final LetterSenses NONE = new LetterSenses("", Map.of());

    /** How many signs of one sense, and none of another, tell what a letter speaks of. */
    private static final int ENOUGH = 2;
    /** A longer name is not said over and over. */
    private static final int LONGEST_NAME = 4;
    /** The part of speech of the letter's own rows. */
    private static final String OWN = "own";
    private static final String MEANS = " means ";
    /** Words that two meanings may share by chance. */
    private static final Set<String> EVERYWHERE = Set.of("that", "when", "with", "your", "means", "blood", "test", "illness", "medicine", "part", "body", "from", "this", "very", "people", "problem", "health", "does", "them", "well", "much");

    private final String text;
    private final Map<String, Entry> own;
    private final Map<String, Optional<Entry>> spokenOf = new ConcurrentHashMap<>();

    private LetterSenses(String text, Map<String, Entry> own) {
        this.text = text;
        this.own = own;
    }

    /** Those of a letter by a glossary, which knows other short forms. */
    static LetterSenses of(String text, Glossary glossary) {
        Map<String, Entry> own = new HashMap<>();
        OwnShortForms.in(text).longForms().forEach((shortForm, longForm) -> own.put(shortForm, row(shortForm, text.contains(small(longForm)) ? small(longForm) : longForm, glossary)));
        return new LetterSenses(text, own);
    }

    private static Entry row(String shortForm, String longForm, Glossary glossary) {
        Optional<Entry> agreed = glossary.senses(shortForm).stream().filter(entry -> agree(entry, longForm, glossary)).findFirst();
        boolean name = longForm.matches("(?:\\p{Lu}\\S*|of|and|for|the|&|to|in)(?: (?:\\p{Lu}\\S*|of|and|for|the|&|to|in))+") || longForm.split(" ", -1).length > LONGEST_NAME;
        return agreed.orElseGet(() -> name ? new Entry(shortForm, OWN, Action.EXPLAIN, shortForm + MEANS + longForm + ".") : new Entry(shortForm, OWN, Action.EXPAND, longForm));
    }

    /** The words in small letters, if the letter has them so anywhere: then their capital began a line, and no name. */
    private static String small(String longForm) {
        String first = longForm.split(" ", 2)[0];
        return Capitals.of(first) == Capitals.FIRST ? first.toLowerCase(Locale.ROOT) + longForm.substring(first.length()) : longForm;
    }

    private static boolean agree(Entry entry, String longForm, Glossary glossary) {
        Signs signs = Signs.of(entry);
        if (!signs.none()) {
            return signs.stand(longForm, "");
        }
        Stream<String> plain = Stream.concat(glossary.entry(longForm).stream(), Stream.of(longForm.split("[^\\p{L}]+", -1)).flatMap(word -> glossary.entry(word).stream())).map(Entry::plain);
        Set<String> said = Stream.concat(Stream.of(longForm), plain).flatMap(LetterSenses::words).collect(Collectors.toSet());
        return words(entry.plain()).anyMatch(said::contains);
    }

    private static Stream<String> words(String plain) {
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).filter(word -> word.length() > 3 && !EVERYWHERE.contains(word)).map(word -> word.replaceFirst("s$", ""));
    }

    /** What the letter itself says that a short form stands for: the glossary's row where that says the same. */
    Optional<Entry> own(String shortForm) {
        int hyphen = shortForm.indexOf('-');
        Optional<Entry> head = Optional.ofNullable(hyphen > 0 ? own.get(shortForm.substring(0, hyphen)) : null).filter(entry -> entry.action() == Action.EXPAND);
        return Optional.ofNullable(own.get(shortForm)).or(() -> head.map(entry -> new Entry(shortForm, OWN, Action.EXPAND, entry.plain() + shortForm.substring(hyphen))));
    }

    /** Whether a row of the letter's own would say again what the sentence says, or a fact that no row can say. */
    static boolean isSaid(Entry entry, String sentence) {
        if (!entry.partOfSpeech().equals(OWN)) {
            return false;
        }
        String longForm = entry.action() == Action.EXPAND ? entry.plain() : entry.plain().substring((entry.word() + MEANS).length(), entry.plain().length() - 1);
        return longForm.contains("[[") || sentence.toLowerCase(Locale.ROOT).contains(longForm.toLowerCase(Locale.ROOT));
    }

    /**
     * The one of {@code forms}, which are of one word, that holds between {@code before} and {@code after} in a sentence; empty if none is sure.
     */
    Optional<GlossaryForms.Form> sense(List<GlossaryForms.Form> forms, String before, String after) {
        var always = forms.stream().filter(form -> form.signs().none()).toList();
        if (always.size() == forms.size()) {
            return first(forms);
        }
        var beside = forms.stream().filter(form -> !form.signs().none() && form.signs().stand(before, after)).toList();
        return first(beside).or(() -> spokenOf(forms)).or(() -> first(always));
    }

    private static Optional<GlossaryForms.Form> first(List<GlossaryForms.Form> forms) {
        return forms.stream().min(Comparator.comparing(form -> !form.isBase()));
    }

    /** The sense that the letter as a whole speaks of. */
    private Optional<GlossaryForms.Form> spokenOf(List<GlossaryForms.Form> forms) {
        Optional<Entry> spoken = spokenOf.computeIfAbsent(forms.getFirst().entry().word(), word -> {
            var named = forms.stream().filter(form -> form.signs().in(text) > 0).toList();
            return named.stream().map(GlossaryForms.Form::entry).distinct().count() == 1 ? named.stream().filter(form -> form.signs().in(text) >= ENOUGH).map(GlossaryForms.Form::entry).findFirst() : Optional.empty();
        });
        return forms.stream().filter(form -> spoken.isPresent() && form.entry().equals(spoken.get())).findFirst();
    }
}
