package org.plainletter.prompt;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.context.annotation.Lazy;

/** Writes the versions as they stand in the folder prompts, so that they can be looked at and committed. The same versions give the same files. */
@Component
@Lazy
public class PromptExport {

    private final PromptLibrary library;

    PromptExport(PromptLibrary library) {
        this.library = library;
    }

    /** What each file says, by its path, such as {@code prompts/glossary/2-5d0a11c2.md}; {@code champion} names the version in use. */
    public Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (String name : library.names()) {
            library.versions(name).forEach(version -> files.put("prompts/" + name + "/" + version.version() + ".md", content(version)));
            files.put("prompts/" + name + "/champion", library.champion(name).version() + "\n");
        }
        return files;
    }

    private String content(PromptVersion version) {
        String parent = library.find(version.name(), version.lineage().parent()).map(PromptVersion::version).orElse(PromptFile.NONE);
        return new PromptFile(version, parent).content();
    }
}
