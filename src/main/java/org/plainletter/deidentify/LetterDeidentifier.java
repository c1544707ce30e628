package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence;
import org.plainletter.facts.Fact;
import org.plainletter.facts.Facts;
import org.springframework.stereotype.Component;

/** Takes out what {@link Facts} finds, and on top of it everything that tells who the patient is. */
@Component
final class LetterDeidentifier implements Deidentifier {

    private final Facts facts;

    LetterDeidentifier(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Deidentified deidentify(Letter letter) {
        var units = Unit.of(letter);
        var identity = new Identity(units, letter.audience());
        var found = new LinkedHashMap<Unit, List<Fact>>();
        units.forEach(unit -> found.put(unit, facts.find(unit.text())));
        found.forEach(identity::learn);
        found.replaceAll(identity::settle);
        found.replaceAll(NamedPeople::add);
        var people = new People();
        found.forEach(people::learn);
        found.replaceAll(people::settle);
        var writer = new SlotWriter(identity);
        var texts = new LinkedHashMap<Unit, String>();
        found.forEach((unit, settled) -> texts.put(unit, writer.write(unit, settled)));
        return new Deidentified(new SlottedLetter(letter.kind(), letter.audience(), parts(letter, texts)), writer.table());
    }

    private static List<SlottedPart> parts(Letter letter, Map<Unit, String> texts) {
        var headings = new LinkedHashMap<Part, String>();
        var sentences = new LinkedHashMap<String, SlottedSentence>();
        texts.forEach((unit, text) -> {
            Sentence sentence = unit.sentence();
            if (sentence == null) {
                headings.put(unit.part(), text);
            } else {
                sentences.put(sentence.id(), new SlottedSentence(sentence.id(), sentence.form(), text, sentence.noise() || IdentityLine.is(text)));
            }
        });
        var parts = new ArrayList<SlottedPart>();
        for (Part part : letter.parts()) {
            @Nullable String heading = headings.get(part);
            parts.add(new SlottedPart(part.kind(), heading, part.sentences().stream().map(sentence -> sentences.get(sentence.id())).toList()));
        }
        return parts;
    }
}
