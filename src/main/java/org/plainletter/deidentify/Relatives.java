package org.plainletter.deidentify;

import static org.plainletter.deidentify.PersonName.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plainletter.anatomy.Audience;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** The people around the patient, and others who share the patient's surname. */
final class Relatives {

    private static final QuickPattern CLINICAL = QuickPattern.compile("(?i)(?:dr|doctor|prof|professor|sister|nurse|matron)\\.?");
    private static final QuickPattern FORENAME_BEFORE = QuickPattern.compile("(?:\\b(Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Professor|Sister|Nurse|Sir|Dame|Lady)\\.?\\s+)?\\b(\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?)\\s+$");
    private static final QuickPattern NO_FORENAME = QuickPattern.compile(
            "(?i)dear|re|patient|name|surname|forename|regarding|hello|hi|for|with|when|if|as|the|to|from|and|copy|cc|ref|about|today|baby|master|of|client|miss|mrs|mr|ms|mx");

    private static final QuickPattern COUPLE = QuickPattern.compile("\\b(?:Mr|Mrs|Dr|Ms|Miss)\\.?\\s+(?:and|&)\\s+(?:Mr|Mrs|Dr|Ms|Miss)\\.?\\s+(\\p{Lu}[\\p{L}'’-]+)");

    private final List<PersonName> names;
    private final PersonName patient;
    private final Audience audience;

    Relatives(List<PersonName> names, PersonName patient, Audience audience) {
        this.names = List.copyOf(names);
        this.patient = patient;
        this.audience = audience;
    }

    /** Where the known relatives are named in {@code unit}. */
    List<Fact> in(Unit unit) {
        var found = new ArrayList<Fact>();
        COUPLE.matcher(unit.text()).results().filter(couple -> names.stream().anyMatch(name -> name.surname().contains(couple.group(1))))
                .forEach(couple -> found.add(new Fact(FactType.RELATIVE, new Span(couple.start(), couple.end()), "couple " + fold(couple.group(1)), couple.group())));
        for (PersonName name : names) {
            for (var mention : new NameFinder(name, false).in(unit.text())) {
                boolean lone = !mention.forename() && sharesSurname(name) && !titled(name, mention.title());
                if (!lone) {
                    found.add(fact(mention.span(), name));
                }
            }
        }
        return found;
    }

    private boolean sharesSurname(PersonName name) {
        return fold(String.join("", name.surname())).equals(fold(String.join("", patient.surname())));
    }

    private static boolean titled(PersonName name, String title) {
        return !title.isEmpty() && name.titles().stream().anyMatch(known -> fold(known).equals(fold(title)));
    }

    /** Somebody else at a mention of the patient's surname: by another title, or another first name before it; empty if it is the patient. */
    Optional<Fact> other(String text, NameFinder.Mention mention) {
        if (mention.forename()) {
            return Optional.empty();
        }
        if (!mention.title().isEmpty()) {
            return otherTitle(mention);
        }
        QuickMatcher before = FORENAME_BEFORE.matcher(text.substring(0, mention.span().start()));
        boolean lone = !before.find() || patient.forenames().isEmpty() || NO_FORENAME.matcher(before.group(2)).matches()
                || before.group(1) == null && new Word(new Span(before.start(2), before.end(2)), before.group(2)).opensSentence(text);
        if (lone) {
            return Optional.empty();
        }
        String title = before.group(1) == null ? "" : before.group(1);
        var name = PersonName.of(text.substring(before.start(), mention.span().end()));
        Span span = new Span(before.start(), mention.span().end());
        return Optional.of(CLINICAL.matcher(title).matches() ? person(span, name) : fact(span, name));
    }

    private Optional<Fact> otherTitle(NameFinder.Mention mention) {
        String title = mention.title().replace(".", "");
        var name = new PersonName(java.util.Set.of(title), List.of(), patient.surname(), java.util.Set.of());
        if (patient.titles().stream().anyMatch(known -> fold(known).equals(fold(title)) || fold(title).equals("mx") || fold(known).equals("mx") && !CLINICAL.matcher(title).matches() || woman(known) && woman(title) || man(known) && man(title))) {
            return Optional.empty();
        }
        if (CLINICAL.matcher(title).matches()) {
            return Optional.of(person(mention.span(), name));
        }
        boolean child = audience == Audience.PARENT && title.matches("(?i)master|miss|baby") && patient.titles().isEmpty();
        if (child) {
            return Optional.empty();
        }
        boolean known = names.stream().anyMatch(relative -> titled(relative, title) && sharesSurname(relative));
        if (patient.titles().isEmpty() && !known && audience != Audience.PARENT) {
            return Optional.empty();
        }
        return Optional.of(known || audience == Audience.PARENT ? fact(mention.span(), name) : person(mention.span(), name));
    }

    private static boolean woman(String title) {
        return title.toLowerCase(Locale.ROOT).matches("mrs|miss|ms|lady|dame");
    }

    private static boolean man(String title) {
        return title.toLowerCase(Locale.ROOT).matches("mr|master|sir");
    }

    private Fact fact(Span span, PersonName name) {
        var known = names.stream().filter(relative -> relative.mayBe(name) && sameTitle(relative, name)).findFirst().orElse(name);
        return new Fact(FactType.RELATIVE, span, fold(known.said()), known.said());
    }

    private static boolean sameTitle(PersonName one, PersonName other) {
        return one.titles().isEmpty() || other.titles().isEmpty() || !one.forenames().isEmpty() && !other.forenames().isEmpty()
                || one.titles().stream().anyMatch(other.titles()::contains);
    }

    private static Fact person(Span span, PersonName name) {
        String said = String.join(" ", java.util.stream.Stream.of(name.titles(), name.forenames(), name.surname()).flatMap(java.util.Collection::stream)
                .map(PersonName::cased).toList());
        return new Fact(FactType.PERSON, span, fold(said), said);
    }
}
