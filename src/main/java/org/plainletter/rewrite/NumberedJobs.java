package org.plainletter.rewrite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says with each number of a list in running text whose list it is: "GP: 1. Repeat bloods. 2. Check weight" gives the GP both jobs. */
final class NumberedJobs {

    private static final String NUMBER = "(?:\\(\\[\\[NUMBER_\\d+]]\\)|\\[\\[NUMBER_\\d+]][.)](?=\\s|$))";
    private static final Pattern OPENS = Pattern.compile("^((?:the |your )?(?:GPs?|GP practice|practice|surgery|us|hospital|ward|clinic|patient(?: ?/ ?carer)?|you|carer)(?:,? please)?):\\s*(?:NUM\\s*)?(.*)$".replace("NUM", NUMBER), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OTHER_OPENS = Pattern.compile("^[\\p{L}][\\p{L} /-]{1,30}:(?:\\s.*)?$", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("^NUM\\s*(?=\\S)(.*)$".replace("NUM", NUMBER), Pattern.DOTALL);

    private String who = "";
    private boolean waiting;

    /** Whether the last sentence only said whose list begins: "GP: 1." */
    boolean isWaiting() {
        return waiting;
    }

    /** {@code sentence} with whoever it is for, and without its number in such a list. */
    String told(String sentence) {
        Matcher opens = OPENS.matcher(sentence.strip());
        Matcher numbered = NUMBERED.matcher(sentence.strip());
        if (opens.matches()) {
            who = opens.group(1);
            waiting = opens.group(2).isBlank();
            return waiting ? sentence : who + ": " + opens.group(2);
        }
        if (waiting && !who.isEmpty()) {
            waiting = false;
            return who + ": " + sentence;
        }
        if (numbered.matches()) {
            return (who.isEmpty() ? "" : who + ": ") + numbered.group(1);
        }
        if (OTHER_OPENS.matcher(sentence.strip()).matches()) {
            who = "";
        }
        return sentence;
    }
}
