package org.plainletter.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.Sentences.Verdict;

/** The rules that say whether a full stop, a question mark or an exclamation mark ends a sentence. */
final class SentenceEnds {

    /**
     * A mark in its line.
     *
     * @param line the line
     * @param sentence where the present sentence starts
     * @param mark the first of the marks
     * @param afterMark the character after the marks
     * @param afterClosers the character after the quotes and brackets that follow them
     */
    record Place(String line, int sentence, int mark, int afterMark, int afterClosers) {

        String marks() {
            return line.substring(mark, afterMark);
        }

        /** The run of characters before the mark, without opening quotes and brackets. */
        String wordBefore() {
            int from = mark;
            while (from > sentence && !isBlank(line.charAt(from - 1))) {
                from--;
            }
            return line.substring(from, mark).replaceFirst("^[(\"'“‘\\[{]+(?!\\[)", "").replaceFirst("^(.*[/(])(?=\\p{L})", "");
        }

        /** What follows, from its first character that is not blank. */
        String rest() {
            return line.substring(afterClosers).stripLeading();
        }

        boolean isGlued() {
            return afterClosers < line.length() && !isBlank(line.charAt(afterClosers));
        }
    }

    private static final QuickPattern WORD_BEFORE = QuickPattern.compile("([\\p{L}\\]]+)\\s+$");
    private static final QuickPattern FIRST_WORD = QuickPattern.compile("(?!\\[\\[)[\"'“‘(\\[]*(\\p{L}[\\p{L}'’-]*)");
    private static final QuickPattern OPENS = QuickPattern.compile("[\"'“‘(]*(\\p{Lu}|\\[\\[|\\d|[•▪●◦‣–—-]\\s|£).*", Pattern.DOTALL);
    private static final QuickPattern LIST_MARKER = QuickPattern.compile("(\\d{1,2}|[A-Za-z]|[ivx]{1,4})");
    private static final QuickPattern ADDRESS = QuickPattern.compile(".*(@|//|www\\.|\\.(uk|com|org|net|nhs|example|gov|info)$).*",
            Pattern.CASE_INSENSITIVE);
    private static final QuickPattern NUMBER_WORD = QuickPattern.compile("(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\b.*");
    private static final Set<String> BEFORE_LETTER = Set.of("vitamin", "vitamins", "hepatitis", "hep", "group", "type",
            "ward", "block", "zone", "entrance", "level", "gate", "building", "floor", "unit", "clinic", "plan",
            "section", "part", "option", "stage", "grade", "park", "room", "wing", "desk", "bay", "theatre", "team",
            "factor", "strep", "influenza", "corridor", "lift", "suite", "area", "point", "band",
            "reception", "appendix", "form", "step", "site", "pod", "door", "stop", "haemophilia");

    private final Abbreviations abbreviations = new Abbreviations();
    private final Lexicon lexicon = Lexicon.shared();

    Verdict judge(Place place) {
        if (place.rest().isEmpty()) {
            return Verdict.END;
        }
        if (place.marks().contains("?") || place.marks().contains("!")) {
            return question(place);
        }
        if (place.isGlued()) {
            return glued(place);
        }
        if (place.marks().length() > 1 || place.marks().equals("…")) {
            return opens(place) ? Verdict.END : Verdict.INSIDE;
        }
        return fullStop(place, place.wordBefore());
    }

    /** "?PE" and "? PE" are how clinicians write a doubt; such a mark has nothing before it. */
    private static Verdict question(Place place) {
        boolean afterNothing = place.mark() == place.sentence() || isBlank(place.line().charAt(place.mark() - 1))
                || "([{\"".indexOf(place.line().charAt(place.mark() - 1)) >= 0;
        if (afterNothing) {
            return Verdict.INSIDE;
        }
        if (place.isGlued()) {
            return FIRST_WORD.matcher(place.rest()).lookingAt() && opens(place) && !ADDRESS.matcher(place.wordBefore()).matches()
                    ? Verdict.END : Verdict.INSIDE;
        }
        boolean closed = place.afterClosers() > place.afterMark();
        return closed && !opens(place) ? Verdict.INSIDE : Verdict.END;
    }

    /** No space follows: only "clinic.Please" ends a sentence, not "9.30", "e.g.the" or "www.trust.example". */
    private Verdict glued(Place place) {
        String word = place.wordBefore();
        String rest = place.rest();
        boolean opensSentence = rest.startsWith("[[") || rest.matches("(?s)(\\p{Lu}\\p{Ll}|I\\s|A\\s).*");
        boolean endsWord = word.matches("(?s).*(\\p{Ll}{2}|\\d|\\]\\]|[)”\"])");
        boolean address = ADDRESS.matcher(word).matches() || rest.matches("(?s)\\S*@.*");
        boolean abbreviation = abbreviations.kind(word) != Abbreviations.Kind.NONE;
        return opensSentence && endsWord && !address && !abbreviation ? Verdict.END : Verdict.INSIDE;
    }

    private Verdict fullStop(Place place, String word) {
        if (isListMarker(place, word)) {
            return Verdict.INSIDE;
        }
        Abbreviations.Kind kind = abbreviations.kind(word);
        if (word.equalsIgnoreCase("no")) {
            return number(place);
        }
        if (kind != Abbreviations.Kind.NONE) {
            return afterAbbreviation(place, kind);
        }
        if (word.matches("\\p{Lu}")) {
            return afterInitial(place);
        }
        if (opens(place)) {
            return Verdict.END;
        }
        boolean ordinary = word.length() > 2 && !lexicon.readings(word.toLowerCase(Locale.UK)).isEmpty()
                || word.endsWith("]]") || word.matches(".*\\d");
        return ordinary ? Verdict.END : Verdict.UNSURE;
    }

    private Verdict afterAbbreviation(Place place, Abbreviations.Kind kind) {
        String next = capitalisedNext(place);
        return switch (kind) {
            case NEVER -> Verdict.INSIDE;
            case TITLE -> abbreviations.isUnmistakableOpener(next) ? Verdict.END : Verdict.INSIDE;
            case OPEN -> abbreviations.isOpener(next) ? Verdict.END : Verdict.INSIDE;
            case CLOSING, NONE -> next.isEmpty() || abbreviations.continuesTime(next) ? Verdict.INSIDE : Verdict.END;
        };
    }

    /** "No." is an answer at the start of a sentence, else a number follows. */
    private Verdict number(Place place) {
        boolean answer = place.line().substring(place.sentence(), place.mark()).strip().equalsIgnoreCase("no");
        String next = capitalisedNext(place);
        boolean codeFollows = next.isEmpty() || next.length() > 1 && next.equals(next.toUpperCase(Locale.UK))
                || NUMBER_WORD.matcher(next).matches();
        if (answer) {
            return codeFollows ? Verdict.INSIDE : Verdict.END;
        }
        return abbreviations.isOpener(next) ? Verdict.END : Verdict.INSIDE;
    }

    /** "S. Jones" goes on; "vitamin D. Please" and "plan B. You" do not. */
    private Verdict afterInitial(Place place) {
        String next = capitalisedNext(place);
        if (next.isEmpty()) {
            return opens(place) && !place.rest().startsWith("[[") ? Verdict.END : Verdict.INSIDE;
        }
        QuickMatcher before = WORD_BEFORE.matcher(place.line().substring(place.sentence(), place.mark() - 1));
        boolean namedByLetter = before.find() && BEFORE_LETTER.contains(before.group(1).toLowerCase(Locale.UK));
        return namedByLetter || abbreviations.isUnmistakableOpener(next) ? Verdict.END : Verdict.INSIDE;
    }

    private static boolean isListMarker(Place place, String word) {
        return LIST_MARKER.matcher(word).matches()
                && place.line().substring(place.sentence(), place.mark()).replaceFirst("^[\\s•*(–-]+", "").equals(word);
    }

    private static boolean opens(Place place) {
        return OPENS.matcher(place.rest()).matches();
    }

    private static String capitalisedNext(Place place) {
        QuickMatcher next = FIRST_WORD.matcher(place.rest());
        return next.lookingAt() && Character.isUpperCase(next.group(1).charAt(0)) ? next.group(1) : "";
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
