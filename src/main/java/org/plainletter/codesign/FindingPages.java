package org.plainletter.codesign;

import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.plainletter.judgement.Judgements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The library of findings. */
@Controller
@RequestMapping("/groups")
class FindingPages {

    private final Places places;
    private final Findings findings;
    private final Seats seats;
    private final Judgements judgements;

    FindingPages(Places places, Findings findings, Seats seats, Judgements judgements) {
        this.places = places;
        this.findings = findings;
        this.seats = seats;
        this.judgements = judgements;
    }

    @GetMapping("/findings")
    ModelAndView all(Account account) {
        return new ModelAndView("groups/findings").addObject("findings", findings.of(account.charity()));
    }

    @PostMapping("/{group}/sessions/{id}/findings")
    Object add(Account account, @PathVariable String group, @PathVariable String id, @RequestParam int part, @RequestParam String words) {
        Place place = places.find(account, group, id);
        if (!place.session().isOver() || part < 0 || part >= place.session().plan().extracts().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Results results = Results.of(place.session(), seats.of(place.session()), judgements.ofGroup(group));
        try {
            findings.add(place.session(), results.heat().get(part), words);
        } catch (IllegalArgumentException wrong) {
            ModelAndView page = all(account);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", wrong.getMessage());
        }
        return JoinPages.to("/groups/findings");
    }

    @PostMapping("/findings/{finding}/share")
    Object share(Account account, @PathVariable String finding, @RequestParam boolean shared) {
        return back(findings.share(account.charity(), finding, shared));
    }

    @PostMapping("/findings/{finding}/erase")
    Object erase(Account account, @PathVariable String finding) {
        return back(findings.erase(account.charity(), finding));
    }

    private static Object back(boolean own) {
        if (!own) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return JoinPages.to("/groups/findings");
    }
}
