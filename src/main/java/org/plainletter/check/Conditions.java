package org.plainletter.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plainletter.language.QuickPattern;

/** What a text says only on a condition, so that no rewrite says it without one or on another. */
final class Conditions {

    private static final Set<String> STRICT = Set.of("if", "unless", "should", "provided_that", "providing", "until", "till");
    private static final Set<String> IFS = Set.of("if", "unless", "should", "provided_that", "providing");
    private static final Set<String> ONCE = Set.of("when", "whenever", "once", "as_soon_as");
    private static final Set<String> WHEN = Set.of("when", "whenever", "once", "while", "whilst", "as_soon_as");

    /** A sentence that begins so goes on from the one before. */
    private static final QuickPattern GOES_ON = QuickPattern.compile("^(?:then|do this|do the same|this is|otherwise|only|if so|or)\\b.*|.*\\b(?:do this|do the same|do so)\\b.*", Pattern.DOTALL);

    private static final QuickPattern ANY = QuickPattern.compile("\\b(?:any|for|as)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern GOES_ON_FIRMLY = QuickPattern.compile("^(?:then|otherwise|if so|or)\\b");
    private static final QuickPattern OR_ELSE = QuickPattern.compile("\\b(?:otherwise|or else)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern ELSE = QuickPattern.compile("\\b(?:otherwise|or|if|unless)\\b", Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** Whether a condition was lost, or became another. */
    static boolean lost(Pairing pairing, String source, String rewrite) {
        for (Clause clause : pairing.rewrite()) {
            var said = pairing.of(clause);
            if (ONCE.contains(clause.opener()) && pairing.source().stream().anyMatch(other -> IFS.contains(other.opener())) && pairing.source().stream().noneMatch(other -> ONCE.contains(other.opener()))) {
                return true;
            }
            if (said.isPresent() && (ONCE.contains(clause.opener()) && IFS.contains(said.get().opener())
                    || !clause.conditional() && (said.get().opener().equals("if") && clause.denies() && said.get().denies() && alone(pairing, clause) || saidFreely(pairing, clause, said.get())))) {
                return true;
            }
        }
        if (exceptionLost(pairing)) {
            return true;
        }
        return OR_ELSE.matcher(source).find() && !ELSE.matcher(rewrite).find() || pairing.source().stream().filter(clause -> STRICT.contains(clause.opener())).anyMatch(clause -> unsaid(pairing, clause));
    }

    /** Whether the rewrite says only on a condition what the letter does not, and the condition is none that the letter speaks of. */
    static boolean added(Pairing pairing, String source) {
        return !Signals.IF.in(source) && !Signals.UNLESS.in(source) && !ANY.matcher(source).find() && pairing.rewrite().stream()
                .anyMatch(clause -> Set.of("if", "unless").contains(clause.opener()) && !clause.elliptical() && pairing.of(clause).isEmpty() && !Signals.CHOICE.in(clause.text()));
    }

    /** An "unless" may become an "if" only where the rest is denied, or no longer: "we will text you unless you say no", "we will not text you if you say no". */
    private static boolean exceptionLost(Pairing pairing) {
        var main = pairing.source().stream().filter(clause -> !clause.conditional() && pairing.source().stream().anyMatch(other -> other.sentence() == clause.sentence() && other.opener().equals("unless"))).toList();
        boolean kept = main.isEmpty() || pairing.rewrite().stream().anyMatch(clause -> clause.opener().equals("unless") || clause.denials().contains("!except"));
        boolean denied = !main.isEmpty() && main.getLast().denials().contains(Meanings.NOT);
        return !kept && pairing.rewrite().stream().filter(clause -> !clause.conditional() && besideCondition(pairing, clause))
                .noneMatch(clause -> clause.denials().contains("!?only") || clause.denials().contains(Meanings.NOT) != denied);
    }

    private static boolean unsaid(Pairing pairing, Clause condition) {
        List<Clause> saying = pairing.saying(condition);
        if (saying.isEmpty()) {
            return pairing.rewrite().stream().noneMatch(clause -> clause.conditional() && pairing.of(clause).filter(Clause::conditional).isEmpty());
        }
        return saying.stream().noneMatch(clause -> besideCondition(pairing, clause) || GOES_ON_FIRMLY.matcher(clause.text()).find());
    }

    /** Whether what a condition of the letter governs is said by a sentence without one. */
    private static boolean saidFreely(Pairing pairing, Clause clause, Clause said) {
        return !said.conditional() && governed(pairing.source(), said) && alone(pairing, clause) && !addsToTheSentenceBefore(pairing, clause, said);
    }

    /** Whether no condition or exception stands with {@code clause}. */
    private static boolean alone(Pairing pairing, Clause clause) {
        return !inCondition(pairing, clause)
                && !exceptionFollows(pairing, clause.sentence() + 1) && !GOES_ON.matcher(clause.text()).matches();
    }

    private static boolean inCondition(Pairing pairing, Clause clause) {
        return besideCondition(pairing, clause) || GOES_ON.matcher(clause.text()).matches();
    }

    private static boolean besideCondition(Pairing pairing, Clause clause) {
        return pairing.rewrite().stream().filter(other -> other.sentence() == clause.sentence())
                .anyMatch(other -> STRICT.contains(other.opener()) || WHEN.contains(other.opener()) || other.denials().contains("!?only"));
    }

    /** "We will text you. We will not do this if …" */
    private static boolean exceptionFollows(Pairing pairing, int sentence) {
        var next = pairing.rewrite().stream().filter(clause -> clause.sentence() == sentence).toList();
        return next.stream().anyMatch(clause -> clause.elliptical() || GOES_ON.matcher(clause.text()).matches()) && next.stream().anyMatch(Clause::conditional);
    }

    /** Whether the sentence before says the same under its condition: "If it gets worse, phone us. You can phone at any time." */
    private static boolean addsToTheSentenceBefore(Pairing pairing, Clause clause, Clause said) {
        return pairing.saying(said).stream().anyMatch(other -> other.sentence() < clause.sentence() && inCondition(pairing, other) && goesOn(pairing, other.sentence() + 1, clause.sentence()));
    }

    private static boolean goesOn(Pairing pairing, int from, int to) {
        return IntStream.range(from, to).allMatch(sentence -> pairing.rewrite().stream().anyMatch(clause -> clause.sentence() == sentence && GOES_ON.matcher(clause.text()).matches()));
    }

    private static boolean governed(List<Clause> source, Clause clause) {
        int at = source.indexOf(clause);
        return at > 0 && governs(source.get(at - 1), clause) || at + 1 < source.size() && governs(source.get(at + 1), clause);
    }

    private static boolean governs(Clause condition, Clause clause) {
        return !condition.text().startsWith("but") && !clause.text().startsWith("as ") && condition.sentence() == clause.sentence() && IFS.contains(condition.opener());
    }
}
