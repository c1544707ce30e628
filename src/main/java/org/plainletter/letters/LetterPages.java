package org.plainletter.letters;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One letter: how far it is, its easy words, its own words, and its end. */
@Controller
@RequestMapping("/letters/{id}")
class LetterPages {

    /** What happens at each step of {@link org.plainletter.pipeline.Progress}. */
    private static final List<String> STEPS = List.of("We open your letter.", "We read your letter.", "We look for dates, times and names.",
            "We write the easy words.", "We check the easy words.");

    /** The page that waits listens for news, or without a script loads itself every two seconds. */
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(15);

    private final Letters letters;
    private final Pictures pictures;
    private final TimeInWords times;

    LetterPages(Letters letters, Pictures pictures, TimeInWords times) {
        this.letters = letters;
        this.pictures = pictures;
        this.times = times;
    }

    @GetMapping
    ModelAndView letter(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        LetterView found = find(id);
        var choices = ReaderChoices.of(parameters);
        var letter = found.letter();
        if (!found.finished()) {
            letters.expect(found.id(), LOOKS_AGAIN);
            var first = letter == null || letter.sensitive() && !choices.show() ? null : EasyRead.of(letter, pictures);
            return page("waiting", found, choices).addObject("steps", STEPS).addObject("done", found.done()).addObject("refresh", true).addObject("first", first);
        }
        if (letter == null) {
            return sorry(found);
        }
        if (letter.sensitive() && !choices.show()) {
            return page("sensitive", found, choices);
        }
        return page("letter", found, choices).addObject("letter", EasyRead.of(letter, pictures))
                .addObject("answers", Answer.inOrderFor(id)).addObject("sizes", ReaderChoices.TextSize.values())
                .addObject("until", times.when(found.expires())).addObject("once", UUID.randomUUID().toString());
    }

    @GetMapping("/original")
    ModelAndView original(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        LetterView found = find(id);
        var choices = ReaderChoices.of(parameters);
        var letter = found.letter();
        if (letter == null || letter.sensitive() && !choices.show()) {
            return letter(id, parameters);
        }
        return page("original", found, choices).addObject("original", EasyRead.lines(letter));
    }

    @GetMapping("/later")
    ModelAndView later(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        LetterView found = find(id);
        return page("later", found, ReaderChoices.of(parameters)).addObject("until", times.when(found.expires()));
    }

    @GetMapping("/erase")
    ModelAndView eraseOrNot(@PathVariable String id, Model model) {
        find(id);
        return new ModelAndView("erase").addObject("id", id).addObject("again", true);
    }

    @PostMapping("/erase")
    RedirectView erase(@PathVariable String id) {
        LetterId.parse(id).ifPresent(letters::erase);
        var there = new RedirectView("/erased", true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }

    private LetterView find(String id) {
        return LetterId.parse(id).flatMap(letters::find).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
    }

    private static ModelAndView page(String name, LetterView found, ReaderChoices choices) {
        return new ModelAndView(name).addObject("id", found.id().value()).addObject("choices", choices).addObject("again", true);
    }

    private static ModelAndView sorry(LetterView found) {
        Problem problem = found.problem() == null ? Problem.INTERNAL_FAULT : found.problem();
        return new ModelAndView("sorry").addObject("problem", ProblemInWords.of(problem)).addObject("again", true);
    }
}
