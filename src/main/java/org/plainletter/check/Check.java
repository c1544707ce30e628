package org.plainletter.check;

import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that a wording must hold to. To add a check, write one and put it into {@link CheckList}; its examples are
 * part of it, and one test runs them all.
 *
 * @param name its name in findings: "slots-kept"
 * @param severity how bad it is when it finds something
 * @param message what the finding says; plain English without letter text
 * @param broken whether the wording in a comparison breaks it
 * @param wrong wordings that it must catch, at least one
 * @param right wordings that it must let pass, at least one
 */
record Check(String name, Severity severity, String message, Predicate<Comparison> broken, List<Example> wrong, List<Example> right) {

    /** Copies the lists. */
    Check {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /** Whether the wording breaks it; a check that throws is a check that failed. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    boolean isBrokenBy(Comparison comparison) {
        try {
            return broken.test(comparison);
        } catch (RuntimeException e) {
            return true;
        }
    }
}
