package org.plainletter.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Block.Kind;

/** Tells headings, labels and rules by what stands on a line of plain text. */
final class TextLines {

    private static final Pattern LABELLED = Pattern.compile(
            "\\p{Lu}[\\p{L}'’/()&-]*(?: (?:[\\p{L}'’/()&-]{1,5}\\.|[\\p{L}'’/()&-]+)){0,4}:\\s+\\S.*|(?i:c\\.?c\\.?|tel|re|ref|e-?mail)[:.]\\s.*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-=_*~]\\s?){3,}");
    private static final Pattern NO_HEADING = Pattern.compile(
            "(?:dear|yours|kind|best|warm|regards|many thanks|thank you|dr|mr|mrs|ms|miss|prof|professor|sister|sr|cc|re|to|from|the)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private TextLines() {}

    /** "Our ref: AB12", "cc: Mrs Jones". */
    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    /** A row of dashes. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** The heading that the line is, without the signs that mark it; null if it is none. */
    static @Nullable String heading(String line, String next, boolean apart) {
        if (line.matches("#{1,6} .+")) {
            return line.replaceFirst("#+ ", "");
        }
        if (line.matches("\\*\\*[^*]{2,80}\\*\\*:?")) {
            return line.replace("*", "");
        }
        boolean prose = next.split("\\s+").length >= 8 && !isLabelled(next) || Marker.at(next).isPresent();
        boolean shortLine = line.split("\\s+").length <= 7 && line.length() <= 65 && Character.isUpperCase(line.codePointAt(0));
        if (!shortLine || Marker.at(line).isPresent() || NO_HEADING.matcher(line).matches()) {
            return TextKinds.of(line, 1, false) == Kind.HEADING ? line : null;
        }
        boolean title = apart && prose && line.matches("[^\\d,]*[\\p{L})?]");
        boolean opens = line.endsWith(":") && prose && line.split("\\s+").length <= 5;
        return title || opens || TextKinds.of(line, 1, false) == Kind.HEADING ? line : null;
    }

    /** Whether the marker begins an item: a bullet, the number 1, or any number after another item. */
    static boolean counts(Marker marker, List<TextBlock> before) {
        return !marker.numbered() || marker.number() <= 1
                || before.stream().skip(Math.max(0, before.size() - 3L)).anyMatch(b -> b.kind() == Kind.LIST_ITEM);
    }
}
