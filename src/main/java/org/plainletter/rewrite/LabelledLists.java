package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** Several medicines or numbered illnesses in one breath behind one label, as doctors dictate them: "Medication: A 5mg (new), B 2mg (unchanged)". */
final class LabelledLists {

    private static final QuickPattern NUMBERED = QuickPattern.compile("(?:^|(?<=[,;.)])\\s*|(?<=\\p{L})\\s+)(\\[\\[NUMBER_\\d+]])[.)]\\s+(?=\\p{L})");
    private static final QuickPattern MEDICINE = QuickPattern.compile("(?:^|(?<=[,;)])\\s*(?:and\\s+)?)\\[\\[MEDICINE_\\d+]]");
    /** "Query gout" and "?gout". */
    private static final QuickPattern DOUBTED = QuickPattern.compile("^(?:query|\\?)\\s*", Pattern.CASE_INSENSITIVE);

    private LabelledLists() {}

    /** Each thing behind {@code pair}'s label; empty if it holds one thing only. */
    static Optional<List<Labels.Pair>> parted(Labels.Pair pair, Labels labels) {
        if (labels.plain(pair.label()).map(Labels.Plain::kind).filter("medicine"::equals).isPresent()) {
            var pieces = cut(pair.value(), MEDICINE.matcher(pair.value()).results().toList());
            return pieces.size() < 2 ? Optional.empty() : Optional.of(pieces.stream().map(piece -> new Labels.Pair("", piece)).toList());
        }
        var numbers = NUMBERED.matcher(pair.value()).results().toList();
        if (numbers.size() < 2 || numbers.getFirst().start() > 0) {
            return Optional.empty();
        }
        var pieces = cut(pair.value(), numbers);
        var said = new ArrayList<Labels.Pair>();
        for (int i = 0; i < pieces.size(); i++) {
            String thing = pieces.get(i).substring(numbers.get(i).group().strip().length()).strip();
            said.add(new Labels.Pair(single(pair.label()) + " " + numbers.get(i).group(1), DOUBTED.matcher(thing).replaceFirst("possible ")));
        }
        return Optional.of(said);
    }

    private static List<String> cut(String value, List<MatchResult> starts) {
        var pieces = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : value.length();
            pieces.add(value.substring(i == 0 ? 0 : starts.get(i).start(), end).strip().replaceFirst("^and\\s+", "").replaceFirst("[,;.]+$", ""));
        }
        return pieces;
    }

    private static String single(String label) {
        return label.equalsIgnoreCase("diagnoses") ? "Diagnosis" : label.replaceFirst("(?<=[^s])s$", "");
    }
}
