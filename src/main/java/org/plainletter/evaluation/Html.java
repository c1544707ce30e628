package org.plainletter.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pieces of a report's page. */
public final class Html {

    private Html() {}

    /** {@code text} as it stands in a page. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A table with a head; the cells are markup. */
    public static String table(String caption, List<String> head, List<List<String>> rows) {
        return "<div class=\"wide\" tabindex=\"0\"><table><caption>" + escaped(caption) + "</caption><thead><tr>"
                + head.stream().map(cell -> "<th scope=\"col\">" + escaped(cell) + "</th>").collect(Collectors.joining()) + "</tr></thead><tbody>"
                + rows.stream().map(row -> "<tr><th scope=\"row\">" + row.getFirst() + "</th>"
                        + row.stream().skip(1).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>").collect(Collectors.joining("\n"))
                + "</tbody></table></div>\n";
    }

    /** A list of lines of text; nothing if there are none. */
    static String list(String title, List<String> lines) {
        return lines.isEmpty() ? "" : "<h4>" + escaped(title) + "</h4><ul>"
                + lines.stream().map(line -> "<li>" + escaped(line) + "</li>").collect(Collectors.joining()) + "</ul>\n";
    }

    /** The styles of a page. */
    public static String style() {
        try (InputStream style = Objects.requireNonNull(Html.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that can stand in an address within the page. */
    static String anchor(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
