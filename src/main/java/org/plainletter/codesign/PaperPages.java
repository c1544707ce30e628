package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.plainletter.codesign.Answers.Standing;
import org.plainletter.codesign.Places.Place;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
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
    private final Carrying carrying;
    private final Answers answers;
    private final Judgements judgements;
    private final Pictures pictures;

    PaperPages(Places places, Groups groups, Seats seats, Carrying carrying, Answers answers, Judgements judgements, Pictures pictures) {
        this.places = places;
        this.groups = groups;
        this.seats = seats;
        this.carrying = carrying;
        this.answers = answers;
        this.judgements = judgements;
        this.pictures = pictures;
    }

    /** One person's paper. */
    record Sheet(String code, Member member, Seat seat, boolean easyLeft, List<Shown> items) {}

    @GetMapping
    ModelAndView paper(Account account, @PathVariable String group, @PathVariable String id) {
        Place place = places.find(account, group, id);
        groups.members(place.session()).forEach(member -> carrying.sit(place.session(), member));
        return place.page("paper").addObject("sheets", sheets(place.session())).addObject("checks", Check.ALL);
    }

    private List<Sheet> sheets(Session session) {
        Map<String, Member> members = groups.members(session).stream().collect(Collectors.toMap(Member::id, member -> member));
        return seats.of(session).stream().filter(seat -> members.containsKey(seat.member())).map(seat -> {
            Member member = Objects.requireNonNull(members.get(seat.member()));
            var standing = answers.standing(seat);
            return new Sheet(session.code() + "-" + (seat.place() + 1), member, seat, member.side() == Side.LEFT,
                    Shown.of(seat, carrying.plan(session, seat), standing, pictures));
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
        Seat seat = seat(session, form.getFirst("sheet"));
        Member member = groups.member(group, seat.member()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean agreed = said(form, "part").equals("yes");
        if (said(form, "once").isEmpty() || !agreed && !said(form, "part").equals("no")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean learning = agreed && said(form, "learn").equals("yes");
        seats.agree(seat, agreed, learning);
        if (!learning) {
            answers.unlearn(seat);
        }
        if (agreed) {
            take(session, member, seats.of(session).stream().filter(each -> each.id().equals(seat.id())).findFirst().orElseThrow(), form);
        } else {
            answers.withdraw(seat);
        }
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/paper/answers?saved=" + (seat.place() + 1));
    }

    private void take(Session session, Member member, Seat seat, MultiValueMap<String, String> form) {
        var standing = answers.standing(seat);
        for (int turn = 1; turn <= seat.items().size(); turn++) {
            Standing before = standing.get(turn);
            Opinion earlier = before == null || before.judgement() == null ? null : judgements.find(before.judgement()).map(Judgement::opinion).orElse(null);
            Answer answer = answer(form, seat, turn, earlier);
            if (answer != null && !stands(before, earlier, answer)) {
                answers.take(session, member, seat, answer);
            }
        }
    }

    private static boolean stands(@Nullable Standing before, @Nullable Opinion earlier, Answer answer) {
        return before != null && before.said() == answer.said() && Objects.equals(before.choice(), answer.choice())
                && (earlier == null || earlier.words().equals(answer.words()) && earlier.withHelp() == answer.withHelp() && Objects.equals(earlier.comment(), answer.comment()));
    }

    private Seat seat(Session session, @Nullable String sheet) {
        String last = sheet == null ? "" : sheet.replaceAll(".*-", "");
        return seats.of(session).stream().filter(seat -> last.equals(String.valueOf(seat.place() + 1))).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the sheet says of a turn, if it says anything; what was typed in before stays where nothing is typed now. */
    private static @Nullable Answer answer(MultiValueMap<String, String> form, Seat seat, int turn, @Nullable Opinion before) {
        String[] ticked = said(form, "answer-" + turn).split(":", 2);
        Said said = Said.of(ticked[0]).orElse(null);
        if (said == null) {
            return null;
        }
        String typed = said(form, "words-" + turn).strip().toLowerCase(Locale.UK);
        List<String> words = !typed.isEmpty() ? List.of(typed.split("[\\s,;]+")) : before == null ? List.of() : before.words();
        String written = said(form, "why-" + turn).strip();
        String why = !written.isEmpty() ? written : before == null ? null : before.comment();
        boolean helped = said(form, "help").equals("with-help");
        // The same sheet sent twice is one; with anything changed on it, another.
        String all = String.join(" ", seat.id(), said(form, "once"), String.valueOf(turn), String.join(":", ticked), String.valueOf(helped), words.toString(), why);
        return new Answer(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString(), turn, said, ticked.length > 1 ? ticked[1] : null, words, why, helped, Duration.ZERO);
    }

    private static String said(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }
}
