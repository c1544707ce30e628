package org.plainletter.evaluation.measure;

import java.util.regex.Pattern;

/**
 * The small words that safety hangs on. They are looked for by themselves and not by the program's own checks, which choose what is shown: a measure
 * that shares their blind spots would always find nothing.
 */
public enum SafetyWord {
    /** "Not", in whatever words. */
    NOT("not|no|never|none|nothing|nobody|neither|nor|cannot|without|avoid\\w*|refrain\\w*|unable|n['’]t|stop\\w*|free from|less than|only|instead|rather"),
    /** What must hold for the rest to hold. */
    IF("if|unless|until|till|whether|when|whenever|in case|should you|in the event|provided|providing|depend\\w*|otherwise|as long as|once|where"),
    /** What is not certain. */
    MAYBE("may|might|could|can|sometimes|likely|unlikely|possibl[ey]|perhaps|probabl[ey]|suspect\\w*|appear\\w*|seem\\w*|suggest\\w*|chance|risk|usually|often|most|about|around|think|thinks|unsure|uncertain|not sure|not certain|some|maybe|hope\\w*|expect\\w*|should|try|aim");

    /** Turns of phrase that hold such a word and mean nothing by it. */
    private static final Pattern EMPTY = Pattern.compile("(?:do not|don['’]t|never) hesitate to|if you (?:could|would) (?:please|kindly)|grateful if|as soon as possible|soonest|if you have any (?:questions|queries|concerns)"
            + "|not only|no later than|without delay|nevertheless|none ?the ?less|thank you for|may I|(?:could|would|can) you (?:please)?|in case of|\\d+ May|May \\d+", Pattern.CASE_INSENSITIVE);

    /** A word of the letter that counts as one on its way to the rewrite; the rest of each list is what may stand in its place. */
    private final Pattern strict;
    private final Pattern any;

    SafetyWord(String words) {
        any = Pattern.compile("(?<![\\p{L}'’-])(?:" + words + ")(?![\\p{L}'’-])|n['’]t\\b", Pattern.CASE_INSENSITIVE);
        strict = Pattern.compile(strict(), Pattern.CASE_INSENSITIVE);
    }

    private String strict() {
        return switch (name()) {
            case "NOT" -> "\\b(?:not|never|nothing|cannot|without|unable|refrain\\w*|avoid)\\b|n['’]t\\b";
            case "IF" -> "\\b(?:if|unless|until|in the event)\\b";
            default -> "\\b(?:may|might|possibl[ey]|perhaps|probabl[ey]|likely|unlikely|suspected|appears?|seems?|suggests?)\\b";
        };
    }

    /** Whether {@code source} says it and {@code rewrite} does not. */
    public boolean lost(String source, String rewrite) {
        return strict.matcher(EMPTY.matcher(source).replaceAll(" ")).find() && !any.matcher(rewrite).find();
    }
}
