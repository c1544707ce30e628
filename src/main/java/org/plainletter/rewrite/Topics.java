package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** What a letter says of itself above its greeting and below its end: its subject, the day of the clinic or the stay, who signed it. */
final class Topics {

    private static final Set<Part.Kind> HEAD = Set.of(Part.Kind.LETTERHEAD, Part.Kind.REFERENCES, Part.Kind.SUBJECT, Part.Kind.ADDRESSEE);

    private static final int LONGEST = 140;

    private static final QuickPattern RE = QuickPattern.compile("^(?:re|subject|regarding|concerning)\\s*[:.\u2013-]+\\s*", Pattern.CASE_INSENSITIVE);

    /** Who the patient is, with its label: the reader knows. */
    private static final QuickPattern PATIENT = QuickPattern.compile("(?:\\b(?:dob|d\\.o\\.b\\.?|date of birth|born|nhs|hosp(?:ital)?|unit|chi|ref(?:erence)?|h&c)\\b(?: (?:no|number))?[.:]*\\s*)?\\[\\[(?:PATIENT|BIRTH_DATE|NHS_NUMBER|ADDRESS|REFERENCE|POSTCODE)_\\d+]]", Pattern.CASE_INSENSITIVE);

    private static final String DONE = "clinic|seen|reviewed?|attended|attendance|admitted|admission|discharged?|left|sample|blood tests?|test|scan|operation|surgery|procedure|visit|assessed|assessment|incident";

    private static final QuickPattern DAY = QuickPattern.compile("(?:^|[\\s(])((?:date (?:of|taken|seen)?\\s*|cpa |your )?(?:" + DONE + ")(?: (?:date|on|at|of|taken|test|review|visit))*)\\s*[:.]?\\s*(\\[\\[DATE_\\d+]](?:,? (?:at )?\\[\\[TIME_\\d+]])?)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern LABEL_ONLY = QuickPattern.compile("^(?:cpa |your |date of )?(?:" + DONE + ")(?: date)?:?$", Pattern.CASE_INSENSITIVE);

    /** What the name of a hospital, a ward or a service holds. */
    private static final QuickPattern SENDER = QuickPattern.compile("^(?:\\[\\[PLACE_\\d+]].{0,40}|.{0,40}\\b(?:hospital|infirmary|clinic|centre|unit|department|service|team|surgery|trust|suite|laboratory)\\b.{0,20})$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern NOT_SENDER = QuickPattern.compile("\\[\\[(?:PHONE|EMAIL|LINK|PERSON|PATIENT|RELATIVE|DATE|ADDRESS|NHS_NUMBER|REFERENCE|BIRTH_DATE|NUMBER|TIME)_|[:|<>\u2013\u2014]|\\b(?:form|copy|referral|letter|your|you|to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*[,\u2022\u00b7]\\s*");
    private static final int MOST_LINES = 3;

    private final SlottedLetter letter;
    private final UnaryOperator<String> plain;

    /** @param plain makes a title plain */
    Topics(SlottedLetter letter, UnaryOperator<String> plain) {
        this.letter = letter;
        this.plain = plain;
    }

    List<KeyFact> facts() {
        return Stream.of(subject().stream(), days().stream().limit(3), from().stream(), sender().stream()).flatMap(each -> each).toList();
    }

    private Optional<KeyFact> subject() {
        return lines(Set.of(Part.Kind.SUBJECT)).stream().flatMap(sentence -> topic(sentence.text()).map(text -> new KeyFact(KeyFact.Kind.WHAT, "About", text, "letter", List.of(sentence.id()))).stream()).findFirst();
    }

    private Optional<String> topic(String subject) {
        String rest = PATIENT.matcher(RE.matcher(subject.strip()).replaceFirst("")).replaceAll("").replaceAll("^[\\s,;:|/\u2013\u2014-]+|[\\s,;:|/\u2013\u2014(-]+$", "").strip();
        boolean telling = rest.length() <= LONGEST && rest.replaceAll("\\[\\[\\w+]]", "").matches(".*\\p{L}{3,}\\P{L}+\\p{L}{2,}.*") && !rest.contains("<");
        return telling ? Optional.of(plain.apply(Capitals.quiet(rest))) : Optional.empty();
    }

    private List<KeyFact> days() {
        var days = new ArrayList<KeyFact>();
        String above = "";
        String aboveId = "";
        boolean said = subject().isPresent();
        for (SlottedSentence line : lines(HEAD, said)) {
            QuickMatcher day = DAY.matcher(line.text());
            if (day.find()) {
                days.add(day(day.group(1), day.group(2), List.of(line.id())));
            } else if (!above.isEmpty() && line.text().strip().matches("\\[\\[DATE_\\d+]]")) {
                days.add(day(above, line.text().strip(), List.of(aboveId, line.id())));
            }
            above = LABEL_ONLY.matcher(line.text().strip()).matches() ? line.text().strip() : "";
            aboveId = line.id();
        }
        return days;
    }

    private static KeyFact day(String label, String date, List<String> sources) {
        String text = label.strip().replaceFirst(":$", "");
        return new KeyFact(KeyFact.Kind.OTHER, Character.toUpperCase(text.charAt(0)) + text.substring(1), date, "calendar", sources);
    }

    /** Who signed, if the letter's body does not name them. */
    private Optional<KeyFact> from() {
        var named = lines(Set.of(Part.Kind.BODY)).stream().flatMap(sentence -> Slot.in(sentence.text()).stream()).collect(Collectors.toSet());
        return lines(Set.of(Part.Kind.SIGN_OFF)).stream().flatMap(sentence -> Slot.in(sentence.text()).stream().filter(slot -> slot.type() == FactType.PERSON).limit(1)
                .map(slot -> new KeyFact(KeyFact.Kind.OTHER, "From", slot.toString(), "letter", List.of(sentence.id())))).findFirst()
                .filter(fact -> Slot.in(fact.text()).stream().noneMatch(named::contains));
    }

    /** Which hospital or service sends the letter, if its body does not name it: a reader who gets a unit and a floor needs to know of what. */
    private Optional<KeyFact> sender() {
        var said = lines(Set.of(Part.Kind.BODY)).stream().flatMap(sentence -> Slot.in(sentence.text()).stream()).map(Slot::toString).collect(Collectors.toSet());
        var names = new LinkedHashSet<String>();
        var sources = new ArrayList<String>();
        for (SlottedSentence line : lines(Set.of(Part.Kind.LETTERHEAD))) {
            if (line.noise() || sources.size() == MOST_LINES || NOT_SENDER.matcher(line.text()).find()) {
                continue;
            }
            var told = COMMA.splitAsStream(line.text().strip()).filter(piece -> SENDER.matcher(piece).find() && !piece.contains("[[POSTCODE_") && !said.contains(piece)).toList();
            if (!told.isEmpty() && names.addAll(told)) {
                sources.add(line.id());
            }
        }
        boolean tells = names.stream().anyMatch(name -> name.contains("[[PLACE_"));
        return tells ? Optional.of(new KeyFact(KeyFact.Kind.OTHER, "Sent by", String.join(", ", names), "letter", sources)) : Optional.empty();
    }

    /** @param said whether the subject has been said already */
    private List<SlottedSentence> lines(Set<Part.Kind> kinds, boolean said) {
        return lines(kinds.stream().filter(kind -> !said || kind != Part.Kind.SUBJECT).collect(Collectors.toSet()));
    }

    private List<SlottedSentence> lines(Set<Part.Kind> kinds) {
        return letter.parts().stream().filter(part -> kinds.contains(part.kind())).flatMap(part -> part.sentences().stream()).toList();
    }
}
