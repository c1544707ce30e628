package org.plainletter.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

/** The rules of plain language that each row of a glossary is held to, whoever writes it. */
public final class GlossaryRules {

    /** A plain sentence has no more words. */
    private static final int LONGEST = 15;
    private static final Pattern WORD = Pattern.compile("[A-Za-z&]+(?:['-][A-Za-z]+)*");
    private static final Pattern DIGIT_OR_SHORT_FORM = Pattern.compile("\\d|n['\u2019]t\\b|['\u2019](?:re|ll|ve)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[A-Ze](?:(?!\\. ).)*\\.");
    private static final Set<String> KNOWN_SHORT = Set.of("NHS", "GP", "UK", "A&E", "CT");
    /** Words of the body and names of illnesses that have no plainer name. */
    private static final Set<String> NO_PLAINER = Set.of("acid", "fluid", "gallbladder", "hormone", "hormones", "insulin", "prostate", "thyroid", "ultrasound", "vagina", "valve",
            "copd", "antibiotics", "biopsy", "epilepsy", "diagnosis", "laser", "platelet", "symptoms", "occupational", "failure", "fit", "salt", "e");
    /** Common words that a plainer one can stand for in every letter. */
    private static final Set<String> COMMON_HEADS = Set.of("attend", "assist", "obtain", "purchase", "require", "request", "inform", "notify",
            "postpone", "telephone", "experience", "PET-CT");

    private final CommonWords common = new CommonWords();
    private final Set<String> heads;
    private final Set<String> explained;

    /** For rows that stand among these, themselves among them. */
    public GlossaryRules(Collection<Entry> all) {
        heads = all.stream().filter(entry -> !entry.isAbbreviation()).map(entry -> entry.word().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        explained = all.stream().filter(entry -> entry.action() == Action.EXPLAIN).map(Entry::word).collect(Collectors.toSet());
    }

    /** What is wrong with a row, in plain English; empty if nothing. */
    public List<String> faults(Entry entry) {
        var faults = new ArrayList<String>();
        long words = WORD.matcher(entry.plain()).results().count();
        if (words < 1 || words > LONGEST) {
            faults.add("Use 1 to " + LONGEST + " plain words.");
        }
        if (DIGIT_OR_SHORT_FORM.matcher(entry.plain()).find()) {
            faults.add("Use no figures, and write words such as \u201cdo not\u201d out.");
        }
        if (entry.action() == Action.EXPLAIN && !SENTENCE.matcher(entry.plain()).matches()) {
            faults.add("Explain it in one sentence, with a capital letter and a full stop.");
        }
        if (entry.action() != Action.EXPLAIN && entry.plain().endsWith(".")) {
            faults.add("Words that take the place of another have no full stop.");
        }
        if (entry.action() != Action.EXPAND && entry.beside().isEmpty() && !entry.word().contains(" ") && common.isCommon(entry.word()) && !COMMON_HEADS.contains(entry.word())) {
            faults.add("\u201c" + entry.word() + "\u201d is a common word.");
        }
        Set<String> hard = hard(entry);
        if (!hard.isEmpty()) {
            faults.add("These words are hard themselves: " + String.join(", ", hard) + ".");
        }
        return faults;
    }

    /** Plain words that are not common, or have a row themselves; what takes a word's place may be explained in its turn. */
    private Set<String> hard(Entry entry) {
        return others(entry).stream().filter(word -> !NO_PLAINER.contains(word) && !(entry.action() != Action.EXPLAIN && explained.contains(word)))
                .filter(word -> heads.contains(word) || !common.isCommon(word) && !KNOWN_SHORT.contains(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The plain words but for the hard word itself, in lower case. */
    private static Set<String> others(Entry entry) {
        var own = new HashSet<String>();
        WORD.matcher(entry.word().toLowerCase(Locale.ROOT)).results().forEach(word -> own.add(stem(word.group())));
        return WORD.matcher(entry.plain().toLowerCase(Locale.ROOT)).results().map(MatchResult::group).filter(word -> !own.contains(stem(word))).collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return word.replaceFirst("(?:ies|es|e|s|y)$", "");
    }
}
