package org.plainletter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;

/** Wrong facts: a digit changed, a fact lost, two exchanged, one in another's place. */
final class FactMutations {

    private FactMutations() {}

    /** For each type of fact, what can be done to it. */
    static List<Mutation> all() {
        return Stream.of(FactType.values()).flatMap(type -> Stream.of(
                new Mutation(name(type) + "-digit", paraphrase -> digits(paraphrase, type)),
                new Mutation(name(type) + "-dropped", paraphrase -> dropped(paraphrase, type)),
                new Mutation(name(type) + "-exchanged", paraphrase -> exchanged(paraphrase, type)),
                new Mutation(name(type) + "-of-another", paraphrase -> ofAnother(paraphrase, type)),
                new Mutation(name(type) + "-exchanged-with-another-type", paraphrase -> exchangedWithAnother(paraphrase, type)))).toList();
    }

    private static String name(FactType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static List<Slot> slots(String text, FactType type) {
        return Slot.in(text).stream().filter(slot -> slot.type() == type).distinct().toList();
    }

    private static List<String> digits(Paraphrase paraphrase, FactType type) {
        var wordings = new ArrayList<String>();
        for (Slot slot : slots(paraphrase.plain(), type)) {
            String said = paraphrase.said().getOrDefault(slot, "");
            for (int i = 0; i < said.length(); i++) {
                if (Character.isDigit(said.charAt(i))) {
                    wordings.add(paraphrase.plain().replace(slot.toString(), said.substring(0, i) + (said.charAt(i) - '0' + 1) % 10 + said.substring(i + 1)));
                }
            }
        }
        return wordings;
    }

    /** A fact that is said twice is dropped twice: said once it is still there. */
    private static List<String> dropped(Paraphrase paraphrase, FactType type) {
        return slots(paraphrase.plain(), type).stream()
                .map(slot -> paraphrase.plain().replaceAll("(?: ?(?:at|on|from|by|for|of|until|to))? ?" + java.util.regex.Pattern.quote(slot.toString()), "")).toList();
    }

    private static List<String> exchanged(Paraphrase paraphrase, FactType type) {
        var slots = slots(paraphrase.plain(), type);
        var wordings = new ArrayList<String>();
        for (int i = 0; i < slots.size(); i++) {
            for (int j = i + 1; j < slots.size(); j++) {
                if (!alternatives(paraphrase, slots.get(i), slots.get(j))) {
                    wordings.add(exchange(paraphrase.plain(), slots.get(i), slots.get(j)));
                }
            }
        }
        return wordings;
    }

    /** "Bus 12 or 34" says the same the other way round, and so do two medicines in one list, in the wording as in the letter. */
    private static boolean alternatives(Paraphrase paraphrase, Slot one, Slot other) {
        String list = java.util.regex.Pattern.quote(one.toString()) + "(?:,? (?:or|and)(?: from| on| at| the| a)?)? " + java.util.regex.Pattern.quote(other.toString());
        return java.util.regex.Pattern.compile(list).matcher(paraphrase.plain()).find() && !paraphrase.plain().matches("(?s).*(?:from|between|to) " + java.util.regex.Pattern.quote(one.toString()) + ".*");
    }

    private static List<String> exchangedWithAnother(Paraphrase paraphrase, FactType type) {
        var all = Slot.in(paraphrase.plain()).stream().distinct().toList();
        var wordings = new ArrayList<String>();
        for (Slot slot : slots(paraphrase.plain(), type)) {
            all.stream().filter(other -> other.type().compareTo(type) > 0 && !inOneSentence(paraphrase, slot, other)).forEach(other -> wordings.add(exchange(paraphrase.plain(), slot, other)));
        }
        return wordings;
    }

    /** In one sentence "on 10am at Tuesday" is clumsy and no more: each fact shows what it is, and still stands with the same words. */
    private static boolean inOneSentence(Paraphrase paraphrase, Slot one, Slot other) {
        return Stream.of(paraphrase.plain().split("(?<=[.!?]) ", -1)).anyMatch(sentence -> sentence.contains(one.toString()) && sentence.contains(other.toString()));
    }

    /** Each place of a fact in turn filled with another fact of its type from the letter. */
    private static List<String> ofAnother(Paraphrase paraphrase, FactType type) {
        var others = slots(paraphrase.source(), type);
        var wordings = new ArrayList<String>();
        for (Slot slot : slots(paraphrase.plain(), type)) {
            others.stream().filter(other -> !other.equals(slot)).forEach(other -> wordings.addAll(
                    Mutation.each(paraphrase.plain(), java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(slot.toString())), (text, match) -> other.toString())));
        }
        return wordings;
    }

    private static String exchange(String text, Slot one, Slot other) {
        return text.replace(one.toString(), "\0").replace(other.toString(), one.toString()).replace("\0", other.toString());
    }
}
