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

    /** Characters; no letter is longer. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<String> lines;
    private final LineBreaks breaks;
    private int at;

    private PlainText(List<String> lines) {
        this.lines = lines;
        this.breaks = LineBreaks.of(lines);
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
                lines.add(led(line.stripTrailing()));
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
        blocks.addAll(TextTables.read(lines.subList(at, end)));
        at = end;
        return true;
    }

    private void readText() {
        String line = lines.get(at++).strip();
        @Nullable String heading = TextLines.heading(line, next(), at < 2 || lines.get(at - 2).matches(".*[.?!]|\\s*"));
        if (heading != null) {
            blocks.add(new TextBlock(Kind.HEADING, heading, 1));
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
        String last = line;
        while (at < lines.size() && breaks.isWrapped(last, lines.get(at))) {
            last = lines.get(at++).strip();
            String whole = Wrap.join(text.toString(), last, Set.of());
            text.setLength(0);
            text.append(whole);
            joined++;
        }
        String words = text.toString();
        blocks.add(new TextBlock(item ? Kind.LIST_ITEM : TextKinds.of(words, joined, false), words, 1));
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

    private String next() {
        int i = at;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() ? lines.get(i).strip() : "";
    }
}
