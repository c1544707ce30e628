package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Honest plain wordings are let pass: of a hundred, two at most are refused. */
class ParaphrasesTest {

    private static final double REFUSED = 0.02;

    @Test
    void refusesHardlyAnyHonestWording() {
        var all = Paraphrase.all();
        var refused = all.stream().filter(paraphrase -> !paraphrase.refusals(paraphrase.plain()).isEmpty()).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat((double) refused.size() / all.size()).as(describe(refused)).isLessThanOrEqualTo(REFUSED);
    }

    static String describe(List<Paraphrase> refused) {
        return refused.stream().map(one -> one.about() + " " + one.refusals(one.plain()) + "\n    " + one.source() + "\n    " + one.plain())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Prints what is refused. */
    public static void main(String[] args) {
        var refused = Paraphrase.all().stream().filter(paraphrase -> !paraphrase.refusals(paraphrase.plain()).isEmpty()).toList();
        System.out.println(describe(refused) + refused.size() + " of " + Paraphrase.all().size());
    }
}
