package org.plainletter.improve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plainletter.prompt.PromptVersion;

/**
 * A prompt version for programs.
 *
 * @param identity the SHA-256 of the text
 * @param parent the identity of the version that it was made from, or null
 */
record VersionJson(String name, String version, String identity, @Nullable String parent, String author, String why, LocalDate date, String text) {

    static VersionJson of(PromptVersion version) {
        var lineage = version.lineage();
        return new VersionJson(version.name(), version.version(), version.identity(), lineage.parent(), lineage.author(), lineage.why(), lineage.date(), version.text());
    }
}
