package org.plainletter.prompt;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of each prompt: all that a letter is written by, from its beginning to its end, whatever is promoted in between.
 *
 * @param versions by name
 */
public record PromptSet(Map<String, PromptVersion> versions) {

    /** Copies the map. */
    public PromptSet {
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    /**
     * The version of {@code name}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public PromptVersion version(String name) {
        PromptVersion version = versions.get(name);
        if (version == null) {
            throw new IllegalArgumentException("there is no prompt named " + name);
        }
        return version;
    }

    /** The same with {@code version} in the place of the one of its name. */
    public PromptSet with(PromptVersion version) {
        var changed = new TreeMap<>(versions);
        changed.put(version.name(), version);
        return new PromptSet(changed);
    }

    /** Which they are, of these names. */
    public List<PromptMark> marks(Collection<String> names) {
        return names.stream().sorted().map(name -> version(name).mark()).toList();
    }

    /** The names only. */
    @Override
    public String toString() {
        return "PromptSet" + versions.keySet();
    }
}
