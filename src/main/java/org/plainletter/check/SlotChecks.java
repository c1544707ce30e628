package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Whether the facts of a passage are all there, none is new, and those that belong together are together. */
final class SlotChecks {

    /** The patient becomes "you", so these need not come back. */
    private static final Set<FactType> REPLACED = Set.of(FactType.PATIENT);

    private static final QuickPattern OUTSIDE = QuickPattern.compile("\\p{N}|\\[\\[(?![A-Z][A-Z_]*_\\d{1,4}]])|]](?<![A-Z_\\d]{1,20}]])|https?:|www\\.|@");

    private static final QuickPattern NUMBER_WORD = QuickPattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|twice|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
                    + "january|february|april|june|july|august|september|october|november|december|daily|weekly|monthly|hourly|tomorrow|tonight)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What says "two" in another word. */
    private static final QuickPattern TWO = QuickPattern.compile("\\b(?:both|double|second|pair)\\b", Pattern.CASE_INSENSITIVE);

    static final Check NOTHING_INVENTED = new Check("nothing-invented", RED, "The rewrite said something that is not in the letter.",
            comparison -> {
                var known = new HashSet<>(Slot.in(comparison.source()));
                return !known.containsAll(Slot.in(comparison.rewrite())) || digitOutsideSlots(comparison)
                        || !words(comparison.source()).containsAll(words(comparison.rewrite()));
            },
            List.of(new Example("Come on [[DATE_1]].", "Come on [[DATE_2]]."), new Example("Phone us.", "Phone us on 0900 123."),
                    new Example("Take it.", "Take it twice."), new Example("Come soon.", "Come [[NOW_1]].")),
            List.of(new Example("You are requested to attend on [[DATE_1]].", "Come on [[DATE_1]]."),
                    new Example("It takes two visits.", "You come two times in all. It takes two visits.")));

    static final Check SLOTS_KEPT = new Check("slots-kept", RED, "The rewrite left out a fact.",
            comparison -> {
                var kept = new HashSet<>(Slot.in(comparison.rewrite()));
                return Slot.in(comparison.source()).stream().anyMatch(slot -> !REPLACED.contains(slot.type()) && !kept.contains(slot));
            },
            List.of(new Example("Come on [[DATE_1]] at [[TIME_1]].", "Come on [[DATE_1]].")),
            List.of(new Example("[[PATIENT_1]] is to attend on [[DATE_1]].", "You will come on [[DATE_1]].")));

    static final Check BONDS_KEPT = new Check("bonds-kept", RED, "The rewrite put facts together that do not belong together.",
            comparison -> !Bonds.in(comparison.source()).containsAll(Bonds.in(comparison.rewrite())),
            List.of(new Example("Take [[MEDICINE_1]] [[DOSE_1]] and [[MEDICINE_2]] [[DOSE_2]].", "Take [[MEDICINE_1]] [[DOSE_2]]. Take [[MEDICINE_2]] [[DOSE_1]]."),
                    new Example("Come on [[DATE_1]] at [[TIME_1]], and on [[DATE_2]] at [[TIME_2]].", "Come on [[DATE_1]] at [[TIME_2]]. Come on [[DATE_2]] at [[TIME_1]].")),
            List.of(new Example("Take [[MEDICINE_1]] [[DOSE_1]] [[FREQUENCY_1]] and [[MEDICINE_2]] [[DOSE_2]].",
                    "Take [[MEDICINE_1]] [[DOSE_1]]. Take it [[FREQUENCY_1]]. Take [[MEDICINE_2]] [[DOSE_2]].")));

    static final Check PLACES_KEPT = new Check("places-kept", RED, "The rewrite put one fact in the place of another.",
            comparison -> Swaps.in(comparison.sourcePlaces(), comparison.places(), Slot.in(comparison.source()))
                    || Swaps.misfit(comparison.sourcePlaces(), comparison.places(), Slot.in(comparison.source())),
            List.of(new Example("To change your appointment ring [[PHONE_1]]; for transport ring [[PHONE_2]].", "To change your appointment, phone [[PHONE_2]]. For transport, phone [[PHONE_1]]."),
                    new Example("Your appointment has moved from [[DATE_1]] to [[DATE_2]].", "Your appointment was on [[DATE_2]]. It is now on [[DATE_1]].")),
            List.of(new Example("Your appointment on [[DATE_1]] has been cancelled and rebooked for [[DATE_2]].", "Your appointment on [[DATE_1]] is cancelled. It is now on [[DATE_2]].")));

    private SlotChecks() {}

    private static boolean digitOutsideSlots(Comparison comparison) {
        return comparison.sentences().stream().map(sentence -> Slot.pattern().matcher(sentence.text())
                        .replaceAll(found -> Slot.in(found.group()).isEmpty() ? "0" : " "))
                .anyMatch(text -> OUTSIDE.matcher(text).find());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        NUMBER_WORD.matcher(text).results().forEach(result -> words.add(result.group().toLowerCase(java.util.Locale.ROOT)));
        if (TWO.matcher(text).find()) {
            words.add("two");
        }
        return words;
    }
}
