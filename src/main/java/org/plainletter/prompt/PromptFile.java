package org.plainletter.prompt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the folder prompts, taken apart.
 *
 * @param version what stands in it, without its parent
 * @param parent the name of the version that it was made from, or "none"
 */
record PromptFile(PromptVersion version, String parent) {

    /** The parent of a first version. */
    static final String NONE = "none";

    private static final String FENCE = "---";
    private static final List<String> KEYS = List.of("parent", "author", "why", "date");
    private static final Pattern PAIR = Pattern.compile("([a-z][a-z-]*):\\s*(.*?)\\s*");

    /** @throws IllegalStateException naming the file and the line, if the front matter is not as it must be */
    static PromptFile parse(String name, String version, String content) {
        String place = "prompts/" + name + "/" + version + ".md";
        String clean = content.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = clean.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            throw wrong(place, 1, "the file must begin with a line \"---\" and its front matter");
        }
        Map<String, String> front = new HashMap<>();
        int line = 1;
        while (line < lines.size() && !lines.get(line).stripTrailing().equals(FENCE)) {
            read(front, lines.get(line), place, line + 1);
            line++;
        }
        if (line == lines.size()) {
            throw wrong(place, line, "the front matter has no closing line \"---\"");
        }
        check(front, place, line + 1);
        var lineage = new Lineage(null, said(front, "author"), said(front, "why"), LocalDate.parse(said(front, "date")));
        return new PromptFile(PromptVersion.of(name, version, String.join("\n", lines.subList(line + 1, lines.size())), lineage), said(front, "parent"));
    }

    private static String said(Map<String, String> front, String key) {
        return Objects.requireNonNull(front.get(key));
    }

    /** The file that says this. */
    String content() {
        Lineage from = version.lineage();
        return FENCE + "\nparent: " + parent + "\nauthor: " + from.author() + "\nwhy: " + from.why() + "\ndate: " + from.date() + "\n" + FENCE + "\n" + version.text();
    }

    private static void read(Map<String, String> front, String line, String place, int number) {
        Matcher pair = PAIR.matcher(line);
        if (!pair.matches()) {
            throw wrong(place, number, "expected \"key: value\"");
        }
        if (pair.group(2).isEmpty()) {
            throw wrong(place, number, "\"" + pair.group(1) + "\" has no value");
        }
        if (front.putIfAbsent(pair.group(1), pair.group(2)) != null) {
            throw wrong(place, number, "\"" + pair.group(1) + "\" stands there twice");
        }
        if (pair.group(1).equals("date")) {
            try {
                LocalDate.parse(pair.group(2));
            } catch (DateTimeParseException e) {
                throw wrong(place, number, "the date is not of the form 2026-11-22");
            }
        }
    }

    private static void check(Map<String, String> front, String place, int closing) {
        for (String key : KEYS) {
            if (!front.containsKey(key)) {
                throw wrong(place, closing, "the front matter lacks \"" + key + "\"");
            }
        }
    }

    private static IllegalStateException wrong(String place, int line, String what) {
        return new IllegalStateException(place + ", line " + line + ": " + what);
    }
}
