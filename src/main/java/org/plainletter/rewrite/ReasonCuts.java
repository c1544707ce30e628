package org.plainletter.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts between a statement and its reason, its meaning, or what is said of it. */
final class ReasonCuts {

    private final Grammar grammar;

    ReasonCuts(Grammar grammar) {
        this.grammar = grammar;
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
            if (Joints.openCondition(sentence, i)) {
                continue;
            }
            boolean comma = sentence.word(i - 1).equals(",");
            String word = sentence.word(i);
            if ((word.equals("because") || comma && (word.equals("as") || word.equals("since"))) && sentence.isClause(i + 1) && Joints.verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), "This is because " + grammar.small(sentence.from(i + 1))));
            }
            boolean inOrder = word.equals("in") && sentence.word(i + 1).equals("order") && sentence.word(i + 2).equals("that");
            if ((word.equals("so") && sentence.word(i + 1).equals("that") || inOrder) && sentence.isClause(i + (inOrder ? 3 : 2)) && Joints.verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, i), "This is so that " + grammar.small(sentence.from(i + (inOrder ? 3 : 2)))));
            }
        }
        return Optional.empty();
    }

    /** "X, meaning that Y" becomes "X. This means Y"; the same for "which means". */
    Optional<List<String>> meaning(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            if (sentence.word(i - 1).equals(",") && sentence.word(i).equals("meaning") && Joints.verbBefore(sentence, i)) {
                int start = sentence.word(i + 1).equals("that") ? i + 2 : i + 1;
                return Optional.of(List.of(sentence.between(0, i - 1), "This means " + grammar.small(sentence.from(start))));
            }
        }
        return Optional.empty();
    }

    /** "X, which is Y" becomes "X. This is Y". */
    Optional<List<String>> relative(Parse sentence) {
        if (Joints.CONDITIONS.contains(sentence.word(0))) {
            return Optional.empty();
        }
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean which = sentence.word(i).equals("which");
            if (!sentence.word(i - 1).equals(",") || !which && !sentence.word(i).equals("who") || sentence.finiteFrom(i + 1) != i + 1 || !Joints.verbBefore(sentence, i)) {
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
            if (sentence.word(i).equals("which") && sentence.token(i - 1).is("ADP") && sentence.word(i - 2).equals(",") && sentence.isClause(i + 1) && Joints.verbBefore(sentence, i)) {
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
}
