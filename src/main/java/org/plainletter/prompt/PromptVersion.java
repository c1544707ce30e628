package org.plainletter.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One version of something that tuning may change. Versions never change.
 *
 * @param name what it is for: "glossary", "phrasebook", "rewrite"
 * @param version the file's name without ".md"
 * @param identity the SHA-256 of the text, in hex
 * @param text what stands below the front matter
 * @param lineage where it comes from
 */
public record PromptVersion(String name, String version, String identity, String text, Lineage lineage) {

    /** A version of this text, whose line ends are made those of the files. */
    static PromptVersion of(String name, String version, String text, Lineage lineage) {
        String lines = lines(text);
        return new PromptVersion(name, version, sha256(lines), lines, lineage);
    }

    /** The text with the line ends of the files, and one at its end. */
    static String lines(String text) {
        return String.join("\n", text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n').lines().toList()) + "\n";
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** This with another text, to try whether that can be used; nothing knows it yet. */
    public PromptVersion changed(String other) {
        return of(name, version + " changed", other, lineage);
    }

    /** What is kept of it beside what it wrote. */
    public PromptMark mark() {
        return new PromptMark(name, version, identity);
    }

    /** Its place and not its text. */
    @Override
    public String toString() {
        return "PromptVersion[" + name + " " + version + "]";
    }
}
