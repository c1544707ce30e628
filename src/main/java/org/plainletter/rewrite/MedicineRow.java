package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** A row of a table of medicines. What a cell is, is told by what it holds first and by its label second: a medicine that is stopped is never missed because its column has an unknown name. */
final class MedicineRow {

    /** What happens to the medicine. */
    enum Change { STOPPED, RAISED, LOWERED, STARTED, CHANGED, CONTINUED, NONE }

    private static final QuickPattern SPACES = QuickPattern.compile("\\s+");
    private static final QuickPattern REMARK_END = QuickPattern.compile("(?:[.;]\\s+|\\s[\u2013\u2014-]\\s|\\n)");
    private static final Map<Change, QuickPattern> WORDS = Map.of(
            Change.STOPPED, words("(?<!then )stop(?:ped)?|discontinued?|ceased?|withheld|withhold|withdrawn|off repeat|do not take|no longer|on hold|held|paused?|suspended|omit(?:ted)?"),
            Change.RAISED, words("increased?|up from|raised|up-?titrated|higher"),
            Change.LOWERED, words("decreased?|reduced?|lowered|down from|down-?titrated|lower"),
            Change.STARTED, words("new|newly|started?|commenced?|initiated|added|begin|began"),
            Change.CHANGED, words("changed?|amended|altered|switched"),
            Change.CONTINUED, words("continued?|continues|unchanged|no change|same|ongoing|carry on|existing|as before"));

    private static final List<Change> ORDER = List.of(Change.STOPPED, Change.RAISED, Change.LOWERED, Change.STARTED, Change.CONTINUED, Change.CHANGED);

    /** A word that a narrow column has broken: "WITHHEL D". */
    private static final QuickPattern BROKEN = QuickPattern.compile("^(?:[A-Z]{4,} [A-Z]{1,5}|\\p{L}[a-z]{4,} [a-z]{1,2})$");

    private static final QuickPattern BRACKETED = QuickPattern.compile("\\s*\\(([^()]+)\\)");

    /** A cell that tells more than a name: then the row is no row of a table of medicines. */
    private static final QuickPattern SENTENCE = QuickPattern.compile("[.;] |\\b(?:is|are|was|has|stays|to be|reduced|increased|should|will|must|please)\\b", Pattern.CASE_INSENSITIVE);

    /** Only for now. */
    private static final QuickPattern PAUSED = words("withheld|withhold|on hold|held|paused?|suspended|omit(?:ted)?");

    private static final QuickPattern REMARKS = words("comments?|notes?|remarks?|durations?|length|course|advice|information|indications?");

    private static final QuickPattern OLD = QuickPattern.compile("\\b(?:was|from|previously|old)\\b[^\\[]*(\\[\\[DOSE_\\d+]])", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern BEFORE = QuickPattern.compile("^(?:was|previously|from|before)\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> cells = new HashMap<>();
    private final List<Labels.Pair> others = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private boolean unclear;

    MedicineRow(List<Labels.Pair> pairs, Labels labels) {
        for (Labels.Pair pair : pairs) {
            String kind = kind(pair, labels);
            if (kind.equals("status")) {
                statuses.add(BROKEN.matcher(pair.value()).matches() && ORDER.stream().anyMatch(change -> leading(change, pair.value())) ? pair.value().replace(" ", "") : pair.value());
                unclear |= labels.plain(pair.label()).map(Labels.Plain::kind).filter("status"::equals).isPresent() && !REMARKS.matcher(pair.label()).find() && !pair.value().isBlank();
            } else if (kind.equals("-") || cells.putIfAbsent(kind, pair.value()) != null) {
                others.add(pair);
            }
        }
        split("medicine");
        split("dose");
        if (dose().isEmpty() && change() == Change.STOPPED && cells.containsKey("old")) {
            cells.put("dose", cells.remove("old"));
        }
    }

    private static QuickPattern words(String words) {
        return QuickPattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private String kind(Labels.Pair pair, Labels labels) {
        String known = labels.plain(pair.label()).map(Labels.Plain::kind).orElse("-");
        String label = pair.label().toLowerCase(java.util.Locale.ROOT);
        var types = Slot.in(pair.value()).stream().map(Slot::type).toList();
        boolean says = ORDER.stream().anyMatch(change -> leading(change, pair.value()));
        if (label.matches(".*\\b(?:was|old|previous|before)\\b.*") && types.contains(FactType.DOSE)) {
            return "old";
        }
        if (known.equals("-") && !says && REMARKS.matcher(label).find()) {
            return "status";
        }
        if (known.equals("route") || known.equals("status") || known.equals("reason") || says && !cells.isEmpty()) {
            return says && known.equals("route") || says && !known.equals("reason") ? "status" : known;
        }
        if (types.contains(FactType.MEDICINE) && !cells.containsKey("medicine") || known.equals("medicine")) {
            return "medicine";
        }
        if (types.contains(FactType.DOSE)) {
            return "dose";
        }
        if (label.isEmpty()) {
            return types.contains(FactType.FREQUENCY) && !types.contains(FactType.DATE) && !types.contains(FactType.DURATION) ? "frequency" : "status";
        }
        return types.contains(FactType.FREQUENCY) ? "frequency" : Set.of("medicine", "dose", "frequency", "duration").contains(known) ? known : "-";
    }

    private static boolean leading(Change change, String value) {
        QuickMatcher found = find(change, value);
        return found.find() && found.start() < 12;
    }

    private static QuickMatcher find(Change change, String value) {
        return java.util.Objects.requireNonNull(WORDS.get(change)).matcher(BROKEN.matcher(value).matches() ? value.replace(" ", "") : value);
    }

    /** Whether a cell says what happens to the medicine in words that are not known: then nobody is told to take it. */
    boolean isUnclear() {
        return unclear && change() == Change.NONE;
    }

    /** A bracket in a cell that says what changed is a status, wherever it stands. */
    private void split(String cell) {
        String value = cells.getOrDefault(cell, "");
        QuickMatcher bracket = BRACKETED.matcher(value);
        if (bracket.find() && (ORDER.stream().anyMatch(change -> find(change, bracket.group(1)).find()) || OLD.matcher(bracket.group(1)).find())) {
            statuses.add(bracket.group(1));
            cells.put(cell, bracket.replaceFirst("").strip());
        } else if (OLD.matcher(value).find()) {
            statuses.add(value.substring(value.indexOf(',') < 0 ? 0 : value.indexOf(',') + 1).strip());
            cells.put(cell, value.replaceFirst(",.*$", "").strip());
        }
    }

    boolean isMedicine() {
        String name = cells.getOrDefault("medicine", "");
        boolean named = Slot.in(name).stream().filter(slot -> slot.type() == FactType.MEDICINE).count() == 1 && !SENTENCE.matcher(name).find();
        return named && (cells.size() > 1 || !statuses.isEmpty());
    }

    String name() {
        return cells.getOrDefault("medicine", "");
    }

    String dose() {
        return cells.getOrDefault("dose", "");
    }

    String route() {
        return cells.getOrDefault("route", "").strip();
    }

    String frequency() {
        return cells.getOrDefault("frequency", "");
    }

    Optional<String> oldDose() {
        var inStatus = statuses.stream().map(OLD::matcher).filter(QuickMatcher::find).map(found -> found.group(1)).findFirst();
        return inStatus.isPresent() ? inStatus : Optional.ofNullable(cells.get("old"));
    }

    Change change() {
        String all = String.join(" ", statuses);
        if (oldDose().filter(dose()::equals).isPresent()) {
            return Change.CONTINUED;
        }
        var leading = ORDER.stream().filter(change -> statuses.stream().anyMatch(status -> leading(change, status))).findFirst();
        return leading.isPresent() ? leading.get() : ORDER.stream().filter(change -> find(change, all).find()).findFirst().orElse(oldDose().isPresent() ? Change.CHANGED : Change.NONE);
    }

    /** Whether it is stopped only for now. */
    boolean isPaused() {
        return change() == Change.STOPPED && statuses.stream().anyMatch(status -> PAUSED.matcher(status).find());
    }

    Optional<String> reason() {
        var given = Optional.ofNullable(cells.get("reason")).filter(text -> !text.isBlank());
        return given.isPresent() ? given : bracketed().stream().filter(inside -> !BEFORE.matcher(inside).find()).findFirst();
    }

    private List<String> bracketed() {
        return statuses.stream().flatMap(status -> BRACKETED.matcher(status).results()).map(found -> found.group(1)).toList();
    }

    /** What a status says beyond its one word, a piece each: "restart [[DATE_1]]". */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (String status : statuses) {
            bracketed().stream().filter(inside -> status.contains(inside) && BEFORE.matcher(inside).find() && Slot.in(inside).stream().noneMatch(slot -> slot.type() == FactType.DOSE)).forEach(remarks::add);
            REMARK_END.splitAsStream(BRACKETED.matcher(status).replaceAll("")).map(String::strip).filter(this::tells).forEach(remarks::add);
        }
        Optional.ofNullable(cells.get("duration")).filter(text -> !text.isBlank()).ifPresent(remarks::add);
        return remarks;
    }

    /** Whether a piece says more than the change itself and the old dose. */
    private boolean tells(String piece) {
        boolean old = OLD.matcher(piece).find() && Slot.in(piece).stream().allMatch(slot -> oldDose().filter(slot.toString()::equals).isPresent());
        boolean change = SPACES.splitAsStream(piece).count() <= 2 && Slot.in(piece).isEmpty() && ORDER.stream().anyMatch(each -> leading(each, piece));
        return !piece.isBlank() && !old && (!change || piece.matches("(?i).*\\b(?:permanent|for good|indefinite).*")) && !piece.matches("[-\u2013\u2014.,]+");
    }

    List<Labels.Pair> others() {
        return others;
    }
}
