package org.plainletter.prompt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is made of versions once and used for many letters: the tables of a glossary, the patterns of a phrasebook. It is kept by the identities of the
 * versions, the last few of them, so that the next letter after a promotion has what it needs and the one before it keeps what it had. Safe for threads.
 *
 * @param <T> what is made
 */
public final class MadeOf<T> {

    /** A champion and a challenger, and the ones before them. */
    private static final int MOST = 8;

    private final List<String> names;
    private final Function<PromptSet, T> making;
    private final Map<List<PromptMark>, T> made = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<PromptMark>, T> eldest) {
            return size() > MOST;
        }
    };

    /** Made by {@code making}, which looks at the versions of {@code names} and at no others. */
    public MadeOf(List<String> names, Function<PromptSet, T> making) {
        this.names = List.copyOf(names);
        this.making = making;
    }

    /**
     * What is made of these versions.
     *
     * @throws RuntimeException what the making throws of a version that is not as it has to be
     */
    public synchronized T of(PromptSet prompts) {
        return made.computeIfAbsent(prompts.marks(names), any -> making.apply(prompts));
    }
}
