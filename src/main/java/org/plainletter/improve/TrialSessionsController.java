package org.plainletter.improve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plainletter.improve.TrialAnswers.Answer;
import org.plainletter.improve.TrialSessions.Rater;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.allocation.Item;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people of a trial are shown and say, for a client that runs sessions with them. It never says which version wrote what. */
@RestController
@RequestMapping(path = "/api/tuning/trials/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tuning")
class TrialSessionsController {

    private static final int MOST_PAIRS = 50;
    private static final int USUAL_PAIRS = 4;

    private final TrialSessions sessions;
    private final TrialAnswers answers;

    TrialSessionsController(TrialSessions sessions, TrialAnswers answers) {
        this.sessions = sessions;
        this.answers = answers;
    }

    /** Who is to read how many pairs, 1 to 50; 4 if it is not said. */
    record Wanted(@Nullable String rater, @Nullable String group, @Nullable Integer pairs) {}

    /**
     * A person's turn.
     *
     * @param side where "easy" stands for this person, always
     */
    @Schema(name = "TrialTurn")
    record TurnJson(@Schema(allowableValues = {"left", "right"}) String side, List<ItemJson> items) {}

    /**
     * What comes next for a person.
     *
     * @param what "practice-easy", "practice-hard", "pair" or "original"
     * @param pair the pair's id, for a pair
     * @param letters the parts of letters that are read, one after the other: two for a pair, one for an original
     */
    @Schema(name = "TrialItem")
    record ItemJson(@Schema(allowableValues = {"practice-easy", "practice-hard", "pair", "original"}) String what, @Nullable String pair, List<LetterJson> letters) {}

    /** A letter as it is shown. */
    @Schema(name = "TrialLetter")
    record LetterJson(String letter, List<SectionJson> sections) {}

    /** Sentences under a heading. */
    @Schema(name = "TrialSection")
    record SectionJson(String heading, List<SentenceJson> sentences) {}

    /** A sentence as it is shown. */
    @Schema(name = "TrialSentence")
    record SentenceJson(String id, String text, @Nullable String picture) {}

    /** An answer: to a letter of a pair, or with no pair to an original. */
    @Schema(name = "TrialAnswer")
    record AnswerForm(@Nullable String pair, @Nullable String letter, @Nullable OpinionForm opinion, @Nullable ByForm by) {}

    /** What was said. */
    @Schema(name = "TrialOpinion")
    record OpinionForm(@Nullable String sentence, @Schema(allowableValues = {"easy", "hard", "not-sure"}) @Nullable String verdict, @Nullable Boolean withHelp, @Nullable List<String> words, @Nullable String comment) {

        Opinion opinion() {
            return new Opinion(sentence, Verdict.of(Objects.requireNonNullElse(verdict, "")).orElseThrow(() -> new IllegalArgumentException("The field verdict has to be easy, hard or not-sure.")), Boolean.TRUE.equals(withHelp),
                    Objects.requireNonNullElse(words, List.of()), comment);
        }
    }

    /** Another answer, and whose. */
    @Schema(name = "TrialCorrection")
    record CorrectionForm(@Nullable String rater, @Nullable OpinionForm opinion) {}

    /**
     * Who said it, and when in the session.
     *
     * @param consent whether the person agreed that models may learn from it
     * @param session which sitting, or null: they are not told apart
     * @param order 1 for what was judged first in the sitting
     * @param millis from when it was shown to the answer
     */
    @Schema(name = "TrialCircumstances")
    record ByForm(@Nullable String rater, @Nullable String group, @Nullable Boolean consent, @Nullable String session, @Nullable Integer order, @Nullable Long millis) {

        Circumstances circumstances(String trial) {
            String sitting = Objects.requireNonNullElse(session, trial);
            if (order == null || order < 1 || millis == null || millis < 0 || sitting.length() > Rater.LONGEST) {
                throw new IllegalArgumentException("The fields order, 1 or more, and millis, 0 or more, have to be there; session has up to " + Rater.LONGEST + " characters.");
            }
            return new Circumstances(Found.needed("group", group), Found.needed("rater", rater), Boolean.TRUE.equals(consent), new Turn(sitting, null, Side.LEFT, order, Duration.ofMillis(millis)));
        }
    }

    /** What is stored. */
    @Schema(name = "TrialJudgement")
    record Stored(String id) {

        static Stored of(Judgement judgement) {
            return new Stored(judgement.id());
        }
    }

    @PostMapping(path = "/deals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Deal letters to a person", description = "First what the person was given and has not answered; then pairs of letters, untouched letters hidden among them; practice first for whoever is new. "
            + "No items if the trial gives this group nothing now.")
    TurnJson deal(@PathVariable String id, @RequestBody Wanted wanted) {
        return Found.told(() -> {
            var sat = sessions.next(id, new Rater(Found.needed("rater", wanted.rater()), Found.needed("group", wanted.group()), null), Math.clamp(Objects.requireNonNullElse(wanted.pairs(), USUAL_PAIRS), 1, MOST_PAIRS));
            return new TurnJson(sat.side().name().toLowerCase(Locale.ROOT), sat.items().stream().map(item -> json(id, item)).toList());
        });
    }

    private ItemJson json(String id, Item item) {
        return switch (item) {
            case Item.Practice(boolean easy) -> new ItemJson(easy ? "practice-easy" : "practice-hard", null, List.of());
            case Item.Original(String letter) -> new ItemJson("original", null, List.of(new LetterJson(letter, untouched(sessions.original(id, letter)))));
            case Item.Pair(Deal deal) -> new ItemJson("pair", deal.pair(), deal.readings().map(reading -> json(reading.letter(), sessions.part(id, reading))).toList());
        };
    }

    private static List<SectionJson> untouched(PlainLetter part) {
        String text = part.source().text();
        return part.rewrite().sections().stream().map(section -> new SectionJson(section.heading(), section.sentences().stream().flatMap(sentence -> sentence.source().stream()).distinct()
                .map(span -> new SentenceJson("", span.of(text).strip().replaceAll("\\s+", " "), null)).toList())).toList();
    }

    private static LetterJson json(String letter, PlainLetter plain) {
        return new LetterJson(letter, plain.rewrite().sections().stream().map(section -> new SectionJson(section.heading(),
                section.sentences().stream().map(sentence -> new SentenceJson(sentence.id(), sentence.text(), sentence.picture())).toList())).toList());
    }

    @PostMapping(path = "/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Store what a person says of a letter", description = "It counts in the trial at once, in the place of an earlier answer to the same letter. The same said twice counts once, "
            + "and so does a request that is sent again with its Idempotency-Key. Only the rater who was given a letter can judge it.")
    Stored judge(@PathVariable String id, @RequestBody AnswerForm form, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return Found.told(() -> Stored.of(answers.judge(id, new Answer(form.pair(), Found.needed("letter", form.letter()), Found.needed("opinion", form.opinion()).opinion(), Found.needed("by", form.by()).circumstances(id),
                key == null ? null : id + " " + key))));
    }

    @PutMapping(path = "/judgements/{judgement}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Put another answer in the place of an earlier one of the same rater", description = "Both are kept; the answer has the new one's id. 409 if something newer stands there.")
    Stored correct(@PathVariable String id, @PathVariable String judgement, @RequestBody CorrectionForm form) {
        return Found.told(() -> Stored.of(answers.correct(id, Found.needed("rater", form.rater()), judgement, Found.needed("opinion", form.opinion()).opinion())));
    }

    @DeleteMapping("/judgements/{judgement}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back an answer of this rater")
    void takeBack(@PathVariable String id, @PathVariable String judgement, @RequestParam String rater) {
        Found.told(() -> answers.takeBack(id, rater, judgement));
    }
}
