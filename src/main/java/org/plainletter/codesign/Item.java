package org.plainletter.codesign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a person reads.
 *
 * @param kind what it is
 * @param number which extract, which question, or which pair, from 0
 */
record Item(Kind kind, int number) {

    /** What there is to read. {@link #REWRITTEN} and {@link #UNTOUCHED} look alike. */
    enum Kind {
        /** Plainly easy, to learn the buttons. Nothing is kept of the answer. */
        EASY_PRACTICE,
        /** Plainly hard, to learn the buttons. Nothing is kept of the answer. */
        HARD_PRACTICE,
        /** Words that are to be judged. */
        REWRITTEN,
        /** The untouched letter, hidden among the others: who calls it easy too may call everything easy. */
        UNTOUCHED,
        /** Words and pictures: which one goes with them? */
        QUESTION,
        /** Two ways to say a part: which is easier? */
        PAIR,
        /** The same two, swapped. */
        PAIR_AGAIN
    }

    /** Whether it is to learn with. */
    boolean practice() {
        return kind == Kind.EASY_PRACTICE || kind == Kind.HARD_PRACTICE;
    }

    /** Whether it shows two ways to say a part. */
    boolean isPair() {
        return kind == Kind.PAIR || kind == Kind.PAIR_AGAIN;
    }

    /** Whether it asks something else than whether words are easy or hard. */
    boolean isQuestion() {
        return kind == Kind.QUESTION || isPair();
    }

    /** As text. */
    static String write(List<Item> items) {
        return items.stream().map(item -> item.kind + "." + item.number).collect(Collectors.joining(" "));
    }

    /** What {@link #write} wrote. */
    static List<Item> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(each -> {
            int dot = each.indexOf('.');
            return new Item(Kind.valueOf(each.substring(0, dot)), Integer.parseInt(each.substring(dot + 1)));
        }).toList();
    }
}
