package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainletter.anatomy.Audience;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** Who the patient is by a letter, and where in the letter that can be read. */
final class Identity {

    private static final QuickPattern BORN = QuickPattern.compile("(?i)(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|date of birth|birth ?date|born(?: on)?)[\\s:.–(-]*$");

    private final Audience audience;
    private final PersonName patient;
    private final NameFinder patientFinder;
    private final Relatives relatives;
    private final HomeAddress home;
    private final Set<String> birthDates = new HashSet<>();

    /** Reads it from {@code units}. */
    Identity(List<Unit> units, Audience audience) {
        this.audience = audience;
        var told = PatientFinder.find(units, audience);
        var around = RelativeFinder.find(units, audience, told);
        this.patient = PatientFinder.withForename(told, units, around);
        this.patientFinder = new NameFinder(patient, true);
        this.relatives = new Relatives(around, patient, audience);
        this.home = HomeAddress.find(units, audience, patientFinder);
    }

    /** Learns the date of birth from the {@code facts} of {@code unit}. */
    void learn(Unit unit, List<Fact> facts) {
        for (Fact fact : facts) {
            boolean date = fact.type() == FactType.DATE;
            if (fact.type() == FactType.BIRTH_DATE || date && BORN.matcher(unit.text().substring(0, fact.span().start())).find()) {
                birthDates.add(fact.key());
            }
        }
    }

    /** The {@code facts} of {@code unit} and what tells who the patient is, none overlapping another, in order. */
    List<Fact> settle(Unit unit, List<Fact> facts) {
        var telling = new ArrayList<Fact>();
        home.in(unit, audience).stream().filter(span -> !elsewhere(span, unit, facts)).forEach(span -> telling.add(new Fact(FactType.ADDRESS, widened(span, facts), "home", home.said())));
        telling.addAll(names(unit));
        telling.sort(Comparator.comparing((Fact fact) -> -fact.span().length()));
        var settled = new ArrayList<Fact>();
        for (Fact fact : telling) {
            if (free(settled, fact.span()) && facts.stream().noneMatch(other -> hides(other, fact))) {
                settled.add(fact);
            }
        }
        for (Fact fact : facts) {
            if (free(settled, fact.span())) {
                settled.add(born(fact));
            }
        }
        for (Span span : home.townsIn(unit.text())) {
            if (free(settled, span)) {
                settled.add(new Fact(FactType.PLACE, span, PersonName.fold(span.of(unit.text())), span.of(unit.text())));
            }
        }
        settled.sort(Comparator.comparing(Fact::span));
        return settled;
    }

    private Fact born(Fact fact) {
        return fact.type() == FactType.DATE && birthDates.contains(fact.key())
                ? new Fact(FactType.BIRTH_DATE, fact.span(), fact.key(), fact.said(), fact.doubts()) : fact;
    }

    /** Whether {@code span} is only part of the name or the address of a hospital or a surgery in the patient's street. */
    private boolean elsewhere(Span span, Unit unit, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.type() == FactType.PLACE && fact.span().overlaps(span) && !span.contains(fact.span()))
                .anyMatch(fact -> AddressBelowName.institution(fact.span().of(unit.text())) && !AddressBelowName.institution(home.said()));
    }

    /** A place that the home address stands in is the home address. */
    private static Span widened(Span span, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.type() == FactType.PLACE || fact.type() == FactType.POSTCODE).map(Fact::span)
                .filter(span::overlaps).reduce(span, (one, other) -> new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }

    /** Whether a name is only part of a larger fact, such as an email address or the name of a ward. */
    private static boolean hides(Fact larger, Fact name) {
        boolean type = switch (larger.type()) {
            case EMAIL, LINK, PLACE, REFERENCE -> true;
            default -> false;
        };
        return type && name.type() != FactType.ADDRESS && larger.span().contains(name.span()) && larger.span().length() > name.span().length();
    }

    private List<Fact> names(Unit unit) {
        var found = new ArrayList<>(relatives.in(unit));
        if (!patient.unknown()) {
            for (var mention : patientFinder.in(unit.text())) {
                found.add(relatives.other(unit.text(), mention).orElseGet(() -> patientAt(mention.span())));
            }
        }
        return found;
    }

    /** The patient at {@code span}. */
    Fact patientAt(Span span) {
        return new Fact(FactType.PATIENT, span, "patient", audience == Audience.PARENT ? patient.familiar() : patient.said());
    }

    /** Whether a word of {@code text} holds the patient's name in a way that no spelling foresees, such as within a longer word. */
    boolean namedIn(String text) {
        String folded = PersonName.fold(text);
        return longNames().anyMatch(folded::contains);
    }

    private java.util.stream.Stream<String> longNames() {
        return java.util.stream.Stream.concat(patient.surname().stream(), patient.forenames().stream()).map(PersonName::fold)
                .filter(word -> word.length() >= 5 && !Ordinary.is(word));
    }

    private static boolean free(List<Fact> taken, Span span) {
        return taken.stream().noneMatch(fact -> fact.span().overlaps(span));
    }
}
