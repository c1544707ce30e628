package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Block.Kind;
import org.plainletter.intake.UnreadableUploadException.Reason;

/** Reads plain text: its lines are joined where they were only wrapped, its lists, labels and aligned tables are seen. */
final class PlainText {

    /** Dots that lead the eye from a label to what belongs to it: "infection ........ up to 1 in 50". */
    private static final Pattern LEADER = Pattern.compile("(?<=[\\p{L}\\d)]) ?\\.{3,} +(?=[\\p{L}\\d£(])");

    /** "Diagnoses:  1. asthma": the items below count on. */
    private static final Pattern FIRST_ITEM = Pattern.compile("(\\s*\\p{Lu}[\\p{L} ]{1,30}:)\\s+((?:\\(?1[.)]|[•*–-])\\s+\\S.*)");

    /** A few words without a figure, which name what stands below them. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}/&'’-]*(?: [\\p{L}/&'’-]+){0,3}(?: \\([^()\\d]{3,40}\\))?:?");

    private static final Pattern SUBJECT = Pattern.compile("^\\s*(?:RE|Re)\\b\\s?:?\\s{2,}(?=\\S)");

    /** Characters; no letter is longer. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<String> lines;
    private final LineBreaks breaks;
    private final LetterBody body;
    private int at;

    private PlainText(List<String> lines) {
        this.lines = lines;
        this.breaks = LineBreaks.of(lines);
        this.body = LetterBody.of(lines);
    }

    /** @throws UnreadableUploadException if there is nothing in it, or far too much */
    static LetterText read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableUploadException(Reason.TOO_COSTLY);
        }
        String clean = CleanText.of(text.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "\n\n"));
        List<String> lines = new ArrayList<>();
        for (String line : clean.split("\n", -1)) {
            String bare = line.strip();
            if (!PaperMarks.isPath(bare) && !PaperMarks.isPrintMark(bare) && !PaperMarks.isPageLine(bare, false)) {
                lines.addAll(opened(led(SUBJECT.matcher(line.stripTrailing()).replaceFirst("Re: "))));
            }
        }
        LetterText read = Assembly.of(new PlainText(lines).blocks(), 1, Set.of());
        if (read.blocks().isEmpty()) {
            throw new UnreadableUploadException(Reason.EMPTY);
        }
        return read;
    }

    /** A row of a list whose columns only dots join is an item of its own. */
    private static String led(String line) {
        var led = LEADER.matcher(line);
        if (!led.find()) {
            return line;
        }
        String said = led.replaceAll(": ");
        return Character.isWhitespace(line.charAt(0)) && !LEADER.matcher(line.substring(led.reset().results().findFirst().orElseThrow().end())).find() ? "\u2022 " + said.strip() : said;
    }

    /** A label with the first item of its list beside it, as two lines. */
    private static List<String> opened(String line) {
        var first = FIRST_ITEM.matcher(line);
        return first.matches() ? List.of(first.group(1), " ".repeat(first.start(2)) + first.group(2)) : List.of(line);
    }

    private List<TextBlock> blocks() {
        while (at < lines.size()) {
            if (lines.get(at).isBlank() || TextLines.isRule(lines.get(at))) {
                at++;
            } else if (!readTable()) {
                readText();
            }
        }
        return blocks;
    }

    private boolean readTable() {
        int end = at;
        while (end < lines.size() && TextTables.isRow(lines.get(end))) {
            end++;
        }
        if (end == at) {
            return false;
        }
        // Wrapped cells stand on lines of their own, as far in as their column.
        while (end < lines.size() && !lines.get(end).isBlank() && lines.get(end).startsWith("        ")) {
            end++;
        }
        blocks.addAll(TextTables.read(lines.subList(at, end), body.holds(at)));
        at = end;
        return true;
    }

    private void readText() {
        String raw = lines.get(at++);
        String line = raw.strip();
        @Nullable String heading = TextLines.heading(line, next(), at < 2 || lines.get(at - 2).matches(".*[.?!]|\\s*"));
        if (heading != null || headsList(raw)) {
            blocks.add(new TextBlock(Kind.HEADING, heading == null ? line : heading, 1));
            return;
        }
        if (line.indexOf('•', 1) > 0) {
            readInlineList(line);
            return;
        }
        Marker marker = Marker.at(line).orElse(null);
        boolean item = marker != null && !marker.strip(line).isEmpty() && TextLines.counts(marker, blocks);
        StringBuilder text = new StringBuilder(item && marker != null ? marker.strip(line) : line);
        int joined = 1;
        int column = item && marker != null ? LineBreaks.indent(raw) + line.length() - marker.strip(line).length() : 0;
        String last = raw;
        while (at < lines.size() && (breaks.isWrapped(last, lines.get(at)) || breaks.isHanging(last, lines.get(at), column))) {
            last = lines.get(at++);
            String whole = Wrap.join(text.toString(), last.strip(), Set.of());
            text.setLength(0);
            text.append(whole);
            joined++;
        }
        String words = text.toString();
        boolean listed = joined == 1 && body.holds(at - 1) && (breaks.isList(raw, line(at)) || breaks.isList(line(at - 2), raw));
        blocks.add(new TextBlock(item || listed ? Kind.LIST_ITEM : TextKinds.of(words, joined, false), words, 1));
    }

    /** A list that was pasted on one line: "Please bring: • your card • a list of your medicines". */
    private void readInlineList(String line) {
        String[] parts = line.split("•");
        for (int i = 0; i < parts.length; i++) {
            String words = parts[i].strip();
            if (!words.isEmpty()) {
                boolean item = i > 0;
                blocks.add(new TextBlock(item ? Kind.LIST_ITEM : TextKinds.of(words, 1, false), words, 1));
            }
        }
    }

    /** Whether the line at hand names what stands below it, further in. */
    private boolean headsList(String line) {
        String above = line(at - 2);
        String below = line(at);
        int indent = LineBreaks.indent(line);
        boolean apart = above.isBlank() || above.matches(".*[.?!:]") || LineBreaks.indent(above) > indent;
        return body.holds(at - 1) && apart && !below.isBlank() && LineBreaks.indent(below) > indent && line(at + 1).length() > 0
                && NAME.matcher(line.strip()).matches();
    }

    private String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }

    private String next() {
        int i = at;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() ? lines.get(i).strip() : "";
    }
}
