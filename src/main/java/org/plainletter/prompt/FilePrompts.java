package org.plainletter.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The prompts in files {@code prompts/<name>/<version>.md}, each with front matter (parent, author, why, date) above its
 * text. In use is the version that the file {@code prompts/<name>/champion} names, else the highest. All files are read
 * and checked once, when this is made.
 */
@Component
public final class FilePrompts implements Prompts {

    private static final Pattern PLACE = Pattern.compile("prompts/([^/]+)/([^/]+)$");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\d{1,9}");
    /** Numbers in order of size: 10 comes after 9. */
    private static final Comparator<String> VERSION_ORDER =
            Comparator.comparingInt(FilePrompts::leadingNumber).thenComparing(Comparator.naturalOrder());
    static final Comparator<PromptVersion> IN_ORDER = Comparator.comparing(PromptVersion::version, VERSION_ORDER);

    private final Map<String, List<PromptVersion>> versions = new TreeMap<>();
    private final Map<String, PromptVersion> champions = new HashMap<>();
    private final PromptSet inUse;

    /**
     * Reads the prompts.
     *
     * @param folder the folder that holds {@code <name>/<version>.md} (setting {@code plainletter.prompts}); empty for
     *     those that come with the program
     * @throws IllegalStateException naming the file and the line of what is wrong
     */
    @Autowired
    public FilePrompts(@Value("${plainletter.prompts:}") String folder) {
        read(folder.isBlank() ? classPathFiles() : folderFiles(Path.of(folder.strip())));
        inUse = new PromptSet(champions);
    }

    /** The prompts that come with the program. */
    public static FilePrompts fromClassPath() {
        return new FilePrompts("");
    }

    @Override
    public PromptSet inUse() {
        return inUse;
    }

    /** All versions, by the name of the prompt, the lowest first. */
    Map<String, List<PromptVersion>> versions() {
        return versions;
    }

    private void read(Map<String, Map<String, String>> contents) {
        contents.forEach((name, files) -> {
            Map<String, PromptFile> read = new TreeMap<>(VERSION_ORDER);
            files.forEach((file, content) -> {
                if (file.endsWith(".md") && !file.equals("README.md")) {
                    String version = file.substring(0, file.length() - ".md".length());
                    read.put(version, PromptFile.parse(name, version, content));
                }
            });
            Map<String, PromptVersion> complete = new TreeMap<>(VERSION_ORDER);
            read.forEach((version, file) -> complete.put(version, withParent(file, read)));
            String named = files.get("champion");
            if (named != null || !complete.isEmpty()) {
                champions.put(name, choose(name, complete, named == null ? "" : named));
                versions.put(name, List.copyOf(complete.values()));
            }
        });
    }

    private static PromptVersion withParent(PromptFile file, Map<String, PromptFile> versions) {
        PromptVersion version = file.version();
        if (file.parent().equals(PromptFile.NONE)) {
            return version;
        }
        PromptFile parent = versions.get(file.parent());
        if (parent == null || parent == file) {
            throw new IllegalStateException("prompts/" + version.name() + "/" + version.version() + ".md: there is no parent version "
                    + file.parent() + "; a first version has the parent \"none\"");
        }
        Lineage own = version.lineage();
        return new PromptVersion(version.name(), version.version(), version.identity(), version.text(),
                new Lineage(parent.version().identity(), own.author(), own.why(), own.date()));
    }

    private static PromptVersion choose(String name, Map<String, PromptVersion> versions, String named) {
        List<String> wanted = named.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (wanted.isEmpty() && !versions.isEmpty()) {
            return new ArrayList<>(versions.values()).getLast();
        }
        PromptVersion champion = wanted.size() == 1 ? versions.get(wanted.getFirst()) : null;
        if (champion == null) {
            throw new IllegalStateException("prompts/" + name + "/champion, line 1: must be one version of this folder, such as "
                    + (versions.isEmpty() ? "1" : versions.keySet().iterator().next()));
        }
        return champion;
    }

    private static Map<String, Map<String, String>> classPathFiles() {
        Map<String, Map<String, String>> contents = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:prompts/*/*")) {
                Matcher place = PLACE.matcher(resource.getURL().getPath());
                if (resource.isReadable() && place.find()) {
                    contents.computeIfAbsent(place.group(1), name -> new HashMap<>())
                            .put(place.group(2), resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static Map<String, Map<String, String>> folderFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("plainletter.prompts: there is no folder " + folder);
        }
        Map<String, Map<String, String>> contents = new TreeMap<>();
        try (var files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !folder.equals(file.getParent())).toList()) {
                String name = folder.relativize(file).getName(0).toString();
                contents.computeIfAbsent(name, key -> new HashMap<>())
                        .put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException("plainletter.prompts: cannot read the folder " + folder, e);
        }
        return contents;
    }

    static int leadingNumber(String version) {
        Matcher number = LEADING_NUMBER.matcher(version);
        return number.lookingAt() ? Integer.parseInt(number.group()) : -1;
    }
}
