package org.plainletter.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.facts.Doubt;
import org.plainletter.facts.Slot;

/** What is wrong with the letter itself: it is said, and never mended (plain-language rules 16 and 17). */
final class Doubts {

    private Doubts() {}

    /** A finding for each fact that can't be right, or could be two things. */
    static List<Finding> in(Deidentified letter) {
        var places = new LinkedHashMap<Slot, List<String>>();
        letter.letter().parts().forEach(part -> part.sentences().stream().filter(sentence -> !sentence.noise())
                .forEach(sentence -> Slot.in(sentence.text()).forEach(slot -> places.computeIfAbsent(slot, any -> new ArrayList<>()).add(sentence.id()))));
        var findings = new ArrayList<Finding>();
        for (Map.Entry<Slot, List<String>> place : places.entrySet()) {
            Set<Doubt> doubts = letter.facts().fact(place.getKey()).map(fact -> fact.doubts()).orElse(Set.of());
            doubts.stream().sorted().map(doubt -> finding(doubt, place.getValue())).forEach(findings::add);
        }
        return findings;
    }

    /** Whether {@code texts} hold a fact that can't be right: they are shown in the letter's own words. */
    static boolean reach(List<String> texts, Deidentified letter) {
        return texts.stream().flatMap(text -> Slot.in(text).stream()).flatMap(slot -> letter.facts().fact(slot).stream())
                .anyMatch(fact -> fact.doubts().contains(Doubt.WEEKDAY_DISAGREES) || fact.doubts().contains(Doubt.NO_SUCH_DATE));
    }

    private static Finding finding(Doubt doubt, List<String> sources) {
        return switch (doubt) {
            case WEEKDAY_DISAGREES -> new Finding("weekday-agrees", Severity.RED,
                    "The letter gives a day of the week that does not go with the date. Check with the sender which one is right.", null, sources);
            case NO_SUCH_DATE -> new Finding("date-exists", Severity.RED,
                    "The letter gives a date that does not exist. Check with the sender.", null, sources);
            case MORNING_OR_AFTERNOON -> new Finding("time-of-day", Severity.AMBER,
                    "The letter gives a time that could be in the morning or in the afternoon. Check with the sender.", null, sources);
        };
    }
}
