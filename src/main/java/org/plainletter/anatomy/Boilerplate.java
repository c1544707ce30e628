package org.plainletter.anatomy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.language.QuickPattern;

/** Tells what a rewrite leaves out by the list {@code boilerplate.txt}; what is unsure is not boilerplate. */
final class Boilerplate {

    /** Those of which it is known with what they begin together, the others each alone: one of these would make all of them slow. */
    private static final List<QuickPattern> ANY = patterns();

    private Boilerplate() {}

    private static List<QuickPattern> patterns() {
        var all = Lexicon.entries("boilerplate.txt").stream().map(Lexicon::pattern).toList();
        String together = all.stream().filter(QuickPattern::hasOpenings).map(QuickPattern::pattern).collect(Collectors.joining("|"));
        return Stream.concat(Stream.of(Lexicon.pattern(together)), all.stream().filter(pattern -> !pattern.hasOpenings())).toList();
    }

    /** Whether a line or sentence is boilerplate. */
    static boolean in(String sentence) {
        return ANY.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
