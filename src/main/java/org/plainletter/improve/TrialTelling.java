package org.plainletter.improve;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.plainletter.access.Charity;
import org.plainletter.codesign.OwnGroups;
import org.plainletter.tuning.KindScore;
import org.springframework.stereotype.Component;

/** Tells how a trial stands to somebody of a charity: its own groups by their names, those of others as no more than groups. */
@Component
class TrialTelling {

    private final OwnGroups groups;
    private final TrialLetters letters;
    private final EditorTrials trials;

    TrialTelling(OwnGroups groups, TrialLetters letters, EditorTrials trials) {
        this.trials = trials;
        this.groups = groups;
        this.letters = letters;
    }

    /** A trial as a page or a program is told of it. */
    TrialJson of(TrialView view, Charity charity) {
        Map<String, String> kinds = letters.kinds(Ways.of(view.state().plan()));
        return TrialJson.of(view, trials.isRead(view.id()), names(charity), KindScore.of(view.pairs(), letter -> kinds.getOrDefault(letter, "other")));
    }

    /** The charity's groups by their ids. */
    Map<String, String> own(Charity charity) {
        return groups.names(charity);
    }

    private UnaryOperator<String> names(Charity charity) {
        Map<String, String> own = groups.names(charity);
        return group -> {
            String name = own.get(group);
            if (name != null) {
                return name.endsWith("group") ? "the " + name : name;
            }
            return groups.exists(group) ? "a group of somebody else" : "the " + group + " group";
        };
    }
}
