package org.plainletter.prompt;

/**
 * One version of something that tuning may change. Versions never change.
 *
 * @param name what it is for: "glossary", "phrasebook", "rewrite"
 * @param version the file's name without ".md"
 * @param identity the SHA-256 of the text, in hex
 * @param text what stands below the front matter
 */
public record PromptVersion(String name, String version, String identity, String text) {}
