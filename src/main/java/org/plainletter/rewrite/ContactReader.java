package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** Reads who can be reached how, and when, from the lines of a letterhead and from running text. */
final class ContactReader {

    private static final QuickPattern WAY = QuickPattern.compile("\\[\\[(?:PHONE|EMAIL|LINK)_\\d+]]");

    private static final String UNIT = "\\[\\[(?:TIME|FREQUENCY|DURATION)_\\d+]]";

    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|weekdays?|weekends?|term time|any ?time|day (?:and|or) night|every day|daily|office hours|bank holidays";

    /** "open Monday to Friday, 9am to 5pm, Fri until 3pm". */
    private static final String OPEN = "(?:(?:" + UNIT + "|" + DAY + "|lines?|open(?:ing)?|answered|are|is|we|hours|from|until|till?|to|and|at|on|but|not|only|between|or)\\b[,;:]?\\s*|" + UNIT + "[,;:]?\\s*)+";

    private static final QuickPattern AFTER = QuickPattern.compile("^\\s*[,.]?\\s*(?:\\(([^()]*(?:" + UNIT + "|" + DAY + ")[^()]*)\\)|(" + OPEN + "))", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern HOURS_LINE = QuickPattern.compile("^\\(?(?:(?:please )?(?:ring|phone|call)(?: us)? )?(" + OPEN + ")(?:[;,.] ?[\\p{L} ]{3,60})?\\)?[.]?$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern TIMED = QuickPattern.compile(UNIT + "|" + DAY, Pattern.CASE_INSENSITIVE);

    private static final QuickPattern HOURS_BEFORE = QuickPattern.compile("^(.*?)[,(]\\s*(?:(?:open|answered)\\s+)?(" + UNIT + "|any ?time|day (?:and|or) night)\\)?$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern HOURS_IN_BRACKETS = QuickPattern.compile("^(.*?)\\(\\s*(" + UNIT + "|any ?time|day (?:and|or) night)\\s*\\)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern GENERIC = QuickPattern.compile("^(?:(?:or|our|your|by|on|the|us|a|direct|main|general)\\s+)*(?:tel(?:ephone)?|phone|freephone|t|call|ring|e-?mail|number|contact(?: us)?|direct (?:line|dial)|mobile|web(?:site)?|text)?(?:\\s+(?:no|number|us|on))*[.:]*$", Pattern.CASE_INSENSITIVE);

    /** The patient's own number stands on the line of the patient's name or address. */
    private static final QuickPattern PATIENT = QuickPattern.compile("\\[\\[(?:PATIENT|ADDRESS|BIRTH_DATE|NHS_NUMBER)_\\d+]]");

    /** A number for messages only: who rings it hears nobody. */
    private static final QuickPattern TEXTED = QuickPattern.compile("^(?:or |by |our |send a )?(?:text(?: messages?)?(?: only)?|sms|texts)(?: (?:no|number|us|on|to|line))*[.:]*$", Pattern.CASE_INSENSITIVE);

    /** A line without a fact that can name who answers. */
    private static final QuickPattern NAMES = QuickPattern.compile("^(?=.*\\b(?:line|nurses?|team|desk|office|reception|ward|clinic|secretary|bookings?|appointments?|enquir\\w+|helpline|service|department|emergency|triage|advice|pharmac\\w+|midwi\\w+|unit)\\b)[\\p{L}&' /-]{4,45}:?$", Pattern.CASE_INSENSITIVE);

    /** Somebody whom running text names right before a number. */
    private static final QuickPattern NAMED = QuickPattern.compile("\\b((?:[\\p{L}&'-]+ ){0,3}(?:line|desk|team|nurses?|clinic|office|ward|unit|casualty|secretary|helpline|department|pharmacist|reception|surgery))(?: is| are| at| on| by phone on| by phone|,|:| \\()*$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern LEADING = QuickPattern.compile("^(?:(?:.*\\b(?:ring|phone|call|contact|ask|tell|telephone|with|to|by|from|speak to|and|or|please|is|are|number (?:of|for)|text)\\b) )?(?:(?:the|our|your|my|her|his|this|a) )?", Pattern.CASE_INSENSITIVE);

    /** How many characters before a number a sentence may name the place that it belongs to: "[[PLACE_1]] on [[PHONE_1]]". */
    private static final int BESIDE = 30;

    private ContactReader() {}

    /** The contacts of lines that stand below one another outside the body. */
    static List<Contact> head(List<SlottedSentence> lines) {
        var contacts = new ArrayList<Contact>();
        String above = "";
        for (SlottedSentence line : lines) {
            String text = line.text().strip();
            var here = head(line, above);
            QuickMatcher open = HOURS_LINE.matcher(text);
            boolean days = !contacts.isEmpty() && !contacts.getLast().hours().isEmpty() && Slot.in(contacts.getLast().hours()).isEmpty();
            if (here.isEmpty() && open.matches() && TIMED.matcher(text).find() && !contacts.isEmpty() && (contacts.getLast().hours().isEmpty() || days && text.startsWith("[[TIME_"))) {
                Contact last = contacts.removeLast();
                contacts.add(new Contact(last.label(), last.way(), (days ? last.hours() + ", " : "") + open(open.group(1)), last.places(), Stream.concat(last.sources().stream(), Stream.of(line.id())).toList()));
            }
            contacts.addAll(here);
            above = NAMES.matcher(text).matches() ? text.replaceFirst(":$", "") : text.matches("(?i)secretary:? \\[\\[PERSON_\\d+]]") ? "Secretary" : "";
        }
        return contacts;
    }

    private static List<Contact> head(SlottedSentence line, String above) {
        var contacts = new ArrayList<Contact>();
        String text = line.text();
        QuickMatcher way = WAY.matcher(text);
        int from = 0;
        while (way.find()) {
            String before = text.substring(from, way.start());
            QuickMatcher after = AFTER.matcher(text.substring(way.end()));
            boolean timed = after.find() && TIMED.matcher(after.group()).find();
            String hours = timed ? open(Optional.ofNullable(after.group(1)).orElseGet(() -> after.group(2))) : "";
            from = way.end() + (timed ? after.end() : 0);
            labelled(before, hours).map(found -> new Contact(found.label().isEmpty() && contacts.isEmpty() ? above : found.label(), way.group(), found.hours(), places(before), List.of(line.id())))
                    .ifPresent(contacts::add);
        }
        return contacts;
    }

    private record Found(String label, String hours) {}

    /** What stands before a number, as its label; nothing if the number is none to be given. */
    private static Optional<Found> labelled(String all, String after) {
        QuickMatcher bracket = HOURS_IN_BRACKETS.matcher(all.strip());
        boolean first = after.isEmpty() && bracket.matches();
        String before = first ? bracket.group(1) : all;
        String hours = first ? bracket.group(2) : after;
        if (before.matches("(?is).*(?:\\bfax\\b|<|\\bfrom:).{0,12}$") || PATIENT.matcher(before).find()) {
            return Optional.empty();
        }
        String label = before.replaceFirst("(?s)^.*(?:\\s[\u2014\u2013|\u00b7\u2022]\\s|[;)]\\s|\\.\\s|\\[\\[POSTCODE_\\d+]],?|\\[\\[(?:PHONE|EMAIL|LINK)_\\d+]])", "").replaceAll("^[\\s,|\u00b7\u2022\u2014\u2013-]+|[\\s:,(\u2014\u2013|\u00b7\u2022-]+$", "").strip();
        QuickMatcher early = HOURS_BEFORE.matcher(label);
        String open = hours;
        if (open.isEmpty() && early.matches()) {
            open = early.group(2);
            label = early.group(1).strip();
        }
        label = label.replaceFirst("(?i)[,\\s]+(?:tel(?:ephone)?|phone|direct line)[.:]*$", "");
        if (TEXTED.matcher(label).matches()) {
            return Optional.of(new Found("Text", open));
        }
        boolean named = !GENERIC.matcher(label).matches() && label.length() <= 60 && Slot.in(label).size() <= 1 && label.matches(".*[\\p{L}\\]].*");
        return Optional.of(new Found(named ? label : "", open));
    }

    /** The contacts that running text names: "the nurse line on [[PHONE_1]]". */
    static List<Contact> body(SlottedSentence sentence) {
        var contacts = new ArrayList<Contact>();
        QuickMatcher way = WAY.matcher(sentence.text());
        while (way.find()) {
            QuickMatcher named = NAMED.matcher(sentence.text().substring(0, way.start()).stripTrailing());
            QuickMatcher after = AFTER.matcher(sentence.text().substring(way.end()));
            boolean timed = after.find() && TIMED.matcher(after.group()).find();
            String hours = timed ? open(Optional.ofNullable(after.group(1)).orElseGet(() -> after.group(2))) : "";
            String label = named.find() ? LEADING.matcher(named.group(1)).replaceFirst("").strip() : "";
            contacts.add(new Contact(label.isEmpty() ? "" : Character.toUpperCase(label.charAt(0)) + label.substring(1), way.group(), hours, places(sentence.text().substring(Math.max(0, way.start() - BESIDE), way.start())), List.of(sentence.id())));
        }
        return contacts;
    }

    private static Set<String> places(String before) {
        return Slot.in(before).stream().filter(slot -> slot.type() == FactType.PLACE).map(Slot::toString).collect(Collectors.toSet());
    }

    private static String open(String hours) {
        return hours.strip().replaceFirst("(?i)^(?:(?:lines?|we|are|is|open|answered|from|on|and|but)\\b[:,]?\\s*)+(?=.)", "").replaceFirst("(?:[,;:.]|\\s(?:and|or|to|at|on|but|is|are|we|not|until))+\\s*$", "").strip();
    }
}
