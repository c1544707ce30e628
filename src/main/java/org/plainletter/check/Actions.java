package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a letter asks or tells somebody to do, so that no rewrite leaves it out. Read once for a source. */
final class Actions {

    static final Check CHECK = new Check("action-kept", RED, "The rewrite left out something that has to be done.",
            comparison -> comparison.actions().lostBy(comparison.sentences().stream().map(sentence -> sentence.text()).toList()),
            List.of(new Example("Your wound is healing. Please phone the ward to say how you are.", "Your wound is healing."),
                    new Example("You must bring your glasses. The clinic is on the first floor.", "The clinic is on the first floor."),
                    new Example("Your GP should repeat the blood test. Your kidneys are fine.", "Your kidneys are fine.")),
            List.of(new Example("Your wound is healing. Please telephone the ward to say how you are.", "Your wound is getting better. Call the ward to say how you are."),
                    new Example("Please attend the clinic. Your wound is healing.", "Come to the clinic. Your wound is healing."),
                    new Example("Please note that parking is limited.", "It can be hard to park.")));

    private static final PlainEquivalents PLAIN = PlainEquivalents.shared();

    private static final Pattern ACTION = Pattern.compile("^(?:and |then |so |also |but )*(?:please|kindly|do|don't|never|always|make sure|ensure)\\b"
            + "|\\b(?:must|should|need(?:s)? to|ha(?:s|ve) to|(?:are|is) (?:asked|required|requested|advised|to)|please|kindly|required to|advise(?:d)? you to|ask(?:ed)? (?:you|that)|grateful if|would like you to)\\b"
            + "|^(?:and |then )?(?:phone|call|ring|telephone|contact|tell|bring|take|stop|start|continue|keep|use|avoid|drink|eat|wear|remove|send|return|complete|fill|sign|book|attend|arrive|come|go|check|repeat|increase|reduce|inform|read|rest|wash|apply|carry|rinse|swallow|collect|report|ask|arrange|refer|visit|follow|allow|test|wait|store|leave)\\b");

    private static final Pattern NO_ACTION = Pattern.compile("\\b(?:please note|please remember|please be (?:aware|advised|assured)|please find|should (?:get|feel|hear|receive|be (?:able|ready|available))|will need|note that|should have|must have)\\b");

    /** The share of its words of which something must be said. */
    private static final double LEAST = 0.2;

    /** For each action, by what each of the words that only it has may be said. */
    private final List<List<Set<String>>> needed = new ArrayList<>();

    Actions(List<Clause> clauses, Terms terms) {
        List<List<Set<String>>> all = clauses.stream().map(clause -> words(clause.text(), terms)).toList();
        for (int i = 0; i < clauses.size(); i++) {
            if (asks(clauses.get(i))) {
                Set<String> others = new HashSet<>();
                for (int j = 0; j < all.size(); j++) {
                    if (j != i) {
                        all.get(j).forEach(others::addAll);
                    }
                }
                var own = all.get(i).stream().filter(keys -> keys.stream().noneMatch(others::contains)).toList();
                if (own.size() > 1) {
                    needed.add(own);
                }
            }
        }
    }

    /** Facts, denials and conditions have checks of their own. */
    private static boolean asks(Clause clause) {
        return !clause.denies() && !clause.conditional() && clause.words().stream().noneMatch(word -> word.startsWith("[[")) && ACTION.matcher(clause.text()).find() && !NO_ACTION.matcher(clause.text()).find();
    }

    private static List<Set<String>> words(String text, Terms terms) {
        var words = Support.words(text.replace('_', ' '))
                .filter(word -> !word.startsWith("[[") && !PLAIN.isBound(word)).toList();
        List<Set<String>> keys = words.stream().map(word -> PLAIN.forms().keys(word)).toList();
        var all = new ArrayList<Set<String>>();
        for (Set<String> key : keys) {
            Set<String> said = new HashSet<>(key);
            said.addAll(PLAIN.table().said(List.of(key)));
            said.addAll(terms.plain().said(List.of(key)));
            all.add(said);
        }
        return all;
    }

    /** Whether of some action nothing is said. */
    boolean lostBy(List<String> sentences) {
        if (needed.isEmpty()) {
            return false;
        }
        Set<String> said = new HashSet<>();
        sentences.forEach(sentence -> Support.words(sentence).filter(word -> !word.startsWith("[[")).forEach(word -> said.addAll(PLAIN.forms().keys(word))));
        return needed.stream().anyMatch(words -> words.stream().filter(keys -> keys.stream().anyMatch(said::contains)).count() < LEAST * words.size());
    }
}
