package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * The boxes of a form. Where one of them is ticked, what stands beside the empty ones is not said; where none is, they are choices that the
 * reader has. A box with a cross in it counts as ticked.
 */
final class Ticks {

    private static final QuickPattern ENDED_TWICE = QuickPattern.compile("(?<=[?:])(\\s*[;,])+");
    private static final String EMPTY = "[☐❏❑❒◻▢□🗆]|\\[\\s{0,3}]|\\(\\s{1,3}\\)";
    private static final String FULL = "[☑☒■◼▣🗹🗷]|\\[[xX✓✔]]|\\([xX✓✔]\\)|[✓✔](?=\\s*\\p{L})";
    private static final QuickPattern BOX = QuickPattern.compile(EMPTY + "|" + FULL);
    private static final QuickPattern TICKED = QuickPattern.compile(FULL);
    /** Where the last option of a row ends and the letter speaks on. */
    private static final QuickPattern END = QuickPattern.compile(
            "(?<=[.!?;])\\s|[,;]\\s+(?=(?:You|Your|The|This|These|They|We|It|If|Please|Do|Ring|Call|Phone|Tell|Bring|See|Ask|Our|When|For)\\b)|\\n");
    /** Where a sentence ends, and a label, a word or a box begins another. */
    private static final QuickPattern STRETCH_END = QuickPattern.compile("(?<=[\\p{L}\\d)\\]☐☑☒][.!?])\\s+(?=\\p{Lu}|" + EMPTY + "|" + FULL + ")");
    private static final QuickPattern LETTER_BEHIND = QuickPattern.compile("(?:" + FULL + ")\\s{0,2}([YyNn])(?=[\\s.,;]|$)");
    private static final QuickPattern LETTER_BEFORE = QuickPattern.compile("(?<=[\\s:?])([YyNn])\\s{0,2}(?:" + FULL + ")");
    private static final QuickPattern LABEL_END = QuickPattern.compile("[:?]");

    private Ticks() {}

    /** Whether {@code text} holds a box. */
    static boolean in(String text) {
        return BOX.matcher(text).find();
    }

    /** Whether {@code text} is nothing but boxes. */
    static boolean bare(String text) {
        return in(text) && BOX.matcher(text).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether one of its boxes is ticked. */
    static boolean ticked(String text) {
        return TICKED.matcher(text).find();
    }

    /** Whether it begins with a box. */
    static boolean opens(String text) {
        return BOX.matcher(text).lookingAt();
    }

    /** The stretches of {@code text} between the ends of sentences, so that the boxes of one question are not taken for those of the next. */
    static List<Span> stretches(String text) {
        var ends = STRETCH_END.matcher(text).results().toList();
        var stretches = new ArrayList<Span>();
        int from = 0;
        for (MatchResult end : ends) {
            stretches.add(new Span(from, end.start()));
            from = end.end();
        }
        stretches.add(new Span(from, text.length()));
        return stretches;
    }

    /** Where each option of {@code text}, which begins with a box, stands: from ticked box to ticked box, or from box to box if none is ticked. */
    static List<Span> options(String text) {
        var starts = new ArrayList<Integer>(List.of(0));
        (ticked(text) ? TICKED : BOX).matcher(text).results().map(MatchResult::start).filter(start -> start > 0 && !led(text, start)).forEach(starts::add);
        if (ticked(text) && starts.size() > 1 && !TICKED.matcher(text).lookingAt()) {
            starts.remove(1);
        }
        var spans = new ArrayList<Span>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            spans.add(new Span(starts.get(i), starts.get(i) + text.substring(starts.get(i), end).stripTrailing().length()));
        }
        return spans;
    }

    /** Whether the option at {@code at} says more of the one before: "☑ caesarean – ☐ planned ☑ emergency". */
    private static boolean led(String text, int at) {
        return settled(text.substring(0, at)).strip().matches("(?s).*[–—:-]");
    }

    /** Where the last box of {@code text} and its option end. */
    static int lastEnd(String text) {
        int last = BOX.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
        var end = END.matcher(text);
        return end.find(last) ? end.start() : text.length();
    }

    /** {@code text} with blanks in place of boxes and of options that are not ticked; as long as it was, and unchanged if none is ticked. */
    static String settled(String text) {
        if (!ticked(text)) {
            return text;
        }
        var boxes = BOX.matcher(text).results().toList();
        var chars = new StringBuilder(text);
        if (followed(text, boxes)) {
            settleBehind(text, boxes, chars);
        } else {
            settleBefore(text, boxes, chars);
        }
        spell(text, boxes, chars);
        return tidy(chars).toString();
    }

    /** Says "yes" or "no" for the letter beside a ticked box, where there is room for the word. */
    private static void spell(String text, List<MatchResult> boxes, StringBuilder chars) {
        (followed(text, boxes) ? LETTER_BEFORE : LETTER_BEHIND).matcher(text).results().forEach(match -> {
            String word = "yY".contains(match.group(1)) ? "yes" : "no";
            if (match.end() - match.start() >= word.length()) {
                blank(chars, match.start(), match.end());
                chars.replace(match.end() - word.length(), match.end(), word);
            }
        });
    }

    private static void settleBefore(String text, List<MatchResult> boxes, StringBuilder chars) {
        for (int i = 0; i < boxes.size(); i++) {
            MatchResult box = boxes.get(i);
            if (ticked(box.group())) {
                blank(chars, box.start(), box.end());
                separate(chars, box.start(), chars.substring(boxes.getFirst().start(), box.start()).isBlank() ? ':' : ';');
            } else {
                blank(chars, box.start(), i + 1 < boxes.size() ? boxes.get(i + 1).start() : lastEnd(text));
            }
        }
        int end = lastEnd(text);
        if (end < text.length() && ",;".indexOf(text.charAt(end)) >= 0) {
            chars.setCharAt(end, ' ');
            separate(chars, end + 1, '.');
        }
    }

    private static void settleBehind(String text, List<MatchResult> boxes, StringBuilder chars) {
        int from = labelEnd(text.substring(0, boxes.getFirst().start()));
        for (MatchResult box : boxes) {
            boolean ticked = ticked(box.group());
            blank(chars, ticked ? box.start() : from, box.end());
            if (ticked) {
                separate(chars, from, ';');
            }
            from = box.end();
        }
    }

    /** Whether each option stands before its box: "Yes ☐ No ☑". */
    private static boolean followed(String text, List<MatchResult> boxes) {
        String first = text.substring(0, boxes.getFirst().start());
        return boxes.size() > 1 && text.substring(boxes.getLast().end()).matches("[\\s.;,]*") && !first.substring(labelEnd(first)).isBlank();
    }

    private static int labelEnd(String text) {
        return LABEL_END.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    private static void blank(StringBuilder chars, int from, int to) {
        for (int i = from; i < to; i++) {
            chars.setCharAt(i, ' ');
        }
    }

    /** Sets {@code mark} between what was kept before {@code at} and what follows, unless a label ends there. */
    private static void separate(StringBuilder chars, int at, char mark) {
        int end = at;
        while (end > 0 && Character.isWhitespace(chars.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || ":?;.!–—-".indexOf(chars.charAt(end - 1)) >= 0) {
            return;
        }
        chars.setCharAt(chars.charAt(end - 1) == ',' || end == chars.length() ? end - 1 : end, mark);
    }

    /** Blanks marks that nothing follows, and those that stand behind another. */
    private static StringBuilder tidy(StringBuilder chars) {
        int end = chars.length();
        while (end > 0 && (Character.isWhitespace(chars.charAt(end - 1)) || ":;,".indexOf(chars.charAt(end - 1)) >= 0)) {
            chars.setCharAt(--end, ' ');
        }
        ENDED_TWICE.matcher(chars.toString()).results().forEach(match -> blank(chars, match.start(), match.end()));
        return chars;
    }
}
