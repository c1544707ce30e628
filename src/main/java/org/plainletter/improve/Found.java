package org.plainletter.improve;

import java.util.function.Supplier;
import org.plainletter.judgement.KeyReusedException;
import org.plainletter.judgement.ReplacedException;
import org.plainletter.letters.Problem;
import org.plainletter.letters.ProblemException;
import org.plainletter.prompt.LabelMovedException;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;

/** What an address names, and what can't be done, in the words of the REST contract. */
final class Found {

    private Found() {}

    static PromptVersion version(PromptLibrary library, String identity) {
        return library.find(identity).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    static PromptVersion champion(PromptLibrary library, String name) {
        if (!library.names().contains(name)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return library.champion(name);
    }

    /** What {@code work} gives; what it refuses is told. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSuchTrialException gone) {
            throw new ProblemException(Problem.NOT_FOUND);
        } catch (LabelMovedException | ReplacedException second) {
            throw new ProblemException(Problem.OVERTAKEN);
        } catch (KeyReusedException other) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "This Idempotency-Key was used for another request.");
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, String.valueOf(refused.getMessage()));
        }
    }
}
