package org.plainletter.check;

import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** The small words that carry safety: conditions, hedges, duty, choice. Sources: plain-language rules 4, 5 and 13. */
enum Signals {
    /** What must hold for the rest to hold. */
    IF("if|in the event|should you|should your|should the|should any|provided|providing|in case|whether|when|whenever|where (?:it is|this is|you|there)|subject to|depending|depends|otherwise|in the absence of|on arrival|upon arrival|on receipt|failure to|(?:people|patients|anyone|those|children) who|not coming|once|as soon as|as long as"),
    /** An exception. */
    UNLESS("unless|except|excluding|other than|apart from|only if|but not if"),
    /** An end. */
    UNTIL("until|till|up to the time"),
    /** What is not certain. */
    HEDGE("may|might|could|possibility|can sometimes|sometimes|likely|unlikely|possible|possibly|perhaps|probable|probably|suspected?|suspicious|appears?|appeared|seems?|seemed|suggests?|suggested|suggestive|suggesting|indicates|in keeping with|consistent with|"
            + "presumed|presumably|looks like|look like|think|thinks|not sure|unsure|uncertain|not certain|not clear|unclear|cannot rule out|chance|risk|potential|potentially|query|provisional|estimated|approximately|approx|about|around|roughly|usually|normally|"
            + "often|most people|some people|expected?|expects?|hope|hopes|aim|aims|try|tries"),
    /** What is not certain, and what is left open by it: a rewrite needs one of these for a strong hedge. */
    DOUBT("may|might|could(?! not)|possibility|likely|unlikely|possible|possibly|perhaps|probable|probably|suspect(?:ed|s)?|suspicious|appears?|appeared|seems?|seemed|suggests?|suggested|suggestive|in keeping with|consistent with|presumed|"
            + "looks like|look like|not sure|unsure|uncertain|not certain|unclear|chance|risk|potential|potentially|query|provisional|provisionally"),
    /** What has to be done. */
    MUST("must|have to|has to|need to|needs to|needed|required?|requires|essential|vital|crucial|imperative|mandatory|necessary|compulsory|obliged|always|ensure|make sure|important"),
    /** What is left to the reader. */
    CHOICE("you can choose|can choose|your choice|you may wish|if you wish|if you want|if you would like|up to you|do not have to|do not need to|need not|no need to|optional|voluntary|you may like|you can decide|choose not|free to");

    private final QuickPattern pattern;

    Signals(String words) {
        pattern = QuickPattern.compile("(?<![\\p{L}'-])(?:" + words + ")(?![\\p{L}'])", Pattern.CASE_INSENSITIVE);
    }

    /** Whether {@code text} holds one. "May" in capitals before a slot or a number is a month and counts as none. */
    boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** How many {@code text} holds. */
    long count(String text) {
        return pattern.matcher(text).results().count();
    }
}
