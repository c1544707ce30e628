package org.plainletter.anatomy;

import java.util.List;
import java.util.stream.Collectors;
import org.plainletter.intake.LetterText;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * The words of a letter by where they stand, as a judgement about the letter as a whole needs them.
 *
 * @param greeting "Dear …", or empty
 * @param addressee the lines of the envelope's window
 * @param head what stands above the greeting and is no address: "CONSENT FORM", "Anticoagulant Service"
 * @param subject the lines under "RE:" or the title
 * @param headings the headings of the body, one a line
 * @param opening what is said above the greeting, and the first four sentences below it
 * @param body all of the body with its headings, boilerplate left out
 * @param all every word of the text
 */
record Evidence(String greeting, String addressee, String head, String subject, String headings, String opening, String body, String all) {

    private static final int OPENING = 4;

    /** A word set with a blank between its letters: "S C R E E N I N G". */
    private static final QuickPattern SPREAD = QuickPattern.compile("(?<!\\S)(?:\\p{Lu} ){2,}\\p{Lu}(?!\\S)");

    /** The words of a letter of these parts. */
    static Evidence of(LetterText source, List<Part> parts) {
        String text = source.text();
        var body = parts.stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
        var sentences = body.stream().flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise())
                .map(sentence -> Ticks.settled(sentence.span().of(text)).strip()).toList();
        var said = told(parts).stream().flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise())
                .map(sentence -> Ticks.settled(sentence.span().of(text)).strip()).filter(sentence -> !hours(sentence)).toList();
        String headings = body.stream().map(Part::heading).filter(span -> span != null).map(span -> span.of(text)).collect(Collectors.joining("\n"));
        return new Evidence(words(text, parts, Part.Kind.SALUTATION), words(text, parts, Part.Kind.ADDRESSEE), words(text, parts, Part.Kind.LETTERHEAD) + "\n" + above(text, parts),
                title(text, parts), headings, above(text, parts) + "\n" + String.join("\n", said.subList(0, Math.min(OPENING, said.size()))),
                headings + "\n" + String.join("\n", sentences), text);
    }

    /** The parts of the body below the greeting; all of them where there is none. */
    private static List<Part> told(List<Part> parts) {
        int greeting = parts.stream().map(Part::kind).toList().indexOf(Part.Kind.SALUTATION);
        return parts.subList(greeting + 1, parts.size()).stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
    }

    /** What is said above the greeting. */
    private static String above(String text, List<Part> parts) {
        int greeting = parts.stream().map(Part::kind).toList().indexOf(Part.Kind.SALUTATION);
        return words(text, parts.subList(0, Math.max(0, greeting)), Part.Kind.BODY);
    }

    private static boolean hours(String sentence) {
        return Marks.HOURS.matcher(sentence).find() && Piece.count(sentence) < 12;
    }

    /** The subject lines, and the title with which the body opens. */
    private static String title(String text, List<Part> parts) {
        String subject = words(text, parts, Part.Kind.SUBJECT);
        return told(parts).stream().findFirst().map(part -> {
            Span heading = part.heading();
            boolean line = heading == null && !part.sentences().isEmpty() && (part.sentences().getFirst().form() != Sentence.Form.PROSE
                    || !part.sentences().getFirst().span().of(text).strip().matches("(?s).*[.!?:;,]"));
            String opens = heading != null ? heading.of(text) : line ? part.sentences().getFirst().span().of(text) : "";
            return subject + "\n" + opens;
        }).orElse(subject);
    }

    private static String words(String text, List<Part> parts, Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).flatMap(part -> part.sentences().stream())
                .map(sentence -> SPREAD.matcher(sentence.span().of(text)).replaceAll(word -> word.group().replace(" ", "")).replaceAll(" {2,}", " ")).collect(Collectors.joining("\n"));
    }

    /** Length only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "Evidence[" + all.length() + " characters]";
    }
}
