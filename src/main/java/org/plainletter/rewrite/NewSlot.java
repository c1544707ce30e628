package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;

/**
 * When and where a moved appointment now is.
 *
 * @param date its slot
 * @param time its slot, if the letter gives one
 * @param place its slot, if the letter gives one
 * @param sources the ids of the sentences that say it
 */
record NewSlot(String date, Optional<String> time, Optional<String> place, List<String> sources) {

    private static final Pattern NEW_HEADING = Pattern.compile("^(?:your )?(?:new|rearranged|rebooked|revised|rescheduled)\\b(?!.*\\b(?:old|cancel)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NEW_LINE = Pattern.compile("^(?:your |the )?(?:new|rearranged|revised)(?: (?:appointment|date|slot|time|booking|visit)(?: and time)?)?\\s*[:.\u2013-].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NEW_SENTENCE = Pattern.compile("\\b(?:(?:your|the|a) new (?:appointment|date|slot|time|visit)|(?:moved|changed|rearranged|rebooked|rescheduled|brought forward|put back) to\\b|(?:can|will|would like to) (?:now )?see you (?:instead )?on|instead on)", Pattern.CASE_INSENSITIVE);
    /** What gives a day by which to answer, or hours in which to call. */
    private static final Pattern ELSE = Pattern.compile("\\b(?:by|before|until|reply|confirm|ring|phone|call|tel|contact|text|open|weekdays?)\\b|\\[\\[(?:PHONE|EMAIL|LINK)_", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD = Pattern.compile("\\b(?:cancel\\w*|previous\\w*|original\\w*|old|instead of|from)\\b", Pattern.CASE_INSENSITIVE);

    /** The day, and the time if it is known, slotted. */
    String when() {
        return time.isPresent() ? date.concat(" at ").concat(time.get()) : date;
    }

    /** The new slot of {@code letter}, if it moves an appointment and says where to. */
    static Optional<NewSlot> of(SlottedLetter letter) {
        if (letter.kind() != LetterKind.APPOINTMENT_CHANGE) {
            return Optional.empty();
        }
        var parts = letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).toList();
        var headed = parts.stream().filter(part -> part.heading() != null && NEW_HEADING.matcher(part.heading()).matches() && part.heading().split("\\s+", -1).length <= 5).map(SlottedPart::sentences);
        var lines = parts.stream().flatMap(part -> part.sentences().stream()).filter(NewSlot::tells).map(List::of);
        return Stream.concat(headed, lines).map(NewSlot::in).flatMap(Optional::stream).findFirst();
    }

    private static boolean tells(SlottedSentence sentence) {
        String text = sentence.text().strip();
        return NEW_LINE.matcher(text).matches() || NEW_SENTENCE.matcher(text).find() && !OLD.matcher(text).find() && slots(sentence, FactType.DATE).size() == 1;
    }

    private static Optional<NewSlot> in(List<SlottedSentence> sentences) {
        var sources = new ArrayList<String>();
        String date = "";
        String time = "";
        String place = "";
        for (SlottedSentence sentence : sentences) {
            boolean more = OLD.matcher(sentence.text()).find() && sentences.size() > 1 || !date.isEmpty() && !time.isEmpty() && !slots(sentence, FactType.DATE).isEmpty();
            if (sentence.noise() || more) {
                break;
            }
            if (ELSE.matcher(sentence.text()).find()) {
                continue;
            }
            String first = slots(sentence, FactType.DATE).stream().findFirst().orElse("");
            String hour = date.isEmpty() && first.isEmpty() ? "" : slots(sentence, FactType.TIME).stream().findFirst().orElse("");
            String where = slots(sentence, FactType.PLACE).stream().findFirst().orElse("");
            boolean adds = date.isEmpty() && !first.isEmpty() || time.isEmpty() && !hour.isEmpty() || place.isEmpty() && !where.isEmpty();
            date = date.isEmpty() ? first : date;
            time = time.isEmpty() ? hour : time;
            place = place.isEmpty() ? where : place;
            if (adds) {
                sources.add(sentence.id());
            }
        }
        return date.isEmpty() ? Optional.empty() : Optional.of(new NewSlot(date, Optional.of(time).filter(text -> !text.isEmpty()), Optional.of(place).filter(text -> !text.isEmpty()), sources));
    }

    private static List<String> slots(SlottedSentence sentence, FactType type) {
        return Slot.in(sentence.text()).stream().filter(slot -> slot.type() == type).map(Slot::toString).toList();
    }
}
