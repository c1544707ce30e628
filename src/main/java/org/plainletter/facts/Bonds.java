package org.plainletter.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells which facts of a sentence or a table row belong together.
 *
 * <ul>
 * <li>A dose, and how often: with the medicine that follows at once ("one puff of GTN"), else with the last medicine before it, else with the next one. So the
 *     new dose and the old one of "atorvastatin to 80 mg nocte (was 40 mg)" are both atorvastatin's. Where there is no medicine they are bound to each other.
 * <li>A length of time: as a dose, but only behind "for", "course of" or "duration", or before "course".
 * <li>A time: with the date right before it, else the one right behind it, else the last one before, else the next. A place: with the last date or time before it, else the next.
 * <li>A person, and a range of times: with the phone number or email address that is nearest, the person before it, the times behind it.
 * </ul>
 *
 * A full stop before a capital, and a line break, end a sentence: nothing is bound across them.
 */
@Component
public final class Bonds {

    private static final Pattern END = Pattern.compile("[.!?][)\"']* +(?=[\\p{Lu}\"'(])|\\n");
    private static final Pattern AT_ONCE = Pattern.compile(" ?(?:of |x )?(?:the |your )?(?:a )?");
    private static final Pattern TIME_BEHIND = Pattern.compile(",? ?\\(?(?:at|from|between|by|–|-|,|; ?time:)? ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_BEHIND = Pattern.compile(",? ?(?:on )?(?:the )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COURSE = Pattern.compile("(?i)(?:\\bfor|\\bover|course of|duration:?|length:?|\\bx|another|further) ?(?:a |the |about |up to |another |a further |the next |next )?$");
    private static final Set<FactType> OF_MEDICINES = EnumSet.of(FactType.DOSE, FactType.FREQUENCY, FactType.DURATION);

    /** The bonds among {@code facts}, which are the facts of {@code sentence} in order. */
    public List<Bond> in(String sentence, List<Fact> facts) {
        var bonds = new ArrayList<Bond>();
        for (List<Fact> own : sentences(sentence, facts)) {
            bonds.addAll(medicines(sentence, own));
            bonds.addAll(contacts(own));
            bonds.addAll(appointments(sentence, own));
        }
        return List.copyOf(bonds);
    }

    private static Collection<List<Fact>> sentences(String text, List<Fact> facts) {
        var ends = new ArrayList<Integer>();
        END.matcher(text).results().filter(end -> facts.stream().noneMatch(fact -> fact.span().start() < end.start() && end.start() + 1 < fact.span().end()))
                .forEach(end -> ends.add(end.end()));
        Map<Integer, List<Fact>> sentences = new LinkedHashMap<>();
        for (Fact fact : facts) {
            int sentence = (int) ends.stream().filter(end -> end <= fact.span().start()).count();
            sentences.computeIfAbsent(sentence, key -> new ArrayList<>()).add(fact);
        }
        return sentences.values();
    }

    private static List<Bond> medicines(String text, List<Fact> facts) {
        List<Fact> names = of(facts, EnumSet.of(FactType.MEDICINE));
        Map<Fact, List<Fact>> groups = new LinkedHashMap<>();
        Fact nameless = null;
        for (Fact fact : of(facts, OF_MEDICINES)) {
            if (fact.type() == FactType.DURATION && !courses(text, fact)) {
                continue;
            }
            nameless = nameless == null ? fact : nameless;
            Fact owner = names.isEmpty() ? nameless : owner(text, names, fact);
            groups.computeIfAbsent(owner, key -> new ArrayList<>(List.of(key)));
            if (!owner.equals(fact)) {
                groups.get(owner).add(fact);
            }
        }
        return bonds(Bond.Kind.MEDICINE, groups.values());
    }

    private static boolean courses(String text, Fact length) {
        return COURSE.matcher(text.substring(0, length.span().start())).find() || text.substring(length.span().end()).matches("(?is)[ -](?:course|supply).*");
    }

    private static Fact owner(String text, List<Fact> names, Fact fact) {
        Fact before = before(names, fact);
        Fact after = after(names, fact);
        boolean atOnce = after != null && fact.type() == FactType.DOSE && AT_ONCE.matcher(between(text, fact, after)).matches();
        if (after != null && (before == null || atOnce)) {
            return after;
        }
        return before == null ? names.getFirst() : before;
    }

    private static List<Bond> contacts(List<Fact> facts) {
        List<Fact> lines = of(facts, EnumSet.of(FactType.PHONE, FactType.EMAIL)).stream().filter(fact -> fact.key().length() > 3).toList();
        Map<Fact, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : of(facts, EnumSet.of(FactType.PERSON, FactType.TIME))) {
            boolean person = fact.type() == FactType.PERSON;
            Fact line = person ? after(lines, fact) : before(lines, fact);
            boolean nearest = line != null && (person ? nearestBefore(facts, line, fact) : hours(facts, line, fact));
            if (line != null && nearest) {
                groups.computeIfAbsent(line, key -> new ArrayList<>(List.of(key))).add(fact);
            }
        }
        return bonds(Bond.Kind.CONTACT, groups.values());
    }

    private static boolean nearestBefore(List<Fact> facts, Fact line, Fact person) {
        return of(facts, EnumSet.of(FactType.PERSON)).stream().noneMatch(other -> other.span().start() > person.span().start() && other.span().end() <= line.span().start());
    }

    private static boolean hours(List<Fact> facts, Fact line, Fact time) {
        return time.key().matches(".*\\d-\\d.*") && of(facts, EnumSet.of(FactType.DATE)).stream()
                .noneMatch(date -> date.span().start() > line.span().start() && date.span().end() <= time.span().start());
    }

    private static List<Bond> appointments(String text, List<Fact> facts) {
        List<Fact> dates = of(facts, EnumSet.of(FactType.DATE));
        Set<Fact> hours = new java.util.HashSet<>();
        contacts(facts).forEach(bond -> hours.addAll(bond.facts()));
        Map<Fact, List<Fact>> groups = new LinkedHashMap<>();
        Map<Fact, Fact> dateOf = new LinkedHashMap<>();
        for (Fact time : of(facts, EnumSet.of(FactType.TIME))) {
            Fact date = hours.contains(time) ? null : date(text, dates, time);
            if (date != null) {
                dateOf.put(time, date);
                groups.computeIfAbsent(date, key -> new ArrayList<>(List.of(key))).add(time);
            }
        }
        List<Fact> anchors = facts.stream().filter(fact -> dates.contains(fact) || fact.type() == FactType.TIME && !hours.contains(fact)).toList();
        for (Fact place : of(facts, EnumSet.of(FactType.PLACE))) {
            Fact before = before(anchors, place);
            Fact anchor = before == null ? after(anchors, place) : before;
            if (anchor != null) {
                groups.computeIfAbsent(dateOf.getOrDefault(anchor, anchor), key -> new ArrayList<>(List.of(key))).add(place);
            }
        }
        return bonds(Bond.Kind.APPOINTMENT, groups.values());
    }

    private static @Nullable Fact date(String text, List<Fact> dates, Fact time) {
        Fact before = before(dates, time);
        Fact after = after(dates, time);
        boolean follows = after != null && DATE_BEHIND.matcher(between(text, time, after)).matches();
        boolean precedes = before != null && TIME_BEHIND.matcher(between(text, before, time)).matches();
        return precedes || before != null && !follows ? before : after;
    }

    private static List<Bond> bonds(Bond.Kind kind, Collection<List<Fact>> groups) {
        return groups.stream().filter(group -> group.size() > 1)
                .map(group -> new Bond(kind, group.stream().sorted(Comparator.comparing(Fact::span)).toList())).toList();
    }

    private static List<Fact> of(List<Fact> facts, Set<FactType> types) {
        return facts.stream().filter(fact -> types.contains(fact.type())).toList();
    }

    private static @Nullable Fact before(List<Fact> facts, Fact fact) {
        return facts.stream().filter(other -> other.span().end() <= fact.span().start()).reduce((first, second) -> second).orElse(null);
    }

    private static @Nullable Fact after(List<Fact> facts, Fact fact) {
        return facts.stream().filter(other -> other.span().start() >= fact.span().end()).findFirst().orElse(null);
    }

    private static String between(String text, Fact first, Fact second) {
        return text.substring(first.span().end(), second.span().start());
    }
}
