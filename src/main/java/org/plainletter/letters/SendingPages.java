package org.plainletter.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The start page, and what happens when a reader gives a letter to it. */
@Controller
class SendingPages {

    /** A letter that is quickly done is shown at once; for others there is a page that says how far they are. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Letters letters;
    private final ExampleLetters examples;
    private final TimeInWords times;

    SendingPages(Letters letters, ExampleLetters examples, TimeInWords times) {
        this.letters = letters;
        this.examples = examples;
        this.times = times;
    }

    @GetMapping("/")
    String start(Model model) {
        fill(model);
        return "start";
    }

    @PostMapping("/letters")
    RedirectView send(@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String example) throws IOException {
        LetterView letter = letters.submit(upload(file, text, example), PATIENCE);
        var there = new RedirectView("/letters/" + letter.id().value(), true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }

    /** What was chosen; a file comes before pasted text. */
    private Upload upload(@Nullable MultipartFile file, @Nullable String text, @Nullable String example) throws IOException {
        if (example != null) {
            return examples.letter(example).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        }
        if (file != null && !file.isEmpty()) {
            return new Upload(file.getBytes());
        }
        return new Upload((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
    }

    /** The start page again, with what went wrong on top. */
    @ExceptionHandler
    ModelAndView again(ProblemException failed) {
        var page = new ModelAndView("start", HttpStatus.valueOf(failed.problem().status()));
        page.addObject("problem", ProblemInWords.of(failed.problem()));
        page.addObject("examples", examples.all());
        page.addObject("kept", times.kept());
        return page;
    }

    private void fill(Model model) {
        model.addAttribute("examples", examples.all());
        model.addAttribute("kept", times.kept());
    }
}
