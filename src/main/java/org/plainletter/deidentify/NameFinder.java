package org.plainletter.deidentify;

import static org.plainletter.deidentify.PersonName.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * Finds one person's name in a text in whatever spelling: with or without title, first names in full or as initials, surname first, in capitals,
 * without accents, halves of a double-barrelled name, nicknames, and one letter wrong in a long name.
 */
final class NameFinder {

    private static final int LONG = 6;
    private static final QuickPattern AFTER_NAME = QuickPattern.compile(
            "\\A(?:['’]s\\b|,\\s|\\s+(?:is|was|has|had|does|did|says|said|attended|came|continues|remains|lives|takes|presented|denies|reports|told|feels|felt|needs|agreed|thinks|wants|and (?:his|her|their))\\b)");

    private final PersonName name;
    private final boolean forgiving;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    /** For {@code name}; {@code forgiving} takes a long name with one letter wrong for the same. */
    NameFinder(PersonName name, boolean forgiving) {
        this.name = name;
        this.forgiving = forgiving;
        if (!name.surname().isEmpty()) {
            surnames.add(fold(String.join("", name.surname())));
        }
        name.surname().forEach(word -> addWithHalves(word, surnames));
        name.forenames().forEach(word -> addWithHalves(word, firsts));
        name.nicknames().forEach(word -> addWithHalves(word, firsts));
        firsts.forEach(word -> initials.add(word.substring(0, 1)));
        firsts.removeIf(word -> word.length() == 1);
        surnames.removeIf(word -> word.length() == 1);
    }

    private static void addWithHalves(String word, Set<String> names) {
        names.add(fold(word));
        var halves = word.split("-");
        for (String half : halves) {
            if (halves.length > 1 && half.length() >= 3) {
                names.add(fold(half));
            }
        }
    }

    /** Where the name stands in {@code text}. */
    List<Mention> in(String text) {
        var words = Word.in(text);
        var found = new ArrayList<Mention>();
        int at = 0;
        while (at < words.size()) {
            int end = runEnd(words, at, text);
            if (end > at) {
                mention(words, at, end, text, found);
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** A stretch in which the name is found. */
    record Mention(Span span, String title, boolean forename, boolean surname) {}

    /** The end of the longest run of words from {@code from} that all belong to the name; {@code from} if none does. */
    private int runEnd(List<Word> words, int from, String text) {
        int end = from;
        while (end < words.size() && belongs(words, end, text) && (end == from || joined(words.get(end - 1), words.get(end), text))) {
            end++;
        }
        while (end > from && !strong(words.get(end - 1)) && !(words.get(end - 1).title() && end - from > 1 && bracketed(words.get(end - 1), text))) {
            end--;
        }
        return end;
    }

    private boolean belongs(List<Word> words, int at, String text) {
        Word word = words.get(at);
        boolean small = word.text().length() >= 3 && firsts.contains(fold(word.text())) && !alwaysWord(fold(word.text()));
        return word.title() && word.capital() || strong(word) || small || typo(words, at, text)
                || word.text().length() == 1 && word.capital() && initials.contains(fold(word.text()))
                || name.surname().stream().anyMatch(part -> fold(part).equals(fold(word.text()))) && (word.capital() || !alwaysWord(fold(word.text())));
    }

    private boolean strong(Word word) {
        String folded = fold(word.text());
        boolean named = surnames.contains(folded) || firsts.contains(folded) || near(word);
        return named && (word.capital() || folded.length() >= 5 && !alwaysWord(folded));
    }

    /** Two words belong together if nothing but blanks, a full stop, or the comma of "JONES, Sarah" is between them. */
    private boolean joined(Word left, Word right, String text) {
        String gap = text.substring(left.span().end(), right.span().start());
        boolean surnameFirst = surnames.contains(fold(left.text())) && !surnames.contains(fold(right.text()));
        return gap.matches("\\.?\\s*|-|\\s*[\"“‘'(\\[]|[\"”’')\\]]\\s*|\\s*-\\s*") && gap.length() <= 4
                || surnameFirst && gap.matches(",\\s{0,2}") && (firsts.contains(fold(right.text())) || right.title() || right.text().length() == 1);
    }

    private static boolean bracketed(Word word, String text) {
        return word.span().start() > 0 && "(,[ ".indexOf(text.charAt(word.span().start() - 1)) >= 0 && text.startsWith(")", word.span().end());
    }

    private boolean typo(List<Word> words, int at, String text) {
        return near(words.get(at)) && (at > 0 && words.get(at - 1).title() || !words.get(at).opensSentence(text));
    }

    private boolean near(Word word) {
        String folded = fold(word.text());
        return forgiving && word.capital() && folded.length() >= LONG && !Ordinary.is(folded)
                && (surnames.stream().anyMatch(known -> oneLetterApart(known, folded)) || firsts.stream().anyMatch(known -> oneLetterApart(known, folded)));
    }

    private void mention(List<Word> words, int from, int to, String text, List<Mention> found) {
        var run = words.subList(from, to);
        boolean forename = run.stream().anyMatch(word -> firsts.contains(fold(word.text())) || word.text().length() == 1);
        boolean surname = run.stream().anyMatch(word -> surnames.contains(fold(word.text())));
        String title = run.stream().filter(Word::title).filter(word -> !strong(word)).map(Word::text).findFirst().orElse("");
        Span span = closed(new Span(run.getFirst().span().start(), run.getLast().span().end()), text);
        boolean lone = run.stream().filter(this::strong).count() == 1 && title.isEmpty() && run.size() == 1;
        if (!lone || !Ordinary.is(fold(run.getFirst().text())) || standsLikeAName(words, from, text)) {
            found.add(new Mention(span, title, forename, surname || !forename));
        }
    }

    /** Whether {@code folded} is a word in lower case: the patient's own name is looked for unless it is often one. */
    private boolean alwaysWord(String folded) {
        return Ordinary.is(folded) || !forgiving && NameWords.isWord(folded);
    }

    /** The span with the bracket or quotation mark that closes one opened inside it. */
    private static Span closed(Span span, String text) {
        String within = span.of(text);
        boolean open = within.contains("(") && !within.contains(")") && text.startsWith(")", span.end())
                || within.contains("“") && !within.contains("”") && text.startsWith("”", span.end());
        return open ? new Span(span.start(), span.end() + 1) : span;
    }

    /** Whether an ordinary word that is also the name is the name here: a capital where no sentence starts, or before "is", "has", "'s". */
    private boolean standsLikeAName(List<Word> words, int at, String text) {
        Word word = words.get(at);
        if (!word.capital() || !firsts.contains(fold(word.text()))) {
            return false;
        }
        if (AFTER_NAME.matcher(text.substring(word.span().end())).find()) {
            return true;
        }
        String before = text.substring(0, word.span().start()).stripTrailing();
        String after = text.substring(word.span().end()).stripLeading();
        boolean date = before.matches("(?s).*(?:\\d|\\d(?:st|nd|rd|th)|\\b(?:in|by|until|since|from|of|early|late|mid|next|last))") || after.matches("(?s)^\\d.*");
        boolean inTitle = at > 0 && besides(words.get(at - 1), word, text) || at + 1 < words.size() && besides(word, words.get(at + 1), text);
        return !word.opensSentence(text) && !date && !inTitle;
    }

    /** Whether both are capitalised and side by side, as in the name of a place. */
    private static boolean besides(Word left, Word right, String text) {
        return left.capital() && right.capital() && !left.title() && !left.text().matches("(?i)dear|hello|hi|for|re")
                && text.substring(left.span().end(), right.span().start()).matches("[ ]");
    }

    /** Whether one letter added, left out, changed or two swapped make one of the other. */
    static boolean oneLetterApart(String one, String other) {
        if (one.length() < LONG || Math.abs(one.length() - other.length()) > 1 || one.equals(other) || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        boolean swapped = left.length() > 1 && right.length() == left.length() && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return swapped || left.length() == right.length() && left.substring(1).equals(right.substring(1))
                || left.length() > right.length() && left.substring(1).equals(right) || right.length() > left.length() && right.substring(1).equals(left);
    }
}
