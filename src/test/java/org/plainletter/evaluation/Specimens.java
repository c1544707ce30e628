package org.plainletter.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.facts.Facts;

/** Made letters with made rewrites, of which a test knows every figure. */
final class Specimens {

    private Specimens() {}

    /** A rewrite of "Dear Ann, come on Monday at 9am.", whose gold asks for the day with the time, and for the letter. */
    static Specimen of(String rewrite) {
        return of(ShownText.of(rewrite));
    }

    /** As {@link #of(String)}. */
    static Specimen of(ShownText shown) {
        var facts = List.of(fact("f1", "date", "Monday", "9am"), fact("f2", "action", "letter"));
        var gold = new Gold("appointment", facts, List.of(new Gold.Never("another day", Pattern.compile("Tuesday"))),
                List.of("Ann", "999 713 2280"), List.of(), List.of("Smile!"), false, List.of());
        var score = new Scorer(new Facts()::find).score(gold, shown, "Dear Ann, come on Monday at 9am.");
        return new Specimen(new EvaluationLetter(Path.of("letters", "made-letter"), gold), "letter.txt", "appointment", null, shown, score);
    }

    private static Gold.GoldFact fact(String id, String type, String... parts) {
        return new Gold.GoldFact(id, type, true, "secret of " + id, List.of(parts).stream().map(Pattern::compile).toList(), Gold.Within.SENTENCE);
    }
}
