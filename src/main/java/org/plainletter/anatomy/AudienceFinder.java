package org.plainletter.anatomy;

import org.plainletter.language.QuickPattern;

/** Tells whom a letter speaks to by its greeting, its envelope, and whether it says "you" or "he", "she" and "the patient". */
final class AudienceFinder {

    private static final QuickPattern PARENT = Lexicon.pattern("\\b(?:parents?|guardians?|carers?|mum|dad|mother|father|family)\\b|\\(for \\p{Lu}\\p{L}+\\)");
    private static final QuickPattern CLINICIAN = Lexicon.pattern(
            "^\\s*dear\\s+(?:dr|doctors?|colleagues?|prof(?:essor)?|gp|practice|sister|nurse|matron|team)\\b|\\bcolleagues?\\b");
    private static final QuickPattern CHILD = Lexicon.pattern("\\byour (?:child|son|daughter|children|little (?:one|boy|girl))\\b|\\bparental responsibility\\b|\\byour child['’]s\\b");
    /** A row of a form that names a child, or who is there for it. */
    private static final QuickPattern CHILD_ROW = Lexicon.pattern("(?m)^\\W*(?:(?:name of )?(?:the )?(?:child|baby)(?:['’]s name)?|parents?(?:/ ?(?:guardian|carer)s?)?(?: present| attending)?(?: or (?:guardian|carer)s?)?(?: of)?)\\s*:");
    private static final QuickPattern BABY = Lexicon.pattern("\\byour bab(?:y|ies)\\b");
    private static final QuickPattern EXPECTING = Lexicon.pattern("\\b(?:pregnan\\w+|midwi\\w+|antenatal|maternity|labour)\\b");
    /** How a reader who is somebody's relative is spoken to. */
    private static final QuickPattern KIN = Lexicon.pattern("\\byour (?:mum|mother|dad|father|husband|wife|partner|brother|sister|grand\\p{L}+|nan|aunt|uncle)\\b|\\byou both\\b|\\bthe two of you\\b");
    private static final QuickPattern KIN_OF = Lexicon.pattern("\\b(?:parents?|guardians?|carers?|mother|father|mum|dad|son|daughter|wife|husband|partner|brother|sister)(?:\\(s\\))? (?:and (?:carer|daughter|son|wife|husband) )?(?:of|to|for)\\b");
    private static final QuickPattern READER = Lexicon.pattern("\\b(?:you|your|yours|yourself)\\b");
    private static final QuickPattern THIRD = Lexicon.pattern(
            "\\b(?:he|she|his|her|him|hers|himself|herself|(?:the|this) (?:\\S+ ){0,4}(?:patient|gentleman|lady|woman|man|boy|girl|child|infant))\\b");
    /** "You" that a clinician is called by in a letter about somebody else. */
    private static final QuickPattern TO_COLLEAGUE = Lexicon.pattern(
            "\\b(?:thank you|you (?:could|would|can) (?:see|review|assess|prescribe|arrange|check|refer)|if you (?:could|would)|your (?:letter|referral|patient|opinion|practice|help|advice|records?))\\b");

    /** A greeting to somebody by name. */
    private static final QuickPattern BY_NAME = QuickPattern.compile("^\\s*[Dd]ear\\s+(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s+)?(?!Sir\\b|Madam\\b|Team\\b|All\\b)\\p{Lu}\\p{L}+");
    /** Who or what treats people, on an envelope. */
    private static final QuickPattern CLINICAL = Lexicon.pattern("\\b(?:dr|doctor|gp|surgery|practice|medical|health centre|hospital|clinic|infirmary|consultant|nurse|midwife|pharmac\\w+|nhs|trust|\\w*therapist|\\w*ologist|optician|dentist|social work\\w*)\\b");

    private AudienceFinder() {}

    /** The audience. */
    static Audience find(Evidence evidence) {
        String body = evidence.body();
        int reader = count(READER, body) - count(TO_COLLEAGUE, body);
        int third = count(THIRD, body);
        boolean child = count(CHILD, body) > 0 || count(BABY, body) > 0 && count(EXPECTING, body) == 0;
        boolean aboutSomebody = third >= 3 && third > reader * 2;
        boolean kin = third >= 3 && (has(KIN_OF, evidence.addressee()) || aboutSomebody && has(KIN, body) && !has(CLINICIAN, evidence.greeting()));
        boolean childForm = third >= 3 && has(CHILD_ROW, evidence.all()) && !has(CLINICIAN, evidence.greeting());
        if (childForm || has(PARENT, evidence.greeting()) || has(PARENT, evidence.addressee()) && child || kin) {
            return Audience.PARENT;
        }
        if (has(CLINICIAN, evidence.greeting())) {
            return reader > 2 * third + 2 ? Audience.PATIENT : Audience.CLINICIAN;
        }
        if (child && count(CHILD, body) * 8 >= count(READER, body)) {
            return Audience.PARENT;
        }
        boolean helper = aboutSomebody && reader > 0 && BY_NAME.matcher(evidence.greeting()).find() && !evidence.addressee().isBlank() && !has(CLINICAL, evidence.addressee());
        if (helper) {
            return Audience.PARENT;
        }
        boolean noReader = evidence.greeting().isEmpty() && reader == 0 && third >= 1;
        return aboutSomebody || noReader ? Audience.CLINICIAN : Audience.PATIENT;
    }

    private static boolean has(QuickPattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static int count(QuickPattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
