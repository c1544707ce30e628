package org.plainletter.codesign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A charity's groups, their people and their sessions. */
@Controller
@RequestMapping("/groups")
class GroupPages {

    /** What people without a written name choose. */
    static final List<String> PICTURES = List.of("cat", "dog", "bird", "fish", "tree", "flower", "star", "boat", "apple", "ball");

    private final Places places;
    private final Groups groups;
    private final Sessions sessions;
    private final Letters letters;
    private final Carrying carrying;
    private final Findings findings;
    private final Outcomes outcomes;
    private final Workshop workshop;

    GroupPages(Places places, Groups groups, Sessions sessions, Letters letters, Carrying carrying, Findings findings, Outcomes outcomes, Workshop workshop) {
        this.carrying = carrying;
        this.places = places;
        this.groups = groups;
        this.sessions = sessions;
        this.letters = letters;
        this.findings = findings;
        this.outcomes = outcomes;
        this.workshop = workshop;
    }

    @GetMapping
    ModelAndView all(Account account) {
        return new ModelAndView("groups/all").addObject("groups", groups.of(account.charity())).addObject("charity", account.charity().name());
    }

    @PostMapping
    Object make(Account account, @RequestParam String name, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String called) {
        try {
            return JoinPages.to("/groups/" + groups.make(account.charity(), name, kind, called).id());
        } catch (IllegalArgumentException wrong) {
            return again(all(account), wrong);
        }
    }

    @GetMapping("/{id}")
    ModelAndView group(Account account, @PathVariable String id) {
        Group group = places.group(account, id);
        return new ModelAndView("groups/group").addObject("group", group).addObject("people", groups.members(group)).addObject("sessions", sessions.of(group))
                .addObject("pictures", PICTURES);
    }

    @PostMapping("/{id}/people")
    Object add(Account account, @PathVariable String id, @RequestParam(required = false) @Nullable String name, @RequestParam(required = false) @Nullable String picture,
            @RequestParam(defaultValue = "") String room) {
        try {
            groups.add(places.group(account, id), room, name, picture != null && PICTURES.contains(picture) ? picture : null);
            return JoinPages.to("/groups/" + id + "#people");
        } catch (IllegalArgumentException wrong) {
            return again(group(account, id), wrong);
        }
    }

    @GetMapping("/{id}/sessions/new")
    ModelAndView plan(Account account, @PathVariable String id) {
        Group group = places.group(account, id);
        return new ModelAndView("groups/plan").addObject("group", group).addObject("letters", letters.all(group)).addObject("findings", findings.of(account.charity())).addObject("trials", carrying.open(group))
                .addObject("rooms", groups.members(group).stream().map(Member::room).distinct().sorted().toList());
    }

    @PostMapping("/{id}/sessions")
    Object make(Account account, @PathVariable String id, @RequestParam String aim, @RequestParam String measure, @RequestParam String canChange, @RequestParam String cannotChange,
            @RequestParam int minutes, @RequestParam(defaultValue = "") String room, @RequestParam(required = false) @Nullable List<String> letter, @RequestParam(defaultValue = "") String trial,
            @RequestParam(defaultValue = "false") boolean pictures, @RequestParam(defaultValue = "false") boolean pairs, @RequestParam(defaultValue = "0") int rest,
            @RequestParam(required = false) @Nullable List<String> finding) {
        Group group = places.group(account, id);
        try {
            List<List<Extract>> chosen = Objects.requireNonNullElse(letter, List.<String>of()).stream().limit(12).map(name -> letters.extracts(group, name)).toList();
            List<Extract> extracts = Plan.inTime(chosen, trial.isEmpty() ? minutes : minutes / 2);
            var plan = new Plan(aim, measure, canChange, cannotChange, minutes, extracts, pictures ? PictureQuestion.of(extracts) : List.of(),
                    findings.chosen(account.charity(), Objects.requireNonNullElse(finding, List.of())), pairs ? Pair.of(extracts, extract -> other(group, extract)) : List.of(), rest > 0 ? rest : null);
            Session session = sessions.make(group, room, plan);
            carrying.open(group).stream().filter(open -> open.id().equals(trial)).findFirst().ifPresent(open -> carrying.carry(session, open.id()));
            return JoinPages.to("/groups/" + id + "/sessions/" + session.id());
        } catch (IllegalArgumentException wrong) {
            return again(plan(account, id).addObject("aim", aim), wrong);
        }
    }

    /** Words that the group found itself come first. */
    private Optional<Draft> other(Group group, Extract extract) {
        try {
            return outcomes.passed(sessions.of(group), extract).or(() -> workshop.another(extract, List.of()));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private static ModelAndView again(ModelAndView page, IllegalArgumentException wrong) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problem", wrong.getMessage());
    }
}
