package org.plainletter.codesign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.plainletter.judgement.Judgements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A session for whoever runs it: who is how far, the end, and the results. */
@Controller
@RequestMapping("/groups/{group}/sessions/{id}")
class SessionPages {

    private final Places places;
    private final Groups groups;
    private final Sessions sessions;
    private final Seats seats;
    private final Answers answers;
    private final Judgements judgements;
    private final Carrying carrying;
    private final VoiceNotes notes;

    SessionPages(Places places, Groups groups, Sessions sessions, Seats seats, Answers answers, Judgements judgements, VoiceNotes notes, Carrying carrying) {
        this.carrying = carrying;
        this.places = places;
        this.groups = groups;
        this.sessions = sessions;
        this.seats = seats;
        this.answers = answers;
        this.judgements = judgements;
        this.notes = notes;
    }

    @GetMapping
    ModelAndView live(Account account, @PathVariable String group, @PathVariable String id) {
        return live(places.find(account, group, id));
    }

    private ModelAndView live(Place place) {
        List<Progress> people = people(place.session());
        String link = Addresses.join(place.session().code());
        return place.page("live").addObject("people", people).addObject("tip", people.isEmpty() ? "Add people to the group first." : Tip.now(people))
                .addObject("open", people.stream().filter(Progress::isHere).count())
                .addObject("join", link).addObject("qr", Qr.of(link)).addObject("minutes", Duration.between(place.session().created(), Instant.now()).toMinutes());
    }

    private List<Progress> people(Session session) {
        Map<String, Seat> byMember = seats.of(session).stream().collect(Collectors.toMap(Seat::member, seat -> seat));
        Instant now = Instant.now();
        return groups.members(session).stream().map(member -> {
            Seat seat = byMember.get(member.id());
            return seat == null ? Progress.away(member) : Progress.of(member, seat, answers.standing(seat).size(), answers.last(seat).orElse(null), now);
        }).toList();
    }

    /** Not over the head of somebody who still answers, unless the facilitator says so knowing it. */
    @PostMapping("/end")
    Object end(Account account, @PathVariable String group, @PathVariable String id, @RequestParam(defaultValue = "") String anyway) {
        Place place = places.find(account, group, id);
        if (!anyway.equals("yes") && !place.session().isOver() && people(place.session()).stream().anyMatch(Progress::isHere)) {
            return live(place).addObject("waiting", true);
        }
        sessions.end(place.session());
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/results");
    }

    /** Not before the end: whoever sees how it goes could steer it. */
    @GetMapping("/results")
    Object results(Account account, @PathVariable String group, @PathVariable String id, HttpServletResponse response) {
        Place place = places.find(account, group, id);
        if (!place.session().isOver()) {
            return JoinPages.to("/groups/" + group + "/sessions/" + id);
        }
        VoicePages.plays(response, "'self'");
        List<Seat> seated = seats.of(place.session());
        Map<Integer, List<String>> said = notes.of(seated);
        List<PictureTally> pictures = PictureTally.of(place.session().plan(), seated, answers::standing);
        int parts = place.session().plan().extracts().size();
        return place.page("results").addObject("results", results(place)).addObject("carries", carrying.trial(place.session()).isPresent())
                .addObject("notes", said).addObject("otherNotes", said.entrySet().stream().filter(each -> each.getKey() >= parts).flatMap(each -> each.getValue().stream()).toList())
                .addObject("pictures", pictures).addObject("understood", PictureTally.understood(pictures)).addObject("pairs", PairTally.of(place.session().plan(), seated, answers::standing))
                .addObject("groups", groups.of(account.charity()).stream().flatMap(each -> GroupTally.of(each, sessions.of(each), seats::of, judgements.ofGroup(each.id())).stream()).toList());
    }

    /** For whoever wants to count on; not before the end either. */
    @GetMapping("/results.csv")
    Object table(Account account, @PathVariable String group, @PathVariable String id) {
        Place place = places.find(account, group, id);
        return place.session().isOver() ? ResultsCsv.file("results.csv", ResultsCsv.of(results(place))) : JoinPages.to("/groups/" + group + "/sessions/" + id);
    }

    private Results results(Place place) {
        return Results.of(place.session(), seats.of(place.session()), judgements.ofGroup(place.group().id()));
    }
}
