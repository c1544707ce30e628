package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.plainletter.facts.Facts;
import org.plainletter.pipeline.FactFindings;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptSet;

/** Counts what one set of prompt versions does to the facts of a letter that another one, the one in use, does not. */
public final class FactComparison {

    private final Pipeline pipeline;
    private final Scorer scorer;

    /** With the path of letters, which writes both. */
    public FactComparison(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.scorer = new Scorer(new Facts()::find);
    }

    /**
     * Facts that the one touched and the other did not.
     *
     * @param lost are gone, or torn apart
     * @param changed are not the same
     * @param invented are not in the letter, or must not be said
     */
    public record Touched(int lost, int changed, int invented) {

        /** None. */
        public static final Touched NONE = new Touched(0, 0, 0);

        /** These and those. */
        public Touched plus(Touched more) {
            return new Touched(lost + more.lost, changed + more.changed, invented + more.invented);
        }
    }

    private record Written(Score score, FactFindings findings) {}

    /** Writes the letter once with each. */
    public Touched compare(LetterSet.Sample letter, PromptSet tried, PromptSet inUse) {
        Written now = write(letter, tried);
        Written before = write(letter, inUse);
        FactFindings own = now.findings().without(before.findings());
        return new Touched(without(before.score().kept(), now.score().kept()) + own.lost().size(),
                without(now.score().changed(), before.score().changed()) + own.foreign().size(),
                without(now.score().invented(), before.score().invented()) + without(now.score().neverSaid(), before.score().neverSaid()));
    }

    private Written write(LetterSet.Sample letter, PromptSet prompts) {
        PlainLetter plain = pipeline.rewrite(letter.upload(), prompts, done -> { });
        return new Written(scorer.score(letter.gold(), ShownText.of(plain), plain.source().text()), FactFindings.of(plain));
    }

    private static int without(List<?> these, Collection<?> those) {
        var left = new ArrayList<>(these);
        left.removeAll(new HashSet<>(those));
        return left.size();
    }
}
