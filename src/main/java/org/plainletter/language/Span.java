package org.plainletter.language;

/**
 * A stretch of a text, as character offsets.
 *
 * @param start the first character, 0 or more
 * @param end the character after the last one, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the offsets are negative or the wrong way round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The number of characters covered. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** This span, moved by {@code by} characters. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** In order of start; of two that start together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
