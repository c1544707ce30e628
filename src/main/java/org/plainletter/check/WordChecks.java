package org.plainletter.check;

import static org.plainletter.check.Severity.AMBER;
import static org.plainletter.check.Severity.RED;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.facts.Slot;
import org.plainletter.language.CommonWords;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.PlainSentence;

/** Whether the words are ones that the reader can follow. These make a finding; they never hide a wording. */
final class WordChecks {

    private static final QuickPattern SPACES = QuickPattern.compile("\\s+");
    private static final QuickPattern TWO_NEGATIVES = QuickPattern.compile("\\b(?:not|cannot|never|no)\\b[^.,;]{0,40}\\b(?:un(?:able|less|til|likely)|without|not|no|never|fail)\\b", Pattern.CASE_INSENSITIVE);
    /** Words in a sentence: plain-language rule 1. */
    static final int LONGEST = 15;

    private static final Set<String> KNOWN_ABBREVIATIONS = Set.of("NHS", "GP", "GPS", "UK", "CT", "A", "I", "YES", "NO", "OK", "ID", "TV", "BSL");

    private static final QuickPattern ABBREVIATION = QuickPattern.compile("(?<![\\w'&-])[A-Z][A-Za-z]?[A-Z]+s?(?![\\w'&])|(?<!\\w)(?:e\\.g|i\\.e|etc|approx)(?!\\w)");

    private static final CommonWords COMMON = new CommonWords();

    private static final QuickPattern WORD = QuickPattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}{4,}(?![\\p{L}'\u2019-])");

    private static final QuickPattern CUT_HEAD = QuickPattern.compile("^(?:Can|Could|Will|Would|May|Might|Must|Should|Who|Whom|Whose|Which|And|Or that|That you)\\b(?!.*\\?$)");

    private static final QuickPattern CUT_TAIL = QuickPattern.compile("\\b(?:and|or|the|a|an|(?<!know )of|your|our|with|than|because|although)[.]$");

    private static final QuickPattern CONTRACTION = QuickPattern.compile("\\b\\w+n['\u2019]t\\b|\\b(?:I|you|we|they|he|she|it|that|there|who|what)['\u2019](?:ll|re|ve|d|m|s)\\b", Pattern.CASE_INSENSITIVE);

    static final Check WHOLE_SENTENCES = new Check("whole-sentences", RED, "The rewrite cut a sentence in the wrong place.",
            comparison -> comparison.sentences().stream().filter(sentence -> sentence.hardWords().stream().noneMatch(word -> word.meaning().equals(sentence.text())))
                    .anyMatch(sentence -> CUT_TAIL.matcher(sentence.text()).find()
                            || CUT_HEAD.matcher(sentence.text()).find() && !comparison.source().startsWith(sentence.text().substring(0, 3))),
            List.of(new Example("Our nurse, Ann, can help you.", "Can help you. Our nurse, Ann."), new Example("See your GP, who may write to us.", "See your GP. Who may write to us."),
                    new Example("Rest and then stop.", "Rest and. Then stop.")),
            List.of(new Example("Our nurse, Ann, can help you.", "Our nurse, Ann, can help you."), new Example("May cause drowsiness.", "May make you sleepy.")));

    static final Check SENTENCE_LENGTH = new Check("sentence-length", AMBER, "A sentence has more than 15 words.",
            comparison -> comparison.sentences().stream().anyMatch(sentence -> words(comparison.restored(sentence.text())) > LONGEST),
            List.of(new Example("x", "You will need to come to the hospital on the day before your operation so that we can check you.")),
            List.of(new Example("x", "Come to the hospital on the day before your operation.")));

    static final Check ABBREVIATIONS = new Check("abbreviations", AMBER, "A short form is not written out.",
            comparison -> comparison.sentences().stream().anyMatch(sentence -> abbreviated(sentence)),
            List.of(new Example("x", "You had an ECG."), new Example("x", "Bring food, e.g. a sandwich.")),
            List.of(new Example("x", "Your GP and the NHS will write to you about the CT scan.")));

    static final Check CONTRACTIONS = new Check("contractions", AMBER, "A short form such as \u201cdon\u2019t\u201d is hard to read.",
            comparison -> CONTRACTION.matcher(said(comparison)).find(),
            List.of(new Example("x", "Don't eat."), new Example("x", "You\u2019ll come in.")),
            List.of(new Example("x", "Do not eat your child's food.")));

    static final Check HARD_WORDS = new Check("hard-words", AMBER, "A hard word is not explained.",
            comparison -> comparison.sentences().stream().anyMatch(sentence -> hardWord(sentence)),
            List.of(new Example("x", "You had a laparoscopic cholecystectomy."), new Example("x", "The myocardium is fine.")),
            List.of(new Example("x", "Bring your glasses to the clinic."), new Example("x", "Ask for Bronagh at the desk.")));

    static final Check DOUBLE_NEGATIVE = new Check("double-negative", AMBER, "A sentence says \u201cnot\u201d twice.",
            comparison -> comparison.sentences().stream()
                    .anyMatch(sentence -> TWO_NEGATIVES
                            .matcher(sentence.text()).find()),
            List.of(new Example("x", "Do not come without a letter.")), List.of(new Example("x", "Bring a letter. Do not eat.")));

    private WordChecks() {}

    /** The wording as it is shown. */
    private static String said(Comparison comparison) {
        return String.join(" ", comparison.sentences().stream().map(sentence -> sentence.text()).toList());
    }


    /** How many words: what stands between spaces and holds a letter or a digit. */
    static long words(String text) {
        return SPACES.splitAsStream(text.strip()).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).count();
    }

    /** Whether a word in small letters is neither common nor one of those that come with a meaning. */
    private static boolean hardWord(PlainSentence sentence) {
        String explained = String.join(" ", sentence.hardWords().stream().map(word -> word.word() + " " + word.meaning()).toList()).toLowerCase(Locale.ROOT);
        return WORD.matcher(Slot.pattern().matcher(sentence.text()).replaceAll(" ")).results().map(result -> result.group())
                .anyMatch(word -> !COMMON.isCommon(word) && !explained.contains(word));
    }

    private static boolean abbreviated(PlainSentence sentence) {
        String text = Slot.pattern().matcher(sentence.text()).replaceAll(" ").replace("A&E", " ").replace("CT scan", " ");
        return ABBREVIATION.matcher(text).results().anyMatch(result -> !KNOWN_ABBREVIATIONS.contains(result.group()));
    }
}
