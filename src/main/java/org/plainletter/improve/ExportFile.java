package org.plainletter.improve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are not JSON: files in one archive, so that the same files always give the same bytes, tables and pictures. */
final class ExportFile {

    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ExportFile() {}

    /** An answer of this type, to be saved under this name; whatever the client says that it accepts. */
    static ResponseEntity<byte[]> saved(byte[] content, String type, String name) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).header("Content-Disposition", "attachment; filename=\"" + name + "\"").body(content);
    }

    /** A picture. */
    static ResponseEntity<byte[]> svg(String picture) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("image/svg+xml")).body(picture.getBytes(StandardCharsets.UTF_8));
    }

    /** A table. */
    static ResponseEntity<byte[]> csv(String table) {
        return saved(table.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", "evidence.csv");
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(SOME_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
