package org.plainletter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * People: names behind a title, and names without one where a label ("Secretary:") or a role beside it ("your keyworker, Asha Patel") shows that it is a name.
 * The key is the surname, so that "Dr Smith" and "Dr John Smith" are the same. Post-nominals are left out.
 */
final class PersonFinder implements FactFinder {

    private static final String TITLE = "(?:(?:(?:Clinical )?Nurse (?:Specialist|Practitioner|Consultant)|Specialist Nurse|Dr|DR|Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|Mx|MX|Prof|PROF|Professor|Doctor|Sir|Dame|Lady|Lord|Sister|Sr|(?:Staff |Charge |Senior |Nurse )?Nurse|Matron|Master|Rev|Reverend|Fr|Father|Rabbi|Imam|Midwife)(?!\\p{L})\\.?)";
    private static final String PARTICLE = "(?:(?:van|von|der|den|de|la|le|du|bin|ibn|binti|al|el|ul|da|dos|di|af|ter|ap|mac|st) )";
    private static final String WORD = "(?:(?:al|el|d|de|O|D)['-])?\\p{Lu}[\\p{L}]*(?:['-]\\p{L}{2,}){0,4}(?:-(?:van|de|von) \\p{Lu}\\p{L}+)?";
    private static final String INITIALS = "\\p{Lu}(?:\\.? ?-?\\p{Lu})?(?:\\.(?: ?\\p{Lu}\\.){0,4})";
    private static final String PART = "(?:" + INITIALS + "|" + PARTICLE + "+" + WORD + "|" + WORD + ")";
    private static final String NAME = "(" + PART + "(?: ?(?<=[ .])" + PART + "){0,4})";
    private static final String ROLE = "(?i:consultant|clinician|key ?worker|nurse|doctor|secretary|co-?ordinator|midwife|therapist|physiotherapist|manager|social worker|chair(?:man|woman|person)?|chief executive|health visitor|surgeon|dietitian|psychologist|psychiatrist"
            + "|pharmacist|navigator|specialist|physician|radiographer|audiologist|optometrist|orthoptist|podiatrist|practitioner|anaesthetist|cardiologist|paediatrician|registrar|advocate|interpreter|support worker|care worker|receptionist|administrator|worker|director|lead|matron|phlebotomist|physiologist|physio|dentist|hygienist|dispenser|optician|technician|phlebotomy|counsellor|clerk)";
    private static final Pattern NAME_PART = Pattern.compile(PART);
    private static final QuickPattern SURNAME = QuickPattern.compile("(?:\\b" + PARTICLE + "+)?[^ .]+$");
    private static final QuickPattern TITLED = QuickPattern.compile("\\b(" + TITLE + "(?: ?(?:&|and) " + TITLE + ")?) ?(?:" + TITLE + " )?" + NAME);
    /** "Sister" of "Sister Mrs", the title that is said of two. */
    private static final QuickPattern FIRST_TITLE = QuickPattern.compile("^(" + TITLE + "(?: ?(?:&|and) " + TITLE + ")?).*$");
    private static final QuickPattern LABELLED = QuickPattern.compile("\\b(?:" + ROLE + "|(?i:named (?:nurse|consultant)|contact(?: person| name)?|seen by|appointment with|with|dictated by|written by|GP|completed by|referrer|referred by|signed|lead))(?: [Nn]ame)? ?: *" + NAME);
    private static final QuickPattern BESIDE = QuickPattern.compile("\\b(?i:your|the|our|my|his|her|their|community|named|specialist|care|a)(?: [a-z-]+){0,4}? " + ROLE + "s?,? (?:is |called |named )?" + NAME);
    private static final QuickPattern SAYS = QuickPattern.compile("\\b(?i:my name is|I am called|under the care of|spoke to|spoke with|seen by|looked after by) " + NAME);
    private static final QuickPattern ASKED = QuickPattern.compile("\\b(?i:(?:ask for|asking for|speak (?:to|with)|talk to|spoken to|key ?worker|care co-?ordinator|named nurse|link nurse)),? (?:is |called |named )?(" + WORD + "(?: " + WORD + ")?)(?=,| \\(|[.;]|$|\\n| (?:on|at|in|from|who|about|if|by|before|after|or|and|is|will|for|when|when|has)\\b)");
    private static final QuickPattern RUNG = QuickPattern.compile("\\b(?i:ask|ring|call|phone|contact|tell|email|text) (" + WORD + "(?: " + WORD + ")?)(?= (?:on (?:\\d|[\\uE000-\\uE0FF])|about|in the|from the|if|or)\\b?)");
    private static final QuickPattern ROLED = QuickPattern.compile("(?<![\\p{L}'-])(" + WORD + "(?: " + WORD + ")?) \\((?:[\\p{L}-]+ ){0,3}" + ROLE + "\\)");
    private static final QuickPattern APPOSED = QuickPattern.compile("(?<![\\p{L}] |[\\p{L}'-])(?<!^)(" + WORD + ")(?:, | \\()(?:our|your|the|his|her|my) (?:[\\p{L}'-]+ ){0,4}?" + ROLE + "\\b");
    private static final QuickPattern REVERSED = QuickPattern.compile("\\b(\\p{Lu}[\\p{Lu}'-]{2,}), (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*)?) ?\\((" + TITLE + ")\\)");
    /** How the names of departments, services and illnesses end, and those of people do not. */
    private static final QuickPattern NO_PERSON = QuickPattern.compile(".*(?:olog(?:y|ist)|ics|ions?|ment|aphy|iatrics|ances?|ment|ery|apy|ists?|itis|line|desk|office|services?|care|health|opy|ity|ings|ments|als|nics|x-?ray|transport|theatres?|hub|team|unit|direct|online|uk|trust|security|maternity|physio|finance|estates|today|us|them|him|her|me)$");
    private static final QuickPattern BEFORE = QuickPattern.compile(NAME + " ?(?:,|\\(|–) ?(?:(?i:your|our|the|my|his|her) )?(?:[\\p{L}&'-]+ ){0,4}?" + ROLE + "\\b");
    private static final Set<String> NO_NAMES = Set.copyOf(List.of(("consultant registrar specialist cardiologist physician surgeon paediatric paediatrician clinical lead senior department hospital gp practitioner secretary manager on at in will has your the tel telephone phone email "
            + "ref date nhs dob dear re and or of for clinic nurse nurses ward surgery medical practice health centre street road avenue is was who please if when consultants team service services trust community associate junior locum staff charge cardiac diabetes "
            + "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yours sincerely faithfully cc copy our we you he she they this that patient title name appointment time to by from with but so "
            + "mbbs mbchb frcp frcs mrcp mrcgp mrcpsych frcpch frca frcog mrcog md phd bsc msc rgn rn rm rmn rscn rnld ba ma mba obe mbe cbe qc fracs facem dch drcog dip diphe pgdip prof mr mrs ms miss dr psychiatrist psychologist therapist dietitian radiographer no "
            + "audiologist anaesthetist oncologist dermatologist neurologist midwife matron sister doctor officer office administrator assistant advanced principal deputy head chief medicine surgery outpatients cardiology not can may as an a it his her their signed dictated typed before after until since once while sending posting signing printing "
            + "level room floor house building infirmary st royal university team's hospital's today tomorrow address postcode mobile fax number hosp unit lab ct mri id scan scanner scans suite imaging angiogram angiography enterography society helpline line led call home visit visits patients partner reception pals switchboard bookings triage duty anyone someone staff pharmacy "
            + "everyone nobody admissions appointments results access samaritans macmillan mencap mind age citizens advice dvla social community").split(" ")));

    @Override
    public FactType type() {
        return FactType.PERSON;
    }

    @Override
    public List<Fact> find(String text) {
        var facts = new ArrayList<Fact>();
        QuickMatcher matcher = TITLED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start(2) + 1) {
            add(facts, text, new Span(matcher.start(2), matcher.end(2)), text.substring(matcher.start(1), matcher.start(2)), 1);
        }
        for (QuickMatcher turned = REVERSED.matcher(text); turned.find();) {
            String said = title(turned.group(3)) + PersonNames.said(turned.group(2) + " " + turned.group(1));
            facts.add(new Fact(FactType.PERSON, new Span(turned.start(), turned.end()), surname(turned.group(1)), said));
        }
        for (QuickPattern pattern : List.of(ASKED, RUNG, ROLED, APPOSED)) {
            pattern.matcher(text).results().filter(match -> !NO_PERSON.matcher(match.group(1).toLowerCase(Locale.ROOT)).matches())
                    .forEach(match -> add(facts, text, new Span(match.start(1), match.end(1)), "", 1));
        }
        for (QuickPattern pattern : List.of(LABELLED, SAYS, BESIDE, BEFORE)) {
            for (QuickMatcher named = pattern.matcher(text); named.find();) {
                add(facts, text, new Span(named.start(1), named.end(1)), "", pattern == BESIDE ? 1 : 2);
            }
        }
        return facts;
    }

    /** The name that {@code name} begins with, if it has {@code least} parts; {@code title}, if not empty, stands right before it. */
    private static void add(List<Fact> facts, String text, Span name, String title, int least) {
        int end = name.start();
        int parts = 0;
        Matcher part = NAME_PART.matcher(text).region(name.start(), name.end());
        while (part.find() && (parts == 0 || part.start() - end <= 1) && !NO_NAMES.contains(part.group().toLowerCase(Locale.ROOT).replace(".", ""))) {
            end = part.end();
            parts++;
        }
        String whole = text.substring(name.start(), end);
        boolean shouted = whole.equals(whole.toUpperCase(Locale.ROOT)) && !whole.contains(".");
        if (parts >= least && whole.replaceAll("[^\\p{L}]", "").length() >= 2 && !(title.isEmpty() && shouted)) {
            int start = name.start() - title.length();
            String before = title.isEmpty() ? "" : title(FIRST_TITLE.matcher(title).replaceFirst("$1"));
            facts.add(new Fact(FactType.PERSON, new Span(start, end), surname(whole), before + PersonNames.said(whole)));
        }
    }

    private static String title(String written) {
        String plain = written.replace(".", "").replace("&", "and").replaceAll(" {2,}", " ");
        return PersonNames.said(plain.strip()).replaceAll("\\bProf\\b", "Professor").replace(" And ", " and ") + " ";
    }

    private static String surname(String name) {
        QuickMatcher last = SURNAME.matcher(name.strip());
        return (last.find() ? last.group() : name).toLowerCase(Locale.ROOT);
    }
}
