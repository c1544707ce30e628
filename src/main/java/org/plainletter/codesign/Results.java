package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.evidence.Interval;

/**
 * What a session shows, from screens and paper alike. Nobody stands in it.
 *
 * @param heat each extract with what was said of it
 * @param alone what people said who read on their own
 * @param withHelp what people said with help
 * @param untouched what was said of untouched letters
 * @param people how many gave an answer
 * @param finding what it means, in words
 */
record Results(List<Heat> heat, Tally alone, Tally withHelp, Tally untouched, int people, List<String> finding) {

    /** Of fewer people nothing is said. */
    private static final int ENOUGH_PEOPLE = 5;
    private static final String UNKNOWN = "We do not know yet.";

    /**
     * An extract as it was judged.
     *
     * @param said of the rewritten words
     * @param untouched of the letter's own words there
     * @param lines its sentences
     * @param comments what people wrote
     */
    record Heat(int number, Extract extract, Tally said, Tally untouched, List<HeatLine> lines, List<String> comments) {

        /** The words in it that somebody named. */
        List<String> hardWords() {
            return lines.stream().flatMap(line -> line.words().stream()).filter(word -> word.times() > 0).map(word -> word.text().replaceAll("[^\\p{L}’'-]", "")).distinct().toList();
        }

        /** Whether the group has to do with it: as many hard as easy, or a word that somebody named. */
        public boolean flagged() {
            return said.hard() > 0 && said.hard() >= said.easy() || lines.stream().anyMatch(line -> line.times() > 0);
        }
    }

    /** A sentence and how many people named a word in it as hard. */
    record HeatLine(List<HeatWord> words, int times) {}

    /** A stretch of a sentence and how many people named it. */
    record HeatWord(String text, int times) {}

    /** The results of a session; {@code judgements} may hold those of others too. */
    static Results of(Session session, Collection<Seat> seats, Collection<Judgement> judgements) {
        Map<String, Seat> byRater = new HashMap<>();
        seats.forEach(seat -> byRater.put(seat.member(), seat));
        var counting = new Counting(session.plan().extracts());
        for (Judgement judgement : judgements) {
            Turn turn = judgement.circumstances().turn();
            Seat seat = byRater.get(judgement.circumstances().rater());
            if (turn != null && seat != null && turn.session().equals(session.id()) && seat.items().get(turn.order() - 1).number() < session.plan().extracts().size()) {
                counting.add(seat, seat.items().get(turn.order() - 1), judgement);
            }
        }
        return counting.results();
    }

    /** Adds judgement to judgement. */
    private static final class Counting {

        private final List<Extract> extracts;
        private final Map<Integer, List<Judgement>> rewritten = new HashMap<>();
        private final Map<Integer, Tally> originals = new HashMap<>();
        private final Map<String, Tally> ofRewritten = new LinkedHashMap<>();
        private final Map<String, Tally> ofOriginals = new HashMap<>();
        private Tally alone = Tally.NONE;
        private Tally withHelp = Tally.NONE;
        private Tally untouched = Tally.NONE;

        Counting(List<Extract> extracts) {
            this.extracts = extracts;
        }

        void add(Seat seat, Item item, Judgement judgement) {
            Verdict verdict = judgement.opinion().verdict();
            if (item.kind() == Item.Kind.UNTOUCHED) {
                untouched = untouched.plus(seat.member(), verdict);
                originals.put(item.number(), originals.getOrDefault(item.number(), Tally.NONE).plus(seat.member(), verdict));
                ofOriginals.put(seat.member(), ofOriginals.getOrDefault(seat.member(), Tally.NONE).plus(seat.member(), verdict));
                return;
            }
            if (judgement.opinion().withHelp()) {
                withHelp = withHelp.plus(seat.member(), verdict);
            } else {
                alone = alone.plus(seat.member(), verdict);
            }
            rewritten.computeIfAbsent(item.number(), any -> new ArrayList<>()).add(judgement);
            ofRewritten.put(seat.member(), ofRewritten.getOrDefault(seat.member(), Tally.NONE).plus(seat.member(), verdict));
        }

        Results results() {
            var heat = new ArrayList<Heat>();
            for (int i = 0; i < extracts.size(); i++) {
                heat.add(heat(i, extracts.get(i), rewritten.getOrDefault(i, List.of())));
            }
            return new Results(heat, alone, withHelp, untouched, ofRewritten.size(), finding());
        }

        private Heat heat(int number, Extract extract, List<Judgement> said) {
            Tally tally = Tally.NONE;
            Map<String, Integer> named = new HashMap<>();
            for (Judgement judgement : said) {
                tally = tally.plus(Objects.requireNonNull(judgement.circumstances().rater()), judgement.opinion().verdict());
                judgement.opinion().words().forEach(word -> named.merge(word.toLowerCase(Locale.UK), 1, Integer::sum));
            }
            List<HeatLine> lines = extract.lines().stream().map(line -> line(line, named)).toList();
            List<String> comments = said.stream().map(judgement -> judgement.opinion().comment()).flatMap(comment -> Optional.ofNullable(comment).stream()).toList();
            return new Heat(number, extract, tally, originals.getOrDefault(number, Tally.NONE), lines, comments);
        }

        private static HeatLine line(Line line, Map<String, Integer> named) {
            List<HeatWord> words = Shown.cut(line.text()).stream().map(word -> new HeatWord(word.text(), named.getOrDefault(word.hard(), 0))).toList();
            return new HeatLine(words, words.stream().mapToInt(HeatWord::times).max().orElse(0));
        }

        /** Easy, less easy among the untouched: each person counts once. */
        private List<String> finding() {
            double[] differences = ofRewritten.entrySet().stream().filter(person -> ofOriginals.containsKey(person.getKey()))
                    .mapToDouble(person -> person.getValue().share() - ofOriginals.getOrDefault(person.getKey(), Tally.NONE).share()).toArray();
            Optional<Interval> interval = differences.length < ENOUGH_PEOPLE ? Optional.empty() : Interval.of(differences);
            var said = new ArrayList<String>();
            said.add(people(ofRewritten.size()) + " answered. " + people(differences.length) + " read a part in the letter’s own words too, without being told.");
            said.add(interval.map(Counting::words).orElse(UNKNOWN + " It needs at least " + ENOUGH_PEOPLE + " people who read both."));
            return said;
        }

        private static String words(Interval interval) {
            if (interval.low() <= 0 && interval.high() >= 0) {
                return UNKNOWN + " It could be better or worse than the letters’ own words.";
            }
            long from = Math.round(100 * Math.clamp(Math.min(Math.abs(interval.low()), Math.abs(interval.high())), 0, 1));
            long to = Math.round(100 * Math.clamp(Math.max(Math.abs(interval.low()), Math.abs(interval.high())), 0, 1));
            return "We think the new words are " + (interval.mean() > 0 ? "easier" : "harder") + " than the letters’ own words. Of 100 parts, " + from + " to " + to
                    + (interval.mean() > 0 ? " more" : " fewer") + " were easy. 1 time in 10 such a range is wrong.";
        }

        private static String people(int count) {
            return count + (count == 1 ? " person" : " people");
        }
    }
}
