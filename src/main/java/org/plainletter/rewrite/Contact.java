package org.plainletter.rewrite;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/**
 * One way to reach somebody, slotted.
 *
 * @param label who it is, as the letter says it; empty if the letter only gives the number
 * @param way the slot of a phone number, an email address or a web address
 * @param hours when somebody answers, as the letter says it; may be empty
 * @param places the slots of the places that the letter names right before the way
 * @param sources the ids of the sentences that say it
 */
record Contact(String label, String way, String hours, Set<String> places, List<String> sources) {

    private static final QuickPattern WORD = QuickPattern.compile("\\p{L}{3,}");

    /** Words of a label that name nobody. */
    private static final Set<String> EMPTY = Set.of("the", "our", "your", "for", "and", "line", "team", "direct", "call", "ring", "phone", "number", "any", "time", "only");

    private static final QuickPattern CALLED = QuickPattern.compile("\\b(?:ring|phone|call|contact|telephone|tell|ask|text|speak (?:to|with)) (?:the|our|your|my|his|her) ((?:[\\p{L}&'-]+ ?){1,5})", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern CALLED_PLACE = QuickPattern.compile("\\b(?:ring|phone|call|contact|telephone|tell|ask|text|speak (?:to|with)) (?:the staff (?:on|of) )?(?:the |our |your )?(\\[\\[PLACE_\\d+]])", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DESKS = Set.of("line", "desk", "team", "nurse", "clinic", "office", "ward", "unit", "casualty", "secretary", "helpline", "department", "pharmacist", "reception", "service", "midwife", "triage");

    private static final QuickPattern NOT_FIRST = QuickPattern.compile("\\b(?:emergency|out of hours|switchboard|text|relay|minicom|fax|casualty|complaints?|pals|parking|transport)\\b", Pattern.CASE_INSENSITIVE);

    /** Copies what it is given. */
    Contact {
        places = Set.copyOf(places);
        sources = List.copyOf(sources);
    }

    boolean isPhone() {
        return way.startsWith("[[PHONE_");
    }

    /** Whether "ring us" may mean this number. */
    boolean isUsual() {
        return isPhone() && !NOT_FIRST.matcher(label).find();
    }

    /** Whether {@code text} speaks of whoever answers here: by the place, by the whole label, or as "ring the nurse line" where the label says whose line it is. */
    boolean isNamedIn(String text) {
        if (CALLED_PLACE.matcher(text).results().anyMatch(call -> places.contains(call.group(1)))) {
            return true;
        }
        Set<String> own = words(label).collect(Collectors.toSet());
        var telling = own.stream().filter(word -> !EMPTY.contains(word)).toList();
        return !telling.isEmpty() && (words(text).toList().containsAll(telling) || CALLED.matcher(text).results().anyMatch(call -> named(call.group(1), own)));
    }

    /** Whether a call's object, up to its last noun that names a desk, is made of the label's words. */
    private static boolean named(String object, Set<String> own) {
        var all = words(object).toList();
        var first = all.stream().takeWhile(own::contains).toList();
        boolean desk = first.stream().filter(word -> !EMPTY.contains(word)).count() >= 2 && first.size() < all.size() && DESKS.contains(all.get(first.size()));
        return desk || first.stream().anyMatch(DESKS::contains);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\[\\[\\w+]]", " ").toLowerCase(java.util.Locale.ROOT)).results().map(word -> word.group().replaceFirst("s$", ""));
    }

    /** "Nurse line: [[PHONE_1]], [[TIME_1]]."; hours that differ by the day are a sentence of their own. */
    List<String> sentences() {
        String lead = !label.isEmpty() ? label + ": " : isPhone() ? "Phone us on " : way.startsWith("[[EMAIL_") ? "Email us at " : "See ";
        boolean one = Slot.in(hours).size() < 2;
        return one ? List.of(Grammar.sentence(lead + said())) : List.of(Grammar.sentence(lead + way), Grammar.sentence("Open: " + hours));
    }

    /** The number and when it is answered. */
    String said() {
        return hours.isEmpty() ? way : way + ", " + hours;
    }
}
