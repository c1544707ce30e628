package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.Letter;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.facts.Slot;
import org.plainletter.intake.Intake;
import org.plainletter.intake.Upload;
import org.plainletter.language.Span;
import org.springframework.stereotype.Component;

/**
 * Puts made-up names, addresses and numbers in the place of those in a real letter, by the same stage that keeps them from every rewriter. Dates, times, places
 * and medicines stay: the letter has to make sense. It is a proposal; a person looks at it.
 */
@Component
class Unnaming {

    private static final List<String> SURNAMES = List.of("Ash", "Elm", "Birch", "Hazel", "Alder", "Holly");
    private static final Pattern TITLE = Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sister|Nurse)\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_UP = Pattern.compile("\\b(?:Alex|Sam|Robin|Green|" + String.join("|", SURNAMES) + "|Example|Exampletown)\\b|020 7946 0000|hospital\\.example|ZZ99 3VZ|999 000 0000|1 January 1980", Pattern.CASE_INSENSITIVE);

    private final Intake intake;
    private final Anatomy anatomy;
    private final Deidentifier deidentifier;

    Unnaming(Intake intake, Anatomy anatomy, Deidentifier deidentifier) {
        this.intake = intake;
        this.anatomy = anatomy;
        this.deidentifier = deidentifier;
    }

    /** Something that says who somebody is: where it stands, and what could stand there instead. */
    private record Name(Span span, String text, String instead) {}

    /**
     * The letter's text with made-up names.
     *
     * @throws org.plainletter.intake.UnreadableUploadException if the file can't be read
     * @throws org.plainletter.anatomy.NotALetterException if it is no letter
     */
    String unnamed(Upload upload) {
        Letter letter = anatomy.read(intake.extract(upload));
        var text = new StringBuilder(letter.source().text());
        List<Name> names = names(letter);
        names.reversed().forEach(name -> text.replace(name.span.start(), name.span.end(), name.instead));
        return text.toString();
    }

    /** What may still say who somebody is, besides what was made up. */
    List<String> left(Upload upload) {
        return names(anatomy.read(intake.extract(upload))).stream().map(Name::text)
                .filter(text -> !MADE_UP.matcher(text).find() && (text.matches("(?s).*[1-9].*") || !text.matches("(?s).*\\d.*"))).distinct().toList();
    }

    /** In their order; of two at one place the first. */
    private List<Name> names(Letter letter) {
        Deidentified taken = deidentifier.deidentify(letter);
        Set<Slot> slots = new LinkedHashSet<>();
        taken.letter().parts().forEach(part -> Stream.concat(Optional.ofNullable(part.heading()).stream(), part.sentences().stream().map(sentence -> sentence.text()))
                .forEach(text -> slots.addAll(Slot.in(text))));
        var names = new ArrayList<Name>();
        for (Slot slot : slots) {
            for (Span span : taken.facts().places(slot)) {
                String text = span.of(letter.source().text());
                instead(slot, text).ifPresent(other -> names.add(new Name(span, text, other)));
            }
        }
        names.sort(Comparator.comparingInt(name -> name.span.start()));
        var apart = new ArrayList<Name>();
        for (Name name : names) {
            if (apart.isEmpty() || apart.getLast().span.end() <= name.span.start()) {
                apart.add(name);
            }
        }
        return apart;
    }

    /** None where the fact says of nobody who they are. */
    private static Optional<String> instead(Slot slot, String text) {
        return Optional.ofNullable(switch (slot.type()) {
            case PATIENT -> titled(text, "Alex", "Green");
            case RELATIVE -> titled(text, "Sam", "Green");
            case PERSON -> titled(text, "Robin", SURNAMES.get((slot.number() - 1) % SURNAMES.size()));
            case ADDRESS -> address(text);
            case POSTCODE -> "ZZ99 3VZ";
            case PHONE -> "020 7946 0000";
            case EMAIL -> "letters@hospital.example";
            case NHS_NUMBER -> "999 000 0000";
            case BIRTH_DATE -> "1 January 1980";
            case REFERENCE -> digits(text);
            default -> null;
        });
    }

    /** The line of an address that this is. */
    private static String address(String text) {
        return POSTCODE.matcher(text.strip()).matches() ? "ZZ99 3VZ" : text.matches("(?s).*\\d.*") ? "1 Example Street" : "Exampletown";
    }

    private static String titled(String text, String first, String surname) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.group() + " " + surname : text.strip().contains(" ") ? first + " " + surname : first;
    }

    private static String digits(String text) {
        return text.replaceAll("\\d", "0");
    }
}
