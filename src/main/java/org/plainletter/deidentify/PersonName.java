package org.plainletter.deidentify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/**
 * What is known of somebody's name, in the letter's own spelling.
 *
 * @param titles "Mr", "Miss", without full stops
 * @param forenames first and middle names and initials
 * @param surname the words of the surname, particles included; empty if it is not known
 * @param nicknames what the person is also called by
 */
record PersonName(Set<String> titles, List<String> forenames, List<String> surname, Set<String> nicknames) {

    private static final QuickPattern FIRST_LETTERS = QuickPattern.compile("(?:^|(?<=[-'’]))\\p{L}");
    static final QuickPattern TITLE = QuickPattern.compile(
            "(?:mr|mrs|ms|miss|mx|master|dr|doctor|prof|professor|sir|dame|lady|lord|rev|revd|reverend|sister|nurse|matron|baby|fr|cllr)\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern PARTICLE = QuickPattern.compile("(?:van|von|der|den|de|la|le|du|da|dos|del|di|al|el|bin|ibn|ap|st|mc|mac|o)\\.?", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern CALLED = QuickPattern.compile("[\"“‘'(\\[]\\s*(?:known as |aka |called |prefers )?(\\p{Lu}[\\p{L}'’-]+)\\s*[\"”’')\\]]");

    /** Copies the collections. */
    PersonName {
        titles = Set.copyOf(titles);
        forenames = List.copyOf(forenames);
        surname = List.copyOf(surname);
        nicknames = Set.copyOf(nicknames);
    }

    static final PersonName NOBODY = new PersonName(Set.of(), List.of(), List.of(), Set.of());

    /** Reads "Mr Terence POMFRET", "JONES, Sarah (Miss)", "Miss Orla Pendrick-Shaw", "Mrs Jones", "Orla", "William “Bill” Hart". */
    static PersonName of(String written) {
        var titles = new LinkedHashSet<String>();
        var nicknames = new LinkedHashSet<String>();
        String rest = CALLED.matcher(written).replaceAll(match -> {
            (TITLE.matcher(match.group(1)).matches() ? titles : nicknames).add(match.group(1));
            return " ";
        });
        int comma = rest.indexOf(',');
        String before = comma < 0 ? "" : rest.substring(0, comma);
        var words = words(comma < 0 ? rest : rest.substring(comma + 1), titles);
        var family = words(before, titles);
        if (comma >= 0 && (words.isEmpty() || family.isEmpty())) {
            return split(words.isEmpty() ? family : words, titles, nicknames);
        }
        return comma < 0 ? split(words, titles, nicknames) : new PersonName(titles, words, family, nicknames);
    }

    private static List<String> words(String text, Set<String> titles) {
        var words = new ArrayList<String>();
        for (String word : text.strip().split("[\\s.]+|(?<=\\p{Ll})(?=\\.)")) {
            if (TITLE.matcher(word).matches() && words.isEmpty() || word.matches("(?i)mr|mrs|ms|miss|mx")) {
                titles.add(word.replace(".", ""));
            } else if (word.matches("\\p{L}[\\p{L}'’-]*")) {
                words.add(word);
            }
        }
        return words;
    }

    private static PersonName split(List<String> words, Set<String> titles, Set<String> nicknames) {
        if (words.isEmpty()) {
            return new PersonName(titles, List.of(), List.of(), nicknames);
        }
        int at = words.size() - 1;
        while (at > 0 && (PARTICLE.matcher(words.get(at - 1)).matches() || words.get(at - 1).matches("(?i).+-(?:le|la|de|van|von|du|der|el|al)")) && (at > 1 || words.get(at - 1).length() > 1)) {
            at--;
        }
        boolean single = at == 0 && titles.isEmpty() && words.size() == 1 || titles.contains("Master") && words.size() == 1;
        return single ? new PersonName(titles, words, List.of(), nicknames)
                : new PersonName(titles, words.subList(0, at), words.subList(at, words.size()), nicknames);
    }

    /** Whether nothing is known. */
    boolean unknown() {
        return forenames.isEmpty() && surname.isEmpty();
    }

    /** Whether both can be the same person: no surname and no first name speaks against it, and one of them speaks for it. */
    boolean mayBe(PersonName other) {
        boolean surnames = !surname.isEmpty() && !other.surname.isEmpty();
        boolean firsts = !forenames.isEmpty() && !other.forenames.isEmpty();
        boolean sameSurname = surnames && fold(String.join("", surname)).equals(fold(String.join("", other.surname)));
        boolean sameFirst = firsts && (sameForename(forenames.getFirst(), other.forenames.getFirst())
                || called(other.forenames.getFirst()) || other.called(forenames.getFirst()));
        return surnames ? sameSurname && (!firsts || sameFirst) : sameFirst || !firsts && !nicknames.isEmpty() && nicknames.equals(other.nicknames);
    }

    private boolean called(String name) {
        return nicknames.stream().anyMatch(nickname -> fold(nickname).equals(fold(name)));
    }

    private static boolean sameForename(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        return first.equals(second) || first.length() == 1 && second.startsWith(first) || second.length() == 1 && first.startsWith(second);
    }

    /** What both know together; of the first names the fuller. */
    PersonName with(PersonName other) {
        var allTitles = new LinkedHashSet<>(titles);
        allTitles.addAll(other.titles);
        var called = new LinkedHashSet<>(nicknames);
        called.addAll(other.nicknames);
        boolean fuller = String.join("", other.forenames).length() > String.join("", forenames).length();
        var names = new ArrayList<>(fuller ? other.forenames : forenames);
        return new PersonName(allTitles, names, surname.isEmpty() ? other.surname : surname, called);
    }

    /** The name as one speaks of a person: "Terence Pomfret", "Mrs Jones", "Orla". */
    String said() {
        String family = String.join(" ", surname.stream().map(PersonName::cased).toList());
        String first = forenames.isEmpty() ? "" : cased(forenames.getFirst());
        if (first.length() > 1) {
            return (first + " " + family).strip();
        }
        String title = titles.stream().findFirst().map(PersonName::cased).orElse("");
        return String.join(" ", List.of(title, title.isEmpty() ? first : "", family).stream().filter(word -> !word.isEmpty()).toList());
    }

    /** The first name alone, or all that is known. */
    String familiar() {
        return !forenames.isEmpty() && forenames.getFirst().length() > 1 ? cased(forenames.getFirst()) : said();
    }

    /** "POMFRET" as "Pomfret"; a name in mixed case stays as it is. */
    static String cased(String word) {
        boolean upper = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean lower = word.length() > 3 && word.equals(word.toLowerCase(Locale.ROOT));
        return upper || lower ? FIRST_LETTERS.matcher(word.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT)) : word;
    }

    /** A word without case, accents and apostrophes. */
    static String fold(String word) {
        return word.chars().allMatch(c -> c < 128) ? plain(word) : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}'’`.]", "").replaceAll("[‐‑]", "-").toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("ł", "l").replace("ß", "ss").replace("æ", "ae");
    }

    /** {@link #fold} of a word without accents, which most are: much faster. */
    private static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '`' && c != '.') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** Nothing: a name is never printed by accident. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
