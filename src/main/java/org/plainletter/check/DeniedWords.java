package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what the letter says "not" of is said without any "not" wherever the rewrite says it; in a table's row, where clauses can't be told apart, this is all that can be seen. */
final class DeniedWords {

    static final Check CHECK = new Check("denied-words-kept", RED, "The rewrite lost a \u201cnot\u201d.", comparison -> lost(comparison.source(), comparison.rewrite()),
            List.of(new Example("Medicine: [[MEDICINE_1]]; Comment: For AF. Do not miss doses", "Medicine: [[MEDICINE_1]]. Comment: For AF. Do miss doses."),
                    new Example("Please do not go to [[PLACE_1]] after [[DATE_1]], because nobody will be there.", "Please go to [[PLACE_1]] after [[DATE_1]], because nobody will be there."),
                    new Example("Result: Normal; What happens next: No treatment and no more scans. We will not invite you again.", "Result: Normal. What happens next: treatment and more scans. We will invite you again.")),
            List.of(new Example("No operation is needed at this size.", "You do not need an operation at this size."), new Example("Take no more than [[DOSE_1]] [[FREQUENCY_1]].", "Take [[DOSE_1]] [[FREQUENCY_1]] or less."),
                    new Example("Do not stop [[MEDICINE_1]].", "Keep taking [[MEDICINE_1]]."), new Example("Whether or not to have screening is up to you.", "You choose whether to have screening.")));

    /** "Not more than" sets a bound, "or not" asks, "not only" denies nothing. */
    private static final Pattern DENIED = Pattern.compile("(?<!\\b(?:or|if|why) )\\b(?:not|never|no|cannot)\\b(?!\\s+(?:more|later|longer|less|fewer|earlier|sooner|only|matter|doubt|just|until|before|unless|[\\p{L}]+ than)\\b)(?<words>(?:\\s+[\\p{L}-]+){1,3})");
    private static final Pattern CUE = Pattern.compile("\\b(?:not|never|no|cannot|nobody|none|nothing|neither|nor|without|stop\\w*|avoid\\w*|unless|until|before|instead|rather|except|less|fewer|most|un\\p{L}{3,}|free|only)\\b|n't\\b");
    /** "Contact us. If you do not, …" denies in words that stand elsewhere. */
    private static final Pattern TAKEN_BACK = Pattern.compile("\\b(?:do|does|did|can|is|are) ?not[,.]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[.;:!?,()]|\\b(?:because|but|and|if|when)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Set<String> EMPTY = Set.of("a", "an", "the", "to", "be", "been", "being", "have", "has", "had", "do", "does", "did", "is", "are", "was", "were", "will", "can", "you", "your", "it", "any", "of", "in", "on", "at", "for", "get",
            "need", "needed", "always", "yet", "also", "that", "this", "we", "us", "our", "i", "he", "she", "his", "her", "they", "their", "usually", "normally", "so", "as", "or", "and", "able", "made", "make", "other", "give", "given", "want");

    private DeniedWords() {}

    private static boolean lost(String source, String rewrite) {
        var denied = new ArrayList<String>();
        DENIED.matcher(source.toLowerCase(Locale.ROOT)).results().forEach(found -> WORD.matcher(found.group(1)).results().map(word -> word.group()).filter(word -> !EMPTY.contains(word)).findFirst().ifPresent(denied::add));
        if (denied.isEmpty() || TAKEN_BACK.matcher(rewrite).find()) {
            return false;
        }
        var parts = PARTS.splitAsStream(rewrite.toLowerCase(Locale.ROOT)).toList();
        var plain = PARTS.splitAsStream(source.toLowerCase(Locale.ROOT)).filter(part -> !CUE.matcher(part).find()).toList();
        return denied.stream().filter(word -> plain.stream().noneMatch(part -> says(part, word))).anyMatch(word -> {
            var saying = parts.stream().filter(part -> says(part, word)).toList();
            return !saying.isEmpty() && saying.stream().noneMatch(part -> CUE.matcher(part).find());
        });
    }

    private static boolean says(String part, String word) {
        String key = Meanings.shared().key(word);
        return WORD.matcher(part).results().anyMatch(other -> Meanings.shared().key(other.group()).equals(key));
    }
}
