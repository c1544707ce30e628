package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.language.Span;

/** The clinicians and others whom a letter names: one person is one, however the name is written. */
final class People {

    private final List<Known> known = new ArrayList<>();

    private static final class Known {

        private final String key;
        private PersonName name;
        private String said;

        Known(PersonName name, String key, String said) {
            this.name = name;
            this.key = key;
            this.said = said;
        }

        boolean is(PersonName other) {
            boolean titles = name.titles().isEmpty() || other.titles().isEmpty() || clinical(name) == clinical(other);
            boolean firsts = !name.forenames().isEmpty() && !other.forenames().isEmpty();
            boolean initial = (name.surname().isEmpty() || other.surname().isEmpty()) && !sameFirst(name, other);
            return name.mayBe(other) && (titles || firsts) && !initial;
        }

        void learn(PersonName other, String saidThere) {
            name = name.with(other);
            said = saidThere.length() > said.length() ? saidThere : said;
        }

        /** "R. Able" need not be "Rose". */
        private static boolean sameFirst(PersonName one, PersonName other) {
            return !one.forenames().isEmpty() && !other.forenames().isEmpty()
                    && PersonName.fold(one.forenames().getFirst()).equals(PersonName.fold(other.forenames().getFirst()));
        }

        private static boolean clinical(PersonName name) {
            return name.titles().stream().anyMatch(title -> title.matches("(?i)dr|doctor|prof|professor|sister|nurse|matron"));
        }
    }

    /** Learns the persons among {@code facts} of {@code unit}. */
    void learn(Unit unit, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.type() == FactType.PERSON) {
                var name = PersonName.of(fact.span().of(unit.text()));
                known.stream().filter(person -> person.is(name)).findFirst()
                        .ifPresentOrElse(person -> person.learn(name, fact.said()), () -> known.add(new Known(name, fact.key(), fact.said())));
            }
        }
    }

    /** {@code facts} with one key for each person, and with the mentions of known persons that stand outside of them. */
    List<Fact> settle(Unit unit, List<Fact> facts) {
        var settled = new ArrayList<Fact>();
        for (Fact fact : facts) {
            settled.add(fact.type() == FactType.PERSON ? same(fact, PersonName.of(fact.span().of(unit.text()))) : fact);
        }
        for (Known person : known) {
            if (!person.name.unknown()) {
                for (var mention : new NameFinder(person.name, false).in(unit.text())) {
                    addMention(settled, person, mention);
                }
            }
        }
        settled.sort(java.util.Comparator.comparing(Fact::span));
        return settled;
    }

    private static void addMention(List<Fact> settled, Known person, NameFinder.Mention mention) {
        Span span = mention.span();
        boolean named = mention.surname() || mention.forename() && person.name.forenames().stream().anyMatch(name -> name.length() > 2);
        if (named && settled.stream().noneMatch(fact -> fact.span().overlaps(span))) {
            settled.add(new Fact(FactType.PERSON, span, person.key, person.said));
        }
    }

    private Fact same(Fact fact, PersonName name) {
        return known.stream().filter(person -> person.is(name)).findFirst()
                .map(person -> new Fact(FactType.PERSON, fact.span(), person.key, fact.said(), fact.doubts())).orElse(fact);
    }
}
