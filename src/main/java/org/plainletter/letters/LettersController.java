package org.plainletter.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.plainletter.intake.Upload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters in, plain language out. */
@RestController
@RequestMapping(path = "/api/letters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "letters")
class LettersController {

    private final Letters letters;
    private final Bodies bodies;

    LettersController(Letters letters, Bodies bodies) {
        this.letters = letters;
        this.bodies = bodies;
    }

    /** The form that a file is sent in, for the description of the interface. */
    record FileForm(@Schema(type = "string", format = "binary", description = "PDF, DOCX, JPEG, PNG, TIFF or plain text, up to 20 MB") String file) {}

    /** A letter in JSON, for the description of the interface. */
    record TextForm(@Schema(description = "The words of the letter") String text) {}

    @PostMapping(consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "Rewrite a letter", description = "201 with the letter when it is finished in the time that the caller waits, else 202.")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, description = "wait=N: how many seconds to wait for the letter, 20 if left out, 60 at most")
    @RequestBody(required = true, content = {
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = FileForm.class)),
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = TextForm.class)),
        @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "201", description = "Finished", content = @Content(schema = @Schema(implementation = LetterJson.class)))
    @ApiResponse(responseCode = "202", description = "Accepted; GET the address in Location", content = @Content(schema = @Schema(implementation = LetterJson.class)))
    ResponseEntity<LetterJson> rewrite(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        Prefer prefer = Prefer.of(request.getHeaders("Prefer"));
        LetterView view = letters.submit(new Upload(bodies.letter(request)), prefer.patience());
        var answer = ResponseEntity.status(view.finished() ? 201 : 202).location(URI.create("/api/letters/" + view.id().value()));
        if (prefer.asked()) {
            answer.header("Preference-Applied", "wait=" + prefer.patience().toSeconds());
        }
        return answer.body(LetterJson.of(view));
    }

    @GetMapping("/{id}")
    @Operation(summary = "The letter as far as it has come")
    LetterJson letter(@PathVariable String id) {
        return LetterId.parse(id).flatMap(letters::find).map(LetterJson::of).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Erase the letter, its source and its rewrite")
    @ApiResponse(responseCode = "204", description = "Erased")
    ResponseEntity<Void> erase(@PathVariable String id) {
        if (!LetterId.parse(id).map(letters::erase).orElse(false)) {
            throw new ProblemException(Problem.NO_SUCH_LETTER);
        }
        return ResponseEntity.noContent().build();
    }
}
