package org.plainletter.codesign;

import org.plainletter.access.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Finds a session for whoever is signed in: in a group of their own charity, or not at all. */
@Component
class Places {

    private final Groups groups;
    private final Sessions sessions;

    Places(Groups groups, Sessions sessions) {
        this.groups = groups;
        this.sessions = sessions;
    }

    /** A group and a session of it. */
    record Place(Group group, Session session) {

        /** A page about it. */
        ModelAndView page(String name) {
            return new ModelAndView("groups/" + name).addObject("group", group).addObject("evening", session);
        }
    }

    /** @throws ResponseStatusException 404: there is none, or it is not theirs */
    Group group(Account account, String id) {
        return groups.find(account.charity(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 404: there is none, or it is not theirs */
    Place find(Account account, String group, String id) {
        Group own = group(account, group);
        return new Place(own, sessions.find(own, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
