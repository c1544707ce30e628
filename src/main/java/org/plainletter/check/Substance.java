package org.plainletter.check;

import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/**
 * Whether a sentence of a letter says something that its reader must not lose. All sentences do, save those that are courtesy and nothing else:
 * whoever writes the plain words may leave those out. Where it is not sure, a sentence says something.
 */
final class Substance {

    private static final String VALUED = "(?:patience|understanding|help|time|co-?operation|support|kindness|kind words|interest|attention|trust|continued (?:help|support|patience|care))";

    private static final String BOTHER = "(?:inconvenience|distress|upset|trouble|disappointment|anxiety|worry|concern)";

    private static final String MAY_CAUSE = "(?: (?:that |which )?this (?:may|might|will|has|could|may well)(?: have)? cause[ds]?(?: (?:to )?you)?)?";

    private static final String WITH_WHOM = "(?: both| all| again| today| here| then| soon| there| in (?:the |our )?clinic| at (?:the|our) clinic| at your appointment| and your (?:family|mum|mother|dad|father|carer|wife|husband|partner|sister|brother|son|daughter))*";

    private static final String COURTESY = "(?:"
            + "(?:many |with |very many )*(?:thanks|thank you)(?: very much| so much| again| indeed| kindly)?(?: (?:in advance )?for (?:your |all your )" + VALUED + "(?:,? (?:and|or) (?:your )?" + VALUED + ")*(?: (?:in|with) this(?: matter)?| while you wait| in advance| during this time)?"
            + "| for (?:taking the time to read this(?: letter)?|reading this(?: letter)?|bearing with us|helping us(?: to help you)?|choosing (?:us|our (?:hospital|clinic|service))))?"
            + "|(?:we|i) (?:really |greatly |very much )?(?:appreciate|value) your " + VALUED + "(?: (?:and|or) (?:your )?" + VALUED + ")*"
            + "|(?:we|i) (?:very much )?look forward to (?:seeing|meeting|welcoming) you" + WITH_WHOM
            + "|(?:we|i) (?:are|am) looking forward to (?:seeing|meeting|welcoming) you" + WITH_WHOM
            + "|(?:we|i) (?:(?:are|am) (?:very |truly |really )?sorry|(?:would like to |do |must |sincerely )*apologise)(?: to you)? for (?:any|the|this|all the) " + BOTHER + "(?: (?:and|or) " + BOTHER + ")*" + MAY_CAUSE
            + "|(?:please accept )?(?:our|my) (?:sincere )?apologies(?: for (?:any|the|this) " + BOTHER + "(?: (?:and|or) " + BOTHER + ")*" + MAY_CAUSE + ")?"
            + "|it was (?:a (?:great |real )?pleasure|lovely|nice|good|very nice) (?:to (?:see|meet|speak to|speak with|talk to)|seeing|meeting|talking to) you" + WITH_WHOM
            + "|(?:we|i) (?:do )?hope (?:that )?(?:you are (?:keeping |both |all )?well|(?:this|this letter|the above|this information) (?:finds you well|is helpful|helps|is of help|is useful|answers your questions?))"
            + "|(?:we|i) wish you (?:well|all the (?:very )?best|a (?:speedy|quick|good) recovery|every success)(?: (?:for|in) the future)?"
            + "|(?:with |all |my |our |very )*(?:kind|kindest|best|warm|warmest|good)(?:est)? (?:regards|wishes)(?: to you(?: both| all)?)?"
            + "|all the (?:very )?best|yours (?:sincerely|faithfully|truly|ever)|sincerely|to whom it may concern"
            + "|dear (?:sir|madam|sir or madam|sir/madam|patient|parent|colleague|doctor|(?:mr|mrs|ms|miss|dr)?\\.? ?\\[\\[(?:PATIENT|PERSON)_\\d+]])"
            + ")";

    private static final QuickPattern ONLY_COURTESY = QuickPattern.compile("(?:(?:once again|again|finally|lastly|in the meantime|meanwhile|on behalf of (?:the|our) (?:team|trust|hospital)|and),? )?"
            + COURTESY + "(?:(?:,? and|,|;|\\.|!) " + COURTESY + ")*[.,!]*", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern LETTER = QuickPattern.compile("\\p{L}");

    private static final QuickPattern SPACE = QuickPattern.compile("\\s+");

    private Substance() {}

    /**
     * Whether {@code slottedSentence} holds a fact, a finding, a denial, a condition, a doubt or an action, so that its rewrite may not leave it out.
     *
     * @param slottedSentence one sentence of a letter, its facts behind slots
     */
    static boolean carries(String slottedSentence) {
        String sentence = SPACE.matcher(slottedSentence.strip()).replaceAll(" ").replace('\u2019', '\'');
        return LETTER.matcher(sentence).find() && !ONLY_COURTESY.matcher(sentence).matches();
    }
}
