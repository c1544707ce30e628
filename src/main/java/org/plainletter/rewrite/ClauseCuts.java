package org.plainletter.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where one clause ends and the next begins. */
final class ClauseCuts {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "when", "should", "once", "until");
    private static final Set<String> OPENERS = Set.of("if", "unless", "until", "whether", "provided", "except");
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
            if (stop && spaced && (sentence.isClause(i + 1) || sentence.isImperative(i + 1) || sentence.word(i).equals(";") && standsAlone(sentence, i + 1)) && verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Parse sentence, int from) {
        return sentence.finiteFrom(from + 1) > 0 || Set.of("this", "it", "you", "we", "they", "please", "there").contains(sentence.word(from)) && sentence.size() - from > 4;
    }

    /** "As X, Y" becomes "X. So Y"; "In order that X, Y" becomes "Y. This is so that X". */
    Optional<List<String>> frontedReason(Parse sentence) {
        boolean purpose = sentence.word(0).equals("in") && sentence.word(1).equals("order") && sentence.word(2).equals("that");
        int start = purpose ? 3 : 1;
        if (!purpose && !Set.of("as", "since", "because").contains(sentence.word(0)) || !sentence.isClause(start)) {
            return Optional.empty();
        }
        for (int i = start + 2; i < sentence.size() - 2; i++) {
            if (sentence.word(i).equals(",") && i - start > 2 && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                String first = sentence.between(start, i);
                String rest = sentence.from(i + 1);
                return Optional.of(purpose ? List.of(rest, "This is so that " + grammar.small(first)) : List.of(first, "So " + grammar.small(rest)));
            }
        }
        return Optional.empty();
    }

    /** "X because Y" becomes "X. This is because Y"; the same for "since", "as" and "so that". */
    Optional<List<String>> reason(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 10) {
            return Optional.empty();
        }
        for (int i = 3; i < sentence.size() - 3; i++) {
            if (openCondition(sentence, i)) {
                continue;
            }
            boolean comma = sentence.word(i - 1).equals(",");
            String word = sentence.word(i);
            if ((word.equals("because") || comma && (word.equals("as") || word.equals("since"))) && sentence.isClause(i + 1) && verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), "This is because " + grammar.small(sentence.from(i + 1))));
            }
            boolean inOrder = word.equals("in") && sentence.word(i + 1).equals("order") && sentence.word(i + 2).equals("that");
            if ((word.equals("so") && sentence.word(i + 1).equals("that") || inOrder) && sentence.isClause(i + (inOrder ? 3 : 2)) && verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), "This is so that " + grammar.small(sentence.from(i + (inOrder ? 3 : 2)))));
            }
        }
        return Optional.empty();
    }

    /** "X, which is Y" becomes "X. This is Y". */
    Optional<List<String>> relative(Parse sentence) {
        if (CONDITIONS.contains(sentence.word(0))) {
            return Optional.empty();
        }
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean which = sentence.word(i).equals("which");
            if (!sentence.word(i - 1).equals(",") || !which && !sentence.word(i).equals("who") || sentence.finiteFrom(i + 1) != i + 1 || !verbBefore(sentence, i)) {
                continue;
            }
            int end = endOfAside(sentence, i);
            String verb = sentence.between(i + 1, end);
            String subject = sentence.isSlot(i - 2) ? sentence.between(i - 2, i - 1)
                    : which ? (Set.of("are", "were", "have", "do").contains(sentence.word(i + 1)) ? "These" : "This")
                    : (Set.of("are", "were", "have", "do").contains(sentence.word(i + 1)) ? "They" : "");
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            String rest = end < sentence.size() ? sentence.between(0, i - 1) + " " + sentence.from(end + 1) : sentence.between(0, i - 1);
            return Optional.of(List.of(rest, subject + " " + verb));
        }
        return Optional.empty();
    }

    private static int endOfAside(Parse sentence, int from) {
        int verbs = 0;
        for (int i = from + 1; i < sentence.size(); i++) {
            verbs += sentence.isFinite(i) ? 1 : 0;
            if (sentence.word(i).equals(",") && verbs == 1 && sentence.finiteFrom(i + 1) == i + 1) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "X, in which Y" becomes "X. In this, Y". */
    Optional<List<String>> relativeWithPreposition(Parse sentence) {
        for (int i = 3; i < sentence.size() - 3; i++) {
            if (sentence.word(i).equals("which") && sentence.token(i - 1).is("ADP") && sentence.word(i - 2).equals(",") && sentence.isClause(i + 1) && verbBefore(sentence, i)) {
                String preposition = sentence.word(i - 1);
                return Optional.of(List.of(sentence.between(0, i - 2), preposition + " this, " + sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** "She said that X, that Y and that Z" becomes one sentence for each, each with who said it. */
    Optional<List<String>> reported(Parse sentence) {
        int first = -1;
        for (int i = 2; i < sentence.size() - 3; i++) {
            if (!sentence.word(i).equals("that") || !sentence.isClause(i + 1)) {
                continue;
            }
            boolean joint = sentence.word(i - 1).equals("and") || sentence.word(i - 1).equals(",");
            if (first >= 0 && joint) {
                int end = sentence.word(i - 2).equals(",") ? i - 2 : i - 1;
                return Optional.of(List.of(sentence.between(0, end), sentence.between(0, first + 1) + " " + sentence.from(i + 1)));
            }
            first = first < 0 && sentence.finiteFrom(0) >= 0 && sentence.finiteFrom(0) < i ? i : first;
        }
        return Optional.empty();
    }

    /** "The nurse will weigh you, measure you and ask questions" becomes one sentence for each. */
    Optional<List<String>> series(Parse sentence) {
        int modal = sentence.finiteFrom(0);
        if (Grammar.length(sentence.text()) <= 9 || CONDITIONS.contains(sentence.word(0)) || modal < 1 || modal > 5 || !grammar.morphology().isModal(sentence.word(modal)) || sentence.word(modal + 1).equals("not")) {
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

    /** "We asked your GP to stop X and start Y" becomes one sentence for each. */
    Optional<List<String>> asked(Parse sentence) {
        String lead = "We asked your GP to ";
        if (!sentence.text().startsWith(lead)) {
            return Optional.empty();
        }
        for (int i = 6; i < sentence.size() - 2; i++) {
            boolean joint = sentence.word(i).equals("and") || sentence.word(i).equals(",") && !sentence.word(i + 1).equals("and");
            int next = sentence.word(i + 1).matches("then|also|to|please") ? i + 2 : i + 1;
            if (joint && next < sentence.size() && sentence.token(next).is("VERB") && sentence.isBase(next)) {
                return Optional.of(List.of(sentence.between(0, sentence.word(i - 1).equals(",") ? i - 1 : i), lead + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    /** "X, meaning that Y" becomes "X. This means Y"; the same for "which means". */
    Optional<List<String>> meaning(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            if (sentence.word(i - 1).equals(",") && sentence.word(i).equals("meaning") && verbBefore(sentence, i)) {
                int start = sentence.word(i + 1).equals("that") ? i + 2 : i + 1;
                return Optional.of(List.of(sentence.between(0, i - 1), "This means " + grammar.small(sentence.from(start))));
            }
        }
        return Optional.empty();
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
            boolean within = word.equals("and") && insideClause(sentence, i);
            if (complete(sentence, i) && startsClause(sentence, next) && !openCondition(sentence, i) && !within) {
                return Optional.of(List.of(sentence.between(0, i), joint(sentence, word) + grammar.small(sentence.from(next))));
            }
        }
        return Optional.empty();
    }

    private static String joint(Parse sentence, String word) {
        boolean conditional = CONDITIONS.contains(sentence.word(0));
        return switch (word) {
            case "but", "however" -> "But ";
            case "so", "therefore" -> "So ";
            default -> conditional ? "Then " : "";
        };
    }

    private boolean startsClause(Parse sentence, int from) {
        if (sentence.word(from).equals("please")) {
            return sentence.isImperative(from);
        }
        return CONDITIONS.contains(sentence.word(from)) && sentence.finiteFrom(from + 1) > 0 && !sentence.word(from).equals("should") || sentence.isClause(from) || doNot(sentence, from) && (sentence.isImperative(0) || CONDITIONS.contains(sentence.word(0)));
    }

    private static boolean doNot(Parse sentence, int from) {
        return sentence.word(from).equals("do") && sentence.word(from + 1).equals("not") || sentence.word(from).equals("never");
    }

    /** "You will meet the team and have a test" becomes "You will meet the team. You will have a test". */
    Optional<List<String>> sharedSubject(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 9 || CONDITIONS.contains(sentence.word(0))) {
            return Optional.empty();
        }
        for (int i = 3; i < sentence.size() - 1; i++) {
            if (!Set.of("and", "then").contains(sentence.word(i)) || sentence.isSlot(i + 1) || openCondition(sentence, i) || insideClause(sentence, i)) {
                continue;
            }
            var second = second(sentence, i);
            if (second.isPresent()) {
                return Optional.of(List.of(sentence.between(0, i), second.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a clause with its own subject has begun since the sentence's first verb: its verbs share that subject. */
    private static boolean insideClause(Parse sentence, int joint) {
        for (int i = Math.max(1, sentence.finiteFrom(0)); i < joint; i++) {
            if (Set.of("that", "which", "who", "because", "when", "where", "while", "as", "so").contains(sentence.word(i)) && sentence.finiteFrom(i + 1) > 0 && sentence.finiteFrom(i + 1) < joint) {
                return true;
            }
        }
        return false;
    }

    /** "Check your feet, do not walk barefoot, and phone us" becomes one order a sentence. */
    Optional<List<String>> orders(Parse sentence) {
        if (Grammar.length(sentence.text()) <= 9 || !sentence.isImperative(0)) {
            return Optional.empty();
        }
        for (int i = 3; i < sentence.size() - 2; i++) {
            boolean or = sentence.word(i + 1).equals("or");
            int next = or || sentence.word(i + 1).equals("and") ? i + 2 : i + 1;
            boolean negated = Signal.conditionOrNegation(sentence.between(0, i)) && !doNot(sentence, next) && !sentence.word(i + 1).equals("and");
            boolean order = next < sentence.size() - 1 && (doNot(sentence, next) || sentence.isImperative(next));
            if (sentence.word(i).equals(",") && order && !negated && !openCondition(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), (or ? "Or " : "") + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> second(Parse sentence, int joint) {
        int next = joint + 1;
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

    private static boolean verbBefore(Parse sentence, int before) {
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && verb < before || sentence.isImperative(0);
    }

    /** Whether what stands right before {@code before}, back to the last word that opens a clause, has a verb of its own. */
    private static boolean complete(Parse sentence, int before) {
        int opened = 0;
        for (int i = 1; i < before; i++) {
            opened = Set.of("that", "which", "who", "whether", "because", "so").contains(sentence.word(i)) ? i : opened;
        }
        if (opened > 0) {
            int verb = sentence.finiteFrom(opened + 1);
            return verb > 0 && verb < before;
        }
        int verb = sentence.finiteFrom(0);
        return verb >= 0 && verb < before - 1 || sentence.isImperative(0) && before > 2;
    }

    /** Whether token {@code at} lies in a condition: "If you are ill and …, phone us", or "Phone us if you are ill and …". */
    private static boolean openCondition(Parse sentence, int at) {
        for (int i = 1; i < at; i++) {
            if (OPENERS.contains(sentence.word(i))) {
                return true;
            }
        }
        if (!CONDITIONS.contains(sentence.word(0))) {
            return false;
        }
        for (int i = 1; i < at - 1; i++) {
            if (sentence.word(i).equals(",") && (sentence.isClause(i + 1) || sentence.isImperative(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
