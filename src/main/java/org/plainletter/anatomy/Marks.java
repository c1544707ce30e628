package org.plainletter.anatomy;

import static org.plainletter.intake.Block.Kind.HEADING;
import static org.plainletter.intake.Block.Kind.LINE;
import static org.plainletter.intake.Block.Kind.LIST_ITEM;
import static org.plainletter.intake.Block.Kind.PARAGRAPH;
import static org.plainletter.intake.Block.Kind.TABLE_ROW;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** What the pieces of a letter are known by. */
final class Marks {

    static final String TITLE =
            "(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Doctor|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Revd|Reverend|Sister|Nurse|Baby)";

    static final QuickPattern SALUTATION = QuickPattern.compile("^(?:dear\\b|to whom it may concern|hello\\b|hi\\b|good (?:morning|afternoon)\\b)",
            Pattern.CASE_INSENSITIVE);

    static final QuickPattern CLOSE = Lexicon.pattern(
            "^(?:yours\\s+(?:sincerely|faithfully|truly|ever|very)|yours,?$|(?:with\\s+)?(?:(?:all|very|my|our|love|and)\\s+)*(?:kind(?:est)?|best|warm(?:est)?|many|good)\\s+(?:regards|wishes|thanks)"
            + "|(?:with\\s+)?regards|sincerely|(?:many )?thank(?:s| you),?$|see you soon\\W*$|all the best\\W*$|take care\\W*$|person completing (?:the |this )?(?:record|letter|form|summary)|electronically (?:signed|authorised))(?!\\p{L})(?! to\\b)");

    static final QuickPattern COPIES = Lexicon.pattern(
            "^(?:c\\.?\\s?c\\.?(?:\\s*[:;.,–-]|\\s+(?=\\p{Lu}))|cop(?:y|ies)(?:\\s+(?:of (?:this )?letter\\s+)?(?:sent\\s+)?to)?\\s*:|copied to\\b"
            + "|cop(?:y|ies) to\\b|distribution(?: list)?\\s*:?|bcc\\b)");

    static final QuickPattern SUBJECT = QuickPattern.compile("^(?:RE|Re|re|Regarding|Subject|SUBJECT)\\s*[:.–-]|^(?:RE|Re)\\s+(?=\\p{Lu})");

    static final QuickPattern REFERENCE = Lexicon.pattern(
            "^(?:(?:our|your|my|letter|case|booking|patient|referral|appointment)?\\s*ref(?:erence|s)?(?:\\s*(?:no|number))?\\b"
            + "|(?:nhs|hospital|hosp|unit|patient|case|mrn|crn|ubrn|chi|h&c|pas|district|account)\\s*(?:no|number|num|id)\\b|nhs\\s*:?\\s*\\d|nhs\\s*:|mrn\\b|crn\\b|ubrn\\b|chi\\s*:"
            + "|d\\.?\\s?o\\.?\\s?b\\b|date of birth|birth date|born\\s*:|date\\s*(?:of (?:letter|clinic|dictation|typing)|dictated|typed)?\\s*:"
            + "|(?:clinic|letter|report|typing) date\\b|date (?:dictated|typed)|dictated\\s*(?:on|:|\\d)|typed\\s*(?:on|:|\\d)|transcribed|password|pin\\s*:|sent\\s*:|from\\s*:\\s*\\S+.*@|(?:x-?ray|scan|lab|e-?mis|rio|systmone|pathway|caseload)\\s*(?:ref|no|number|id)\\b"
            + "|(?:patient(?:'s)? )?(?:name|address|surname|forenames?|first name|gender|sex|age|title|postcode|known as)\\s*:|patient\\s*:"
            + "|gp(?: name| practice)?\\s*:|registered gp|next of kin|nok\\s*:"
            + "|ethnic\\w*\\s*:|religion\\s*:|(?:first |preferred )?language\\s*:|marital status)");

    /** Nothing but a date. */
    static final QuickPattern DATE_ONLY = Lexicon.pattern(
            "^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9},?\\s+\\d{2,4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})$");

    static final QuickPattern POSTCODE = QuickPattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b");

    static final QuickPattern STREET = Lexicon.pattern(
            "^(?:(?:flat|apartment|unit|room)\\s+\\w+,?\\s*)?\\d+[a-z]?,?\\s+\\p{L}|^(?:flat|apartment)\\s+\\w+"
            + "|\\b(?:road|street|lane|avenue|close|drive|way|crescent|terrace|court|gardens|place|hill|yard|mews|grove|park|row|square|house|cottage)\\b");

    static final QuickPattern TITLED = QuickPattern.compile("^(?:" + TITLE + "|" + TITLE.toUpperCase(Locale.ROOT) + ")\\.?\\s+(?:(?:&|and)\\s+\\S+\\s+)?\\p{Lu}");

    static final QuickPattern BARE_NAME = QuickPattern.compile("^\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,3}$");

    static final QuickPattern TO = Lexicon.pattern(
            "^(?:to\\s*:|to the (?:parent|guardian|carer|family)|(?:strictly )?private (?:&|and) confidential|(?:private|confidential|addressee only)$"
            + "|parents?/?\\s*(?:guardian|carer)?s? of|private\\s*[:,–-]|(?:addressee|client|service user)\\s*:)");

    /** What tells who the patient is, and the numbers that clerks go by: not for reading, wherever it stands. */
    static final QuickPattern IDENTIFYING = Lexicon.pattern(
            "^(?:(?:your |patient'?s? )?(?:nhs|hospital|hosp|unit|patient|case|mrn|crn|ubrn|chi|h&c|pas|district|x-?ray|scan|lab|pathway|caseload|booking|e-?mis|rio|systmone)\\s*(?:no|number|num|id|ref(?:erence)?)\\b\\.?"
            + "|nhs\\s*:?\\s*\\d|(?:our|your) ref\\b|ref\\s*[:.]|d\\.?\\s?o\\.?\\s?b\\b|date of birth|(?:patient(?:'s)? )(?:name|address)\\s*:|(?:surname|forenames?|gender|sex|gp practice|registered gp|next of kin)\\s*:)");

    /** A cell of a row that tells who the patient is. */
    private static final QuickPattern IDENTITY_CELL = Lexicon.pattern(
            "(?:^|;\\s)(?:(?:patient )?(?:name|address)|d\\.?o\\.?b\\.?|date of birth|nhs(?: (?:no|number))?|(?:hosp(?:ital)?|unit|case|patient) (?:no|number|id)|gp(?: practice)?|registered gp|sex|gender|age)\\.?:");
    /** When somebody came and went. */
    private static final QuickPattern MOVEMENT = Lexicon.pattern("\\b(?:admitted|admission|discharged?|attended|seen|appointment)\\b");

    static final QuickPattern POST = Lexicon.pattern(
            "\\b(?:consultant|secretar(?:y|ies)|registrar|nurse|manager|co-?ordinator|specialist|practitioner|therapist|director|officer|administrator"
            + "|team|department|service|clinic|surgeon|physician|doctor|midwife|audiologist|psychologist|dietitian|pharmacist|optometrist|radiographer|admin|bookings?|reception(?:ist)?|lead|matron|sister|office|tel|email)\\b");

    static final QuickPattern CONTACT = Lexicon.pattern("\\b(?:tel|telephone|phone|fax|e-?mail|web|www|direct line|text(?:phone)?|minicom|switchboard)\\b|@|\\b0\\d{2,4}[\\s)]*\\d{3}");

    static final QuickPattern APPOINTMENT_LABEL = Lexicon.pattern(
            "^(?:(?:appointment|day|new|old|previous|original|date and|day and)\\s*(?:and )?(?:date|time|details?)|time|venue|location|where|when|clinic|hospital|place|with|clinician|consultant|arrive|arrival time|please (?:allow|bring)|duration|length|type of appointment|appointment(?: type)?)\\s*:");

    /** A label of when and where somebody is to come, beside which a date is no date of a letter. */
    static final QuickPattern MEETING_LABEL = Lexicon.pattern(
            "^(?:(?:appointment |arrival |start |report(?:ing)? |your )?time|arriv\\w+|come (?:at|to)|report (?:at|to)|go home|where|venue|location|place|(?:please )?(?:allow|bring)|what to bring|how long|duration|length|with|seeing|who)\\b[^:]{0,25}:");

    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

    /** A day of the calendar. */
    static final QuickPattern DAY = Lexicon.pattern("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?\\s+" + MONTH + "\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b");

    /** The date of something: below the greeting it is not that of the letter. */
    static final QuickPattern DATED = Lexicon.pattern("^dates?\\s*:.*(?:" + DAY.pattern() + ")");

    /** A time of the day. */
    static final QuickPattern CLOCK = Lexicon.pattern(
            "(?<![\\d./-])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?![./-]?\\d)|\\b\\d{1,2}\\s*(?:am|pm|a\\.m|p\\.m|noon)\\b|\\b(?:noon|midday)\\b");

    static final QuickPattern PHONE = QuickPattern.compile("(?<!\\d)\\(?0\\d{2,4}[\\s)]*\\d{3,4}(?:[\\s-]?\\d{2,4})?");

    /** A line that is there for patients: "Eye Casualty 0161 …". */
    static final QuickPattern NAMED_LINE = Lexicon.pattern(
            "^(?!.*\\b(?:fax|switchboard|secretar\\w+|direct|main)\\b)[^\\d@]{0,50}\\b(?:casualty|helpline|line|nurses?|emergency|triage|ward|bookings?|appointments|unit|team|desk|enquiries|pharmacists?|midwi(?:fe|ves)|urgent)\\b[^\\d@]{0,20}0\\d{2,4}[\\s)]*\\d{3}");

    /** When somebody answers the phone. */
    static final QuickPattern HOURS = Lexicon.pattern(
            "\\b(?:" + WEEKDAY + "|weekdays?|daily|every day|term time|office hours)\\b[^\\n]{0,40}\\b\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|noon)?\\s*(?:-|–|to|until|till)|"
            + "\\b\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?\\s*(?:-|–|to)\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|noon)?[^\\n]{0,6}\\b(?:" + WEEKDAY + "|weekdays?|daily|every day)\\b"
            + "|\\bany ?time\\b|\\bat all times\\b|\\bday (?:or|and) night\\b|\\b24[- ]hours?\\b|\\b24/7\\b");

    /** A title that tells more than what the letter is about. */
    static final QuickPattern TELLING = QuickPattern.compile(DAY.pattern() + "|" + CLOCK.pattern()
            + "|\\b(?:left|right|both)\\b|\\b(?:urgent|routine)\\b|\\b(?:reply|respond|rebook|ring|phone|call|contact us) by\\b|\\bwithin \\d", Pattern.CASE_INSENSITIVE);

    static final QuickPattern READER = Lexicon.pattern("\\b(?:you|your|please)\\b");

    /** "Wexcombe NHS Trust – caring with you": an organisation and what it says of itself. */
    private static final QuickPattern STRAP = QuickPattern.compile("(?i)^[^.:–]{0,60}\\b(?:trust|nhs|hospitals?|care|health|services?|practice|surgery|centre)\\b[^.:–]{0,20}(?::| [–-]) [^.\\d]{3,70}[.!]?$");
    /** Words of a sentence that tells or asks something, which a motto lacks. */
    private static final QuickPattern ACTION = Lexicon.pattern("\\d|\\b(?:please|do not|don['’]t|must|should|bring|ring|phone|call|contact|text|ask|tell|write|visit|parking|bus|interpreter|easy read|is|are|was|were|can|cannot|will|have|has|need|may|if|reply|complain\\w*|enclosed|available)\\b");
    private static final int MOTTO_WORDS = 9;
    /** What trusts say of themselves. */
    private static final QuickPattern VIRTUE = Lexicon.pattern(
            "\\b(?:car(?:e|ing)|health\\w*|together|people|communit\\w+|hearts?|hands|future|better|best|excellen\\w+|proud\\w*|pride|respect|compassion\\w*|kind\\w*|courage|safe\\w*|tomorrow|lives|life|heal\\w*|help|calling|outstanding|quality|every|serv\\w+|inspir\\w+|deliver\\w*|dignity|smile\\w*|brighter|right|forward|hope|trusted)\\b");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!])\\s+");
    private static final Pattern YEAR = Pattern.compile("(?i)" + "\\b(?:since )?1[89]\\d\\d\\b|\\bsince 20\\d\\d\\b");
    private static final QuickPattern TELLS = Lexicon.pattern("\\b(?:you|your|please|do not|don['’]t|must|should|bring|ring|phone|call|contact|if|when|parking|bus|interpreter|easy read)\\b");

    /** The words of an organisation, not of a person. */
    static final QuickPattern ORGANISATION = Lexicon.pattern("\\b(?:trust|partnership|nhs|hospitals?|team|services?|clinic|centre|department|surgery|unit|infirmary|practice|health|directorate|office|network)\\b");

    private static final QuickPattern VERB = Lexicon.pattern(
            "\\b(?:you|your|we|i|he|she|it|they|is|are|was|were|has|have|had|will|would|please|can|could|should|must|may|been|do|not)\\b");

    private static final QuickPattern ORDER = Lexicon.pattern(
            "^(?:please|do not|you must|you should|you need|if you|it is (?:very )?important|this letter|never|remember|we )\\b");

    private static final QuickPattern ABOUT = Lexicon.pattern("^(?:patient|gp|referrer|practice) (?:details|demographics|practice|information)\\b");

    private static final Set<String> HEADINGS = new HashSet<>(Lexicon.entries("headings.txt"));

    private Marks() {}

    /** Whether the piece is running text rather than a line of an address or a title. */
    static boolean running(Piece piece) {
        boolean sentence = piece.has(VERB) && (piece.words() >= 8 || piece.words() >= 4 && piece.text().matches("(?s).*[.!?:]$"));
        return sentence && piece.is(PARAGRAPH, LINE, HEADING) && !piece.has(COPIES);
    }

    /** Whether the piece is the title of what follows it; an instruction in bold or in capitals is none. */
    static boolean heading(Piece piece) {
        if (known(piece)) {
            return true;
        }
        boolean rest = piece.text().matches("^[^()]{1,12}\\)[.]?$");
        boolean instruction = rest || piece.words() >= 5 && piece.has(ORDER) || piece.text().matches("(?s).*[.!]$") && piece.words() >= 4;
        boolean labelled = piece.has(CONTACT) || piece.has(DAY) && piece.has(CLOCK) || piece.has(POSTCODE) || piece.has(REFERENCE) && piece.words() > 3;
        return piece.is(HEADING) && piece.words() <= 14 && !instruction && !labelled;
    }

    /** Whether the piece is one of the headings that NHS letters share, with or without a colon. */
    static boolean known(Piece piece) {
        return piece.is(HEADING, LINE, PARAGRAPH) && piece.words() <= 8 && HEADINGS.contains(bare(piece.text()));
    }

    /** Whether the piece is the title of a box about the patient. */
    static boolean aboutThePatient(Piece piece) {
        return piece.has(ABOUT);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[:.]+$", "").replaceAll("\\s+", " ").replaceAll("^\\d+[.)]\\s*", "").strip();
    }

    /** Whether {@code sentence} tells or asks the reader something, so that it counts even in small print. */
    static boolean toReader(String sentence) {
        return TELLS.matcher(sentence).find() && !motto(sentence) && !Boilerplate.in(sentence) && !STRAP.matcher(sentence).matches();
    }

    /** Whether {@code sentence} is a few words that tell and ask nothing. */
    static boolean motto(String sentence) {
        return Piece.count(sentence) <= MOTTO_WORDS && !sentence.contains(":") && !ACTION.matcher(sentence).find();
    }

    /** Whether {@code sentence} praises who sent the letter: "Safe hands, warm hearts", "Serving the coast since 1894". */
    static boolean praise(String sentence) {
        String plain = YEAR.matcher(sentence).replaceAll("");
        return VIRTUE.matcher(sentence).find() && SENTENCES.splitAsStream(plain.strip()).allMatch(Marks::motto) && Piece.count(plain) <= MOTTO_WORDS + 3;
    }

    /** Whether the piece is a line of a box of numbers and names that identify the patient. */
    static boolean identifying(Piece piece) {
        boolean row = piece.is(TABLE_ROW) && IDENTITY_CELL.matcher(piece.text()).results().count() > 1 && !piece.has(MOVEMENT);
        return (piece.has(IDENTIFYING) || row) && piece.words() <= 30 && !running(piece);
    }

    /** Whether the piece says who gets a copy. */
    static boolean copies(Piece piece) {
        return piece.has(COPIES) && !known(piece) && !running(piece);
    }

    static boolean list(Piece piece) {
        return piece.is(LIST_ITEM, TABLE_ROW);
    }

    static boolean reference(Piece piece) {
        return !piece.is(LIST_ITEM) && piece.words() <= 30 && (piece.has(REFERENCE) || piece.has(DATE_ONLY)) && !piece.has(APPOINTMENT_LABEL);
    }
}
