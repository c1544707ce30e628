package org.plainletter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Wrong words: a "not" lost, a condition lost, a job given to somebody else, the opposite said. */
final class WordMutations {

    /** What follows an "if" that asks and sets no condition, or that leaves a choice which the sentence leaves anyway. */
    private static final String NO_CONDITION = "(?<!check |decide |ask |know |see |you |tell you |even )";
    /** A letter without one of these sets no condition in so many words; what the rewrite calls "if" may then be a "when" as well. */
    private static final Pattern LETTERS_CONDITION = Pattern.compile("\\b(?:if|unless|should (?:you|your|the)|provided that|in case)\\b", Pattern.CASE_INSENSITIVE);
    /** What the letter leaves open; "so that it may" tells a purpose and leaves nothing open. */
    private static final Pattern LETTERS_DOUBT = Pattern.compile("(?<!so that it )\\b(?:may|might|could|possib\\w+|likely|unlikely|probabl\\w+|suspect\\w*|suggest\\w*|can)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]");
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|no|never|cannot|nobody|none|only|without)\\b|Avoid", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUXILIARY = Pattern.compile("\\b(is|are|was|were|will|can|may|must|should|could|has|had)\\b(?! not)");
    private static final Pattern SUBJECT = Pattern.compile("^(\\s*(?:You|We|I|They|It) )(\\w+)");
    private static final Pattern CONDITION_FIRST = Pattern.compile("If (?!so)[^.!?,]+(?:, (?!(?:a|an|or|gets?|hot)\\b)|,? then )");
    private static final Pattern CONDITION_LAST = Pattern.compile(",? " + NO_CONDITION + "(?:if|unless|until) (?!you want|you wish|the next day)[^.!?,]+(?=[.!?])");
    private static final Pattern NEGATION = Pattern.compile("\\b(?:(do not|does not|did not) |(cannot)|((?:must|will|should|is|are|was|were|can|may|could|has|have|had) )not |(never|not) |(no) )", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ORDERS = Set.of(("phone come bring tell use take put drink eat leave keep ask contact text send wear sign fill go call get stop start test check look sleep store stay "
            + "see speak say rest order wait report have swallow apply talk weigh drive book do").split(" "));

    private WordMutations() {}

    /** All kinds, each by its name. */
    static List<Mutation> all() {
        return List.of(
                new Mutation("negation-dropped", paraphrase -> Mutation.each(paraphrase.plain(), NEGATION, (text, match) -> undenied(match.group()))),
                new Mutation("negation-added", WordMutations::denied),
                where(LETTERS_CONDITION, Mutation.words("if-to-when", NO_CONDITION + "if(?! so| not)", "when")),
                Mutation.words("unless-to-if", "unless", "if"),
                Mutation.words("until-to-after", "until", "after"),
                where(LETTERS_CONDITION, new Mutation("condition-dropped", WordMutations::unconditional)),
                where(LETTERS_DOUBT, Mutation.words("may-to-will", "(?<!think you |so that |you )(?:may|might|could(?! not))", "will")),
                Mutation.words("likely-to-sure", "(?:is|are) (?:very )?(?:un)?likely to", "will"),
                Mutation.words("probably-to-sure", "probably|possibly|usually|sometimes", ""),
                Mutation.words("always-to-never", "always", "never"),
                Mutation.words("never-to-always", "never", "always"),
                Mutation.words("gp-to-we", "your GP(?= (?:will|can|should|has|must))", "we"),
                Mutation.words("gp-to-you", "your GP(?= (?:will|can|should|must))", "you"),
                Mutation.words("we-to-gp", "we(?= (?:will|can|may|cannot))", "your GP"),
                Mutation.words("we-to-you", "we(?= (?:will|can|may|cannot))", "you"),
                Mutation.words("you-to-we", "you(?= (?:must|should|need to) (?!be |have |feel )\\w+)", "we"),
                Mutation.words("stop-to-start", "stop taking|stop(?= \\[\\[MEDICINE)", "start taking"),
                Mutation.words("start-to-stop", "start taking|start(?= \\[\\[MEDICINE)|keep taking|take(?= \\[\\[MEDICINE)", "stop taking"),
                Mutation.words("stop-to-take", "stop taking|stop(?= \\[\\[MEDICINE)", "keep taking"),
                Mutation.words("left-to-right", "(?<=your |the |on )left", "right"),
                Mutation.words("right-to-left", "(?<=your |the |on )right", "left"),
                Mutation.words("up-to-down", "(goes|gone|went) up", "$1 down"),
                Mutation.words("down-to-up", "(goes|gone|went) down", "$1 up"),
                Mutation.words("higher-to-lower", "higher|bigger", "lower"),
                Mutation.words("lower-to-higher", "lower", "higher"),
                Mutation.words("weaker-to-stronger", "less strong", "stronger"),
                Mutation.words("better-to-worse", "better(?! if)", "worse"),
                Mutation.words("worse-to-better", "worse", "better"),
                Mutation.words("before-to-after", "before(?! that|[.,])", "after"),
                Mutation.words("after-to-before", "(?<!look )after(?! that| you)", "before"),
                Mutation.words("morning-to-evening", "morning", "evening"),
                Mutation.words("evening-to-morning", "evening", "morning"),
                Mutation.words("more-to-less-than", "(more|heavier|higher) than", "less than"),
                Mutation.words("less-to-more-than", "(?:less|fewer|lower) than", "more than"),
                Mutation.words("over-to-under", "over(?= \\[\\[)|or (?:more|older)", "under"),
                Mutation.words("under-to-over", "under(?= \\[\\[)", "over"),
                Mutation.words("least-to-most", "at least", "at most"),
                Mutation.words("positive-to-negative", "positive", "negative"),
                Mutation.words("negative-to-positive", "negative", "positive"),
                Mutation.words("normal-to-abnormal", "(?<!not )normal(?= again|\\.)", "abnormal"),
                Mutation.words("was-to-is-now", "was(?= (?:on )?\\[\\[(?:DATE|TIME|DOSE|MEASUREMENT))", "is now"),
                Mutation.words("now-to-was", "is (?:now|still)(?= (?:on )?\\[\\[(?:DATE|TIME|DOSE|MEASUREMENT))", "was"));
    }

    /** {@code mutation} where the letter itself says something that {@code words} match. */
    private static Mutation where(Pattern words, Mutation mutation) {
        return new Mutation(mutation.name(), paraphrase -> words.matcher(paraphrase.source()).find() ? mutation.wordings().apply(paraphrase) : List.of());
    }

    private static String undenied(String denial) {
        String small = denial.toLowerCase(Locale.ROOT);
        String without = small.replace("cannot", "can").replaceFirst("(?:do|does|did) not ", "").replaceFirst("not |never |\\bno ", "");
        return Mutation.like(denial, without);
    }

    /** Each sentence that denies nothing, denied. */
    private static List<String> denied(Paraphrase paraphrase) {
        return Mutation.each(paraphrase.plain(), SENTENCE, (text, match) -> {
            String sentence = match.group();
            if (DENIED.matcher(sentence).find() || sentence.endsWith("?") || sentence.strip().matches("(?s)(?:If so|Yes|Or)\\b.*")) {
                return sentence;
            }
            int main = sentence.strip().startsWith("If ") ? Math.max(0, sentence.lastIndexOf(", ") + 2) : 0;
            return sentence.substring(0, main) + deny(sentence.substring(main));
        });
    }

    private static String deny(String clause) {
        var auxiliary = AUXILIARY.matcher(clause);
        if (auxiliary.find()) {
            return clause.substring(0, auxiliary.end()) + " not" + clause.substring(auxiliary.end());
        }
        var subject = SUBJECT.matcher(Mutation.capital(clause.strip()));
        if (subject.find()) {
            return " " + subject.replaceFirst("$1do not $2");
        }
        String verb = clause.strip().replaceFirst("^(?:Please |please |Then |First |Also )", "");
        String first = verb.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return ORDERS.contains(first) ? " Do not " + verb.substring(0, 1).toLowerCase(Locale.ROOT) + verb.substring(1) : clause;
    }

    private static List<String> unconditional(Paraphrase paraphrase) {
        var wordings = new ArrayList<>(Mutation.each(paraphrase.plain(), CONDITION_FIRST, (text, match) -> ""));
        wordings.addAll(Mutation.each(paraphrase.plain(), CONDITION_LAST, (text, match) -> ""));
        return wordings;
    }
}
