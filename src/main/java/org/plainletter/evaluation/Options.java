package org.plainletter.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an evaluation is asked to do.
 *
 * @param set the name of a set in {@code evaluation/letters}, or the name of the folder of letters
 * @param letters the folder of the letters
 * @param report the folder that the report is written to
 * @param against an earlier run's JSON to compare with, if any
 * @param engine what writes the rewrites
 * @param recordings the folder of recorded replies
 * @param text whether the report shows letters and rewrites, and not figures only
 */
record Options(String set, Path letters, Path report, Optional<Path> against, String engine, Path recordings, boolean text) {

    /** The sets, and where they are from the project's folder. */
    static final Path SETS = Path.of("evaluation", "letters");

    /** The set that nobody looks at who writes rules or prompts. */
    static final String SEALED = "sealed";

    private static final List<String> NAMES = List.of("letters", "report", "against", "engine", "recordings", "text");

    /**
     * The options in {@code args}: {@code letters=reflect report=target/evaluation against=FILE engine=embedded recordings=DIR text=false}; empty and absent ones
     * have these defaults, but {@code text} is true for all sets other than sealed.
     *
     * @throws IllegalArgumentException naming the argument that is wrong
     */
    static Options of(String... args) {
        var pairs = Stream.of(args).map(arg -> arg.split("=", 2)).toList();
        pairs.forEach(pair -> check(pair.length == 2 && NAMES.contains(pair[0]), "not an option of the evaluation: " + pair[0]));
        var given = pairs.stream().filter(pair -> !pair[1].isBlank()).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
        String letters = given.getOrDefault("letters", "reflect");
        Path set = SETS.resolve(letters);
        Path folder = letters.matches("[a-z]+") && Files.isDirectory(set) ? set : Path.of(letters);
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        check(Files.isDirectory(folder), "there is no set and no folder of letters " + letters);
        String engine = given.getOrDefault("engine", Arms.EMBEDDED);
        check(Arms.NAMES.contains(engine), "there is no engine " + engine + "; there is " + String.join(", ", Arms.NAMES));
        Optional<Path> against = Optional.ofNullable(given.get("against")).map(Path::of);
        check(against.stream().allMatch(Files::isRegularFile), "there is no earlier run to compare with at " + given.get("against"));
        return new Options(name, folder, Path.of(given.getOrDefault("report", "target/evaluation")), against, engine,
                Path.of(given.getOrDefault("recordings", "evaluation/recordings")),
                Boolean.parseBoolean(given.getOrDefault("text", String.valueOf(!name.equals(SEALED)))));
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
