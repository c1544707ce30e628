package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Sentence;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.language.OpenLine;
import org.plainletter.language.OwnShortForms;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.PlainSentence;

/** Holds wordings of one letter against its sentences. What is read of the letter is read once, and what passed is known to pass. May be used by several threads. */
public final class LetterCritic implements Critic {

    private static final QuickPattern GP_HEADING = QuickPattern.compile(
            "\\b(?:actions?|plan|requests?|recommendations?|for|to)\\b.*\\b(?:GPs?|surgery|practice|primary care|healthcare professionals?|clinicians?)\\b|\\bGPs?\\b.*\\b(?:actions?|plan|please|to)\\b", Pattern.CASE_INSENSITIVE);

    /** A heading that says of the medicines under it what is done with them. */
    private static final QuickPattern MEDICINE_HEADING = QuickPattern.compile("^(?:(?:your |the )?(?:medicines?|medications?|drugs?|tablets?)(?: that (?:are|we have))? )?(?:to |you (?:must|should) )?(?:stop\\w*|start\\w*|new|discontinued|ceased)"
            + "(?: taking)?(?: (?:your |these )?(?:medicines?|medications?|drugs?|tablets?))?[:.]?$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern REFERS_BACK = QuickPattern.compile("\\b(?:it|its|they|them|their|this|these|those|that|she|her|he|his|him|both|one|either|neither|another|same)\\b|^If (?:you do )?not\\b", Pattern.CASE_INSENSITIVE);

    /** What begins in small letters is the end of a sentence that began before. */
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}");
    private static final QuickPattern YOUR_CHILD = QuickPattern.compile("\\byour (?:child|son|daughter|baby|little one|boy|girl)\\b", Pattern.CASE_INSENSITIVE);

    /** How many sentences back such a word may reach. */
    private static final int REACH = 3;
    private static final Pattern LIST_NUMBER = Pattern.compile("(?i)^((?:(?:the |your )?(?:GPs?|GP practice|practice|surgery|us|hospital|ward|clinic|patient(?: ?/ ?carer)?|you|carer)(?:,? please)?:\\s*)?)(?:\\(\\[\\[NUMBER_\\d+]]\\)\\s*|\\[\\[NUMBER_\\d+]][.)]\\s+|(?<=:\\s)\\[\\[NUMBER_\\d+]][.]$)(?=\\S|$)");

    private final Deidentified letter;
    private final Terms terms;
    private final OwnShortForms own;
    /** What a letter about a child gives each of its sentences to say. */
    private final String child;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> gpPart = new HashSet<>();
    private final Map<List<String>, Comparison.Source> read = new ConcurrentHashMap<>();
    private final Set<Held> passed = ConcurrentHashMap.newKeySet();

    /** A wording of some sentences. */
    private record Held(List<String> sources, List<PlainSentence> wording) {}

    LetterCritic(Deidentified letter, Terms terms) {
        this.letter = letter;
        this.own = OwnShortForms.in(letter.letter().text());
        this.terms = terms.with(own);
        this.child = letter.letter().parts().stream().flatMap(part -> part.sentences().stream()).anyMatch(sentence -> YOUR_CHILD.matcher(sentence.text()).find()) ? "child\n" : "";
        letter.letter().parts().forEach(part -> part.sentences().forEach(sentence -> {
            boolean item = sentence.form() == Sentence.Form.BULLET || sentence == part.sentences().getFirst();
            sources.put(sentence.id(), headed(part.heading(), unnumbered(sentence.text()), item));
            if (part.heading() != null && GP_HEADING.matcher(part.heading()).find()) {
                gpPart.add(sentence.id());
            }
        }));
    }

    /** Without the number of a list, which tells nothing: "GP: 1. Repeat bloods". */
    private static String unnumbered(String text) {
        return LIST_NUMBER.matcher(text).replaceFirst("$1");
    }

    /** A medicine that only stands under "Stopped" is said to be stopped by that heading, and what stands under "Please don't" is not to be done. */
    private static String headed(@Nullable String heading, String text, boolean item) {
        if (heading != null && OpenLine.leads(heading, text, item)) {
            return OpenLine.joined(heading, text);
        }
        return heading != null && text.startsWith("[[MEDICINE_") && MEDICINE_HEADING.matcher(heading.strip()).matches() ? heading.strip().replaceFirst("[:.]$", "") + ": " + text : text;
    }

    @Override
    public List<String> faults(List<String> ids, List<PlainSentence> sentences) {
        if (isDoubtful(ids)) {
            return List.of("The letter gives a date that cannot be right. It is shown in the letter\u2019s own words.");
        }
        var comparison = compare(ids, sentences);
        var faults = CheckList.ALL.stream().filter(check -> check.severity() == Severity.RED && check.isBrokenBy(comparison)).map(Check::message).toList();
        if (faults.isEmpty()) {
            passed.add(new Held(ids, sentences));
        }
        return faults;
    }

    @Override
    public boolean carries(String source) {
        return Substance.carries(text(source));
    }

    /** Whether no check finds anything red in {@code wording} of the sentences {@code ids}. */
    boolean passes(List<String> ids, List<PlainSentence> wording) {
        var held = new Held(ids, wording);
        if (passed.contains(held)) {
            return true;
        }
        var comparison = compare(ids, wording);
        boolean passes = CheckList.ALL.stream().noneMatch(check -> check.severity() == Severity.RED && check.isBrokenBy(comparison));
        if (passes) {
            passed.add(held);
        }
        return passes;
    }

    Deidentified letter() {
        return letter;
    }

    /** Whether the sentences {@code ids} hold a fact that can't be right: they are shown in the letter's own words. */
    boolean isDoubtful(List<String> ids) {
        return Doubts.reach(ids.stream().map(this::text).toList(), letter);
    }

    /** {@code wording} beside the sentences {@code ids}. */
    Comparison compare(List<String> ids, List<PlainSentence> wording) {
        var source = read.computeIfAbsent(ids, any -> Comparison.Source.of(text(ids), context(ids), letter.letter().audience(), gpPart.containsAll(ids), terms));
        return new Comparison(source, wording, letter.facts()::restore);
    }

    /** The headings above the sentences {@code ids}; where they speak of "it" or "them", also the sentences before; and whether the letter is about a child. */
    private String context(List<String> ids) {
        var context = new StringBuilder(child).append(own.writtenOut(text(ids))).append('\n');
        List<String> before = new ArrayList<>();
        for (SlottedPart part : letter.letter().parts()) {
            for (SlottedSentence sentence : part.sentences()) {
                if (ids.contains(sentence.id())) {
                    context.append(part.heading() == null ? "" : part.heading()).append('\n');
                    if (REFERS_BACK.matcher(sentence.text()).find() || GOES_ON.matcher(sentence.text()).find()) {
                        before.subList(Math.max(0, before.size() - REACH), before.size()).forEach(text -> context.append(text).append('\n'));
                    }
                }
                before.add(sentence.text());
            }
        }
        return context.toString();
    }

    /** The letter's own words, slotted. */
    String text(List<String> ids) {
        return String.join(" ", ids.stream().map(this::text).toList());
    }

    private String text(String id) {
        String text = sources.get(id);
        if (text == null) {
            throw new IllegalArgumentException("a passage names a sentence that the letter does not have: " + id);
        }
        return text;
    }
}
