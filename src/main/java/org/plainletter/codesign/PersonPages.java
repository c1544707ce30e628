package org.plainletter.codesign;

import java.util.Map;
import java.util.stream.Collectors;
import org.plainletter.access.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One person of a group: how they want to be thanked, what is owed to them, and the end of it. */
@Controller
@RequestMapping("/groups/{group}")
class PersonPages {

    private final Places places;
    private final Groups groups;
    private final Thanks thanks;

    PersonPages(Places places, Groups groups, Thanks thanks) {
        this.places = places;
        this.groups = groups;
        this.thanks = thanks;
    }

    @GetMapping("/people/{member}")
    ModelAndView person(Account account, @PathVariable String group, @PathVariable String member) {
        Group own = places.group(account, group);
        Member person = find(own, member);
        return new ModelAndView("groups/person").addObject("group", own).addObject("person", person).addObject("credit", thanks.credit(person).orElse(""))
                .addObject("owed", thanks.owed(own).stream().filter(each -> each.member().equals(member)).toList());
    }

    @PostMapping("/people/{member}/credit")
    Object credit(Account account, @PathVariable String group, @PathVariable String member, @RequestParam String credit) {
        thanks.credit(find(places.group(account, group), member), credit);
        return JoinPages.to("/groups/" + group + "/people/" + member);
    }

    @PostMapping("/people/{member}/owed")
    Object owe(Account account, @PathVariable String group, @PathVariable String member, @RequestParam String what, @RequestParam String pounds) {
        try {
            thanks.owe(find(places.group(account, group), member), what, pounds);
            return JoinPages.to("/groups/" + group + "/people/" + member);
        } catch (IllegalArgumentException wrong) {
            ModelAndView page = person(account, group, member);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", wrong.getMessage());
        }
    }

    @PostMapping("/people/{member}/erase")
    Object erase(Account account, @PathVariable String group, @PathVariable String member) {
        thanks.erase(find(places.group(account, group), member));
        return JoinPages.to("/groups/" + group);
    }

    @PostMapping("/help")
    Object help(Account account, @PathVariable String group, @RequestParam String help) {
        groups.help(places.group(account, group), help);
        return JoinPages.to("/groups/" + group);
    }

    /** For whoever pays: who, when, what for, how much. */
    @GetMapping("/payments.csv")
    ResponseEntity<byte[]> payments(Account account, @PathVariable String group) {
        Group own = places.group(account, group);
        Map<String, Member> members = groups.members(own).stream().collect(Collectors.toMap(Member::id, member -> member));
        var csv = new StringBuilder("who,date,what for,pounds\r\n");
        thanks.owed(own).forEach(each -> {
            Member member = members.get(each.member());
            String who = member == null ? "" : member.name() == null ? String.valueOf(member.picture()) : member.name();
            csv.append(ResultsCsv.cell(who)).append(',').append(each.day()).append(',').append(ResultsCsv.cell(each.what())).append(',').append(each.pounds()).append("\r\n");
        });
        return ResultsCsv.file("payments.csv", csv.toString());
    }

    private Member find(Group group, String member) {
        return groups.member(group.id(), member).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
