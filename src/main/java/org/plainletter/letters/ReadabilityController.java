package org.plainletter.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.plainletter.language.Readability;
import org.plainletter.language.ReadabilityFormulas;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How hard a text is by the published formulas. */
@RestController
@Tag(name = "readability")
class ReadabilityController {

    /** Far more than a letter; a text is scored while its sender waits. */
    private static final int MOST_BYTES = 512 * 1024;

    private final ReadabilityFormulas formulas;
    private final Bodies bodies;

    ReadabilityController(ReadabilityFormulas formulas, Bodies bodies) {
        this.formulas = formulas;
        this.bodies = bodies;
    }

    @PostMapping(path = "/api/readability", consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Score a text")
    @RequestBody(required = true, content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = LettersController.TextForm.class)),
        @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))})
    Readability score(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        return formulas.score(bodies.anyText(request, MOST_BYTES));
    }
}
