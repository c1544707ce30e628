package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.plainletter.judgement.Side;
import org.plainletter.letters.Pictures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A session on paper: what is printed, and a page to type in what was ticked. Paper and screen are the same from there on. */
@Controller
@RequestMapping("/groups/{group}/sessions/{id}/paper")
class PaperPages {

    private final Places places;
    private final Groups groups;
    private final Seats seats;
    private final Answers answers;
    private final Pictures pictures;

    PaperPages(Places places, Groups groups, Seats seats, Answers answers, Pictures pictures) {
        this.places = places;
        this.groups = groups;
        this.seats = seats;
        this.answers = answers;
        this.pictures = pictures;
    }

    /** One person's paper. */
    record Sheet(String code, Member member, boolean easyLeft, List<Shown> items) {}

    @GetMapping
    ModelAndView paper(Account account, @PathVariable String group, @PathVariable String id) {
        Place place = places.find(account, group, id);
        groups.members(place.session()).forEach(member -> seats.sit(place.session(), member));
        return place.page("paper").addObject("sheets", sheets(place.session())).addObject("checks", Check.ALL);
    }

    private List<Sheet> sheets(Session session) {
        Map<String, Member> members = groups.members(session).stream().collect(Collectors.toMap(Member::id, member -> member));
        List<Seat> all = seats.of(session);
        return IntStream.range(0, all.size()).filter(i -> members.containsKey(all.get(i).member())).mapToObj(i -> {
            Seat seat = all.get(i);
            Member member = Objects.requireNonNull(members.get(seat.member()));
            var standing = answers.standing(seat);
            return new Sheet(session.code() + "-" + (i + 1), member, member.side() == Side.LEFT,
                    Shown.of(seat, session.plan(), turn -> standing.containsKey(turn) ? standing.get(turn).said() : null, pictures));
        }).toList();
    }

    @GetMapping("/answers")
    ModelAndView enter(Account account, @PathVariable String group, @PathVariable String id, @RequestParam(defaultValue = "") String sheet) {
        Place place = places.find(account, group, id);
        List<Sheet> sheets = sheets(place.session());
        return place.page("enter").addObject("sheets", sheets).addObject("once", UUID.randomUUID().toString())
                .addObject("sheet", sheets.stream().filter(each -> each.code().equalsIgnoreCase(sheet.strip())).findFirst().orElse(null));
    }

    /** Takes a sheet in, the way answers from a screen are taken in. Sent twice it counts once; an answer that stands already is not said again. */
    @PostMapping("/answers")
    Object enter(Account account, @PathVariable String group, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Place place = places.find(account, group, id);
        Session session = place.session();
        List<Seat> all = seats.of(session);
        int number = number(form.getFirst("sheet"), all.size());
        Seat seat = all.get(number - 1);
        Member member = groups.member(group, seat.member()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seats.agree(seat, true, "yes".equals(form.getFirst("learn")));
        var agreed = seats.of(session).get(number - 1);
        var standing = answers.standing(seat);
        for (int turn = 1; turn <= seat.items().size(); turn++) {
            Said said = Said.of(String.valueOf(form.getFirst("answer-" + turn))).orElse(null);
            if (said != null && (!standing.containsKey(turn) || standing.get(turn).said() != said)) {
                answers.take(session, member, agreed, answer(form, turn, said));
            }
        }
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/paper/answers?saved=" + number);
    }

    private static Answer answer(MultiValueMap<String, String> form, int turn, Said said) {
        String once = UUID.nameUUIDFromBytes((form.getFirst("once") + " " + turn).getBytes(StandardCharsets.UTF_8)).toString();
        String words = Objects.requireNonNullElse(form.getFirst("words-" + turn), "");
        return new Answer(once, turn, said, List.of(words.toLowerCase(Locale.UK).split("[\\s,;]+")), form.getFirst("comment-" + turn), "with-help".equals(form.getFirst("help")), Duration.ZERO);
    }

    private static int number(@Nullable String sheet, int most) {
        String last = sheet == null ? "" : sheet.replaceAll(".*-", "");
        if (!last.matches("\\d{1,3}") || Integer.parseInt(last) < 1 || Integer.parseInt(last) > most) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(last);
    }
}
