package org.plainletter.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts between clauses that stand side by side. */
final class ClauseCuts {

    private static final Pattern ASK = Pattern.compile("^(?:please|kindly)\\s+", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    ClauseCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "X; Y", "X - Y", "X: Y" where Y could stand alone. */
    Optional<List<String>> atStop(Parse sentence) {
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean stop = Set.of(";", ":", "\u2013", "\u2014", "-").contains(sentence.word(i)) && !sentence.text().substring(sentence.token(i - 1).end(), sentence.token(i).start() + 1).isEmpty();
            boolean dash = !sentence.word(i).equals(";") && !sentence.word(i).equals(":");
            boolean spaced = !dash || sentence.text().charAt(sentence.token(i).start() - 1) == ' ';
            if (stop && spaced && (sentence.isClause(i + 1) || sentence.isImperative(i + 1) || sentence.word(i).equals(";") && standsAlone(sentence, i + 1)) && Joints.verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Parse sentence, int from) {
        return sentence.finiteFrom(from + 1) > 0 || Set.of("this", "it", "you", "we", "they", "please", "there").contains(sentence.word(from)) && sentence.size() - from > 4;
    }

    /** "X, and Y" where Y has its own subject. */
    Optional<List<String>> ownSubject(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 8) {
            return Optional.empty();
        }
        for (int i = 2; i < sentence.size() - 2; i++) {
            String word = sentence.word(i);
            if (!Set.of("and", "but", "so", "however", "therefore").contains(word) || sentence.word(i + 1).equals("that") && word.equals("so")) {
                continue;
            }
            int next = sentence.word(i + 1).equals(",") ? i + 2 : i + 1;
            boolean within = word.equals("and") && Joints.insideClause(sentence, i) && !sentence.word(i - 1).equals(",");
            if (Joints.complete(sentence, i) && Joints.startsClause(sentence, next) && !Joints.openCondition(sentence, i) && !within) {
                return Optional.of(List.of(sentence.between(0, i), joint(sentence, word) + grammar.small(sentence.from(next))));
            }
        }
        return Optional.empty();
    }

    private static String joint(Parse sentence, String word) {
        boolean conditional = Joints.CONDITIONS.contains(sentence.word(0));
        return switch (word) {
            case "but", "however" -> "But ";
            case "so", "therefore" -> "So ";
            default -> conditional ? "Then " : "";
        };
    }

    /** "You will meet the team and have a test" becomes "You will meet the team. You will have a test". */
    Optional<List<String>> sharedSubject(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 9 || Joints.CONDITIONS.contains(sentence.word(0))) {
            return Optional.empty();
        }
        for (int i = 3; i < sentence.size() - 1; i++) {
            if (!Set.of("and", "then").contains(sentence.word(i)) || sentence.isSlot(i + 1) || Joints.openCondition(sentence, i) || Joints.insideClause(sentence, i)) {
                continue;
            }
            var second = second(sentence, i);
            if (second.isPresent()) {
                return Optional.of(List.of(sentence.between(0, i), second.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> second(Parse sentence, int joint) {
        int next = joint + 1;
        if (sentence.between(0, joint).matches("(?s).*[ ,](?:so|but|or)\\b.*")) {
            return Optional.empty();
        }
        if (sentence.isImperative(0)) {
            boolean negated = sentence.between(0, joint).toLowerCase(java.util.Locale.ROOT).matches(".*\\b(?:not|never|avoid|without)\\b.*");
            boolean verb = sentence.token(next).is("VERB") && sentence.isBase(next) && !sentence.word(next - 2).equals("to");
            return verb && !negated ? Optional.of((ASK.matcher(sentence.text()).find() ? "Please " : "") + sentence.from(next)) : Optional.empty();
        }
        int first = sentence.finiteFrom(0);
        boolean pronoun = first > 0 && Set.of("we", "you", "they", "i", "it", "she", "he").contains(sentence.word(first - 1));
        if (first < 1 || first >= joint - 1 || !pronoun && (first > 6 || !sentence.isClause(0))) {
            return Optional.empty();
        }
        int end = first;
        while (!pronoun && end > 1 && sentence.token(end - 1).is("ADV")) {
            end--;
        }
        String subject = pronoun ? sentence.between(first - 1, first) : sentence.between(0, end);
        if (sentence.word(next + 1).equals("not") && sentence.isFinite(next) || sentence.word(next).equals("cannot")) {
            return Optional.of(subject + " " + sentence.from(next));
        }
        if (grammar.morphology().isModal(sentence.word(first)) && sentence.token(next).is("VERB") && sentence.isBase(next) && !sentence.word(first + 1).equals("not")) {
            return Optional.of(subject + " " + sentence.between(first, first + 1) + " " + sentence.from(next));
        }
        boolean finite = sentence.token(next).is("VERB", "AUX") && (sentence.isFinite(next) || sameTense(sentence, first, next)) && (!sentence.word(first + 1).equals("not") || grammar.morphology().isModal(sentence.word(next)));
        return finite ? Optional.of(subject + " " + sentence.from(next)) : Optional.empty();
    }

    private boolean sameTense(Parse sentence, int first, int next) {
        var tags = grammar.morphology().readings(sentence.word(next)).stream().map(reading -> reading.tag()).toList();
        return grammar.morphology().readings(sentence.word(first)).stream().filter(reading -> Set.of("VBD", "VBZ", "VBP").contains(reading.tag()))
                .anyMatch(reading -> tags.contains(reading.tag())) && !Set.of("is", "are", "was", "were", "has", "have", "had").contains(sentence.word(first));
    }

    /** "The nurse will weigh you, measure you and ask questions" becomes one sentence for each. */
    Optional<List<String>> series(Parse sentence) {
        int modal = sentence.finiteFrom(0);
        if (Grammar.length(sentence.text()) <= 9 || Joints.CONDITIONS.contains(sentence.word(0)) || modal < 1 || modal > 5 || !grammar.morphology().isModal(sentence.word(modal)) || sentence.word(modal + 1).equals("not")) {
            return Optional.empty();
        }
        for (int i = modal + 3; i < sentence.size() - 2; i++) {
            int next = sentence.word(i + 1).equals("and") ? i + 2 : i + 1;
            if (sentence.word(i).equals(",") && next < sentence.size() && sentence.token(next).is("VERB") && sentence.isBase(next)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.between(0, modal + 1) + " " + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    /** "Check your feet, do not walk barefoot, and phone us" becomes one order a sentence. */
    Optional<List<String>> orders(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 9 || !sentence.isImperative(0)) {
            return Optional.empty();
        }
        for (int i = 3; i < sentence.size() - 2; i++) {
            boolean or = sentence.word(i + 1).equals("or");
            int next = or || sentence.word(i + 1).equals("and") ? i + 2 : i + 1;
            boolean negated = Signal.conditionOrNegation(sentence.between(0, i)) && !Joints.doNot(sentence, next) && !sentence.word(i + 1).equals("and");
            boolean order = next < sentence.size() - 1 && (Joints.doNot(sentence, next) || sentence.isImperative(next));
            if (sentence.word(i).equals(",") && order && !negated && !Joints.openCondition(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), (or ? "Or " : "") + sentence.from(next)));
            }
        }
        return Optional.empty();
    }
}
