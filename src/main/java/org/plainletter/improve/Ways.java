package org.plainletter.improve;

import java.util.List;
import org.plainletter.tuning.Plan;

/**
 * The versions in whose words letters are written, to be read beside each other.
 *
 * @param mark under which what is written is kept: a trial's id, or that of the job that writes before one
 * @param champion the version in use
 * @param others those that are tried, one or more
 */
record Ways(String mark, String champion, List<String> others) {

    /** Copies the list. */
    Ways {
        others = List.copyOf(others);
    }

    /** Those of a trial. */
    static Ways of(Plan plan) {
        return new Ways(plan.trial(), plan.champion(), List.of(plan.challenger()));
    }
}
