package org.plainletter.improve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plainletter.letters.RewriteWatch;
import org.plainletter.pipeline.FactFindings;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptSet;
import org.plainletter.tuning.Standing;
import org.plainletter.tuning.TrialEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the old champion back as soon as a promoted version has a fact wrong in a live letter. Whose fault it is, is told by writing the letter with the old
 * champion: what that one has wrong in the same place is the letter's. The reader gets the old champion's rewrite.
 */
@Component
class FactWatch implements RewriteWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FactWatch.class);

    private final Trials trials;

    FactWatch(Trials trials) {
        this.trials = trials;
    }

    @Override
    public PlainLetter seen(PlainLetter letter, PromptSet prompts, Function<PromptSet, PlainLetter> again) {
        FactFindings found = FactFindings.of(letter);
        if (found.none()) {
            return letter;
        }
        for (TrialView trial : watched(prompts)) {
            PlainLetter before = again.apply(prompts.with(trial.champion()));
            if (!found.without(FactFindings.of(before)).none()) {
                trials.add(trial.id(), new TrialEvent.FactBreached(trial.challenger().identity()));
                LOG.warn("{} {} had a fact wrong: {} {} is back", trial.challenger().name(), trial.challenger().version(), trial.champion().name(), trial.champion().version());
                return before;
            }
        }
        return letter;
    }

    /** The trials whose challengers wrote: those that stand first, then those that were rolled back while the letter was being written. */
    private List<TrialView> watched(PromptSet prompts) {
        var wrote = trials.all().stream().filter(trial -> prompts.versions().containsValue(trial.challenger())).toList();
        return Stream.of(Standing.PROMOTED, Standing.ROLLED_BACK).flatMap(standing -> wrote.stream().filter(trial -> trial.state().standing() == standing)).toList();
    }
}
