package org.plainletter.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * Terms in which a figure is part of the name: "type 2", "COVID-19", "HbA1c", "L5/S1", "class II". Each is one fact, said as the term, so that no
 * figure is left outside a fact and the noun behind it ("diabetes") stays readable. Roman numerals are said in figures.
 */
final class FixedTermFinder extends PatternFinder {

    /** "CD7 3PP" is no antigen. */
    private static final String NO_POSTCODE = "(?! ?\\d[A-Z]{2}\\b)";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

    FixedTermFinder() {
        super(FactType.NUMBER,
                rule("\\b(?i:(type|tier|stage|grade|phase|band|category|class|cat|step|schedule|group|version|part|section|appendix|table|figure|page|question|year|gravida|para))"
                        + " ?-? ?(\\d{1,2}[a-cA-C]?(?: ?[/–-] ?\\d{1,2}[a-c]?)?(?: of \\d{1,3})?|I{1,3}|IV|VI?)(?![\\w./:%-]*\\d)\\b(?! ?(?i:weeks?|days?|hours?|months?|years?|minutes?)\\b)", FixedTermFinder::graded),
                rule("\\b(?i:covid|sars-cov)[- ]?\\d{1,2}\\b|\\bH\\dN\\d\\b|\\b(?i:hba1c|a1c)\\b|\\b[Vv]itamin [ABDK]\\d{1,2}\\b|\\bB(?:1|2|3|6|9|12)\\b(?! ?\\d)", FixedTermFinder::term),
                rule("\\b(?:SpO2|SaO2|PaO2|PaCO2|FiO2|O2|CO2|H2|NEWS-?2|PHQ-?[29]|GAD-?[27]|FEV1(?:/FVC)?|CA[ -]?(?:125|19-9|15-3)|HER-?2|BRCA-?[12]|P2Y12|CHA2DS2-?VASc|CYP\\w*\\d\\w*"
                        + "|SGLT-?2|GLP-?1|DPP-?4|5-?HT\\d?|5-?ASA|5-?FU|HLA-?[A-Z]+\\d+|G6PD|C3|C4|FT[34]|T[34]|p53|PD-?L?1|EQ-?5D|SF-?36|4AT|6-?CIT|ABCD2|SCL70|I-?131|Tc-?99m|F-?18|T[12] ?MRI"
                        + "|QRISK-?\\d|IL-?\\d{1,2}|CD\\d{1,2}|MS?-?LVEF\\d|S\\d\\+S\\d|3D|2D|4D)\\b" + NO_POSTCODE, FixedTermFinder::term),
                rule("(?<![\\w/-])[CTLS]\\d{1,2}(?: ?[/–-] ?[CTLS]?\\d{1,2})?\\b(?![./]?\\d|-\\w)" + NO_POSTCODE, FixedTermFinder::term),
                rule("(?<![\\d/])24/7(?![\\d/])|\\bomega[- ]3\\b|\\b(?i:five|5) a day\\b|\\bX2\\b|\\bA[345]\\b(?= (?:size|paper|sheet|envelope|form))", FixedTermFinder::term));
    }

    private static Read graded(MatchResult match) {
        String number = match.group(2);
        String figures = ROMAN.contains(number) ? Integer.toString(ROMAN.indexOf(number) + 1) : number;
        String said = match.group(1).toLowerCase(Locale.ROOT) + " " + figures;
        return read(match, said.toLowerCase(Locale.ROOT), said);
    }

    private static Read term(MatchResult match) {
        return read(match, match.group().toLowerCase(Locale.ROOT).replace('–', '-'), tidy(match.group()));
    }
}
