package org.plainletter.prompt;

/**
 * Which version it was, beside what it wrote.
 *
 * @param name what it is for
 * @param version the version's name
 * @param identity the SHA-256 of its text
 */
public record PromptMark(String name, String version, String identity) {}
