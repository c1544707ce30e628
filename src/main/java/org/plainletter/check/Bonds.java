package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/**
 * Which facts of a text belong to which: a dose, and how often, to a medicine; a time to a date; a phone number to a person.
 *
 * <p>A fact belongs to the last one before it that it can belong to, else to the first one behind. What stands right before ("2pm on 8 December", "one puff of
 * salbutamol") belongs to what follows, unless something right before that claims it.
 */
final class Bonds {

    private static final Map<FactType, Set<FactType>> ANCHORS = Map.of(
            FactType.MEDICINE, Set.of(FactType.DOSE, FactType.FREQUENCY),
            FactType.DATE, Set.of(FactType.TIME),
            FactType.PERSON, Set.of(FactType.PHONE, FactType.EMAIL));

    private static final QuickPattern RIGHT_BEHIND = QuickPattern.compile(",? ?(?:on |of |x )?(?:the |your )?(?:a )?");
    private static final QuickPattern CLAIMED = QuickPattern.compile(",? ?\\(?(?:at|from|between|by|to|,|; ?time:)? ?", Pattern.CASE_INSENSITIVE);

    private record Stand(Slot slot, int start, int end) {}

    private Bonds() {}

    /** The pairs of a fact and what belongs to it. */
    static Set<List<Slot>> in(String text) {
        var stands = new ArrayList<Stand>();
        for (QuickMatcher matcher = Slot.pattern().matcher(text); matcher.find();) {
            Slot.in(matcher.group()).forEach(slot -> stands.add(new Stand(slot, matcher.start(), matcher.end())));
        }
        var bonds = new HashSet<List<Slot>>();
        ANCHORS.forEach((anchor, owned) -> {
            var anchors = stands.stream().filter(stand -> stand.slot().type() == anchor).toList();
            stands.stream().filter(stand -> owned.contains(stand.slot().type())).forEach(stand -> {
                @Nullable Stand owner = owner(text, anchors, stand);
                if (owner != null) {
                    bonds.add(List.of(owner.slot(), stand.slot()));
                }
            });
        });
        return bonds;
    }

    private static @Nullable Stand owner(String text, List<Stand> anchors, Stand stand) {
        @Nullable Stand before = anchors.stream().filter(anchor -> anchor.end() <= stand.start()).reduce((first, second) -> second).orElse(null);
        @Nullable Stand after = anchors.stream().filter(anchor -> anchor.start() >= stand.end()).findFirst().orElse(null);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        boolean claimed = CLAIMED.matcher(text.substring(before.end(), stand.start())).matches();
        boolean follows = stand.slot().type() != FactType.FREQUENCY && RIGHT_BEHIND.matcher(text.substring(stand.end(), after.start())).matches();
        return follows && !claimed ? after : before;
    }
}
