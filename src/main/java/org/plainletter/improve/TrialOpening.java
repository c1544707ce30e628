package org.plainletter.improve;

import java.util.Set;
import org.plainletter.improve.BothWays.Written;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Rules;
import org.plainletter.tuning.TrialEvent;
import org.springframework.stereotype.Component;

/** Opens trials of what may be tried on readers: facts clean, and other words in enough of the letters that they are shown. */
@Component
public class TrialOpening {

    private final Gate gate;
    private final BothWays both;
    private final Trials trials;
    private final TrialLetters letters;

    TrialOpening(Gate gate, BothWays both, Trials trials, TrialLetters letters) {
        this.gate = gate;
        this.both = both;
        this.trials = trials;
        this.letters = letters;
    }

    /**
     * Opens a trial of a version against the one in use.
     *
     * @param pairs how many at most; 0: as many as there are letters for
     * @throws IllegalStateException fit for a page, if its facts were not checked against the version in use or are not clean, or if it says too little in other words
     * @throws IllegalArgumentException fit for a page, if there is no group, or there are fewer pairs than a trial needs or more than there are letters for
     * @throws org.plainletter.prompt.LabelMovedException if the prompt has a challenger: there is one at a time
     */
    public TrialView admit(PromptVersion challenger, Set<String> groups, int pairs, Trials.Opener by) {
        FactGate facts = clean(challenger);
        Written written = written(challenger);
        int most = both.pairs(written);
        if (most < Rules.PAIRS) {
            throw new IllegalStateException(tooFew(written));
        }
        if (pairs > most) {
            throw new IllegalArgumentException("There are letters for " + most + " pairs. Ask for no more.");
        }
        TrialView trial = trials.open(challenger, groups, pairs == 0 ? most : pairs, by);
        trials.add(trial.id(), new TrialEvent.FactsChecked(facts));
        trials.add(trial.id(), new TrialEvent.LettersChosen(written.differ()));
        letters.copy(written.job(), trial.id());
        return trials.view(trial.id());
    }

    private FactGate clean(PromptVersion version) {
        FactGate found = gate.result(version).orElseThrow(() -> new IllegalStateException("Check the facts first."));
        if (!found.clean()) {
            throw new IllegalStateException("It gets facts wrong. It can not be tried on readers.");
        }
        return found;
    }

    private Written written(PromptVersion version) {
        Written written = both.written(version).orElseThrow(() -> new IllegalStateException("See first what is different for readers."));
        if (written.wrong() > 0) {
            throw new IllegalStateException("It gets a fact wrong in a letter that readers are shown. It can not be tried on them.");
        }
        return written;
    }

    /** Why there can be no trial. */
    String tooFew(Written written) {
        return "The two ways differ in " + written.differ().size() + " of " + written.letters() + " letters. That is enough for " + both.pairs(written) + " pairs, and a trial needs " + Rules.PAIRS
                + ". Change more words in one version, or add letters.";
    }
}
