package org.plainletter.codesign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Side;
import org.plainletter.letters.Pictures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What one person sees of a session, from being told about it to the thanks. The link is all that it takes. */
@Controller
@RequestMapping("/take-part/{link}")
class TakePartPages {

    /** The header by which a page knows that an answer comes from here. */
    static final String SIGNATURE = "Plain-Letter";
    static final String SIGNED = "take-part";
    private static final long LONGEST_MS = Duration.ofHours(2).toMillis();

    private final Seats seats;
    private final Carrying carrying;
    private final Sessions sessions;
    private final Groups groups;
    private final Answers answers;
    private final Pictures pictures;

    TakePartPages(Seats seats, Carrying carrying, Sessions sessions, Groups groups, Answers answers, Pictures pictures) {
        this.seats = seats;
        this.carrying = carrying;
        this.sessions = sessions;
        this.groups = groups;
        this.answers = answers;
        this.pictures = pictures;
    }

    /** Says of each answer, a refusal too, that it comes from here: a page keeps what it has to send until then, whatever a network in between says. */
    @ModelAttribute
    void sign(HttpServletResponse response) {
        response.setHeader(SIGNATURE, SIGNED);
    }

    @GetMapping
    Object begin(@PathVariable String link) {
        Seat seat = seat(link);
        seats.opened(seat);
        return Boolean.TRUE.equals(seat.agreed()) ? JoinPages.to("/take-part/" + link + "/items") : page("told", link, seat);
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable String link) {
        return page("check", link, seat(link)).addObject("checks", Check.ALL);
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable String link, @RequestParam Map<String, String> form) {
        Seat seat = seat(link);
        return Check.passed(form) ? page("agree", link, seat).addObject("checks", Check.ALL) : page("told", link, seat).addObject("again", true);
    }

    /** Nobody can agree without the two questions answered. */
    @PostMapping("/agree")
    Object agree(@PathVariable String link, @RequestParam Map<String, String> form, @RequestHeader(defaultValue = "") String accept) {
        Seat seat = seat(link);
        if (!Check.passed(form)) {
            return isScript(accept) ? ResponseEntity.badRequest().build() : page("told", link, seat).addObject("again", true);
        }
        boolean agreed = "yes".equals(form.get("agree"));
        boolean learning = agreed && "yes".equals(form.get("learn"));
        seats.agree(seat, agreed, learning);
        if (!learning) {
            answers.unlearn(seat);
        }
        if (!agreed) {
            answers.withdraw(seat);
        }
        return isScript(accept) ? ResponseEntity.noContent().build() : JoinPages.to("/take-part/" + link + (agreed ? "/start" : "/end"));
    }

    @GetMapping("/start")
    ModelAndView start(@PathVariable String link) {
        return page("start", link, seat(link));
    }

    @PostMapping("/start")
    Object start(@PathVariable String link, @RequestParam String help, @RequestHeader(defaultValue = "") String accept) {
        seats.help(seat(link), "with-help".equals(help));
        return isScript(accept) ? ResponseEntity.noContent().build() : JoinPages.to("/take-part/" + link + "/items");
    }

    @GetMapping("/items")
    Object items(@PathVariable String link, @RequestParam(defaultValue = "0") int at, @RequestParam(required = false) @Nullable String thanks, HttpServletResponse response) {
        VoicePages.lets(response, "blob:");
        Seat seat = seat(link);
        if (!Boolean.TRUE.equals(seat.agreed())) {
            return JoinPages.to("/take-part/" + link);
        }
        Session session = sessions.of(seat);
        if (session.isOver()) {
            return JoinPages.to("/take-part/" + link + "/end");
        }
        List<Shown> items = items(session, seat);
        int next = items.stream().filter(item -> item.said() == null).map(Shown::turn).findFirst().orElse(items.size() + 1);
        int current = at < 1 || at > items.size() ? next : at;
        if (current > items.size()) {
            seats.finish(seat, true);
            return JoinPages.to("/take-part/" + link + "/end");
        }
        seats.finish(seat, false);
        return reading("items", link, seat, current).addObject("thanks", thanks != null);
    }

    private List<Shown> items(Session session, Seat seat) {
        return Shown.of(seat, carrying.plan(session, seat), answers.standing(seat), pictures);
    }

    private ModelAndView reading(String name, String link, Seat seat, int current) {
        Session session = sessions.of(seat);
        return page(name, link, seat).addObject("items", items(session, seat)).addObject("current", current).addObject("easyLeft", member(session, seat).side() == Side.LEFT)
                .addObject("id", UUID.randomUUID().toString());
    }

    /** From being told to the last item on one page, for a tablet that is handed round. Nothing is noted: the tablet asks for it before the person is there. */
    @GetMapping("/whole")
    ModelAndView whole(@PathVariable String link) {
        return reading("whole", link, seat(link), 1).addObject("checks", Check.ALL).addObject("thanks", false);
    }

    /** A script wants to know that it is done; a form wants the next page. */
    private static boolean isScript(String accept) {
        return accept.contains("application/json");
    }

    /** An answer that is on disk when this returns: to a script 204, to a form the next item. */
    @PostMapping("/answers")
    Object answer(@PathVariable String link, @RequestParam MultiValueMap<String, String> form, @RequestHeader(defaultValue = "") String accept) {
        Seat seat = seat(link);
        Answer answer = answer(form, seat.helped());
        if (!Boolean.TRUE.equals(seat.agreed())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Session session = sessions.of(seat);
        try {
            answers.take(session, member(session, seat), seat, answer);
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (isScript(accept)) {
            return ResponseEntity.noContent().build();
        }
        if (answer.said() != Said.UNDO && Shown.isRest(seat, session.plan(), answer.turn())) {
            return JoinPages.to("/take-part/" + link + "/rest");
        }
        return JoinPages.to("/take-part/" + link + "/items?" + (answer.said() == Said.UNDO ? "at=" + answer.turn() : "thanks=yes"));
    }

    private static Answer answer(MultiValueMap<String, String> form, boolean helped) {
        try {
            String[] chosen = value(form, "answer").split(":", 2);
            Said said = Said.of(chosen[0]).orElseThrow(IllegalArgumentException::new);
            String help = value(form, "help");
            return new Answer(value(form, "id"), Integer.parseInt(value(form, "turn")), said, chosen.length > 1 ? chosen[1] : null, form.getOrDefault("word", List.of()), form.getFirst("comment"),
                    help.isEmpty() ? helped : help.equals("with-help"), Duration.ofMillis(Math.clamp(millis(value(form, "millis")), 0, LONGEST_MS)));
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static long millis(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    @PostMapping("/stop")
    Object stop(@PathVariable String link, @RequestHeader(defaultValue = "") String accept) {
        seats.finish(seat(link), true);
        return isScript(accept) ? ResponseEntity.noContent().build() : JoinPages.to("/take-part/" + link + "/end");
    }

    @GetMapping("/rest")
    ModelAndView rest(@PathVariable String link) {
        return page("rest", link, seat(link));
    }

    @GetMapping("/end")
    ModelAndView end(@PathVariable String link) {
        Seat seat = seat(link);
        return page("end", link, seat).addObject("open", Boolean.TRUE.equals(seat.agreed()) && answers.standing(seat).size() < seat.items().size())
                .addObject("over", sessions.of(seat).isOver());
    }

    private ModelAndView page(String name, String link, Seat seat) {
        Session session = sessions.of(seat);
        return new ModelAndView("take-part/" + name).addObject("link", link).addObject("seat", seat).addObject("plan", session.plan()).addObject("group", groups.of(session));
    }

    private Member member(Session session, Seat seat) {
        return groups.member(session.group(), seat.member()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Seat seat(String link) {
        return seats.open(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
