package org.plainletter.rewrite;

import org.plainletter.language.Replacements;

/** Short forms that mean one thing beside one word and another beside the next: "96% RA" is air, and "RA" an illness of the joints. Before the glossary, which knows one sense of each. */
final class Senses {

    private static final String AMOUNT = "\\[\\[(?:PERCENTAGE|MEASUREMENT|NUMBER|ODDS)_\\d+]]";
    private static final String SIDED = "(?:upper |lower |mid(?:dle)? |side |sided |big |little |great |index |middle |ring |fourth |fifth )*(?:eye|ear|arm|leg|hand|foot|knee|hip|wrist|ankle|elbow|shoulder|breast|lung|kidney|lobe|base|basal|eyebrow|cheek|thumb|finger|toe|heel|thigh|calf|shin|groin|testis|testicle|ovary|side|sided|tibia|femur|radius|iliac|temple|jaw|neck|chest|abdomen|adrenal|kidney|ureter|carotid|atrium|ventricle|tonsil|scalp|forearm|buttock|flank|tube|nostril|cataract|hemi\\w*|THR|TKR)";

    private static final Replacements SENSES = Replacements.of(
            "^(\\[\\[PHONE_\\d+]]) (if|for)(?=[ :])", "Call $1 $2",
            "^((?:If|When|In|Should)\\b(?!.*\\b(?:ring|phone|call|contact|text|dial|go|speak|use|try)\\b)[^:]*[,:]) (?:it is |it['\u2019]s |this is )?(\\[\\[PHONE_\\d+]])(?=[.!]?$)", "$1 call $2",
            "(?<=[:,]) A&E(?=[.!]?$)", " go to A&E",
            "(" + AMOUNT + ") (?:on )?(?:RA|OA|O/A|room air|air)\\b", "$1 on ordinary air",
            "\\b(?:on|off O2,?) (?:RA|OA|room air)\\b", "on ordinary air",
            "(?<![\\w.\\]] )\\b(?:L|Lt|lt)\\.? (?=" + SIDED + ")", "left ",
            "(?<![\\w.\\]] )\\b(?:R|Rt|rt)\\.? (?=" + SIDED + ")", "right ",
            "(?<=[a-z,;:] )\\b(?:L|Lt|lt)\\.? (?=" + SIDED + ")", "left ",
            "(?<=[a-z,;:] )\\b(?:R|Rt|rt)\\.? (?=" + SIDED + ")", "right ",
            "\\b([Nn]o) ((?:\\w+ )?)#", "$1 broken $2bone",
            "# (?=of |\\w)", "broken ",
            "(?<=\\w) #(?=[ ,.;]|$)", " broken bone",
            "(?<=[a-z] )N(?=[,.;]|$)", "normal",
            "(?<=[a-zA-Z] )(?:NAD)\\b", "normal",
            "(?<=[a-zA-Z0-9] )neg\\b\\.?", "negative",
            "(?<=[a-zA-Z0-9] )pos\\b\\.?", "positive",
            "\\bc\\.f\\. |\\bcf\\.? (?=\\[\\[|\\d)", "compared with ",
            "(?i)\\ba\\.?m\\.? (?=(?:dose|tablet|insulin|medicine|medication|clinic|list|session|visit|call)s?\\b)", "morning ",
            "\\bPR (?=bleed|blood|loss|exam)", "bottom ",
            "\\bPV (?=bleed|blood|loss|exam)", "vaginal ",
            "\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\[\\[(?:NUMBER|MEASUREMENT|DOSE|PERCENTAGE)_)", " to ",
            "(?<=\\w)\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\[\\[PHONE_)", ": call ",
            "(?<=\\w)\\s*(?:[-=\u2013]+>|[\u2192\u21d2])\\s*(?=\\S)", ": ",
            "\\s*\u2191\\s*(?=\\S)", " up ",
            "\\s*\u2193\\s*(?=\\S)", " down ");

    private Senses() {}

    /** {@code text} with such short forms written out. */
    static String told(String text) {
        return SENSES.in(text);
    }
}
