package org.plainletter.codesign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.letters.Pictures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Finding a session by its code, and saying who one is. */
@Controller
class JoinPages {

    private final Sessions sessions;
    private final Groups groups;
    private final Carrying carrying;
    private final Pictures pictures;
    private final WrongCodes wrong = new WrongCodes(InstantSource.system());

    JoinPages(Sessions sessions, Groups groups, Carrying carrying, Pictures pictures) {
        this.sessions = sessions;
        this.groups = groups;
        this.carrying = carrying;
        this.pictures = pictures;
    }

    /** One of the people of a session, to choose oneself from. */
    record Who(String id, String name, String picture) {}

    @GetMapping("/join")
    ModelAndView join() {
        return new ModelAndView("take-part/join");
    }

    @PostMapping("/join")
    Object join(@RequestParam String code, HttpServletRequest request) {
        return find(code, request) == null ? unknown() : to("/join/" + code.strip().replaceAll("[^A-Za-z0-9]", ""));
    }

    private static ModelAndView unknown() {
        return new ModelAndView("take-part/join", HttpStatus.UNPROCESSABLE_CONTENT).addObject("problem", "We did not find this code. Look at it again, or ask.");
    }

    @GetMapping("/join/{code}")
    Object who(@PathVariable String code, HttpServletRequest request) {
        Session session = find(code, request);
        if (session == null) {
            return unknown();
        }
        List<Who> people = groups.members(session).stream().map(this::who).toList();
        return new ModelAndView("take-part/who").addObject("code", session.code()).addObject("people", people).addObject("group", groups.of(session));
    }

    /** What one of the people finds on a tablet that is handed round. */
    record Seated(Who who, String link) {}

    /** For a tablet that is handed round: it gets all that each person reads beforehand, and goes on without a network from one to the next. */
    @GetMapping("/take-part/tablet/{code}")
    Object tablet(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        VoicePages.lets(response, "blob:");
        Session session = find(code, request);
        if (session == null) {
            return unknown();
        }
        List<Seated> people = groups.members(session).stream().map(member -> new Seated(who(member), carrying.sit(session, member))).toList();
        return new ModelAndView("take-part/tablet").addObject("code", session.code()).addObject("people", people);
    }

    private Who who(Member member) {
        String picture = pictures.address(member.picture());
        return new Who(member.id(), member.name() == null ? "" : member.name(), picture == null ? "/pictures/person.svg" : picture);
    }

    @PostMapping("/join/{code}")
    Object sit(@PathVariable String code, @RequestParam String who, HttpServletRequest request) {
        Session session = find(code, request);
        if (session == null) {
            return unknown();
        }
        Member member = groups.members(session).stream().filter(each -> each.id().equals(who)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return to("/take-part/" + carrying.sit(session, member));
    }

    private @Nullable Session find(String code, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!wrong.allow(address)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Session session = sessions.open(code).orElse(null);
        if (session == null) {
            wrong.add(address);
        }
        return session;
    }

    static RedirectView to(String path) {
        var there = new RedirectView(path, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }
}
