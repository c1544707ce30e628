package org.plainletter.rewrite;

import java.util.List;
import java.util.regex.Pattern;

/** Short forms that mean one thing beside one word and another beside the next: "96% RA" is air, and "RA" an illness of the joints. Before the glossary, which knows one sense of each. */
final class Senses {

    private record Sense(Pattern where, String plain) {

        Sense(String where, String plain) {
            this(Pattern.compile(where), plain);
        }
    }

    private static final String AMOUNT = "\\[\\[(?:PERCENTAGE|MEASUREMENT|NUMBER|ODDS)_\\d+]]";
    private static final String SIDED = "(?:upper |lower |mid(?:dle)? |side |sided |big |little |great |index |middle |ring |fourth |fifth )*(?:eye|ear|arm|leg|hand|foot|knee|hip|wrist|ankle|elbow|shoulder|breast|lung|kidney|lobe|base|basal|eyebrow|cheek|thumb|finger|toe|heel|thigh|calf|shin|groin|testis|testicle|ovary|side|sided|tibia|femur|radius|iliac|temple|jaw|neck|chest|abdomen|adrenal|kidney|ureter|carotid|atrium|ventricle|tonsil|scalp|forearm|buttock|flank|tube|nostril|cataract|hemi\\w*|THR|TKR)";

    private static final List<Sense> SENSES = List.of(
            new Sense("^(\\[\\[PHONE_\\d+]]) (if|for)(?=[ :])", "Call $1 $2"),
            new Sense("^((?:If|When|In|Should)\\b(?!.*\\b(?:ring|phone|call|contact|text|dial|go|speak|use|try)\\b)[^:]*[,:]) (?:it is |it['\u2019]s |this is )?(\\[\\[PHONE_\\d+]])(?=[.!]?$)", "$1 call $2"),
            new Sense("(?<=[:,]) A&E(?=[.!]?$)", " go to A&E"),
            new Sense("(" + AMOUNT + ") (?:on )?(?:RA|OA|O/A|room air|air)\\b", "$1 on ordinary air"),
            new Sense("\\b(?:on|off O2,?) (?:RA|OA|room air)\\b", "on ordinary air"),
            new Sense("(?<![\\w.\\]] )\\b(?:L|Lt|lt)\\.? (?=" + SIDED + ")", "left "),
            new Sense("(?<![\\w.\\]] )\\b(?:R|Rt|rt)\\.? (?=" + SIDED + ")", "right "),
            new Sense("(?<=[a-z,;:] )\\b(?:L|Lt|lt)\\.? (?=" + SIDED + ")", "left "),
            new Sense("(?<=[a-z,;:] )\\b(?:R|Rt|rt)\\.? (?=" + SIDED + ")", "right "),
            new Sense("\\b([Nn]o) ((?:\\w+ )?)#", "$1 broken $2bone"),
            new Sense("# (?=of |\\w)", "broken "),
            new Sense("(?<=\\w) #(?=[ ,.;]|$)", " broken bone"),
            new Sense("(?<=[a-z] )N(?=[,.;]|$)", "normal"),
            new Sense("(?<=[a-zA-Z] )(?:NAD)\\b", "normal"),
            new Sense("(?<=[a-zA-Z0-9] )neg\\b\\.?", "negative"),
            new Sense("(?<=[a-zA-Z0-9] )pos\\b\\.?", "positive"),
            new Sense("\\bc\\.f\\. |\\bcf\\.? (?=\\[\\[|\\d)", "compared with "),
            new Sense("(?i)\\ba\\.?m\\.? (?=(?:dose|tablet|insulin|medicine|medication|clinic|list|session|visit|call)s?\\b)", "morning "),
            new Sense("\\bPR (?=bleed|blood|loss|exam)", "bottom "),
            new Sense("\\bPV (?=bleed|blood|loss|exam)", "vaginal "),
            new Sense("\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\[\\[(?:NUMBER|MEASUREMENT|DOSE|PERCENTAGE)_)", " to "),
            new Sense("(?<=\\w)\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\[\\[PHONE_)", ": call "),
            new Sense("(?<=\\w)\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\S)", ": "),
            new Sense("\\s*\u2191\\s*(?=\\S)", " up "),
            new Sense("\\s*\u2193\\s*(?=\\S)", " down "));

    private Senses() {}

    /** {@code text} with such short forms written out. */
    static String told(String text) {
        String said = text;
        for (Sense sense : SENSES) {
            said = sense.where().matcher(said).replaceAll(sense.plain());
        }
        return said;
    }
}
