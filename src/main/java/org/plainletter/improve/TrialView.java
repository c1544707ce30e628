package org.plainletter.improve;

import java.time.Instant;
import java.util.List;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.JudgedPair;
import org.plainletter.tuning.PersonAnswers;
import org.plainletter.tuning.TrialState;

/**
 * A trial as it stands.
 *
 * @param id the trial's
 * @param opened when it began
 * @param champion the version that was in use then
 * @param challenger the version that is tried against it
 * @param state what its events make
 * @param people what each person answered until the decision
 * @param pairs the pairs with both answers until then
 */
public record TrialView(String id, Instant opened, PromptVersion champion, PromptVersion challenger, TrialState state, List<PersonAnswers> people,
        List<JudgedPair> pairs) {}
