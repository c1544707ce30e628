package org.plainletter.rewrite;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Replacements;
import org.plainletter.rewrite.grammar.Grammar;

/** The last touch: contractions written out, spaces, capitals, full stop, "a" and "an". */
final class Finish implements Step {

    private static final Replacements WRITTEN_OUT = Replacements.of(
            "^[\u2610\u274f\u2751\u2752\u25fb\u25a1]\\s*", "", "\\bDON['\u2019]?T\\b", "Do not", "(?i)\\bcan['\u2019]?t\\b", "cannot", "(?i)\\bwon['\u2019]?t\\b", "will not", "(?i)\\b(do|does|did|is|are|was|were|have|has|had|could|should|would|must|need)nt\\b", "$1 not",
            "(?i)\\bw/o\\b", "without", "\\bw/\\s?(?=(?!(?:c|e|k|b)\\b)\\p{L}|\\[\\[)", "with ", "(?<=[\\p{L},;] )w (?=\\p{Ll}{2}|\\[\\[)", "with ", "\\bthru\\b", "through", "(?<!\\p{L})['\u2019]?til\\b", "until", "\\bcos\\b", "because", "(?i)\\bshan['\u2019]t\\b", "shall not", "(?i)\\bcan not\\b", "cannot",
            "(?i)(\\w)n['\u2019]t\\b", "$1 not", "(?i)\\b(I|you|we|they)['\u2019]ve\\b", "$1 have", "(?i)\\b(you|we|they)['\u2019]re\\b", "$1 are",
            "(?i)\\b(I|you|we|they|he|she|it|that|there)['\u2019]ll\\b", "$1 will", "(?i)\\b(I)['\u2019]m\\b", "$1 am", "(?i)\\b(it|that|there|he|she|who|what)['\u2019]s (?=(?:(?:already|also|just|never|not|ever|now) )?(?:been|had|got|gone|become)\\b)", "$1 has ", "(?i)\\b(it|that|there|here|he|she|who|what|where|how)['\u2019]s\\b", "$1 is",
            "(?i)\\b(I|you|we|they|he|she)['\u2019]d (?=(?:better|been|had|gone|come|done|seen|said|got|given|taken|told|made|left|(?:already|also|just|never|not|ever|then) \\p{L}+(?:ed|en)|bought|brought|caught|chosen|eaten|fallen|felt|forgotten|found|grown|heard|held|kept|known|lost|met|paid|rung|sat|sent|shown|slept|spent|spoken|stood|thought|woken|written|\\p{L}+[^aeioul\\s]ed|reached|asked|agreed)\\b)", "$1 had ", "(?i)\\b(I|you|we|they|he|she)['\u2019]d\\b", "$1 would", "\\s&\\s", " and ", "(?<![\\w#])#\\s?(?=\\p{L})", "broken ", "(?i)\\btelephon(e|ing)\\b", "phon$1", "\\s*\\s([,.;:!?])", "$1", ",\\s*([,.;:!?])", "$1", "\\(\\s*\\)", "",
            "\\s\\s+", " ", "([.!?])\\.$", "$1");

    private static final QuickPattern ARTICLE = QuickPattern.compile("\\b([Aa])n? (?=(\\p{L}[\\p{L}-]*))(?!I\\b)");

    /** A reminder that tells nothing. */
    private static final QuickPattern AS_SAID = QuickPattern.compile("^As (?:we|I|you)(?: have| had)?(?: just| already)? (?:said|discussed|explained|mentioned|know|(?:spoke|talked) about)(?: (?:in clinic|at the clinic|on the phone|when we met|at your (?:visit|appointment)|together|with you))?, ");
    private static final QuickPattern THEREFORE = QuickPattern.compile("^(.+?),? therefore,? (.+)$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final QuickPattern LAST_CLAUSE = QuickPattern.compile("^(.*(?: and|,))(?: and)? ((?:\\S+ ){0,3}\\S+)$", Pattern.DOTALL);

    private final Grammar grammar;

    Finish(Grammar grammar) {
        this.grammar = grammar;
    }

    /** {@code sentence} without contractions. */
    static String writtenOut(String sentence) {
        return WRITTEN_OUT.in(sentence);
    }

    /** {@code sentence} with "therefore" where plain words have "so": at its head, or before the clause that it belongs to. */
    static String reasoned(String sentence) {
        QuickMatcher said = AS_SAID.matcher(sentence);
        if (said.find() && sentence.length() > said.end() + 10) {
            return reasoned(capital(sentence.substring(said.end())));
        }
        QuickMatcher found = THEREFORE.matcher(sentence);
        if (!found.matches()) {
            return sentence;
        }
        String before = found.group(1).replaceFirst(",$", "");
        QuickMatcher clause = LAST_CLAUSE.matcher(before);
        if (clause.matches()) {
            return clause.group(1) + " so " + clause.group(2) + " " + found.group(2);
        }
        boolean so = before.isEmpty() || before.matches("(?i)(?:if|when|so|but|and|unless|once)\\b.*");
        return so ? sentence : "So " + (before.matches("(?:I|[A-Z]{2,}|\\[\\[).*") ? before : Character.toLowerCase(before.charAt(0)) + before.substring(1)) + " " + found.group(2);
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        String text = ARTICLE.matcher(writtenOut(sentence)).replaceAll(found -> (found.group(1).equals("A") ? capital(grammar.morphology().article(found.group(2))) : grammar.morphology().article(found.group(2))) + " ");
        String done = Grammar.sentence(balanced(text));
        return done.isEmpty() ? List.of() : List.of(done);
    }

    /** Without a closing bracket that nothing opened: a fact may have taken its opening one along. */
    private static String balanced(String text) {
        long open = text.chars().filter(letter -> letter == '(').count();
        long closed = text.chars().filter(letter -> letter == ')').count();
        return closed > open ? text.replaceFirst("\\)(?=[^)]*$)", "") : text;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
