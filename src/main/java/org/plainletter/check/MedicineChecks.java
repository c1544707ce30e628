package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;

/** Whether each medicine is still started, stopped or taken on as the letter says. */
final class MedicineChecks {

    private static final QuickPattern CELL_END = QuickPattern.compile("[;.]\\s+");
    private static final QuickPattern CLAUSE_END = QuickPattern.compile("[.;!?]\\s+|(?<=\\)),?\\s+(?=\\[\\[MEDICINE_\\d+]])|, (?=\\[\\[MEDICINE_\\d+]]: )|, (?:and|but) |,? (?:and )?then (?!stop)|, (?=(?:stop|start|continue|repeat|increase|reduce|commence)\\b)|, (?=\\[\\[MEDICINE_\\d+]](?: \\[\\[\\w+]])* (?:was|were|has|is|to be|will)\\b)|\\s(?:and|but)\\s(?=(?:to )?(?:start|stop|begin|continue|take|increase|reduce|add|keep)\\b)");
    static final Check CHANGE_KEPT = new Check("medicine-change-kept", RED, "The rewrite stopped a medicine that goes on, or went on with one that stops.",
            comparison -> {
                var stopsBefore = stopped(comparison.source());
                var stopsAfter = stopped(comparison.rewrite());
                return !stopsBefore.containsAll(stopsAfter) || stopsBefore.stream().anyMatch(medicine -> !stopsAfter.contains(medicine))
                        || takesUpWhatStops(comparison);
            },
            List.of(new Example("[[MEDICINE_1]] reduced to [[DOSE_1]]; [[MEDICINE_2]] to be stopped.", "Stop taking [[MEDICINE_1]] [[DOSE_1]]. Take [[MEDICINE_2]]."),
                    new Example("If you are ill, stop [[MEDICINE_1]] and [[MEDICINE_2]] until you eat again.", "If you are ill, stop [[MEDICINE_1]]. Then [[MEDICINE_2]] until you eat again."),
                    new Example("Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Remark: STOPPED", "Take [[MEDICINE_1]] [[DOSE_1]]. Remark: STOPPED."),
                    new Example("Drug: [[MEDICINE_1]]; Status: NEW; Notes: Last dose [[DATE_1]], then STOP", "Stop taking [[MEDICINE_1]]. Last dose [[DATE_1]].")),
            List.of(new Example("Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: STOPPED", "Stop taking [[MEDICINE_1]] [[DOSE_1]]."),
                    new Example("Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: WITHHELD; Reason: interaction with [[MEDICINE_2]]", "Stop taking [[MEDICINE_1]] [[DOSE_1]] for now. The reason is: interaction with [[MEDICINE_2]]."),
                    new Example("Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: HELD", "Stop taking [[MEDICINE_1]] [[DOSE_1]] for now."),
                    new Example("Drug: [[MEDICINE_1]]; For how long: until told to stop by GP", "Take [[MEDICINE_1]]. Until told to stop by GP."),
                    new Example("Drug: [[MEDICINE_1]]; Status: STOPPED; Notes: Not to be restarted", "Stop taking [[MEDICINE_1]]. Do not start it again."),
                    new Example("Drug: [[MEDICINE_1]]; Dose: [[DOSE_1]]; Status: NEW; Notes: [[DURATION_1]], then stop", "Start a new medicine: [[MEDICINE_1]] [[DOSE_1]]. Take it for [[DURATION_1]], then stop."),
                    new Example("Medicine: [[MEDICINE_1]]; How much: STOP on the day that you start [[MEDICINE_2]]", "Stop taking [[MEDICINE_1]]. Stop it on the day that you start [[MEDICINE_2]]."),
                    new Example("You should not stop [[MEDICINE_1]] suddenly.", "Do not stop [[MEDICINE_1]] suddenly."),
                    new Example("Please stop [[MEDICINE_1]] and start [[MEDICINE_2]].", "Stop taking [[MEDICINE_1]]. Start [[MEDICINE_2]].")));

    /** "Take it for a week, then stop" tells how long, and stops nothing now. */
    private static final QuickPattern STOP = QuickPattern.compile("(?<!\\bthen |\\btold to |\\basked to |\\bwhen to )\\b(?:stop(?:s|ped|ping)?|discontinu(?:e|ed|ing)|cease[ds]?|withheld|withhold|(?<=: )held(?=;|$)|on hold|withdrawn|no longer|come off|came off)\\b", Pattern.CASE_INSENSITIVE);

    /** What comes after it tells of another medicine. */
    private static final QuickPattern OTHER = QuickPattern.compile("(\\bstop.*?)\\b(?:on the day|when|because|instead of|in place of|once|as soon as)\\b.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern NOT = QuickPattern.compile("\\b(?:not|never|rather than|without|cannot|no need)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern TAKES = QuickPattern.compile("\\b(?:take|taken|continue[ds]?|start(?:ed)?|restart(?:ed)?|resumed?|commenced?|keep|added)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern TAKES_UP = QuickPattern.compile("(?:^|[.!?] )(?:Then )?(?:take|use|keep taking|start) (?:it|them)\\b", Pattern.CASE_INSENSITIVE);

    private MedicineChecks() {}

    /** "Stop them. Take them until …": what the letter only stops is taken. */
    private static boolean takesUpWhatStops(Comparison comparison) {
        return !stopped(comparison.source()).isEmpty() && !TAKES.matcher(comparison.source()).find() && TAKES_UP.matcher(comparison.rewrite()).find();
    }

    /** The medicines of the clauses that stop one. A table row tells of its first medicine; a later one is only compared with it. */
    private static Set<Slot> stopped(String text) {
        boolean row = text.matches("(?s)[^:]{1,60}: .*;.*:.*|\\[\\[MEDICINE_\\d+]](?!.*\\b(?:to be|should|is|are|please start|reduced to)\\b)[^;:]{0,40};[^;]*;.*");
        if (row) {
            return CELL_END.splitAsStream(text).anyMatch(MedicineChecks::stops) ? medicines(text).limit(1).collect(Collectors.toSet()) : Set.of();
        }
        return clauses(text).filter(MedicineChecks::stops).map(clause -> OTHER.matcher(clause).replaceFirst("$1")).flatMap(MedicineChecks::medicines).collect(Collectors.toSet());
    }

    private static boolean stops(String clause) {
        return STOP.matcher(clause).find() && !NOT.matcher(clause).find();
    }

    private static Stream<String> clauses(String text) {
        return CLAUSE_END.splitAsStream(text);
    }

    private static Stream<Slot> medicines(String clause) {
        return Slot.in(clause).stream().filter(slot -> slot.type() == FactType.MEDICINE);
    }
}
