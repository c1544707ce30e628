package org.plainletter.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What readers say of a rewrite. */
@RestController
@Tag(name = "judgements")
class JudgementsController {

    private static final int MOST_BYTES = 64 * 1024;

    private final Judging judging;
    private final Bodies bodies;

    JudgementsController(Judging judging, Bodies bodies) {
        this.judging = judging;
        this.bodies = bodies;
    }

    /** A judgement as it is sent. */
    record JudgementForm(@Nullable String sentence, @Schema(allowableValues = {"easy", "hard", "not-sure"}) String verdict, boolean withHelp,
            List<String> words, @Nullable String comment) {}

    /** A judgement as it is stored; the letter's facts are taken out of words and comment. */
    record JudgementJson(String id, Instant time, @Nullable String sentence, String verdict, boolean withHelp, List<String> words, @Nullable String comment) {

        static JudgementJson of(Judgement judgement) {
            Opinion opinion = judgement.opinion();
            return new JudgementJson(judgement.id(), judgement.time(), opinion.sentence(), opinion.verdict().code(), opinion.withHelp(),
                    opinion.words(), opinion.comment());
        }
    }

    @PostMapping(path = "/api/letters/{id}/judgements", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Judge a rewrite", description = "201 once it is on disk.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request with the same key is stored once")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = JudgementForm.class)))
    JudgementJson judge(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) throws IOException {
        LetterId letter = LetterId.parse(id).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
        Opinion opinion = opinion(bodies.json(request, MOST_BYTES));
        return JudgementJson.of(judging.judge(letter, opinion, request.getHeader("Idempotency-Key")));
    }

    private static Opinion opinion(JsonNode body) {
        String verdict = text(body, "verdict");
        Verdict said = Verdict.of(verdict == null ? "" : verdict)
                .orElseThrow(() -> ProblemException.malformed("The field verdict has to be easy, hard or not-sure."));
        try {
            return new Opinion(text(body, "sentence"), said, flag(body, "withHelp"), words(body), text(body, "comment"));
        } catch (IllegalArgumentException tooLong) {
            throw ProblemException.malformed("words".equals(tooLong.getMessage())
                    ? "The field words may hold up to " + Opinion.MOST_WORDS + " words of 1 to " + Opinion.LONGEST_WORD + " characters."
                    : "The field comment may hold up to " + Opinion.LONGEST_COMMENT + " characters.");
        }
    }

    private static @Nullable String text(JsonNode body, String field) {
        JsonNode node = body.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw ProblemException.malformed("The field " + field + " has to be text.");
        }
        return node.stringValue();
    }

    private static boolean flag(JsonNode body, String field) {
        JsonNode node = body.get(field);
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw ProblemException.malformed("The field " + field + " has to be true or false.");
        }
        return node.booleanValue();
    }

    private static List<String> words(JsonNode body) {
        JsonNode node = body.get("words");
        List<String> words = new ArrayList<>();
        if (node == null || node.isNull()) {
            return words;
        }
        if (!node.isArray()) {
            throw ProblemException.malformed("The field words has to be a list.");
        }
        for (JsonNode word : node) {
            if (!word.isString()) {
                throw ProblemException.malformed("The field words has to be a list of words.");
            }
            words.add(word.stringValue());
        }
        return words;
    }
}
