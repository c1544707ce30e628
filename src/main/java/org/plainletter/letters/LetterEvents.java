package org.plainletter.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.plainletter.pipeline.PlainLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A letter's progress as server-sent events: {@code progress}, then one {@code section} each, then {@code done}. A waiting stream costs a virtual thread. */
@RestController
@Tag(name = "letters")
class LetterEvents {

    private static final Logger LOG = LoggerFactory.getLogger(LetterEvents.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    /** A reader who left is noticed at the next word that is sent. */
    private static final long BEAT = Duration.ofSeconds(4).toNanos();
    /** A browser connects again at once; one that went over a bridge or to another page needs a moment. */
    private static final Duration COMES_BACK = Duration.ofSeconds(10);

    private final Letters letters;
    private final Changes changes;
    private final JsonMapper json;

    LetterEvents(Letters letters, Changes changes, JsonMapper json) {
        this.letters = letters;
        this.changes = changes;
        this.json = json;
    }

    @GetMapping(path = "/api/letters/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "The letter's progress, its sections when they are ready, and its end")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void events(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) {
        LetterId letter = LetterId.parse(id).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
        try (var watch = changes.watch(letter.key())) {
            LetterView view = letters.find(letter).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
            response.setContentType("text/event-stream;charset=UTF-8");
            // Proxies that collect an answer before they pass it on would hold the progress back.
            response.setHeader("X-Accel-Buffering", "no");
            stream(view, watch, new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        } catch (IOException left) {
            LOG.debug("A reader of progress left");
            changes.expect(letter.key(), COMES_BACK);
        }
    }

    private void stream(LetterView first, Changes.Watch watch, Writer out) throws IOException {
        Optional<LetterView> view = Optional.of(first);
        int told = -1;
        boolean readable = false;
        int shown = 0;
        long beat = System.nanoTime();
        boolean open = true;
        while (open && view.isPresent() && !view.get().finished()) {
            // Once more when what to know first is there to be read, which comes before any section.
            if (view.get().done() != told || !readable && view.get().letter() != null) {
                told = view.get().done();
                readable = view.get().letter() != null;
                send(out, "progress", LetterJson.of(view.get()).progress());
                beat = System.nanoTime();
            } else if (System.nanoTime() - beat > BEAT) {
                out.write(": still working\n\n");
                out.flush();
                beat = System.nanoTime();
            }
            shown = sections(view.get(), shown, out);
            open = watch.next(LOOK_AGAIN);
            view = letters.find(first.id());
        }
        end(view, shown, out);
    }

    /** Sends the sections behind the first {@code shown}, and says how many there are: those that were sent stay as they are. */
    private int sections(LetterView view, int shown, Writer out) throws IOException {
        PlainLetter plain = view.letter();
        if (plain == null) {
            return shown;
        }
        var sections = plain.rewrite().sections();
        for (int i = shown; i < sections.size(); i++) {
            send(out, "section", LetterJson.section(sections.get(i)));
        }
        return Math.max(shown, sections.size());
    }

    private void end(Optional<LetterView> view, int shown, Writer out) throws IOException {
        if (view.isEmpty()) {
            send(out, "done", Map.of("status", "erased"));
            return;
        }
        if (!view.get().finished()) {
            return; // The service stops; the client connects again by itself.
        }
        LetterJson letter = LetterJson.of(view.get());
        send(out, "progress", letter.progress());
        sections(view.get(), shown, out);
        send(out, "done", letter);
    }

    private void send(Writer out, String event, Object data) throws IOException {
        out.write("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n");
        out.flush();
    }
}
