package org.plainletter.codesign;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.plainletter.codesign.Report.Time;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** "You said, we did": for whoever writes it, for the people of the group, and for everybody. */
@Controller
class ReportPages {

    private static final String MINE = "/groups/{group}/sessions/{id}";

    private final Places places;
    private final Groups groups;
    private final Sessions sessions;
    private final Seats seats;
    private final Outcomes outcomes;
    private final Judgements judgements;
    private final Thanks thanks;
    private final Answers answers;

    ReportPages(Places places, Groups groups, Sessions sessions, Seats seats, Outcomes outcomes, Judgements judgements, Thanks thanks, Answers answers) {
        this.places = places;
        this.groups = groups;
        this.sessions = sessions;
        this.seats = seats;
        this.outcomes = outcomes;
        this.judgements = judgements;
        this.thanks = thanks;
        this.answers = answers;
    }

    @GetMapping(MINE + "/outcomes")
    Object outcomes(Account account, @PathVariable String group, @PathVariable String id) {
        Place place = places.find(account, group, id);
        if (!place.session().isOver()) {
            return JoinPages.to("/groups/" + group + "/sessions/" + id);
        }
        return place.page("outcomes").addObject("report", report(place.group(), place.session())).addObject("published", outcomes.published(place.session()).isPresent())
                .addObject("credits", groups.members(place.group()).stream().flatMap(member -> thanks.credit(member).stream()).sorted().toList());
    }

    @PostMapping(MINE + "/outcomes")
    Object say(Account account, @PathVariable String group, @PathVariable String id, @RequestParam int part, @RequestParam String done, @RequestParam String words) {
        try {
            outcomes.say(places.find(account, group, id).session(), part, new Outcome("yes".equals(done), words));
        } catch (IllegalArgumentException wrong) {
            if (outcomes(account, group, id) instanceof ModelAndView page) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page.addObject("problem", wrong.getMessage());
            }
        }
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/outcomes#part-" + part);
    }

    @PostMapping(MINE + "/publish")
    Object publish(Account account, @PathVariable String group, @PathVariable String id) {
        outcomes.publish(places.find(account, group, id).session());
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/outcomes");
    }

    /** For everybody, once it is published. */
    @GetMapping("/you-said/{id}")
    ModelAndView published(@PathVariable String id) {
        Session session = sessions.any(id).filter(each -> outcomes.published(each).isPresent()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("take-part/said").addObject("report", report(groups.of(session), session, earlier -> outcomes.published(earlier).isPresent()).forEverybody(session.plan()));
    }

    /** For the people of the session, once it is over: with their vote. */
    @GetMapping("/take-part/{link}/said")
    ModelAndView said(@PathVariable String link) {
        Seat seat = seat(link);
        Session session = sessions.of(seat);
        if (!session.isOver()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("take-part/said").addObject("report", report(groups.of(session), session)).addObject("link", link);
    }

    @PostMapping("/take-part/{link}/vote")
    Object vote(@PathVariable String link, @RequestParam int part) {
        Seat seat = seat(link);
        try {
            outcomes.vote(sessions.of(seat), seat, part);
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return JoinPages.to("/take-part/" + link + "/said?voted=yes");
    }

    private Seat seat(String link) {
        return seats.open(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Report report(Group group, Session session) {
        return report(group, session, any -> true);
    }

    private Time time(Session session, Collection<Judgement> said) {
        List<Seat> seated = seats.of(session);
        return new Time(Results.of(session, seated, said), PictureTally.understood(PictureTally.of(session.plan(), seated, answers::standing)).rewritten());
    }

    /** @param told which of the room's earlier sessions may be told of here */
    private Report report(Group group, Session session, Predicate<Session> told) {
        var said = judgements.ofGroup(group.id());
        List<Session> before = sessions.of(group).reversed().stream().filter(each -> each.isOver() && each.room().equals(session.room()) && !each.created().isAfter(session.created()))
                .filter(each -> each.id().equals(session.id()) || told.test(each)).toList();
        return Report.of(session, Results.of(session, seats.of(session), said), outcomes.of(session), outcomes.votes(session), before.stream().map(each -> time(each, said)).toList());
    }
}
