package org.plainletter.letters;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Takes the answers "This is easy", "This is hard" and "Not sure", and brings the reader back to where they were. */
@Controller
class AnswerPages {

    /** Of the button that Enter presses in a text or tick box. */
    private static final String NONE = "none";

    private final Judging judging;

    AnswerPages(Judging judging) {
        this.judging = judging;
    }

    @PostMapping("/letters/{id}/answers")
    RedirectView answer(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        LetterId letter = LetterId.parse(id).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
        String about = Objects.requireNonNullElse(parameters.getFirst("about"), ReaderChoices.WHOLE);
        String code = Objects.requireNonNullElse(parameters.getFirst("answer"), "");
        var choices = ReaderChoices.of(parameters).withShow();
        if (code.equals(NONE)) {
            return back(letter, choices, about);
        }
        Answer answer = Answer.of(code).orElseThrow(() -> new ProblemException(Problem.MALFORMED_REQUEST));
        Opinion opinion = opinion(about, answer, parameters);
        judging.judge(letter, opinion, key(opinion, parameters.getFirst("once")));
        return back(letter, choices.withHelp(opinion.withHelp()).saying(about, answer), about);
    }

    private static RedirectView back(LetterId letter, ReaderChoices choices, String about) {
        String place = about.matches("[a-z0-9]{1,11}") ? "#answer-" + about : "";
        var there = new RedirectView("/letters/" + letter.value() + choices.query() + place, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }

    private static Opinion opinion(String about, Answer answer, MultiValueMap<String, String> parameters) {
        List<String> words = parameters.getOrDefault("word", List.of()).stream().filter(word -> !word.isBlank() && word.length() <= Opinion.LONGEST_WORD)
                .distinct().limit(Opinion.MOST_WORDS).toList();
        String comment = parameters.getFirst("comment");
        if (comment != null && comment.length() > Opinion.LONGEST_COMMENT) {
            comment = comment.substring(0, Opinion.LONGEST_COMMENT);
        }
        boolean helped = "yes".equals(parameters.getFirst("helped"));
        return new Opinion(about.equals(ReaderChoices.WHOLE) ? null : about, Verdict.of(answer.code()).orElseThrow(), helped, words,
                comment == null || comment.isBlank() ? null : comment);
    }

    /** The same press twice is stored once; another answer on the same page is another judgement. */
    private static @Nullable String key(Opinion opinion, @Nullable String once) {
        if (once == null || once.isBlank() || once.length() > 40) {
            return null;
        }
        int rest = Objects.hash(opinion.words(), opinion.comment(), opinion.withHelp());
        return once + "." + opinion.sentence() + "." + opinion.verdict().code() + "." + Integer.toHexString(rest);
    }
}
