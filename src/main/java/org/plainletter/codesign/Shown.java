package org.plainletter.codesign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
 * @param rest whether a rest is offered before it
 * @param heading what stands above the sentences
 * @param lines the sentences
 * @param words the words that can be named as hard
 * @param ask what is asked
 * @param choices what there is to choose from; none: it is to be judged
 * @param said what stands for it, or null
 */
record Shown(int turn, boolean practice, boolean begins, boolean rest, String heading, List<Sentence> lines, List<String> words, String ask, List<Choice> choices, @Nullable Standing said) {

    private static final String JUDGE = "Are these words easy or hard?";
    private static final Pattern APART = Pattern.compile("(?<=\\s)|(?=\\s)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final int SHORTEST_WORD = 4;

    /** One sentence: its words one by one, so that each can be tapped. */
    record Sentence(List<Word> words, @Nullable String picture, List<String> meanings) {}

    /** A stretch of a sentence; {@code hard} is what is named if it is tapped, empty where there is nothing to name. */
    record Word(String text, String hard) {}

    /**
     * Something to choose.
     *
     * @param code as a form sends it
     * @param address of the picture, or null: it is words
     * @param shows what is in the picture, for those who can't see it; or the name of the words
     * @param words the words, or empty
     */
    record Choice(String code, @Nullable String address, String shows, String words) {}

    /** The items of a seat; {@code said} is what stands for its turns. */
    static List<Shown> of(Seat seat, Plan plan, Map<Integer, Standing> said, Pictures pictures) {
        return IntStream.range(0, seat.items().size()).mapToObj(i -> {
            Item item = seat.items().get(i);
            Standing stands = said.get(i + 1);
            boolean rest = isRest(seat, plan, i);
            if (item.isPair()) {
                return compared(i + 1, rest, seat, plan.pairs().get(item.number()), stands);
            }
            if (item.kind() == Item.Kind.QUESTION) {
                return asked(i + 1, rest, seat, plan, stands, pictures);
            }
            Extract extract = item.practice() ? Practice.of(item) : plan.extracts().get(item.number());
            boolean begins = !item.practice() && i > 0 && seat.items().get(i - 1).practice();
            List<Sentence> lines = item.kind() == Item.Kind.UNTOUCHED ? List.of(new Sentence(cut(extract.own()), null, List.of())) : lines(extract, pictures);
            List<String> words = lines.stream().flatMap(line -> line.words.stream()).map(Word::hard).filter(word -> !word.isEmpty()).distinct().toList();
            return new Shown(i + 1, item.practice(), begins, rest, extract.heading(), lines, words, JUDGE, List.of(), stands);
        }).toList();
    }

    /** After so many that are no practice, and not before the last. */
    static boolean isRest(Seat seat, Plan plan, int i) {
        long practice = seat.items().stream().filter(Item::practice).count();
        return plan.rest() != null && i > practice && (i - practice) % plan.rest() == 0 && i < seat.items().size() - 1;
    }

    private static List<Sentence> lines(Extract extract, Pictures pictures) {
        return extract.lines().stream().map(line -> new Sentence(cut(line.text()), pictures.address(line.picture()), meanings(line, extract))).toList();
    }

    /** Of a fact it is asked in the words that the person read, without their pictures: those would answer it. */
    private static Shown asked(int turn, boolean rest, Seat seat, Plan plan, @Nullable Standing said, Pictures pictures) {
        int number = seat.items().get(turn - 1).number();
        PictureQuestion question = plan.questions().get(number);
        List<Choice> choices = question.choices(seat.place(), number).stream().map(code -> new Choice("picture:" + code, PictureQuestion.address(code), shows(code, pictures), "")).toList();
        String words = question.isReadUntouched(seat) ? plan.extracts().get(question.extract()).own() : question.words();
        return new Shown(turn, false, false, rest, "Pictures", List.of(new Sentence(List.of(new Word(words, "")), null, List.of())), List.of(), question.ask(), choices, said);
    }

    private static String shows(String code, Pictures pictures) {
        return DrawnPicture.find(code).map(DrawnPicture::shows).orElseGet(() -> pictures.shows(code));
    }

    private static Shown compared(int turn, boolean rest, Seat seat, Pair pair, @Nullable Standing said) {
        Item item = seat.items().get(turn - 1);
        List<String> order = Pair.order(seat.place(), item.number(), item.kind() == Item.Kind.PAIR_AGAIN);
        List<Choice> choices = IntStream.range(0, order.size()).mapToObj(i -> new Choice("easier:" + order.get(i), null, i == 0 ? "A" : "B", pair.words(order.get(i)))).toList();
        return new Shown(turn, false, false, rest, "Two ways to say it", List.of(), List.of(), Pair.ASK, choices, said);
    }

    /** Whether this is what stands for it, as a form sends it. */
    public boolean isSaid(String code) {
        return said != null && code.equals(said.code());
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
}
