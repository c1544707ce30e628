package org.plainletter.deidentify;

import org.plainletter.language.QuickPattern;

/** What stands beside a name and shows that it is one. In the texts that it is asked about, {@link #PERSON} stands where somebody is named already. */
final class NameContext {

    /** Covers a name that was found. */
    static final char PERSON = '\uE101';
    /** Covers any other fact. */
    static final char OTHER = '\uE102';

    private static final String ROLE = "(?:consultant|clinician|key ?worker|nurses?|doctor|secretary|co-?ordinator|midwi(?:fe|ves)|\\w*therapist|manager|social worker|chair(?:man|woman|person)?|chief executive|health visitor|surgeon|dietitian|\\w+ologist|psychiatrist"
            + "|pharmacist|navigator|specialist|physician|radiographer|optometrist|orthoptist|podiatrist|practitioner|anaesthetist|paediatrician|registrar|advocate|interpreter|worker|receptionist|administrator|admin|clerk|assistant|officer"
            + "|director|lead|matron|phlebotomist|physio|dentist|hygienist|optician|technician|counsellor|advis[eo]r|teacher|key person|link person|volunteer|driver|trainer|coach|hca|cns|senco)";
    private static final String SOMEBODY = "(?:" + PERSON + "|" + PERSON + " \\([^()]{0,40}\\))";
    private static final QuickPattern BEFORE = QuickPattern.compile("(?i)(?:\\b" + ROLE + "s?(?:,| is| are|:| –| -| \\(|,? (?:called|named))? ?\\(?$|\\b(?:ask|asking|asked) for $|\\b(?:speak|spoke|spoken|talk|talked) (?:to|with) $|\\b(?:named|called|name is|i am|i['’]m|pp|p\\.p\\.|signed:?|verified by|typed by|dictated by|seen by|by whom:|who:|with:|name:) $"
            + "|" + SOMEBODY + ",? (?:and|or|&) $|" + SOMEBODY + ", $)");
    private static final QuickPattern NEAR = QuickPattern.compile("(?i)\\b(?:with|by|let|tell|told|thank|ring|call|phone|for|from|see|saw|met|meet|to|and|or|contact|dear) $");
    private static final QuickPattern AFTER = QuickPattern.compile("(?i)^(?: (?:will|would|can|may|could|is going to|has agreed to|has offered to|aims to|plans to) (?:also |then |still |now |soon |be able to )?(?:ring|call|phone|telephone|visit|see|meet|write|be in touch|be there|get in touch|talk|speak|explain|show|teach|cover|go on|go through|come|help you|support you)\\b"
            + "| (?:rang|phoned|says|said|told|explained|visited|thinks|asked|agreed|wrote|called|came|met|sat)\\b|['’]s (?:number|phone|mobile|direct|email|room|clinic|mum|dad|mother|father|wife|husband|partner|carers?|care|school|support|family)\\b"
            + "| ?\\((?:[\\p{L}-]+ ){0,3}" + ROLE + "\\b|,? (?:who (?:is|was|will|has|can|works|runs|you)|(?:our|your|the|his|her|a|my)? ?(?:[\\p{L}-]+ ){0,3}" + ROLE + "\\b)| \\(?" + PERSON + ")");
    private static final QuickPattern NO_PERSON_BEHIND = QuickPattern.compile("(?i)^(?:['’]s?)?[ -](?:hospitals?|wards?|clinics?|house|units?|centre|road|street|lane|wing|building|suite|school|surgery|court|lodge|hospice|pharmacy|disease|syndromes?|palsy|tests?|scor(?:e|ing)|scale|stages?|criteria|charts?|lines?|catheters?|tubes?|collar|splint|stockings?"
            + "|fractures?|man(?:oe|eu)uvres?|methods?|sign|phenomenon|oesophagus|lymphoma|cyst|contracture|visual|field|technique|frames?|cards?|box|boxes|monitors?|drain|bandage|inhalers?|tablets?|capsules?|cream|ointment|patch|drops|sachets?|spray|vaccines?|injections?|mg|area|site|app|system|website|portal|estate|estates|island|isles|speakers?|language|interpreters?)\\b");
    private static final QuickPattern PLACE_BEFORE = QuickPattern.compile("(?i)\\b(?:in|at|near|outside|around|via|through|across|towards|opposite|of|the|route|bus)(?: the)? $");
    private static final QuickPattern NO_INITIAL = QuickPattern.compile("(?i)\\b(?:part|section|vitamin|hepatitis|group|appendix|ward|clinic|block|floor|level|plan|type|room|entrance|gate|zone|grade|bay|stage|category|schedule|form|option|strep|influenza|flu|suite|area|theatre|unit|wing|class|step|influenzae|protein|factor|team|pod) $");

    private NameContext() {}

    /** Whether what is between {@code start} and {@code end} of {@code text} is beside a role, a person or a deed that only people do. */
    static boolean shows(String text, int start, int end) {
        return BEFORE.matcher(before(text, start)).find() || AFTER.matcher(after(text, end)).find();
    }

    /** Whether a word such as "with" or "tell" stands before it. */
    static boolean allows(String text, int start) {
        return NEAR.matcher(before(text, start)).find();
    }

    /** Whether it is called after a person, and is none: a place, an illness, a test. */
    static boolean denies(String text, int end) {
        return NO_PERSON_BEHIND.matcher(after(text, end)).find();
    }

    /** Whether a word such as "in" or "near" stands before it. */
    static boolean placed(String text, int start) {
        return PLACE_BEFORE.matcher(before(text, start)).find();
    }

    /** Whether the letter at {@code start} belongs to the word before it: "Part C", "vitamin D". */
    static boolean lettered(String text, int start) {
        return NO_INITIAL.matcher(before(text, start)).find();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - 60), start);
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 60));
    }
}
