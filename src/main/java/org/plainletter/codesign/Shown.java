package org.plainletter.codesign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plainletter.codesign.Answers.Standing;
import org.plainletter.letters.Pictures;

/**
 * An item as its page shows it.
 *
 * @param turn 1 for the person's first item
 * @param practice whether it is to learn the buttons with
 * @param begins whether it is the first after practice
 * @param heading what stands above the sentences
 * @param lines the sentences
 * @param words the words that can be named as hard
 * @param choices pictures to choose from; none: it is to be judged
 * @param said what stands for it, or null
 */
record Shown(int turn, boolean practice, boolean begins, String heading, List<Sentence> lines, List<String> words, List<Choice> choices, @Nullable Standing said) {

    private static final Pattern APART = Pattern.compile("(?<=\\s)|(?=\\s)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final int SHORTEST_WORD = 4;

    /** One sentence: its words one by one, so that each can be tapped. */
    record Sentence(List<Word> words, @Nullable String picture, List<String> meanings) {}

    /** A stretch of a sentence; {@code hard} is what is named if it is tapped, empty where there is nothing to name. */
    record Word(String text, String hard) {}

    /** A picture to choose; {@code shows} says what is in it to those who can't see it. */
    record Choice(String code, String address, String shows) {}

    /** The items of a seat; {@code said} is what stands for its turns. */
    static List<Shown> of(Seat seat, Plan plan, Map<Integer, Standing> said, Pictures pictures) {
        return IntStream.range(0, seat.items().size()).mapToObj(i -> {
            Item item = seat.items().get(i);
            if (item.kind() == Item.Kind.QUESTION) {
                return asked(i + 1, seat, plan.questions().get(item.number()), said.get(i + 1), pictures);
            }
            Extract extract = item.practice() ? Practice.of(item) : plan.extracts().get(item.number());
            boolean begins = !item.practice() && i > 0 && seat.items().get(i - 1).practice();
            return of(i + 1, begins, item, extract, said.get(i + 1), pictures);
        }).toList();
    }

    private static Shown of(int turn, boolean begins, Item item, Extract extract, @Nullable Standing said, Pictures pictures) {
        boolean untouched = item.kind() == Item.Kind.UNTOUCHED;
        List<Sentence> lines = untouched ? List.of(new Sentence(cut(extract.own()), null, List.of()))
                : extract.lines().stream().map(line -> new Sentence(cut(line.text()), pictures.address(line.picture()), meanings(line, extract))).toList();
        List<String> words = lines.stream().flatMap(line -> line.words.stream()).map(Word::hard).filter(word -> !word.isEmpty()).distinct().toList();
        return new Shown(turn, item.practice(), begins, extract.heading(), lines, words, List.of(), said);
    }

    private static Shown asked(int turn, Seat seat, PictureQuestion question, @Nullable Standing said, Pictures pictures) {
        List<Choice> choices = question.choices(seat.place(), seat.items().get(turn - 1).number()).stream()
                .map(each -> new Choice(each, Objects.requireNonNullElse(pictures.address(each), ""), pictures.shows(each))).toList();
        var line = new Sentence(List.of(new Word(question.words(), "")), null, List.of());
        return new Shown(turn, false, false, "Pictures", List.of(line), List.of(), choices, said);
    }

    /** Whether this is what stands for it: a code, and for a picture the picture. */
    public boolean isSaid(String code) {
        return said != null && code.equals(said.said() == Said.PICTURE ? "picture:" + said.picture() : said.said().code());
    }

    /** Not those that a sentence of the extract says itself. */
    private static List<String> meanings(Line line, Extract extract) {
        return line.meanings().stream().filter(meaning -> extract.lines().stream().noneMatch(other -> other.text().equals(meaning))).toList();
    }

    /** The words of a text one by one, with what stands between them. */
    static List<Word> cut(String text) {
        return Arrays.stream(APART.split(text)).map(part -> new Word(part, hard(part))).toList();
    }

    private static String hard(String part) {
        String word = EDGES.matcher(part).replaceAll("").toLowerCase(Locale.UK);
        return word.length() < SHORTEST_WORD || word.chars().anyMatch(Character::isDigit) ? "" : word;
    }

    /** All its sentences, for reading aloud. */
    public String text() {
        return lines.stream().map(line -> line.words.stream().map(Word::text).collect(Collectors.joining())).collect(Collectors.joining(" "));
    }
}
