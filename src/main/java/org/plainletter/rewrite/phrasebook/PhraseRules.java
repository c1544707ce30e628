package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.rewrite.phrasebook.PhrasebookEntry.Kind;

/** The rules that every entry of the phrasebook keeps. */
final class PhraseRules {

    private static final int MOST_WORDS = 15;
    private static final Pattern CONTRACTION = Pattern.compile("(?i)\\b\\w+(?:n['’]t|['’](?:ll|re|ve|m|d))\\b|\\b(?:it|that|there|he|she|what)['’]s\\b");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}s?\\b");
    private static final Set<String> ALLOWED = Set.of("NHS", "GP", "GPs", "UK", "CT", "YES", "NO", "STOP");
    private static final List<Sense> SENSES = List.of(
            new Sense("a negation", "not|no|never|nor|neither|none|nothing|nobody|cannot|without|unable|unless|avoid|avoiding|refrain|nil|stop"
                    + "|stopped|absence|free|excluded|declined?|missed|unnecessary|fasting|fasted|starved?|dna|fail(?:ed|s|ure)?|normal|clear|empty"
                    + "|miss|only|wrong|instead|different|un\\w+|discontinued?|cease|withhold|except|other|less"),
            new Sense("a condition", "if|unless|until|when|whenever|where|should|provided|except|without|case|event|subject|any|anyone|once|while|after|before|only|or|else|in"),
            new Sense("a hedge", "may|might|likely|unlikely|possible|possibly|probably|could|can|perhaps|sometimes|usually|often|expect\\w*|think|suspect\\w*|should|would|able|about|most|some|sure|chance|risks?|suggests?|seems?|try"));

    private final PhrasebookEntry entry;
    private final PhrasebookBlock block;
    private final List<String> faults = new ArrayList<>();

    PhraseRules(PhrasebookEntry entry, PhrasebookBlock block) {
        this.entry = entry;
        this.block = block;
    }

    private record Sense(String name, String words) {
        boolean in(String text) {
            return Pattern.compile("\\b(?:" + words + ")\\b").matcher(text.toLowerCase(Locale.ROOT)).find();
        }
    }

    /** What is wrong with the entry; empty if nothing is. */
    List<String> faults() {
        holes();
        block.values("say").forEach(this::wording);
        entry.says().forEach(this::length);
        if (block.values("checked").isEmpty()) {
            senses();
        }
        examples();
        return faults;
    }

    private void holes() {
        if (block.values("say").isEmpty() || entry.kind() == Kind.PIECE && block.values("say").size() > 1) {
            faults.add(entry.kind() == Kind.PIECE ? "a piece has one say: line" : "a say: line is missing");
        }
        var dropped = Pattern.compile("[a-z]+\\d*").matcher(String.join(" ", block.values("drop"))).results()
                .map(java.util.regex.MatchResult::group).toList();
        var sure = names(true);
        var said = names(false);
        var known = new LinkedHashSet<String>();
        for (PhrasePattern pattern : entry.patterns()) {
            known.addAll(pattern.names());
            pattern.names().stream().filter(name -> !said.contains(name) && !dropped.contains(name))
                    .forEach(name -> faults.add("{" + name + "} is lost: say it, or write drop: {" + name + "}"));
            sure.stream().filter(name -> !pattern.names().contains(name) || pattern.optional().contains(name))
                    .forEach(name -> faults.add("{" + name + "} is said but may be missing: put it in square brackets in the say line"));
        }
        said.stream().filter(name -> !known.contains(name)).forEach(name -> faults.add("{" + name + "} is said but no when line has it"));
    }

    private Set<String> names(boolean sure) {
        var names = new LinkedHashSet<String>();
        entry.says().forEach(say -> names.addAll(say.names(sure)));
        return names;
    }

    private void wording(String say) {
        String words = say.replaceAll("\\{[^}]*}|\\[\\[[A-Z_]+_\\d+]]", " ");
        if (words.matches(".*\\d.*")) {
            faults.add("a number in a say line that is not a slot");
        }
        if (CONTRACTION.matcher(words).find()) {
            faults.add("a short form such as \"don't\" in a say line");
        }
        CAPITALS.matcher(words.replace("A&E", "")).results().map(java.util.regex.MatchResult::group).filter(word -> !ALLOWED.contains(word))
                .forEach(word -> faults.add("\"" + word + "\" is not a word that everybody knows"));
    }

    private void length(PhraseTemplate say) {
        int words = PhraseText.of(say.flat()).words().stream().mapToInt(word -> Character.isLetter(word.charAt(0)) ? 1 : 0).sum();
        if (words > MOST_WORDS) {
            faults.add("a say line of " + words + " words, a slot or gap counted as 2: at most " + MOST_WORDS);
        }
        if (entry.kind() == Kind.SENTENCE && say.flat().replaceAll("[.?!]+\\s*$", "").matches("(?s).*[.?!;]\\s.*")) {
            faults.add("two sentences in one say line");
        }
    }

    private void senses() {
        String said = String.join(" ", entry.says().stream().map(PhraseTemplate::words).toList());
        for (String pattern : patterns()) {
            String sure = pattern.replace("@", "").replaceAll("!\\([^)]*\\)|\\[[^\\]]*]|\\{[^}]*}", " ");
            String any = pattern.replace("@", "").replaceAll("!\\([^)]*\\)|\\{[^}]*}", " ").replaceAll("(?i)do not hesitate", "");
            for (Sense sense : SENSES) {
                if (strong(sense).in(sure.replaceAll("(?i)do not hesitate|\\([^()]*\\|[^()]*\\)", "")) && !sense.in(said)) {
                    faults.add(sense.name() + " is lost; if it is not, write checked: and why");
                } else if (strong(sense).in(said) && !sense.in(any)) {
                    faults.add(sense.name() + " is added; if it is not, write checked: and why");
                }
            }
        }
    }

    /** The words that surely carry the sense; the others are ways in which it may also be said. */
    private static Sense strong(Sense sense) {
        return new Sense(sense.name(), switch (sense.name()) {
            case "a negation" -> "not|no|never|neither|none|nothing|cannot|without|unable|unless";
            case "a condition" -> "if|unless|until|whenever|provided|in the event";
            default -> "may|might|likely|possible|possibly|probably|perhaps";
        });
    }

    private List<String> patterns() {
        var all = new ArrayList<>(block.values("when"));
        all.addAll(block.values("part"));
        return all;
    }

    private void examples() {
        if (block.values("matches").isEmpty() || block.values("misses").isEmpty()) {
            faults.add("an entry has at least one matches: and one misses: line");
        }
        block.values("matches").stream().filter(example -> !entry.matches(PhraseText.of(example)))
                .forEach(example -> faults.add("does not match its example: " + example));
        block.values("misses").stream().filter(example -> entry.matches(PhraseText.of(example)))
                .forEach(example -> faults.add("matches what it must miss: " + example));
    }
}
