package org.plainletter.rewrite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says with each job of a list in running text whose it is: "GP: 1. Repeat bloods. 2. Check weight" and "GP: Repeat bloods. Check weight" give the GP both. */
final class NumberedJobs {

    private static final String NUMBER = "(?:\\(\\[\\[NUMBER_\\d+]]\\)|\\[\\[NUMBER_\\d+]][.)](?=\\s|$))";
    private static final Pattern OPENS = Pattern.compile("^(?:(?:actions? )?for )?((?:the |your )?(?:GPs?|GP practice|practice|surgery|us|hospital|ward|clinic|patient(?: ?/ ?carer)?|you|carer)(?:,? please)?):\\s*(?:NUM\\s*)?(.*)$".replace("NUM", NUMBER), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OTHER_OPENS = Pattern.compile("^[\\p{L}][\\p{L} /-]{1,30}:(?:\\s.*)?$", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("^NUM\\s*(?=\\S)(.*)$".replace("NUM", NUMBER), Pattern.DOTALL);

    /** What only a clinician can be asked to do. */
    private static final Pattern JOB = Pattern.compile("^(?:please |kindly |and |also )*(?:continue|refer|repeat|check|recheck|consider|arrange|monitor|review|restart|titrate|prescribe|update|add|remove|increase|reduce|stop|start|issue|ensure|chase|request|organise|discuss)\\b(?!.*\\b(?:you|your|yourself|we|us)\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLINICIAN = Pattern.compile(".*\\b(?:GPs?|GP practice|practice|surgery)\\b.*", Pattern.CASE_INSENSITIVE);

    private String who = "";
    private boolean waiting;
    /** Whether the last sentence was a job of the same clinician. */
    private boolean running;

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
            running = CLINICIAN.matcher(who).matches();
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
        running = running && !who.isEmpty() && JOB.matcher(sentence.strip()).matches();
        return running ? who + ": " + sentence : sentence;
    }
}
