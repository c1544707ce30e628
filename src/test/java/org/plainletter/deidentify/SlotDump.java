package org.plainletter.deidentify;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.anatomy.LetterTexts;
import org.plainletter.facts.Facts;

/** Prints a letter, written as {@link LetterTexts} reads it, with its slots: {@code SlotDump FILE}. For fictional letters only. */
final class SlotDump {

    private SlotDump() {}

    /** Prints the letter in the file that {@code args} names. */
    public static void main(String[] args) throws Exception {
        var letter = LetterReading.anatomy().read(LetterTexts.of(Files.readString(Path.of(args[0]))));
        var deidentified = new LetterDeidentifier(new Facts()).deidentify(letter);
        System.out.println(letter + " sensitive=" + letter.sensitive());
        for (var part : deidentified.letter().parts()) {
            System.out.println("== " + part.kind() + (part.heading() == null ? "" : " # " + part.heading()));
            part.sentences().forEach(s -> System.out.println("   " + s.form() + (s.noise() ? " NOISE " : " ") + s.text()));
        }
        for (var part : deidentified.letter().parts()) {
            for (var s : part.sentences()) {
                for (var slot : org.plainletter.facts.Slot.in(s.text())) {
                    System.out.println(slot + " = " + deidentified.facts().restore(slot.toString()));
                }
            }
        }
    }
}
