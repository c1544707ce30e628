package org.plainletter.codesign;

import java.util.List;
import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The rapid turn: a part that was hard, new words for it, and the letter, side by side on the big screen. */
@Controller
@RequestMapping("/groups/{group}/sessions/{id}/parts/{number:\\d{1,4}}")
class PartPages {

    private static final int LONGEST = 1000;

    private final Places places;
    private final Outcomes outcomes;
    private final Workshop workshop;

    PartPages(Places places, Outcomes outcomes, Workshop workshop) {
        this.places = places;
        this.outcomes = outcomes;
        this.workshop = workshop;
    }

    @GetMapping
    ModelAndView part(Account account, @PathVariable String group, @PathVariable String id, @PathVariable int number) {
        Place place = places.find(account, group, id);
        return place.page("part").addObject("extract", extract(place, number)).addObject("number", number).addObject("drafts", outcomes.drafts(place.session(), number));
    }

    @PostMapping
    Object draft(Account account, @PathVariable String group, @PathVariable String id, @PathVariable int number, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "group") String by) {
        Place place = places.find(account, group, id);
        Extract extract = extract(place, number);
        try {
            outcomes.keep(place.session(), number, draft(place, extract, number, words, by));
            return JoinPages.to("/groups/" + group + "/sessions/" + id + "/parts/" + number);
        } catch (IllegalArgumentException wrong) {
            ModelAndView page = part(account, group, id, number);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", wrong.getMessage());
        }
    }

    private Draft draft(Place place, Extract extract, int number, String words, String by) {
        if (by.equals("computer")) {
            List<String> tried = outcomes.drafts(place.session(), number).stream().map(Draft::words).toList();
            return workshop.another(extract, tried).orElseThrow(() -> new IllegalArgumentException("The computer has no other words for this. Write your own."));
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("Write the new words, up to 1,000 letters.");
        }
        return workshop.check(extract, words);
    }

    private static Extract extract(Place place, int number) {
        List<Extract> extracts = place.session().plan().extracts();
        if (!place.session().isOver() || number < 0 || number >= extracts.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return extracts.get(number);
    }
}
