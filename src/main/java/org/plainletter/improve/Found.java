package org.plainletter.improve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.KeyReusedException;
import org.plainletter.judgement.ReplacedException;
import org.plainletter.letters.Problem;
import org.plainletter.letters.ProblemException;
import org.plainletter.prompt.LabelMovedException;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;

/** What an address names, and what can't be done, in the words of the REST contract. */
final class Found {

    private static final int LONGEST_WHY = 500;

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

    /** The field of a request. */
    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "The field " + field + " has to be there.");
        }
        return value;
    }

    /** Why somebody does something. */
    static String why(@Nullable String why) {
        String said = needed("why", why).strip();
        if (said.isEmpty() || said.length() > LONGEST_WHY) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "The field why has to say it, in up to " + LONGEST_WHY + " characters.");
        }
        return said;
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
