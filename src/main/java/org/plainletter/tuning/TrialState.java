package org.plainletter.tuning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plainletter.tuning.Lack.Condition;
import org.plainletter.tuning.evidence.SampleRatio;

/**
 * How a trial stands after some of its events.
 *
 * @param plan what was fixed beforehand
 * @param standing how it stands
 * @param gate the last check of the challenger's facts, if there was one
 * @param total what all groups said together
 * @param groups what each group said by itself, in the order of their names
 * @param halves pairs with one answer only: of the challenger, and of the champion
 * @param signedBy who promoted the challenger, if somebody did
 * @param vigilance the watch since then
 */
public record TrialState(Plan plan, Standing standing, Optional<FactGate> gate, Score total, Map<String, GroupState> groups, SampleRatio halves,
        Optional<String> signedBy, Optional<Vigilance> vigilance) {

    /** The same counts, standing so. */
    public TrialState standing(Standing otherwise) {
        return new TrialState(plan, otherwise, gate, total, groups, halves, signedBy, vigilance);
    }

    /** The version that writes letters now. */
    public String serving() {
        return standing == Standing.PROMOTED ? plan.challenger() : plan.champion();
    }

    /** Whether people of this group are given pairs. */
    public boolean dealsTo(String group) {
        GroupState state = groups.get(group);
        return standing.dealing() && (state == null || !state.paused());
    }

    /** Whether the watch after a promotion says: pause and look. */
    public boolean alarmed() {
        return standing == Standing.PROMOTED && vigilance.stream().anyMatch(watch -> watch.hard().alarmed());
    }

    /** What a promotion lacks by the counts so far, besides a name; empty if nothing. */
    public List<Lack> lacks() {
        return lacking().toList();
    }

    /** Whether it lacks nothing but a name. */
    boolean ready() {
        return lacking().findAny().isEmpty();
    }

    /** Lazy, what is quick to tell first: it is asked after every answer. */
    private Stream<Lack> lacking() {
        var ofAll = Stream.of(Condition.values()).filter(this::lacks).map(what -> new Lack(what, null));
        var ofGroups = groups.entrySet().stream().flatMap(group -> Stream.of(Condition.values())
                .filter(what -> lacks(group.getValue().score(), what)).map(what -> new Lack(what, group.getKey())));
        return Stream.concat(ofAll, ofGroups);
    }

    private boolean lacks(Condition what) {
        return switch (what) {
            case FACTS -> gate.stream().noneMatch(FactGate::clean);
            case PAIRS -> total.pairs() < Rules.PAIRS;
            case EVIDENCE -> total.evidence().e() < Rules.EVIDENCE;
            case SAMPLE_RATIO -> halves.suspicious();
            case GROUP_PEOPLE, GROUP_PAIRS, GROUP_CHANCE -> false;
        };
    }

    private static boolean lacks(Score group, Condition what) {
        return switch (what) {
            case GROUP_PEOPLE -> group.people() < Rules.GROUP_PEOPLE;
            case GROUP_PAIRS -> group.pairs() < Rules.GROUP_PAIRS;
            case GROUP_CHANCE -> group.evidence().probabilityBetter() < Rules.GROUP_CHANCE;
            case FACTS, PAIRS, EVIDENCE, SAMPLE_RATIO -> false;
        };
    }
}
