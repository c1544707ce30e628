package org.plainletter.improve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plainletter.improve.TrialSessions.Answer;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.ReplacedException;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
import org.plainletter.letters.Problem;
import org.plainletter.letters.ProblemException;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people of a trial are shown and say, for a client that runs sessions with them. It never says which version wrote what. */
@RestController
@RequestMapping(path = "/api/tuning/trials/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tuning")
class TrialSessionsController {

    private final TrialSessions sessions;
    private final TrialLetters letters;

    TrialSessionsController(TrialSessions sessions, TrialLetters letters) {
        this.sessions = sessions;
        this.letters = letters;
    }

    /** Who is to read how many pairs. */
    record Wanted(String rater, String group, int pairs) {}

    /**
     * What comes next for a person.
     *
     * @param what "practice-easy", "practice-hard", "pair" or "original"
     * @param pair the pair's id, for a pair
     * @param letters what is read, one after the other: two for a pair, one for an original
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
    record AnswerForm(@Nullable String pair, String letter, OpinionForm opinion, ByForm by) {}

    /** What was said. */
    @Schema(name = "TrialOpinion")
    record OpinionForm(@Nullable String sentence, @Schema(allowableValues = {"easy", "hard", "not-sure"}) String verdict, boolean withHelp, @Nullable List<String> words, @Nullable String comment) {

        Opinion opinion() {
            return new Opinion(sentence, Verdict.of(verdict).orElseThrow(() -> new IllegalArgumentException("The field verdict has to be easy, hard or not-sure.")), withHelp,
                    Objects.requireNonNullElse(words, List.of()), comment);
        }
    }

    /** Who said it, and when in the session. */
    @Schema(name = "TrialCircumstances")
    record ByForm(String rater, String group, boolean consent, @Nullable String session, @Nullable String side, @Nullable Integer order, @Nullable Long millis) {

        Circumstances circumstances(@Nullable String pair) {
            Turn turn = session == null || side == null || order == null || millis == null ? null : new Turn(session, pair, Side.valueOf(side), order, Duration.ofMillis(millis));
            return new Circumstances(group, rater, consent, turn);
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
    @Operation(summary = "Deal letters to a person", description = "Pairs of letters, untouched letters hidden among them, practice first for whoever is new. Empty if the trial gives this group nothing now.")
    List<ItemJson> deal(@PathVariable String id, @RequestBody Wanted wanted) {
        return Found.told(() -> sessions.next(id, wanted.rater(), wanted.group(), Math.clamp(wanted.pairs(), 1, 50)).stream().map(item -> json(id, item)).toList());
    }

    private ItemJson json(String trial, Item item) {
        return switch (item) {
            case Item.Practice(boolean easy) -> new ItemJson(easy ? "practice-easy" : "practice-hard", null, List.of());
            case Item.Original(String letter) -> new ItemJson("original", null, List.of(new LetterJson(letter,
                    List.of(new SectionJson("", letters.original(letter).lines().filter(line -> !line.isBlank()).map(line -> new SentenceJson("", line.strip(), null)).toList())))));
            case Item.Pair(Deal deal) -> new ItemJson("pair", deal.pair(), deal.readings().map(reading -> json(reading.letter(), letters.output(trial, reading))).toList());
        };
    }

    private static LetterJson json(String letter, PlainLetter plain) {
        return new LetterJson(letter, plain.rewrite().sections().stream().map(section -> new SectionJson(section.heading(),
                section.sentences().stream().map(sentence -> new SentenceJson(sentence.id(), sentence.text(), sentence.picture())).toList())).toList());
    }

    @PostMapping(path = "/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Store what a person says of a letter", description = "It counts in the trial at once.")
    Stored judge(@PathVariable String id, @RequestBody AnswerForm form) {
        return Found.told(() -> {
            String pair = form.pair();
            Circumstances by = form.by().circumstances(pair);
            return Stored.of(pair == null ? sessions.judgeOriginal(id, form.letter(), form.opinion().opinion(), by)
                    : sessions.judge(id, new Answer(pair, form.letter(), form.opinion().opinion(), by)));
        });
    }

    @PutMapping(path = "/judgements/{judgement}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Put another answer in the place of an earlier one", description = "Both are kept; the answer has the new one's id. 409 if something newer stands there.")
    Stored correct(@PathVariable String id, @PathVariable String judgement, @RequestBody OpinionForm form) {
        return replaced(() -> Stored.of(sessions.correct(id, judgement, form.opinion())));
    }

    @DeleteMapping("/judgements/{judgement}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an answer back")
    void takeBack(@PathVariable String id, @PathVariable String judgement) {
        replaced(() -> sessions.takeBack(id, judgement));
    }

    private static <T> T replaced(Supplier<T> work) {
        try {
            return Found.told(work);
        } catch (ReplacedException newer) {
            throw new ProblemException(Problem.OVERTAKEN);
        }
    }
}
