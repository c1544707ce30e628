package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;

/** Says table rows and label lines: medicines as instructions, the rest as "Label: value". */
final class LabelledLines {

    private static final Pattern STOPPED = Pattern.compile("\\b(?:stop(?:ped)?|discontinued?|ceased?|withheld|withdrawn|off repeat)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTED = Pattern.compile("\\b(?:new|started?|commenced?|initiated|added)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAISED = Pattern.compile("\\b(?:increased?|up(?:ped)?|raised|up-?titrated)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWERED = Pattern.compile("\\b(?:decreased?|reduced?|lowered|down-?titrated)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile("\\b(?:changed?|amended|altered)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUED = Pattern.compile("\\b(?:continued?|unchanged|no change|same|ongoing|carry on|existing|regular)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");

    private static final Map<String, String> ROUTES = Map.ofEntries(Map.entry("po", "by mouth"), Map.entry("oral", "by mouth"), Map.entry("orally", "by mouth"), Map.entry("by mouth", "by mouth"), Map.entry("o", "by mouth"),
            Map.entry("sl", "under your tongue"), Map.entry("s/l", "under your tongue"), Map.entry("sublingual", "under your tongue"), Map.entry("inh", "by breathing it in"), Map.entry("inhaled", "by breathing it in"), Map.entry("inhalation", "by breathing it in"),
            Map.entry("neb", "by breathing it in as a mist"), Map.entry("nebulised", "by breathing it in as a mist"), Map.entry("top", "on your skin"), Map.entry("topical", "on your skin"), Map.entry("pr", "into your bottom"), Map.entry("rectal", "into your bottom"),
            Map.entry("pv", "into your vagina"), Map.entry("vaginal", "into your vagina"), Map.entry("sc", "by injection under your skin"), Map.entry("s/c", "by injection under your skin"), Map.entry("subcut", "by injection under your skin"),
            Map.entry("subcutaneous", "by injection under your skin"), Map.entry("im", "by injection into a muscle"), Map.entry("iv", "into a vein"), Map.entry("intravenous", "into a vein"), Map.entry("intramuscular", "by injection into a muscle"),
            Map.entry("ng", "through a tube in your nose"), Map.entry("peg", "through your feeding tube"), Map.entry("buccal", "between your gum and cheek"), Map.entry("nasal", "into your nose"), Map.entry("eye", "into your eye"), Map.entry("ear", "into your ear"));

    private final Labels labels;

    LabelledLines(Labels labels) {
        this.labels = labels;
    }

    /** What a label line says, or nothing if {@code line} is none. */
    Optional<List<String>> say(String line) {
        var pairs = Labels.pairs(line);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        pairs.forEach(pair -> values.merge(kind(pair), pair.value(), (first, second) -> first + ", " + second));
        boolean medicine = Slot.in(values.getOrDefault("medicine", "")).stream().anyMatch(slot -> slot.type() == FactType.MEDICINE);
        return Optional.of(medicine && pairs.size() > 1 ? medicine(values, pairs) : pairs.stream().map(this::pair).filter(text -> !text.isEmpty()).toList());
    }

    private String kind(Labels.Pair pair) {
        return labels.plain(pair.label()).map(Labels.Plain::kind).orElse("-");
    }

    private String pair(Labels.Pair pair) {
        String label = labels.plain(pair.label()).map(Labels.Plain::text).orElse(pair.label());
        if (pair.value().isEmpty() || pair.value().matches("[-\u2013\u2014.]+")) {
            return "";
        }
        return label.equals("Bring") ? Grammar.sentence("Bring " + Character.toLowerCase(pair.value().charAt(0)) + pair.value().substring(1)) : Grammar.sentence(label + ": " + pair.value());
    }

    private List<String> medicine(Map<String, String> values, List<Labels.Pair> pairs) {
        String name = values.get("medicine");
        String status = values.getOrDefault("status", "");
        String dose = values.getOrDefault("dose", "");
        String how = how(values);
        var said = new ArrayList<String>();
        boolean doseInName = dose.isEmpty();
        var old = BRACKETED.matcher(status).results().map(found -> found.group(1)).flatMap(inside -> Slot.in(inside).stream()).filter(slot -> slot.type() == FactType.DOSE).findFirst();
        if (STOPPED.matcher(status).find()) {
            said.add("Stop taking " + name + (doseInName ? "" : " " + dose) + how);
        } else if (old.isPresent() && !doseInName && (RAISED.matcher(status).find() || LOWERED.matcher(status).find() || CHANGED.matcher(status).find())) {
            String way = RAISED.matcher(status).find() ? " goes up from " : LOWERED.matcher(status).find() ? " goes down from " : " changes from ";
            said.add("Your " + name + way + old.get() + " to " + dose);
            said.add("Take " + name + how.replaceFirst("^, ", " "));
        } else {
            said.add(lead(status) + name + (doseInName ? "" : " " + dose) + how);
        }
        said.addAll(rest(values, status, pairs));
        return said.stream().map(Grammar::sentence).filter(text -> !text.matches("Take \\[\\[MEDICINE_\\d+]]\\.")).toList();
    }

    private static String lead(String status) {
        if (STARTED.matcher(status).find()) {
            return "Start a new medicine: ";
        }
        if (RAISED.matcher(status).find()) {
            return "Take more of this medicine: ";
        }
        if (LOWERED.matcher(status).find()) {
            return "Take less of this medicine: ";
        }
        return CONTINUED.matcher(status).find() ? "Keep taking " : "Take ";
    }

    private static String how(Map<String, String> values) {
        String route = values.getOrDefault("route", "").strip();
        String way = ROUTES.getOrDefault(route.toLowerCase(Locale.ROOT), route);
        String often = values.getOrDefault("frequency", "");
        return (way.isEmpty() ? "" : " " + way) + (often.isEmpty() ? "" : ", " + often);
    }

    private List<String> rest(Map<String, String> values, String status, List<Labels.Pair> pairs) {
        var said = new ArrayList<String>();
        BRACKETED.matcher(status).results().map(found -> found.group(1)).filter(inside -> Slot.in(inside).stream().noneMatch(slot -> slot.type() == FactType.DOSE))
                .forEach(inside -> said.add("The reason is: " + inside));
        String remark = BRACKETED.matcher(status).replaceAll("").replaceAll("[,;\u2013-]+\\s*$", "").strip();
        if (Pattern.compile("\\s+").split(remark).length > 2) {
            said.add("The letter says: " + remark);
        }
        Optional.ofNullable(values.get("reason")).filter(text -> !text.isBlank()).ifPresent(text -> said.add("It is for: " + text));
        Optional.ofNullable(values.get("duration")).filter(text -> !text.isBlank()).ifPresent(text -> said.add("How long or how many: " + text));
        pairs.stream().filter(pair -> kind(pair).equals("-")).map(this::pair).forEach(said::add);
        return said;
    }
}
