package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for a spreadsheet. */
final class ResultsCsv {

    private ResultsCsv() {}

    /** A session's results, a part in each line: without people, and without figures of fewer than {@link Tally#ENOUGH}. */
    static String of(Results results) {
        var csv = new StringBuilder("part,letter,heading,words,easy,hard,not sure,own easy,own hard,own not sure,hard words\r\n");
        for (Results.Heat heat : results.heat()) {
            Extract extract = heat.extract();
            csv.append(heat.number() + 1).append(',').append(cell(extract.title())).append(',').append(cell(extract.heading())).append(',').append(cell(extract.text())).append(',')
                    .append(figures(heat.said())).append(',').append(figures(heat.untouched())).append(',')
                    .append(cell(heat.said().isKnown() ? String.join(" ", heat.hardWords()) : "")).append("\r\n");
        }
        return csv.toString();
    }

    private static String figures(Tally tally) {
        return tally.isKnown() ? tally.easy() + "," + tally.hard() + "," + tally.notSure() : ",,";
    }

    /** Quoted, and never a formula where a spreadsheet opens it. */
    static String cell(String text) {
        String safe = text.matches("(?s)^[=+@\\-\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** As a file to keep. */
    static ResponseEntity<byte[]> file(String name, String csv) {
        return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=\"" + name + "\"").contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
