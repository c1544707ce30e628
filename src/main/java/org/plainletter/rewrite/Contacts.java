package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/** How to reach the sender. A letter says it in its letterhead; the reader needs it beside "ring the nurses". */
final class Contacts {

    private static final Set<Part.Kind> OUTSIDE = Set.of(Part.Kind.LETTERHEAD, Part.Kind.REFERENCES, Part.Kind.SIGN_OFF);

    private static final int MOST = 6;

    /** From how many lines below the patient's name on a number is somebody else's. */
    private static final int BELOW = 3;

    private static final QuickPattern PATIENT = QuickPattern.compile("\\[\\[(?:PATIENT|ADDRESS|BIRTH_DATE|NHS_NUMBER)_\\d+]]");

    private static final QuickPattern OWN_NUMBER = QuickPattern.compile("(?:t|tel|telephone|phone|m|mob|mobile|h|home|contact)?(?: (?:no|number))?[.:]*\\s*\\[\\[PHONE_\\d+]]", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern CALL = QuickPattern.compile("\\b(?:ring|phoned?|call(?:ed)?|contact(?:ed)?|speak|telephone|tell|text|ask|let|get in touch)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern CALL_US = QuickPattern.compile("\\b(?:ring|phone|call|contact|telephone|tell) (?:us|me)\\b|\\blet (?:us|me) know\\b|\\bget in touch\\b|\\bspeak to us\\b|\\b(?:number|telephone number)s? (?:given )?(?:above|below|overleaf|at the (?:top|head|foot)|on this letter)\\b|\\b(?:above|below) number\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern SPECIAL = QuickPattern.compile("\\b(?:triage|emergency|emergencies|urgent(?:ly)?|out[ -]of[ -]hours|crisis|overnight)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern REFERENCE = QuickPattern.compile("\\b((?:(?:your|our|booking|complaint|screening|appointment|scan|referral|case|study|form) )*(?:ref(?:erence)?|pin|password|passcode|access code|ubrn|(?:booking|screening|programme) (?:no|number|id|code))(?:[ /](?:no|number|code|ein cyf))?)[.:]*\\s*(\\[\\[REFERENCE_\\d+]])", Pattern.CASE_INSENSITIVE);

    private final List<Contact> head;
    private final List<Contact> body;
    private final List<Contact> references;
    private final Set<String> saidInBody;
    /** Numbers that are given for one case only, such as an emergency. */
    private final Set<String> special;

    Contacts(SlottedLetter letter) {
        var outside = letter.parts().stream().filter(part -> OUTSIDE.contains(part.kind())).toList();
        var own = letter.audience() == Audience.CLINICIAN ? ownNumbers(outside) : Set.<String>of();
        this.head = outside.stream().flatMap(part -> ContactReader.head(part.sentences().stream().filter(line -> !own.contains(line.id())).toList()).stream()).toList();
        var sentences = letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise()).toList();
        this.body = sentences.stream().flatMap(sentence -> ContactReader.body(sentence).stream()).toList();
        this.saidInBody = sentences.stream().flatMap(sentence -> Slot.in(sentence.text()).stream()).map(Slot::toString).collect(Collectors.toSet());
        this.special = special(letter);
        this.references = outside.stream().flatMap(part -> part.sentences().stream()).flatMap(sentence -> reference(sentence).stream()).toList();
    }

    /** The ids of the lines of the patient's own number: in a letter to a colleague it stands below the patient's name and address. */
    private static Set<String> ownNumbers(List<SlottedPart> parts) {
        var own = new LinkedHashSet<String>();
        int since = BELOW;
        for (SlottedSentence line : parts.stream().flatMap(part -> part.sentences().stream()).toList()) {
            since = PATIENT.matcher(line.text()).find() ? 0 : since + 1;
            if (since < BELOW && OWN_NUMBER.matcher(line.text().strip()).matches()) {
                own.add(line.id());
            }
        }
        return own;
    }

    /** What the body gives for one case, less what is given anywhere without it. */
    private static Set<String> special(SlottedLetter letter) {
        var special = new LinkedHashSet<String>();
        var plain = new LinkedHashSet<String>();
        for (SlottedPart part : letter.parts()) {
            for (SlottedSentence sentence : part.sentences()) {
                boolean oneCase = part.kind() == Part.Kind.BODY && (ConditionHeading.is(part.heading()) || SPECIAL.matcher(sentence.text()).find());
                Slot.in(sentence.text()).forEach(slot -> (oneCase ? special : plain).add(slot.toString()));
            }
        }
        special.removeAll(plain);
        return special;
    }

    private static Optional<Contact> reference(SlottedSentence sentence) {
        QuickMatcher found = REFERENCE.matcher(sentence.text());
        return found.find() ? Optional.of(new Contact(found.group(1).matches("(?i).*\\b(?:pin|pass|access).*") ? found.group(1).strip().replaceFirst("(?i)^your ", "") : "reference", found.group(2), "", Set.of(), List.of(sentence.id()))) : Optional.empty();
    }

    /** Everybody who can be reached; where a number stands twice, what is known of it is put together. */
    List<Contact> all() {
        var ways = new LinkedHashMap<String, Contact>();
        Stream.concat(head.stream(), body.stream()).forEach(contact -> ways.merge(contact.way(), contact, Contacts::together));
        return List.copyOf(ways.values());
    }

    private static Contact together(Contact first, Contact second) {
        boolean adds = first.label().isEmpty() && !second.label().isEmpty() || first.hours().isEmpty() && !second.hours().isEmpty();
        if (!adds) {
            return new Contact(first.label(), first.way(), first.hours(), places(first, second), first.sources());
        }
        var sources = new LinkedHashSet<>(first.sources());
        sources.addAll(second.sources());
        return new Contact(first.label().isEmpty() ? second.label() : first.label(), first.way(), first.hours().isEmpty() ? second.hours() : first.hours(), places(first, second), List.copyOf(sources));
    }

    private static Set<String> places(Contact first, Contact second) {
        return Stream.of(first, second).flatMap(contact -> contact.places().stream()).collect(Collectors.toSet());
    }

    /** What is known of the number {@code way}. */
    Optional<Contact> of(String way) {
        return all().stream().filter(contact -> contact.way().equals(way)).findFirst();
    }

    /** The number to ring if the letter says no more than "ring us". */
    Optional<Contact> usual() {
        return all().stream().filter(contact -> contact.isUsual() && !special.contains(contact.way())).findFirst();
    }

    /** The numbers, addresses and references that the body leaves out. */
    List<Passage> rest() {
        var rest = new LinkedHashMap<String, Passage>();
        Map<String, List<Contact>> known = head.stream().collect(Collectors.groupingBy(Contact::way));
        head.stream().filter(contact -> !saidInBody.contains(contact.way()) || !contact.hours().isEmpty() && body.stream().noneMatch(other -> other.way().equals(contact.way()) && !other.hours().isEmpty()))
                .filter(contact -> !contact.way().startsWith("[[LINK_") || !contact.label().isEmpty() && known.containsKey(contact.way()))
                .limit(MOST).forEach(contact -> rest.putIfAbsent(contact.way(), aside(contact.sentences(), contact.sources())));
        references.stream().filter(reference -> !saidInBody.contains(reference.way())).limit(2)
                .forEach(reference -> rest.putIfAbsent(reference.way(), aside(List.of(Grammar.sentence("Your " + reference.label() + " is " + reference.way())), reference.sources())));
        return List.copyOf(rest.values());
    }

    /** The passages of {@code part}, each call with the number that it leaves out, once in a part. */
    List<Passage> beside(SlottedPart part, List<Passage> passages) {
        Map<String, String> texts = part.sentences().stream().collect(Collectors.toMap(SlottedSentence::id, SlottedSentence::text, (first, second) -> first));
        boolean numbered = part.sentences().stream().anyMatch(sentence -> Slot.in(sentence.text()).stream().anyMatch(slot -> slot.type() == FactType.PHONE));
        var said = new LinkedHashSet<String>();
        part.sentences().forEach(sentence -> Slot.in(sentence.text()).forEach(slot -> said.add(slot.toString())));
        var result = new ArrayList<Passage>();
        if (part.heading() != null && !passages.isEmpty()) {
            meant(part.heading(), numbered).filter(contact -> said.add(contact.way())).ifPresent(contact -> result.add(aside(contact.sentences(), contact.sources())));
        }
        for (Passage passage : passages) {
            result.add(passage);
            String text = String.join(" ", passage.sources().stream().map(id -> texts.getOrDefault(id, "")).toList());
            meant(text, numbered).filter(contact -> said.add(contact.way())).ifPresent(contact -> result.add(aside(contact.sentences(), contact.sources())));
        }
        return result;
    }

    private Optional<Contact> meant(String text, boolean numbered) {
        if (!CALL.matcher(text).find() || Slot.in(text).stream().anyMatch(slot -> slot.type() == FactType.PHONE)) {
            return Optional.empty();
        }
        var named = all().stream().filter(Contact::isPhone).filter(contact -> contact.isNamedIn(text)).findFirst();
        return named.isPresent() || numbered || !CALL_US.matcher(text).find() ? named : usual();
    }

    private static Passage aside(List<String> texts, List<String> sources) {
        return new Passage(sources, List.of(new Wording(Engine.EMBEDDED, false, texts.stream().map(text -> new PlainSentence(text, null, List.of())).toList())), List.of(), true);
    }
}
