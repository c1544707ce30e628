package org.plainletter.language;

/**
 * How hard a text is by the published formulas. They are shown and decide nothing.
 *
 * @param words how many words
 * @param sentences how many sentences
 * @param wordsPerSentence their ratio; 0 for an empty text
 * @param longestSentence words in the longest sentence
 * @param fleschReadingEase Flesch 1948; higher is easier
 * @param fleschKincaidGrade Kincaid and others 1975; US school grade
 * @param smog McLaughlin 1969; US school grade
 * @param gunningFog Gunning 1952; US school grade
 * @param colemanLiau Coleman and Liau 1975; US school grade
 * @param automatedReadabilityIndex Senter and Smith 1967; US school grade
 * @param daleChall Chall and Dale 1995; 4.9 or less is grade 4
 * @param hardWordShare the share of words outside the common ones, 0 to 1
 */
public record Readability(int words, int sentences, double wordsPerSentence, int longestSentence,
        double fleschReadingEase, double fleschKincaidGrade, double smog, double gunningFog, double colemanLiau,
        double automatedReadabilityIndex, double daleChall, double hardWordShare) {}
