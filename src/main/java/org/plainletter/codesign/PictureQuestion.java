package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some words and three pictures, one of which goes with them. It asks what the words say, so it shows more than what people think of them. Of a fact it
 * asks, "When do you go?", in the words that each person read, new or the letter's own; so it shows which of them are understood.
 * (Comprehension questions were the most reliable measure with this group: Säuberli and others, CHI 2024.)
 *
 * @param extract which extract the words are from, from 0
 * @param words a sentence
 * @param picture the picture that stands with the sentence where it is read
 * @param others two that plainly show something else
 * @param fact what is asked of a fact of the letter, or null: which picture goes with the words
 */
record PictureQuestion(int extract, String words, String picture, List<String> others, @Nullable String fact) {

    private static final String ASK = "Which picture goes with these words?";
    private static final int PICTURES = 3;
    /** One extract in so many has a question. */
    private static final int ONE_IN = 4;
    /** Pictures that could be taken for one another. A question has one of a family at most; the first stands for it. */
    private static final List<List<String>> FAMILIES = List.of(
            List.of("bus", "car", "no-car", "train", "taxi", "parking", "ambulance"),
            List.of("calendar", "calendar-change", "calendar-cancelled", "calendar-again", "deadline", "clock", "waiting", "morning", "night"),
            List.of("tooth"),
            List.of("phone", "mobile"),
            List.of("food", "no-food"),
            List.of("medicine", "tablets", "tablet-pack", "medicine-bottle", "prescription", "inhaler", "cream"),
            List.of("hospital", "gp-surgery", "place"),
            List.of("eye", "glasses"),
            List.of("wash"),
            List.of("hospital-bed", "bed", "sleep"),
            List.of("ear", "hearing-aid"),
            List.of("money"),
            List.of("foot", "shoes"),
            List.of("drink", "no-drink", "water", "tea-or-coffee"),
            List.of("scan", "x-ray", "ultrasound"),
            List.of("letter", "document", "form", "email", "post"));

    /** Copies the list. */
    PictureQuestion {
        others = List.copyOf(others);
    }

    /** One that asks which picture goes with the words. */
    PictureQuestion(int extract, String words, String picture, List<String> others) {
        this(extract, words, picture, others, null);
    }

    /** What is asked. */
    public String ask() {
        return fact == null ? ASK : fact;
    }

    /** Questions on the days and times that the letters are about, and on extracts that have a picture nobody could mistake, spread over the rest. */
    static List<PictureQuestion> of(List<Extract> extracts) {
        var questions = new ArrayList<PictureQuestion>();
        for (int i = 0; i < extracts.size(); i++) {
            String letter = extracts.get(i).letter();
            if (questions.stream().noneMatch(before -> extracts.get(before.extract).letter().equals(letter))) {
                WhenQuestion.of(letter(extracts, i), extracts.get(i), i, questions.size() % 2 == 1).ifPresent(questions::add);
            }
        }
        Set<Integer> told = questions.stream().map(PictureQuestion::extract).collect(Collectors.toSet());
        Set<String> asked = new LinkedHashSet<>();
        int most = (extracts.size() + ONE_IN - 1) / ONE_IN;
        for (int i = 0; i < extracts.size() && questions.size() < most; i++) {
            if (i >= questions.size() * ONE_IN && !told.contains(i)) {
                on(extracts, i, asked).ifPresent(question -> {
                    questions.add(question);
                    asked.add(question.picture);
                });
            }
        }
        return questions;
    }

    private static List<Extract> letter(List<Extract> extracts, int number) {
        return extracts.stream().filter(each -> each.letter().equals(extracts.get(number).letter())).toList();
    }

    private static Optional<PictureQuestion> on(List<Extract> extracts, int number, Set<String> asked) {
        Extract extract = extracts.get(number);
        for (Line line : extract.lines()) {
            String picture = line.picture();
            if (picture != null && family(picture).isPresent() && !asked.contains(picture)) {
                List<String> others = others(letter(extracts, number), number);
                if (others.size() == PICTURES - 1) {
                    return Optional.of(new PictureQuestion(number, line.text(), picture, others));
                }
            }
        }
        return Optional.empty();
    }

    /** Pictures of what the letter speaks of nowhere, others for each question. */
    private static List<String> others(List<Extract> letter, int number) {
        Set<List<String>> there = letter.stream().flatMap(each -> each.lines().stream()).flatMap(line -> Optional.ofNullable(line.picture()).flatMap(PictureQuestion::family).stream())
                .collect(Collectors.toSet());
        String text = letter.stream().map(each -> each.text() + " " + each.own()).collect(Collectors.joining(" ")).toLowerCase(Locale.UK);
        return IntStream.range(0, FAMILIES.size()).mapToObj(i -> FAMILIES.get((i + 2 * number) % FAMILIES.size()))
                .filter(family -> !there.contains(family) && !text.contains(family.getFirst())).map(List::getFirst).limit(PICTURES - 1L).toList();
    }

    private static Optional<List<String>> family(String picture) {
        return FAMILIES.stream().filter(family -> family.contains(picture)).findFirst();
    }

    /** Where the picture that goes with the words is found. */
    public String address() {
        return address(picture);
    }

    /** Where a picture is found. */
    static String address(String code) {
        return DrawnPicture.find(code).isPresent() ? "/pictures/drawn/" + code + ".svg" : "/pictures/" + code + ".svg";
    }

    /** Whether a person reads the letter's own words with it. */
    boolean isReadUntouched(Seat seat) {
        return fact != null && seat.items().contains(new Item(Item.Kind.UNTOUCHED, extract));
    }

    /** The pictures in the order in which one person sees them: the right one stands in each place equally often. */
    List<String> choices(int place, int question) {
        var choices = new ArrayList<>(others);
        choices.add((place + question) % PICTURES, picture);
        return choices;
    }
}
