package org.plainletter.codesign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plainletter.judgement.Judgement;

/**
 * What one group, or one room of it, has said in all its sessions so far: what is easy for one is not for another.
 *
 * @param name the group's, and the room's if it has rooms
 * @param rewritten of new words
 * @param untouched of the letters' own words
 */
record GroupTally(String name, Tally rewritten, Tally untouched) {

    /** One for each room of a group that has ended a session, by name. */
    static List<GroupTally> of(Group group, List<Session> sessions, Function<Session, Collection<Seat>> seats, Collection<Judgement> judgements) {
        Map<String, GroupTally> rooms = new TreeMap<>();
        sessions.stream().filter(Session::isOver).forEach(session -> {
            Results results = Results.of(session, seats.apply(session), judgements);
            String name = group.name() + (session.room().isEmpty() ? "" : ", " + session.room());
            rooms.merge(name, new GroupTally(name, results.alone().and(results.withHelp()), results.untouched()), GroupTally::and);
        });
        return List.copyOf(rooms.values());
    }

    private GroupTally and(GroupTally other) {
        return new GroupTally(name, rewritten.and(other.rewritten), untouched.and(other.untouched));
    }
}
