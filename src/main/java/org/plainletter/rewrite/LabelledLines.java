package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/** Says table rows and label lines: medicines as instructions, the rest as "Label: value". */
final class LabelledLines {


    private static final Map<String, String> ROUTES = Map.ofEntries(Map.entry("po", "by mouth"), Map.entry("oral", "by mouth"), Map.entry("orally", "by mouth"), Map.entry("by mouth", "by mouth"), Map.entry("o", "by mouth"),
            Map.entry("sl", "under your tongue"), Map.entry("s/l", "under your tongue"), Map.entry("sublingual", "under your tongue"), Map.entry("inh", "by breathing it in"), Map.entry("inhaled", "by breathing it in"), Map.entry("inhalation", "by breathing it in"),
            Map.entry("neb", "by breathing it in as a mist"), Map.entry("nebulised", "by breathing it in as a mist"), Map.entry("top", "on your skin"), Map.entry("topical", "on your skin"), Map.entry("pr", "into your bottom"), Map.entry("rectal", "into your bottom"),
            Map.entry("pv", "into your vagina"), Map.entry("vaginal", "into your vagina"), Map.entry("sc", "by injection under your skin"), Map.entry("s/c", "by injection under your skin"), Map.entry("subcut", "by injection under your skin"),
            Map.entry("subcutaneous", "by injection under your skin"), Map.entry("im", "by injection into a muscle"), Map.entry("iv", "into a vein"), Map.entry("intravenous", "into a vein"), Map.entry("intramuscular", "by injection into a muscle"),
            Map.entry("ng", "through a tube in your nose"), Map.entry("peg", "through your feeding tube"), Map.entry("buccal", "between your gum and cheek"), Map.entry("nasal", "into your nose"), Map.entry("eye", "into your eye"), Map.entry("ear", "into your ear"));

    private static final QuickPattern CROSS = QuickPattern.compile("^([^:;\\[]{1,40}); ([^:;]{1,60}: .*; [^:;]{1,60}: .*)$", Pattern.DOTALL);
    private static final QuickPattern CELLS = QuickPattern.compile(";\\s+(?=[^;:]{1,60}: )");
    /** A row of a table of medicines whose columns are named above it. */
    private static final QuickPattern MEDICINE_FIRST = QuickPattern.compile("^\\[\\[MEDICINE_\\d+]][^;:]{0,40};[^:]*$", Pattern.DOTALL);
    private static final QuickPattern HOW_LIKELY = QuickPattern.compile("\\b(?:how (?:often|likely|common)|chance|likelihood|risk|odds|out of)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern MAY = QuickPattern.compile("\\b(?:may|might|could|possible|risk|chance)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern OLD_COLUMN = QuickPattern.compile("\\b(?:old|previous|original|cancelled|before|current)\\b", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern NEW_COLUMN = QuickPattern.compile("\\b(?:new|revised|rearranged|rescheduled|changed to)\\b", Pattern.CASE_INSENSITIVE);

    /** What stands behind "Hospital:" or "Ward:" without being a place. */
    private static final QuickPattern NO_PLACE = QuickPattern.compile("(?s)^(?:\\[\\[(?:PHONE|DATE|TIME)_|[a-z(]|\\d\\b).*");

    /** An illness that was looked for and is not there. */
    private static final QuickPattern EXCLUDED = QuickPattern.compile("^(?:excluded|ruled out)\\b(?=[,;.]|$)", Pattern.CASE_INSENSITIVE);

    private final Labels labels;

    LabelledLines(Labels labels) {
        this.labels = labels;
    }

    /** What a label line says, or nothing if {@code line} is none. */
    Optional<List<String>> say(String line) {
        QuickMatcher cross = CROSS.matcher(line);
        if (cross.matches()) {
            return Optional.of(CELLS.splitAsStream(cross.group(2)).map(cell -> cell.split(": ", 2)).filter(cell -> cell.length == 2 && !cell[1].isBlank())
                    .map(cell -> column(cross.group(1), new Labels.Pair(cell[0], cell[1]))).toList());
        }
        if (isHeader(line)) {
            return Optional.of(List.of());
        }
        var pairs = MEDICINE_FIRST.matcher(line).matches() ? Arrays.stream(line.split(";\\s+", -1)).map(cell -> new Labels.Pair("", cell.strip())).toList() : Labels.pairs(line);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var row = new MedicineRow(pairs, labels);
        if (!row.isMedicine() && pairs.size() == 1) {
            return Optional.of(LabelledLists.parted(pairs.getFirst(), labels).map(parts -> parts.stream().map(this::pair).toList()).orElseGet(() -> pairs(pairs)));
        }
        return Optional.of(row.isMedicine() ? medicine(row) : pairs(pairs));
    }

    /** Whether a row names the columns of a table of medicines: the rows below say what is in them. */
    boolean isHeader(String line) {
        String[] cells = line.split(";\\s+", -1);
        return cells.length > 2 && !line.contains(":") && Slot.in(line).isEmpty() && Arrays.stream(cells).allMatch(cell -> cell.split("\\s+").length <= 6)
                && labels.plain(cells[0]).map(Labels.Plain::kind).filter("medicine"::equals).isPresent();
    }

    /** A cell of a table with a label for its row and one for its column: "New date: …". */
    private String column(String row, Labels.Pair cell) {
        String label = labels.plain(row).map(Labels.Plain::text).orElse(row);
        String small = Character.toLowerCase(label.charAt(0)) + label.substring(1);
        if (OLD_COLUMN.matcher(cell.label()).find()) {
            String cancelled = cell.label().toLowerCase(Locale.ROOT).contains("cancel") ? " (cancelled)" : "";
            return Grammar.sentence("Old " + asThing(small) + cancelled + ": " + cell.value());
        }
        return Grammar.sentence((NEW_COLUMN.matcher(cell.label()).find() ? "New " + asThing(small) : cell.label() + ", " + small) + ": " + cell.value());
    }

    /** A label that asks, as what it asks for: "New place", not "New where". */
    private static String asThing(String label) {
        return switch (label) {
            case "when" -> "date and time";
            case "where" -> "place";
            case "who you will see", "with" -> "person you will see";
            case "how long it takes" -> "length";
            default -> label;
        };
    }

    /** A chance goes with what it is the chance of; everything else is a sentence of its own. */
    private List<String> pairs(List<Labels.Pair> pairs) {
        var chance = pairs.stream().skip(1).filter(pair -> HOW_LIKELY.matcher(pair.label()).find() || Slot.in(pair.value()).stream().anyMatch(slot -> slot.type() == FactType.ODDS || slot.type() == FactType.PERCENTAGE)).findFirst();
        if (chance.isEmpty()) {
            return pairs.stream().map(this::pair).filter(text -> !text.isEmpty()).toList();
        }
        var said = new ArrayList<String>();
        String whole = pairs.getFirst().value() + ": " + chance.get().value();
        if (MAY.matcher(pairs.getFirst().label()).find() && !MAY.matcher(whole).find() && !whole.contains("[[ODDS_")) {
            said.add(Grammar.sentence("This may happen: " + pairs.getFirst().value()));
            said.add(Grammar.sentence("How often: " + chance.get().value()));
        } else {
            said.add(Grammar.sentence(whole));
        }
        pairs.stream().skip(1).filter(pair -> !pair.equals(chance.get())).map(this::pair).filter(text -> !text.isEmpty()).forEach(said::add);
        return said;
    }

    private static String small(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1)) ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private String pair(Labels.Pair pair) {
        String label = labels.plain(pair.label()).map(plain -> plain.kind().equals("status") ? "Note" : plain.kind().equals("medicine") ? pair.label().matches("(?i).*(?:medications?|medicines|meds|drugs)") ? "Medicines" : "Name" : plain.kind().equals("where") && NO_PLACE.matcher(pair.value()).matches() ? pair.label() : plain.text()).orElse(pair.label());
        if (pair.value().isEmpty() || pair.value().matches("[-\u2013\u2014.]+")) {
            return "";
        }
        QuickMatcher excluded = EXCLUDED.matcher(pair.value());
        if (excluded.find() && labels.plain(pair.label()).isEmpty()) {
            return Grammar.sentence("You do not have " + small(pair.label()) + pair.value().substring(excluded.end()));
        }
        if (label.isEmpty()) {
            return Grammar.sentence(pair.value());
        }
        return label.equals("Bring") ? Grammar.sentence("Bring " + Character.toLowerCase(pair.value().charAt(0)) + pair.value().substring(1)) : Grammar.sentence(label + ": " + pair.value());
    }

    private List<String> medicine(MedicineRow row) {
        var said = new ArrayList<String>();
        String name = row.name() + (row.dose().isEmpty() ? "" : " " + row.dose());
        String how = how(row);
        switch (row.change()) {
            case STOPPED -> said.add("Stop taking " + name + (row.isPaused() ? " for now" : how));
            case STARTED -> said.add("Start a new medicine: " + name + how);
            case CONTINUED -> said.add("Keep taking " + name + how);
            case RAISED, LOWERED, CHANGED -> said.addAll(changed(row, name, how));
            case NONE -> said.add((row.isUnclear() ? "" : "Take ") + name + how);
        }
        if (row.isPaused() && !row.frequency().isEmpty()) {
            said.add("Before, it was " + row.frequency());
        }
        row.reason().ifPresent(reason -> said.add((row.change() == MedicineRow.Change.STOPPED ? "The reason is: " : "What it is for: ") + reason));
        row.remarks().forEach(remark -> said.add(MedicineRemarks.say(remark, row.name())));
        row.others().stream().map(pair -> pair.label().isEmpty() ? Grammar.sentence(pair.value()) : pair(pair)).forEach(said::add);
        return said.stream().map(Grammar::sentence).filter(text -> !text.isEmpty() && !text.matches("Take \\[\\[MEDICINE_\\d+]]\\.")).toList();
    }

    private static List<String> changed(MedicineRow row, String name, String how) {
        if (row.oldDose().isPresent() && !row.dose().isEmpty()) {
            String way = switch (row.change()) {
                case RAISED -> " goes up from ";
                case LOWERED -> " goes down from ";
                default -> "";
            };
            return way.isEmpty() ? List.of("Take " + name + how, "Before, it was " + row.oldDose().get()) : List.of("Your " + row.name() + way + row.oldDose().get() + " to " + row.dose(), "Take " + row.name() + how.replaceFirst("^, ", " "));
        }
        String lead = switch (row.change()) {
            case RAISED -> "You now take more of this medicine: ";
            case LOWERED -> "You now take less of this medicine: ";
            default -> "This medicine has changed: ";
        };
        return List.of(lead + name + how);
    }

    private static String how(MedicineRow row) {
        String way = ROUTES.getOrDefault(row.route().toLowerCase(Locale.ROOT), row.route());
        return (way.isEmpty() ? "" : " " + way) + (row.frequency().isEmpty() ? "" : ", " + row.frequency());
    }
}
