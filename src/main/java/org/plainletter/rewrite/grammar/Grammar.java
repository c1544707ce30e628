package org.plainletter.rewrite.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.Morphology;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Tagger;

/** Takes slotted sentences apart and sets verbs in their right form. For one letter and one thread: it remembers what it took apart. */
public final class Grammar {

    private static final Map<FactType, String> STAND_INS = Map.ofEntries(Map.entry(FactType.DATE, "Tuesday"), Map.entry(FactType.TIME, "noon"),
            Map.entry(FactType.PLACE, "London"), Map.entry(FactType.PERSON, "Alex"), Map.entry(FactType.PATIENT, "Alex"), Map.entry(FactType.RELATIVE, "Alex"),
            Map.entry(FactType.MEDICINE, "insulin"), Map.entry(FactType.DURATION, "weeks"), Map.entry(FactType.FREQUENCY, "daily"),
            Map.entry(FactType.NUMBER, "2"), Map.entry(FactType.PERCENTAGE, "money"), Map.entry(FactType.DOSE, "tablets"),
            Map.entry(FactType.MONEY, "money"), Map.entry(FactType.MEASUREMENT, "water"), Map.entry(FactType.ODDS, "people"));

    private final Tagger tagger;
    private final Morphology morphology;
    private final Map<String, Parse> parsed = new HashMap<>();

    public Grammar(Tagger tagger, Morphology morphology) {
        this.tagger = tagger;
        this.morphology = morphology;
    }

    public Morphology morphology() {
        return morphology;
    }

    public Parse parse(String sentence) {
        return parsed.computeIfAbsent(sentence, text -> new Parse(text, tagger.tag(text, Grammar::standIn), morphology));
    }

    private static String standIn(String slot) {
        return Slot.in(slot).stream().findFirst().map(known -> STAND_INS.getOrDefault(known.type(), "Alex")).orElse("Alex");
    }

    /** "we", "you", "they", or "it" for what {@code subject} would be replaced by; a plural noun is "they". */
    public org.plainletter.language.Person person(String subject) {
        String word = subject.strip().toLowerCase(java.util.Locale.ROOT);
        return switch (word) {
            case "i" -> org.plainletter.language.Person.I;
            case "you" -> org.plainletter.language.Person.YOU;
            case "we" -> org.plainletter.language.Person.WE;
            case "they", "these", "those" -> org.plainletter.language.Person.THEY;
            default -> isPlural(word) ? org.plainletter.language.Person.THEY : org.plainletter.language.Person.IT;
        };
    }

    private static final QuickPattern LEFT_OVER = QuickPattern.compile("^[,;:\u2013\u2014-]+\\s*");
    private static final QuickPattern ENDED = QuickPattern.compile("[.!?][\"')\u201d\u2019]*$");
    private static final QuickPattern HEAD = QuickPattern.compile("^(.*?)(?:\\s(?:of|in|at|for|from|with|about|on|to)\\s.*)?$");

    private boolean isPlural(String subject) {
        if (subject.matches(".*\\w and .*")) {
            return true;
        }
        var head = HEAD.matcher(subject);
        String last = head.matches() ? head.group(1).replaceFirst(".*\\s", "") : subject;
        return morphology.readings(last).stream().anyMatch(reading -> reading.tag().equals("NNS"))
                && morphology.readings(last).stream().noneMatch(reading -> reading.tag().startsWith("NN:") || reading.tag().equals("NN"));
    }

    /** {@code text} with its first letter small, unless it is a name, "I" or an abbreviation. */
    public String small(String text) {
        if (text.isEmpty() || text.startsWith("[[") || text.matches("^(?:I\\b|[A-Z][A-Z&].*|[A-Z]\\b.*)") && !text.startsWith("A ")) {
            return text;
        }
        var first = parse(text);
        boolean name = first.size() > 0 && first.is(0, "PROPN") && morphology.readings(first.word(0)).isEmpty();
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** {@code text} with its first letter large and a full stop at its end. */
    public static String sentence(String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            return "";
        }
        boolean name = tidy.length() > 1 && Character.isUpperCase(tidy.charAt(1));
        String large = name ? tidy : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
        return ENDED.matcher(large).find() ? large : large + ".";
    }

    /** Without the marks that are left at either end where a sentence was cut. */
    private static String tidy(String text) {
        String tidy = LEFT_OVER.matcher(text.strip()).replaceFirst("");
        int end = tidy.length();
        while (end > 0 && " \t\n\r,;:\u2013\u2014-".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end);
    }

    /** How many words a slotted text has once its facts are filled in, roughly. */
    public static long length(String text) {
        String filled = Slot.pattern().matcher(text).replaceAll(found -> Slot.in(found.group()).stream().findFirst().map(slot -> switch (slot.type()) {
            case DATE, FREQUENCY, ADDRESS -> "a b c d";
            case PLACE -> "a b c d e";
            case PERSON, PATIENT, PHONE, NHS_NUMBER, ODDS -> "a b c";
            case DURATION, DOSE, MEASUREMENT, TIME -> "a b";
            default -> "a";
        }).orElse("a"));
        return List.of(filled.strip().split("\\s+")).stream().filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).count();
    }
}
