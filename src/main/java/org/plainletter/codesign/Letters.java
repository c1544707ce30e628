package org.plainletter.codesign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.intake.Upload;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.prompt.Prompts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The letters that groups can choose from: of people who do not exist, from the set that is there to learn from; and their own. */
@Component("codesignLetters")
class Letters {

    /** Words of a name that are written in capitals. */
    private static final Set<String> SHORT = Set.of("gp", "mri", "cpa", "cpap");

    private final Pipeline pipeline;
    private final Prompts prompts;
    private final OwnLetters own;
    private final Map<String, Resource> files = new TreeMap<>();

    /** Finds the letters that come with the program. */
    Letters(Pipeline pipeline, Prompts prompts, OwnLetters own) throws IOException {
        this.pipeline = pipeline;
        this.prompts = prompts;
        this.own = own;
        for (String ending : List.of("pdf", "docx", "txt")) { // The simplest that there is comes last and stays.
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:org/plainletter/codesign/letters/*/letter." + ending)) {
                String[] path = file.getURL().getPath().split("/");
                files.put(path[path.length - 2], file);
            }
        }
    }

    /** A letter to choose. */
    record Choice(String name, String title) {}

    /** Those of people who do not exist, by name. */
    List<Choice> all() {
        return files.keySet().stream().map(name -> new Choice(name, title(name))).toList();
    }

    /** Those that a group can choose: its own first. */
    List<Choice> all(Group group) {
        return Stream.concat(own.of(group).entrySet().stream().map(letter -> new Choice(letter.getKey(), letter.getValue().title())), all().stream()).toList();
    }

    /** What a group judges of a letter, rewritten now. @throws IllegalArgumentException if it can't choose this letter */
    List<Extract> extracts(Group group, String name) {
        Choice choice = all(group).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("Choose letters from the list."));
        return Extract.of(name, choice.title(), pipeline.rewrite(upload(name), prompts.inUse(), done -> { }));
    }

    private static String title(String name) {
        String words = Arrays.stream(name.split("-")).map(word -> SHORT.contains(word) ? word.toUpperCase(Locale.UK) : word).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The letter itself. @throws IllegalArgumentException if there is no such letter */
    Upload upload(String name) {
        if (name.startsWith(OwnLetters.OWN)) {
            return own.upload(name);
        }
        Resource file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("Choose letters from the list.");
        }
        try {
            return new Upload(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
