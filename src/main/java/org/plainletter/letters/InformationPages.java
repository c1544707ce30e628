package org.plainletter.letters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the service itself. */
@Controller
class InformationPages {

    private final Pictures pictures;
    private final TimeInWords times;

    InformationPages(Pictures pictures, TimeInWords times) {
        this.pictures = pictures;
        this.times = times;
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("kept", times.kept());
        model.addAttribute("again", true);
        return "about";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("again", true);
        return "accessibility";
    }

    @GetMapping("/credits")
    String credits(Model model) {
        model.addAttribute("pictures", pictures.all());
        model.addAttribute("again", true);
        return "credits";
    }

    @GetMapping("/erased")
    String erased(Model model) {
        model.addAttribute("again", true);
        return "erased";
    }
}
