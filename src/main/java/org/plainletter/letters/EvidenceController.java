package org.plainletter.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.evidence.Evidence;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What counts of wins and losses say, for anybody who wants to check how a version was promoted. */
@RestController
@Tag(name = "evidence")
class EvidenceController {

    /** Far more pairs than any trial has. */
    private static final int MOST = 100_000;

    /**
     * The answer.
     *
     * @param wins as asked
     * @param losses as asked
     * @param e the e-value for "the new way is easier"
     * @param probabilityBetter the chance that it is, if beforehand every chance of a win was as likely
     */
    @Schema(name = "Evidence")
    record View(int wins, int losses, double e, double probabilityBetter) {}

    @GetMapping(path = "/api/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Check the evidence", description = """
            Of pairs of letters, one written the new way and one the old way: in `wins` pairs only the new one was easy, in `losses` only the old one. \
            `e` is E(w,l) = 2^(w+l+1) · B(2+w, 2+l) / B(2,2) · (1 − I½(2+w, 2+l)). If there is no difference, `e` ever reaches 20 in at most 1 of 20 trials, \
            however often one looks. `probabilityBetter` is 1 − I½(1+w, 1+l).""")
    @ApiResponse(responseCode = "200", description = "What the counts say")
    @ApiResponse(responseCode = "400", description = "`malformed-request`: a count is missing, or is no whole number from 0 to 100000")
    View evidence(
            @Parameter(description = "Pairs of which only the new way was easy", required = true, schema = @Schema(type = "integer", minimum = "0", maximum = "100000", example = "10"))
            @RequestParam(required = false) @Nullable String wins,
            @Parameter(description = "Pairs of which only the old way was easy", required = true, schema = @Schema(type = "integer", minimum = "0", maximum = "100000", example = "2"))
            @RequestParam(required = false) @Nullable String losses) {
        var evidence = new Evidence(count("wins", wins), count("losses", losses));
        return new View(evidence.wins(), evidence.losses(), evidence.e(), evidence.probabilityBetter());
    }

    private static int count(String name, @Nullable String value) {
        if (value == null || !value.matches("\\d{1,6}") || Integer.parseInt(value) > MOST) {
            throw ProblemException.malformed("Give " + name + " as a whole number from 0 to " + MOST + ": /api/evidence?wins=10&losses=2");
        }
        return Integer.parseInt(value);
    }
}
