package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Reading;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "You will meet the team and have a test" becomes "You will meet the team. You will have a test". */
final class SharedSubject implements SplitRule {

    private static final QuickPattern ASK = QuickPattern.compile("^(?:please|kindly)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PRONOUNS = Set.of("we", "you", "they", "i", "it", "she", "he");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "had");

    private final Grammar grammar;

    SharedSubject(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 1 && !Joints.CONDITIONS.contains(sentence.word(0)) && !Set.of("as", "since", "although", "though", "while").contains(sentence.word(0)); i++) {
            if (!Set.of("and", "then").contains(sentence.word(i)) || sentence.isSlot(i + 1) || Joints.openCondition(sentence, i) || Joints.insideClause(sentence, i)) {
                continue;
            }
            var second = sentence.between(0, i).matches("(?s).*[ ,](?:so|but|or)\\b.*") ? Optional.<String>empty() : second(sentence, i);
            if (second.isPresent()) {
                return Optional.of(List.of(sentence.between(0, i), second.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> second(Parse sentence, int joint) {
        int next = joint + 1;
        if (sentence.isImperative(0)) {
            boolean negated = sentence.between(0, joint).toLowerCase(Locale.ROOT).matches(".*\\b(?:not|never|avoid|without)\\b.*");
            boolean verb = sentence.is(next, "VERB") && sentence.isBase(next) && !sentence.word(next - 2).equals("to");
            return verb && !negated ? Optional.of((ASK.matcher(sentence.text()).find() ? "Please " : "") + sentence.from(next)) : Optional.empty();
        }
        int first = sentence.finiteFrom(0);
        boolean pronoun = first > 0 && PRONOUNS.contains(sentence.word(first - 1));
        if (first < 1 || first >= joint - 1 || !pronoun && (first > 6 || !sentence.isClause(0))) {
            return Optional.empty();
        }
        return verb(sentence, first, next).map(said -> subject(sentence, first, pronoun) + " " + said);
    }

    private static String subject(Parse sentence, int first, boolean pronoun) {
        int end = first;
        while (!pronoun && end > 1 && sentence.is(end - 1, "ADV")) {
            end--;
        }
        return pronoun ? sentence.between(first - 1, first) : sentence.between(0, end);
    }

    /** The rest of the sentence from its second verb on, with the modal verb that it shares. */
    private Optional<String> verb(Parse sentence, int first, int next) {
        boolean notFirst = sentence.word(first + 1).equals("not");
        if (sentence.word(next + 1).equals("not") && sentence.isFinite(next) || sentence.word(next).equals("cannot")) {
            return Optional.of(sentence.from(next));
        }
        if (grammar.morphology().isModal(sentence.word(first)) && sentence.is(next, "VERB") && sentence.isBase(next) && !notFirst) {
            return Optional.of(sentence.between(first, first + 1) + " " + sentence.from(next));
        }
        boolean thing = grammar.morphology().readings(sentence.word(next)).stream().anyMatch(Reading::isNoun) && !(next + 1 < sentence.size() && sentence.is(next + 1, "DET", "PRON", "ADJ", "NUM", "ADV", "PART", "ADP", "NOUN", "VERB"));
        boolean finite = !thing && sentence.is(next, "VERB", "AUX") && (sentence.isFinite(next) || sameTense(sentence, first, next));
        return finite && (!notFirst || grammar.morphology().isModal(sentence.word(next))) ? Optional.of(sentence.from(next)) : Optional.empty();
    }

    private boolean sameTense(Parse sentence, int first, int next) {
        var tags = grammar.morphology().readings(sentence.word(next)).stream().map(Reading::tag).toList();
        return !AUXILIARIES.contains(sentence.word(first)) && grammar.morphology().readings(sentence.word(first)).stream().map(Reading::tag)
                .filter(Set.of("VBD", "VBZ", "VBP")::contains).anyMatch(tags::contains);
    }

    @Override
    public int longerThan() {
        return 9;
    }

    @Override
    public Example example() {
        return new Example("You will meet the team on the ward and have a short test.",
                List.of("You will meet the team on the ward",
                        "You will have a short test."),
                "Please do not eat any food at all and drink only water before your test.");
    }
}
