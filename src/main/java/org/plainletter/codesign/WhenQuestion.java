package org.plainletter.codesign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes questions of the day and the time that a letter is about: "When do you go?", with three days to choose from. */
final class WhenQuestion {

    /** Kinds of letters that tell somebody to come. */
    private static final Set<String> VISITS = Set.of("appointment", "appointment-change", "screening");
    private static final Pattern NOT_A_VISIT = Pattern.compile("\\b(phone|call|ring|video)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}(?::\\d{2})?[ap]m\\b");
    private static final DateTimeFormatter DATES = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("h[:mm]a", Locale.UK);
    private static final int OTHERS = 2;

    private WhenQuestion() {}

    /** Whether a text tells this day and no other. */
    static boolean isTold(String when, String text) {
        return only(DAY, when).equals(only(DAY, text)) && only(DAY, when).isPresent();
    }

    /** A question about a part's day; of every second one, about its time, if it tells one. Empty if the part tells no day. */
    static Optional<PictureQuestion> of(List<Extract> letter, Extract extract, int number, boolean time) {
        String when = extract.when();
        if (when == null) {
            return Optional.empty();
        }
        return (time ? time(letter, extract, number, when) : Optional.<PictureQuestion>empty()).or(() -> day(letter, extract, number, when));
    }

    private static Optional<PictureQuestion> day(List<Extract> letter, Extract extract, int number, String when) {
        Set<LocalDate> told = all(letter, DAY, WhenQuestion::date);
        return only(DAY, when).flatMap(WhenQuestion::date).flatMap(day -> {
            // The same figure in another month, another figure in the same month: each has to be read.
            var months = IntStream.of(1, -1, 2, -2, 3).mapToObj(day::plusMonths);
            var days = IntStream.of(8, -8, 10, -10, 5, -5).mapToObj(day::plusDays).filter(other -> other.getMonth() == day.getMonth());
            List<String> others = Stream.of(months, days).flatMap(some -> some.filter(other -> !told.contains(other)).limit(1)).map(DrawnPicture::of).toList();
            return question(extract, number, visit(extract, "When do you go?", "When is it?"), DrawnPicture.of(day), others);
        });
    }

    private static Optional<PictureQuestion> time(List<Extract> letter, Extract extract, int number, String when) {
        Set<LocalTime> told = all(letter, TIME, WhenQuestion::clock);
        return only(TIME, when).filter(time -> extract.text().contains(time)).flatMap(WhenQuestion::clock).flatMap(time -> {
            List<String> others = IntStream.of(60, -90, 90, -60, 150).mapToObj(time::plusMinutes).filter(other -> !told.contains(other)).limit(OTHERS).map(DrawnPicture::of).toList();
            return question(extract, number, visit(extract, "What time do you go?", "What time is it?"), DrawnPicture.of(time), others);
        });
    }

    private static Optional<PictureQuestion> question(Extract extract, int number, String ask, String picture, List<String> others) {
        return others.size() == OTHERS ? Optional.of(new PictureQuestion(number, extract.text(), picture, others, ask)) : Optional.empty();
    }

    private static String visit(Extract extract, String visit, String other) {
        return VISITS.contains(extract.kind()) && !NOT_A_VISIT.matcher(extract.text()).find() ? visit : other;
    }

    private static <T> Set<T> all(List<Extract> letter, Pattern kind, Function<String, Optional<T>> read) {
        return letter.stream().flatMap(part -> Stream.of(part.text(), part.own())).flatMap(text -> kind.matcher(text).results().map(MatchResult::group)).flatMap(text -> read.apply(text).stream()).collect(Collectors.toSet());
    }

    /** What a text says, if it says one of the kind and no other. */
    private static Optional<String> only(Pattern kind, String text) {
        Set<String> all = kind.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATES));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIMES));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
