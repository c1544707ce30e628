package org.plainletter.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads in a regular expression what a text must hold for it to match: the strings that a match can begin with, and strings of which every
 * match holds one. Of what it does not understand it says that nothing is known, so that nothing is ever missed.
 */
final class CueReader {

    /** Flags and escapes that change how the rest is read. */
    private static final Pattern NOT_READ = Pattern.compile("\\(\\?[a-z]*[xU]|\\\\[x0cN]|\\\\E[?*+{]");

    /**
     * What was read of a part of the expression.
     *
     * @param beginning what its matches begin with
     * @param needed strings of which each match holds one; empty if no such strings are known
     */
    private record Part(Beginning beginning, List<String> needed) {

        static final Part EMPTY = new Part(Beginning.EMPTY, List.of());
        static final Part UNKNOWN = new Part(Beginning.UNKNOWN, List.of());

        static Part of(char c) {
            return new Part(Beginning.of(Cues.folded(c)), List.of());
        }
    }

    private final String regex;
    private int at;

    private CueReader(String regex) {
        this.regex = regex;
    }

    /**
     * What a text must hold.
     *
     * @param openings every match begins with one of these; empty if not known
     * @param needed every match holds one of these; empty if not known
     */
    record Found(List<String> openings, List<String> needed) {

        /** Whether the openings are found in fewer texts than what else every match holds. */
        boolean opensWithRarer() {
            return Cues.least(openings) >= Cues.least(needed) && (needed.isEmpty() || !telling(openings).isEmpty());
        }
    }

    /** Reads an expression that {@link Pattern} takes. */
    static Found read(String regex) {
        if (NOT_READ.matcher(regex).find()) {
            return new Found(List.of(), List.of());
        }
        Part all = new CueReader(regex).alternatives();
        return new Found(usable(all.beginning.strings()), all.needed);
    }

    /** None if one is empty; without those that begin with another. */
    private static List<String> usable(Collection<String> strings) {
        return strings.contains("") ? List.of()
                : strings.stream().filter(string -> strings.stream().noneMatch(other -> !other.equals(string) && string.startsWith(other))).sorted().toList();
    }

    /** None if one stands in nearly every text: a single letter or space. */
    private static List<String> telling(Collection<String> strings) {
        boolean common = strings.stream().anyMatch(string -> string.length() == 1 && (string.equals(" ") || Character.isLetter(string.charAt(0))));
        return common ? List.of() : usable(strings);
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        boolean known = parts.stream().noneMatch(part -> part.needed.isEmpty());
        return new Part(Beginning.anyOf(parts.stream().map(Part::beginning).toList()), known ? parts.stream().flatMap(part -> part.needed.stream()).distinct().toList() : List.of());
    }

    private Part sequence() {
        Beginning beginning = Beginning.EMPTY;
        Beginning run = Beginning.EMPTY;
        List<String> needed = List.of();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = quantified();
            beginning = beginning.then(part.beginning);
            run = run.then(part.beginning);
            needed = better(better(needed, part.needed), telling(run.strings()));
            run = run.begun().isEmpty() ? run : Beginning.EMPTY;
        }
        return new Part(beginning, needed);
    }

    /** The longer are found in fewer texts. */
    private static List<String> better(List<String> some, List<String> others) {
        int more = Cues.least(others) - Cues.least(some);
        return more > 0 || more == 0 && others.size() < some.size() ? others : some;
    }

    private Part quantified() {
        Part part = atom();
        int least = 1;
        int most = 1;
        if (at < regex.length()) {
            switch (regex.charAt(at)) {
                case '?' -> least = 0;
                case '*', '+' -> {
                    least = regex.charAt(at) == '+' ? 1 : 0;
                    most = 2;
                }
                case '{' -> {
                    String[] counts = regex.substring(at + 1, regex.indexOf('}', at)).split(",", -1);
                    least = Math.min(1, Integer.parseInt(counts[0]));
                    most = counts[counts.length - 1].equals("1") ? 1 : 2;
                    at = regex.indexOf('}', at);
                }
                default -> {
                    return part;
                }
            }
            at++;
            if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
                at++;
            }
        }
        Beginning often = most == 1 ? part.beginning : part.beginning.repeated();
        return least == 0 ? new Part(Beginning.anyOf(List.of(often, Beginning.EMPTY)), List.of()) : new Part(often, part.needed);
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '.' -> Part.UNKNOWN;
            case '^', '$' -> Part.EMPTY;
            case '\\' -> escaped();
            default -> Part.of(c);
        };
    }

    private Part group() {
        boolean inside = true;
        boolean denied = false;
        if (regex.charAt(at) == '?') {
            int opened = at;
            if (regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0) {
                at = regex.indexOf('>', at) + 1;
            } else {
                while (":=!>)".indexOf(regex.charAt(at)) < 0) {
                    at++;
                }
                if (regex.charAt(at) == ')') {
                    at++;
                    return Part.EMPTY;
                }
                inside = regex.charAt(at) == ':' || regex.startsWith("?>", opened);
                denied = regex.charAt(at) == '!';
                at++;
            }
        }
        Part part = alternatives();
        at++;
        return inside ? part : denied ? Part.EMPTY : new Part(Beginning.EMPTY, part.needed);
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'b', 'B', 'A', 'z', 'Z', 'G' -> Part.EMPTY;
            case 'd' -> Part.of('0');
            case 's', 't', 'n', 'r', 'f' -> Part.of(' ');
            case 'u' -> {
                at += 4;
                yield Part.of((char) Integer.parseInt(regex.substring(at - 4, at), 16));
            }
            case 'Q' -> quoted();
            case 'p', 'P' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield Part.UNKNOWN;
            }
            case 'k' -> {
                at = regex.indexOf('>', at) + 1;
                yield Part.UNKNOWN;
            }
            default -> Character.isLetterOrDigit(c) ? Part.UNKNOWN : Part.of(c);
        };
    }

    /** What stands up to \E. */
    private Part quoted() {
        int end = regex.indexOf("\\E", at);
        Beginning beginning = Beginning.EMPTY;
        for (char c : regex.substring(at, end < 0 ? regex.length() : end).toCharArray()) {
            beginning = beginning.then(Beginning.of(Cues.folded(c)));
        }
        at = end < 0 ? regex.length() : end + 2;
        return new Part(beginning, telling(beginning.strings()));
    }

    /** A class: the characters of a small one, nothing of one that is denied, cut, or made of others. */
    private Part characters() {
        int opened = at;
        boolean plain = regex.charAt(at) != '^';
        int depth = 1;
        List<Beginning> any = new ArrayList<>();
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == '[') {
                depth++;
                plain = false;
            } else if (c == ']' && at - 1 > opened) {
                depth--;
            } else if (c == '&' && regex.charAt(at) == '&') {
                plain = false;
            } else if (c == '-' && regex.charAt(at) != ']' && at - 1 > opened) {
                plain &= Character.isDigit(regex.charAt(at));
            } else {
                Part one = c == '\\' ? escaped() : Part.of(c);
                any.add(one.beginning);
            }
        }
        return plain ? new Part(Beginning.anyOf(any), List.of()) : Part.UNKNOWN;
    }
}
