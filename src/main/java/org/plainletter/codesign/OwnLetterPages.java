package org.plainletter.codesign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A real letter for a group: given, looked at without its names, confirmed. Nothing of it is kept before that. */
@Controller
@RequestMapping("/groups/{group}/letters")
class OwnLetterPages {

    private final Places places;
    private final OwnLetters letters;
    private final Unnaming unnaming;

    OwnLetterPages(Places places, OwnLetters letters, Unnaming unnaming) {
        this.places = places;
        this.letters = letters;
        this.unnaming = unnaming;
    }

    @GetMapping
    ModelAndView all(Account account, @PathVariable String group) {
        Group own = places.group(account, group);
        return new ModelAndView("groups/letters").addObject("group", own).addObject("letters", letters.of(own));
    }

    /** Shows the letter without its names. */
    @PostMapping("/look")
    ModelAndView look(Account account, @PathVariable String group, @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String text) throws IOException {
        Group own = places.group(account, group);
        byte[] given = file != null && !file.isEmpty() ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
        try {
            return new ModelAndView("groups/letter").addObject("group", own).addObject("text", unnaming.unnamed(new Upload(given))).addObject("left", List.of());
        } catch (UnreadableUploadException | NotALetterException wrong) {
            return again(all(account, group), "We could not read a health letter in this. Try another file, or paste the words.");
        }
    }

    /** Keeps what was confirmed. Where the computer still sees what may be a name, it has to be confirmed once more. */
    @PostMapping
    Object keep(Account account, @PathVariable String group, @RequestParam String title, @RequestParam String text, @RequestParam String consent,
            @RequestParam(defaultValue = "") List<String> sure) {
        Group own = places.group(account, group);
        ModelAndView page = new ModelAndView("groups/letter").addObject("group", own).addObject("text", text).addObject("what", title).addObject("consent", consent).addObject("left", List.of());
        try {
            var letter = new OwnLetter(title, text, consent);
            if (!sure.contains("consent") || !sure.contains("nameless")) {
                return again(page, "Both boxes have to be ticked: the person agreed, and no name is left.");
            }
            List<String> left = unnaming.left(new Upload(text.getBytes(StandardCharsets.UTF_8)));
            if (!left.isEmpty() && !sure.contains("left")) {
                return again(page.addObject("left", left), "The computer still sees what may say who it is. Look again.");
            }
            letters.keep(own, letter);
            return JoinPages.to("/groups/" + group + "/letters");
        } catch (IllegalArgumentException wrong) {
            return again(page, String.valueOf(wrong.getMessage()));
        } catch (UnreadableUploadException | NotALetterException wrong) {
            return again(page, "This is no health letter any more. Change less of it.");
        }
    }

    @PostMapping("/{letter}/erase")
    Object erase(Account account, @PathVariable String group, @PathVariable String letter) {
        Group own = places.group(account, group);
        if (letters.of(own).containsKey(letter)) {
            letters.erase(own, letter);
        }
        return JoinPages.to("/groups/" + group + "/letters");
    }

    private static ModelAndView again(ModelAndView page, String problem) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problem", problem);
    }
}
