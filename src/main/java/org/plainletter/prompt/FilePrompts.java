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

    private final Map<String, PromptVersion> champions = new HashMap<>();

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
    }

    /** The prompts that come with the program. */
    public static FilePrompts fromClassPath() {
        return new FilePrompts("");
    }

    @Override
    public PromptVersion champion(String name) {
        PromptVersion champion = champions.get(name);
        if (champion == null) {
            throw new IllegalArgumentException("there is no prompt named " + name);
        }
        return champion;
    }

    private void read(Map<String, Map<String, String>> contents) {
        contents.forEach((name, files) -> {
            Map<String, PromptFile> versions = new TreeMap<>(VERSION_ORDER);
            files.forEach((file, content) -> {
                if (file.endsWith(".md") && !file.equals("README.md")) {
                    String version = file.substring(0, file.length() - ".md".length());
                    versions.put(version, PromptFile.parse(name, version, content));
                }
            });
            checkParents(name, versions);
            String named = files.get("champion");
            if (named != null || !versions.isEmpty()) {
                champions.put(name, choose(name, versions, named == null ? "" : named));
            }
        });
    }

    private static void checkParents(String name, Map<String, PromptFile> versions) {
        versions.forEach((version, file) -> {
            boolean known = versions.containsKey(file.parent()) && !file.parent().equals(version);
            if (!known && !file.parent().equals("none")) {
                throw new IllegalStateException("prompts/" + name + "/" + version + ".md: there is no parent version "
                        + file.parent() + "; a first version has the parent \"none\"");
            }
        });
    }

    private static PromptVersion choose(String name, Map<String, PromptFile> versions, String named) {
        List<String> wanted = named.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (wanted.isEmpty() && !versions.isEmpty()) {
            return new ArrayList<>(versions.values()).getLast().version();
        }
        PromptFile champion = wanted.size() == 1 ? versions.get(wanted.getFirst()) : null;
        if (champion == null) {
            throw new IllegalStateException("prompts/" + name + "/champion, line 1: must be one version of this folder, such as "
                    + (versions.isEmpty() ? "1" : versions.keySet().iterator().next()));
        }
        return champion.version();
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

    private static int leadingNumber(String version) {
        Matcher number = LEADING_NUMBER.matcher(version);
        return number.lookingAt() ? Integer.parseInt(number.group()) : -1;
    }
}
