package org.plainletter.tuning;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.TrialEvent.OriginalJudged;
import org.plainletter.tuning.evidence.Cusum;
import org.plainletter.tuning.evidence.Evidence;
import org.plainletter.tuning.evidence.SampleRatio;

/**
 * The pairs that were dealt and what was answered. A pair that sets the two versions against each other counts as long as both its answers stand; an
 * answer that is changed or taken back moves the counts with it.
 */
final class PairBook {

    private final Plan plan;
    private final Map<String, DealtPair> pairs = new LinkedHashMap<>();
    private final Map<String, DealtPair> judgements = new HashMap<>();
    private final Map<Original, OriginalJudged> originals = new HashMap<>();
    private final Map<String, Original> originalsJudged = new HashMap<>();
    private final Map<String, Score> groups = new TreeMap<>();
    private final Map<String, PersonAnswers> people = new LinkedHashMap<>();
    private SampleRatio halves = new SampleRatio(0, 0);
    private int hard;
    private int easyOrHard;

    /** An untouched letter that a person was given. */
    private record Original(String rater, String letter) {}

    PairBook(Plan plan) {
        this.plan = plan;
        plan.groups().forEach(group -> groups.put(group, Score.NONE));
    }

    void deal(Deal deal) {
        pairs.putIfAbsent(deal.pair(), new DealtPair(deal));
    }

    /** Takes an answer; says what was read, if it is the first answer to it. */
    Optional<Reading> answer(Judged answer) {
        DealtPair pair = pairs.get(answer.pair());
        if (pair == null || judgements.putIfAbsent(answer.id(), pair) != null) {
            return Optional.empty();
        }
        boolean first = pair.answerOn(answer.letter()) == null;
        count(pair, -1);
        boolean taken = pair.take(answer);
        count(pair, 1);
        return first && taken ? pair.deal().readings().filter(reading -> reading.letter().equals(answer.letter())).findFirst() : Optional.empty();
    }

    void takeBack(String judgement) {
        DealtPair pair = judgements.get(judgement);
        if (pair != null) {
            count(pair, -1);
            pair.forget(judgement);
            count(pair, 1);
        }
        Original original = originalsJudged.get(judgement);
        OriginalJudged standing = original == null ? null : originals.get(original);
        if (original != null && standing != null && standing.id().equals(judgement)) {
            originals.remove(original);
            count(standing, PersonAnswers::minus);
        }
    }

    void original(OriginalJudged answer) {
        var original = new Original(answer.rater(), answer.letter());
        if (originalsJudged.putIfAbsent(answer.id(), original) == null) {
            OriginalJudged before = originals.put(original, answer);
            if (before != null) {
                count(before, PersonAnswers::minus);
            }
            count(answer, PersonAnswers::plus);
        }
    }

    /** Adds an answer to an untouched letter to a person's, or takes it away. */
    private interface Counting {
        PersonAnswers apply(PersonAnswers person, boolean helped, Answers answers);
    }

    private void count(OriginalJudged answer, Counting counting) {
        var answers = new Answers(0, 0, 0, 1, answer.verdict() == Verdict.EASY ? 1 : 0);
        person(answer.rater(), answer.group(), person -> counting.apply(person, answer.withHelp(), answers));
    }

    /** The pairs of the two versions with both answers, in the order in which they were dealt. */
    List<JudgedPair> judged() {
        return pairs.values().stream().filter(pair -> pair.deal().sets(plan.champion(), plan.challenger())).flatMap(pair -> {
            Judged challenger = pair.answerTo(plan.challenger());
            Judged champion = pair.answerTo(plan.champion());
            return challenger == null || champion == null ? Stream.empty() : Stream.of(new JudgedPair(pair.deal(), pair.reading(plan.challenger()), challenger.verdict(), champion.verdict()));
        }).toList();
    }

    private void count(DealtPair pair, int sign) {
        if (!pair.deal().sets(plan.champion(), plan.challenger())) {
            return;
        }
        Judged challenger = pair.answerTo(plan.challenger());
        Judged champion = pair.answerTo(plan.champion());
        if (challenger != null && champion != null) {
            count(pair.deal(), challenger, champion, sign);
        } else if (challenger != null || champion != null) {
            halves = new SampleRatio(halves.one() + (challenger != null ? sign : 0), halves.other() + (champion != null ? sign : 0));
        }
    }

    private void count(Deal deal, Judged challenger, Judged champion, int sign) {
        PersonAnswers before = people.get(deal.rater());
        var answers = new Answers(1, easy(challenger), easy(champion), 0, 0);
        boolean helped = challenger.withHelp() || champion.withHelp();
        PersonAnswers after = person(deal.rater(), deal.group(), person -> sign > 0 ? person.plus(helped, answers) : person.minus(helped, answers));
        Evidence evidence = DealtPair.evidence(challenger, champion);
        Score score = groups.getOrDefault(deal.group(), Score.NONE);
        groups.put(deal.group(), new Score(score.people() + present(after) - present(before), score.pairs() + sign,
                score.evidence().plus(sign * evidence.wins(), sign * evidence.losses())));
        hard += challenger.verdict() == Verdict.HARD ? sign : 0;
        easyOrHard += challenger.verdict() != Verdict.NOT_SURE ? sign : 0;
    }

    private static int easy(Judged answer) {
        return answer.verdict() == Verdict.EASY ? 1 : 0;
    }

    private static int present(@Nullable PersonAnswers person) {
        return person == null || person.all().pairs() == 0 ? 0 : 1;
    }

    private PersonAnswers person(String rater, String group, UnaryOperator<PersonAnswers> change) {
        PersonAnswers changed = change.apply(people.getOrDefault(rater, new PersonAnswers(rater, group, Answers.NONE, Answers.NONE)));
        people.put(rater, changed);
        return changed;
    }

    Map<String, Score> groups() {
        return groups;
    }

    Score total() {
        return groups.values().stream().reduce(Score.NONE, Score::plus);
    }

    SampleRatio halves() {
        return halves;
    }

    Collection<PersonAnswers> people() {
        return List.copyOf(people.values());
    }

    /** A watch for more "hard" than the challenger has had in its pairs; with half an answer of each added (Jeffreys), so that none is none at all. */
    Cusum watch() {
        return Cusum.from((hard + 0.5) / (easyOrHard + 1));
    }
}
