package org.plainletter.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the folder prompts, taken apart.
 *
 * @param version what stands in it
 * @param parent the version that it was made from, or "none"
 */
record PromptFile(PromptVersion version, String parent) {

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
        String text = String.join("\n", lines.subList(line + 1, lines.size())) + "\n";
        return new PromptFile(new PromptVersion(name, version, sha256(text), text), front.getOrDefault("parent", "none"));
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

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
