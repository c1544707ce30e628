package org.plainletter.anatomy;

import java.util.List;
import java.util.stream.Collectors;
import org.plainletter.intake.LetterText;

/**
 * The words of a letter by where they stand, as a judgement about the letter as a whole needs them.
 *
 * @param greeting "Dear …", or empty
 * @param addressee the lines of the envelope's window
 * @param subject the lines under "RE:" or the title
 * @param headings the headings of the body, one a line
 * @param opening the first four sentences of the body
 * @param body all of the body with its headings, boilerplate left out
 * @param all every word of the text
 */
record Evidence(String greeting, String addressee, String subject, String headings, String opening, String body, String all) {

    private static final int OPENING = 4;

    /** The words of a letter of these parts. */
    static Evidence of(LetterText source, List<Part> parts) {
        String text = source.text();
        var body = parts.stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
        var sentences = body.stream().flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise())
                .map(sentence -> sentence.span().of(text)).toList();
        String headings = body.stream().map(Part::heading).filter(span -> span != null).map(span -> span.of(text)).collect(Collectors.joining("\n"));
        return new Evidence(words(text, parts, Part.Kind.SALUTATION), words(text, parts, Part.Kind.ADDRESSEE), words(text, parts, Part.Kind.SUBJECT),
                headings, String.join("\n", sentences.subList(0, Math.min(OPENING, sentences.size()))),
                headings + "\n" + String.join("\n", sentences), text);
    }

    private static String words(String text, List<Part> parts, Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).flatMap(part -> part.sentences().stream())
                .map(sentence -> sentence.span().of(text)).collect(Collectors.joining("\n"));
    }

    /** Length only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "Evidence[" + all.length() + " characters]";
    }
}
