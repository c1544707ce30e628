package org.plainletter.tuning;

import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Dealt;
import org.plainletter.tuning.TrialEvent.FactsChecked;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.TrialEvent.Opened;

/** A list of a trial's events as a test writes it. */
final class Log {

    static final String OLD = "old";
    static final String NEW = "new";
    static final FactGate CLEAN = new FactGate(60, 3, 0, 0, 0);

    final List<TrialEvent> events = new ArrayList<>();
    private int pairs;

    /** Opened for these groups, with a clean fact gate and 200 pairs at most. */
    static Log opened(String... groups) {
        return opened(200, groups).add(new FactsChecked(CLEAN));
    }

    static Log opened(int pairs, String... groups) {
        return new Log().add(new Opened(new Plan("t", OLD, NEW, Set.of(groups), pairs)));
    }

    Log add(TrialEvent event) {
        events.add(event);
        return this;
    }

    /** Pairs of a group's six people in turn, each with this outcome. */
    Log pairs(int many, String group, Verdict challenger, Verdict champion) {
        for (int i = 0; i < many; i++) {
            pair(group, group + i % 6, challenger, champion);
        }
        return this;
    }

    Log wins(int many, String group) {
        return pairs(many, group, EASY, HARD);
    }

    Log losses(int many, String group) {
        return pairs(many, group, HARD, EASY);
    }

    Log ties(int many, String group) {
        return pairs(many, group, EASY, EASY);
    }

    Log pair(String group, String rater, Verdict challenger, Verdict champion) {
        String pair = deal(group, rater);
        return judge(pair, "n", challenger).judge(pair, "o", champion);
    }

    /** Deals a pair, the challenger first in every second one, and says its id. */
    String deal(String group, String rater) {
        String pair = "p" + pairs++;
        var challenger = new Reading(pair + "n", NEW);
        var champion = new Reading(pair + "o", OLD);
        add(new Dealt(new Deal(pair, rater, group, pairs % 2 == 0 ? challenger : champion, pairs % 2 == 0 ? champion : challenger)));
        return pair;
    }

    /** Judges the half n or o. */
    Log judge(String pair, String half, Verdict verdict) {
        return add(new Judged("j" + events.size(), pair, pair + half, verdict, false));
    }

    Trial trial() {
        return Trial.replay(events);
    }

    TrialState state() {
        return trial().state();
    }
}
