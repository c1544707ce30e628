package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.Reading;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** A condition that is too long to stand with what follows from it is asked, or said as what may be: "Do you have a heavy cold? If so, phone us." */
final class LongCondition implements SplitRule {

    private static final Set<String> AUXILIARIES = Set.of("am", "is", "are", "was", "were", "can", "could", "will", "would");
    private static final int SHORTEST = 3;

    private final Grammar grammar;

    LongCondition(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int main = sentence.word(0).equals("if") && sentence.isClause(1) || sentence.word(0).equals("if") && sentence.word(1).equals("there") ? Joints.mainClause(sentence) : -1;
        int verb = sentence.finiteFrom(1);
        if (main < 0 || verb < 2 || verb > 7 || verb >= main - 1) {
            return Optional.empty();
        }
        boolean several = false;
        for (int i = verb + 1; i < main - 1; i++) {
            boolean shared = (sentence.isFinite(i) || sentence.is(i, "VERB") && sentence.isBase(i) && !sentence.isBase(verb) && !sentence.word(i + 1).matches("[,.]|or|and")) && sentence.word(i - 1).matches("and|or|,");
            several |= sentence.word(i).equals(",") && !sentence.word(i + 1).matches("and|or|who|which|that") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1));
            several |= sentence.isFinite(i) && sentence.word(verb + 1).equals("not") && !sentence.word(i - 1).matches("that|which|who") || sentence.isFinite(i) && sentence.word(verb).equals("cannot");
            several |= shared && !sentence.word(i).equals("cannot") && !(sentence.isBase(verb) && sentence.isBase(i));
        }
        if (sentence.from(main).matches("(?is)[^,]{3,60} or (?:if )?(?:you|he|she|they|it|your|the)\\b.*") && !sentence.isImperative(main)) {
            return Optional.empty();
        }
        String rest = sentence.from(main).replaceFirst("^(?:then|please also|also) ", "");
        Optional<String> condition = several || Grammar.length(sentence.between(1, main)) < SHORTEST ? Optional.empty() : condition(sentence, verb, main - 1);
        return condition.map(said -> said.replaceFirst(",? for example(?=[?.]?$)", "")).map(said -> List.of(said, (said.endsWith("?") ? "If so, " : "If this happens, ") + grammar.small(rest)));
    }

    private Optional<String> condition(Parse sentence, int verb, int end) {
        String subject = sentence.between(1, verb);
        String word = sentence.word(verb);
        String rest = " " + sentence.between(verb + 1, end);
        boolean negated = sentence.word(verb + 1).equals("not");
        String after = negated ? " " + sentence.between(verb + 2, end) : rest;
        if (word.equals("do") || word.equals("does")) {
            return negated ? Optional.of(subject + " may not" + after) : Optional.of(capital(word) + " " + subject + rest + "?");
        }
        if (word.equals("cannot")) {
            return Optional.of(subject + " may not be able to" + rest);
        }
        if (negated) {
            return denied(word).map(may -> subject + " " + may + after);
        }
        if (Signal.conditionOrNegation(rest.replaceFirst("(?i)\\b(?:that|which|who|no)\\b.*", ""))) {
            return Optional.empty();
        }
        return asked(sentence, verb, word).map(lead -> capital(lead) + " " + subject + (lead.startsWith("do") || lead.startsWith("did") ? " " + grammar.morphology().base(word).orElse(word) : "") + rest + "?");
    }

    private static Optional<String> denied(String word) {
        return switch (word) {
            case "do", "does" -> Optional.of("may not");
            case "is", "are", "am" -> Optional.of("may not be");
            case "has", "have" -> Optional.of("may not have");
            case "will", "would" -> Optional.of("may not");
            default -> Optional.empty();
        };
    }

    /** The word that opens the question. */
    private Optional<String> asked(Parse sentence, int verb, String word) {
        if (AUXILIARIES.contains(word)) {
            return Optional.of(word);
        }
        boolean perfect = Set.of("has", "have", "had").contains(word) && verb + 1 < sentence.size() && participleAfter(sentence, verb);
        if (perfect) {
            return Optional.of(word);
        }
        var tags = grammar.morphology().readings(word).stream().map(Reading::tag).toList();
        if (grammar.morphology().isModal(word) || word.equals("need") || grammar.morphology().base(word).isEmpty()) {
            return word.equals("need") ? Optional.of("do") : Optional.empty();
        }
        if (word.equals("did")) {
            return Optional.empty();
        }
        return Optional.of(tags.contains("VBZ") ? "does" : tags.contains("VB") ? "do" : "did");
    }

    private boolean participleAfter(Parse sentence, int verb) {
        int next = Set.of("ever", "already", "recently", "just", "also", "now").contains(sentence.word(verb + 1)) ? verb + 2 : verb + 1;
        return grammar.morphology().isPastParticiple(sentence.word(next)) && sentence.is(next, "VERB", "AUX");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override
    public Example example() {
        return new Example("If you have a heavy cold in the week of the test, please phone the ward on [[PHONE_1]] and ask for the nurse.",
                List.of("Do you have a heavy cold in the week of the test?",
                        "If so, please phone the ward on [[PHONE_1]] and ask for the nurse."),
                "Unless you have a heavy cold in the week of the test, please come to the ward at the time in this letter.");
    }
}
