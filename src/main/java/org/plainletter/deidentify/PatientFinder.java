package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** Finds the patient's name where letters give it: label rows, "RE:", the greeting, the envelope, beside a date of birth. */
final class PatientFinder {

    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Revd|Baby|MR|MRS|MS|MISS|MX|MASTER|DR|BABY)\\b\\.?";
    private static final String WORD = "(?!(?:DOB|DoB|Dob|NHS|ID|Id|Hosp|Hospital|Date|Born|Tel|GP|MRN|Unit|Ref|No|Number|Name|Address|Gender|Sex|Age)\\b)(?:\\p{Lu}[\\p{L}'’-]*\\.?|(?:van|von|der|den|de|la|le|du|da|dos|del|al|el|bin|ibn)\\b)";
    private static final String CALLED = "(?:\\s+[(\"“‘'\\[][^)\"”’'\\]]{2,25}[)\"”’'\\]])?";
    static final String NAME = "(?:" + TITLE + "\\s+)?" + WORD + CALLED + "(?:\\s+" + WORD + CALLED + "){0,4}";
    /** "JONES, Sarah (Miss)". */
    private static final String REVERSED = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?,\\s*(?:" + TITLE + "\\s+)?\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)?(?:\\s*[(,]\\s*" + TITLE + "\\)?)?";
    private static final String EITHER = "(?<![\\p{L}\\d])(" + REVERSED + "|" + NAME + ")";
    private static final String AFTER = "(?=\\s*(?:$|[,;:.|–(-]|\\n|\\d|D\\.?O\\.?B|DOB|DoB|Date|NHS|Hosp|born|Born|of\\b))";
    private static final QuickPattern NOTHING_BUT_A_NAME = QuickPattern.compile("^" + TITLE + "\\s+" + WORD + "(?:\\s+" + WORD + "){1,3}" + AFTER);

    private static final QuickPattern LABEL = QuickPattern.compile("(?:^|[;|\\n]\\s*)(?i:(?:private(?:\\s*(?:and|&)\\s*confidential)?|addressee|client|service user|patient(?:['’]s)?\\s*(?:full\\s*)?name|name of patient|full name|patient|name|child(?:['’]s)?\\s*(?:name)?))\\s*[:–-]\\s*" + EITHER);
    private static final QuickPattern SURNAME = QuickPattern.compile("(?:^|[;|,\\n]\\s*|\\s)(?i:surname|last name|family name)\\s*[:–-]\\s*(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+(?!\\s*:))?)");
    private static final QuickPattern FORENAME = QuickPattern.compile("(?:^|[;|,\\n]\\s*|\\s)(?i:forenames?(?:\\(s\\))?|first names?(?:\\(s\\))?|given names?(?:\\(s\\))?)\\s*[:–-]\\s*(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+(?!\\s*:))?)");
    private static final QuickPattern CALLED_LABEL = QuickPattern.compile("(?i:known as|preferred name|likes to be called|prefers to be (?:called|known as))\\s*:?\\s*[\"“‘']?(\\p{Lu}[\\p{L}'’-]+)");
    private static final QuickPattern RE = QuickPattern.compile("(?:^|[\\n,.]\\s*)(?:RE|Re|Regarding|REGARDING|Patient|PATIENT)\\s*[:.–-]?\\s+(?:your patient,?\\s+)?" + EITHER + AFTER);
    private static final QuickPattern DETAILS = QuickPattern.compile(EITHER + "\\s*[,;:.–(-]*\\s*(?i:d\\.?\\s?o\\.?\\s?b\\b|date of birth|born\\b|nhs (?:no|number)|hospital (?:no|number)|aged? \\d)");
    /** A name, an address up to its postcode, and a date of birth or a number of the patient's. */
    private static final QuickPattern ADDRESS_BETWEEN = QuickPattern.compile("^" + EITHER + ",\\s[^:;\\n]{5,90}?" + "(?i:" + HomeAddress.POSTCODE.pattern() + ")[,;.\\s]*(?i:d\\.?\\s?o\\.?\\s?b\\b|date of birth|born\\b|nhs|chi\\b|h&c)");
    /** A line that tells by date of birth or number whom it is about. */
    private static final QuickPattern ABOUT = QuickPattern.compile("^(?i:d\\.?\\s?o\\.?\\s?b\\b|date of birth|born\\b|(?:nhs|chi|h&c|hospital|unit|mrn)(?: (?:no|number))?\\b\\.?\\s?:?\\s?[A-Z]{0,3} ?\\d)");
    private static final QuickPattern GREETING = QuickPattern.compile("^(?i:dear|hello|hi)\\s+" + "(" + NAME + ")" + "\\s*[,:!]?");
    private static final QuickPattern OF_CHILD = QuickPattern.compile("(?i:parents?|guardians?|carers?|mother|father|mum|dad|family)(?:\\s*(?:/|and|&|or|\\(s\\))\\s*(?i:guardians?|carers?|parents?)(?:\\(s\\))?)*\\s+(?i:of|for)\\s*:?\\s*(" + NAME + ")");
    /** A newborn's label: "Baby boy JONES (Tom)", "Baby of Mrs Jones". */
    private static final QuickPattern NEWBORN = QuickPattern.compile("(?i:\\bbaby)\\s+(?i:boy|girl|of|twin \\w+)(?:\\s+of)?\\s+(?:" + TITLE + "\\s+)?(\\p{Lu}[\\p{L}'’-]+)(?:\\s*[(\"“‘'](\\p{Lu}[\\p{L}'’-]+)[)\"”’'])?");
    /** Numbers behind a name on an envelope, in brackets. */
    private static final QuickPattern NUMBERS_BEHIND = QuickPattern.compile("\\s*[(\\[][^)\\]]*\\d[^)\\]]*[)\\]]\\s*$");
    private static final QuickPattern SEEN = QuickPattern.compile("\\b(?:reviewed|saw|seen|referring|see|seeing|met|regarding|explained to|reviewing|discussed with)\\s+((?:Mr|Mrs|Miss|Ms|Mx|Master)\\.?\\s+" + WORD + "(?:\\s+" + WORD + "){0,2})");
    private static final QuickPattern POST = QuickPattern.compile(
            "(?i)\\b(?:\\p{L}*therapy|\\p{L}{3,}ology|infirmary|ward|unit|suite|imaging|outpatients?|consultant|secretary|nurse|manager|clinic|hospital|department|practice|surgery|centre|appointment|service|team|trust|patient|parent|guardian|sir|madam|colleague|review|results?|scan|test|referral|your|our|the|ref|number)\\b");

    private static final QuickPattern NO_FORENAME = QuickPattern.compile("dear|re|patient|name|surname|forename|regarding|hello|for|with|when|the|from|and|copy|about|today|baby|client|but|that|this|when|then|has|see|saw");

    private final List<Unit> units;
    private final Audience audience;
    private PersonName patient = PersonName.NOBODY;

    private PatientFinder(List<Unit> units, Audience audience) {
        this.units = units;
        this.audience = audience;
    }

    /** The patient's name; {@link PersonName#NOBODY} if the letter does not tell. */
    static PersonName find(List<Unit> units, Audience audience) {
        var finder = new PatientFinder(units, audience);
        finder.labels();
        finder.find(RE, Part.Kind.SUBJECT, Part.Kind.REFERENCES);
        finder.find(OF_CHILD, Part.Kind.SALUTATION, Part.Kind.ADDRESSEE, Part.Kind.SUBJECT, Part.Kind.LETTERHEAD);
        finder.newborn();
        finder.find(DETAILS, Part.Kind.SUBJECT, Part.Kind.REFERENCES, Part.Kind.ADDRESSEE, Part.Kind.BODY, Part.Kind.LETTERHEAD);
        finder.find(ADDRESS_BETWEEN, Part.Kind.SUBJECT, Part.Kind.REFERENCES, Part.Kind.ADDRESSEE, Part.Kind.BODY, Part.Kind.LETTERHEAD);
        finder.aboveNumbers();
        finder.subjectLine();
        finder.envelope();
        finder.find(RE, Part.Kind.BODY, Part.Kind.LETTERHEAD);
        if (finder.patient.unknown()) {
            finder.find(SEEN, Part.Kind.BODY);
        }
        finder.surname();
        return finder.patient;
    }

    private void labels() {
        find(LABEL, Part.Kind.REFERENCES, Part.Kind.SUBJECT, Part.Kind.ADDRESSEE, Part.Kind.LETTERHEAD, Part.Kind.BODY);
        var surname = first(SURNAME);
        var forename = first(FORENAME);
        if (!surname.isEmpty()) {
            offer(PersonName.of(surname + ", " + (forename.isEmpty() ? "X" : forename)));
        }
        var called = first(CALLED_LABEL);
        if (!called.isEmpty() && !patient.unknown()) {
            patient = patient.with(new PersonName(java.util.Set.of(), List.of(), List.of(), java.util.Set.of(called)));
        }
    }

    private String first(QuickPattern pattern) {
        return units.stream().map(unit -> pattern.matcher(unit.text())).filter(QuickMatcher::find).map(match -> match.group(1)).findFirst().orElse("");
    }

    private void find(QuickPattern pattern, Part.Kind... kinds) {
        for (Unit unit : units) {
            if (List.of(kinds).contains(unit.part().kind())) {
                QuickMatcher matcher = pattern.matcher(unit.text());
                while (matcher.find()) {
                    offer(read(matcher.group(1)));
                }
            }
        }
    }

    private static PersonName read(String written) {
        return POST.matcher(written).find() ? PersonName.NOBODY : PersonName.of(written);
    }

    private void newborn() {
        for (Unit unit : units) {
            QuickMatcher matcher = NEWBORN.matcher(unit.text());
            if (!unit.in(Part.Kind.BODY) && matcher.find()) {
                offer(read(matcher.group(2) == null ? matcher.group(1) + ", X" : matcher.group(1) + ", " + matcher.group(2)));
            }
        }
    }

    /** A patient who is greeted by the first name has a surname somewhere above, behind a title. */
    private void surname() {
        if (patient.unknown() || !patient.surname().isEmpty() || audience == Audience.CLINICIAN) {
            return;
        }
        String forename = patient.forenames().stream().map(Pattern::quote).findFirst().orElse("(?!)");
        Pattern whole = Pattern.compile("(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.?\\s+" + forename + "\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?");
        units.stream().filter(unit -> !unit.in(Part.Kind.BODY)).map(unit -> whole.matcher(unit.text())).filter(Matcher::find).findFirst().ifPresent(match -> offer(read(match.group())));
    }

    /** A line that is nothing but a name, at most three lines above a date of birth or a number of the patient's. */
    private void aboveNumbers() {
        for (int i = 0; i < units.size() && patient.unknown(); i++) {
            String text = units.get(i).text().strip();
            boolean head = units.get(i).in(Part.Kind.LETTERHEAD) || units.get(i).in(Part.Kind.REFERENCES) || units.get(i).in(Part.Kind.ADDRESSEE);
            boolean name = Pattern.matches(TITLE + "\\s+" + WORD + "(?:\\s+" + WORD + "){1,3}|" + REVERSED, text) && !text.matches("(?i)(?:dr|prof).*") && !HomeAddress.street(text);
            if (head && name && units.subList(i + 1, Math.min(units.size(), i + 4)).stream().anyMatch(unit -> ABOUT.matcher(unit.text()).find())) {
                offer(read(text));
            }
        }
    }

    /** A title under the greeting that is nothing but a name. */
    private void subjectLine() {
        units.stream().filter(unit -> unit.in(Part.Kind.SUBJECT)).map(unit -> NOTHING_BUT_A_NAME.matcher(unit.text())).filter(QuickMatcher::find)
                .forEach(match -> offer(read(match.group())));
    }

    /** The greeting and the envelope name the patient in a letter to the patient, and in one to the parent only after "of". */
    private void envelope() {
        if (audience == Audience.CLINICIAN) {
            return;
        }
        if (audience == Audience.PATIENT) {
            find(GREETING, Part.Kind.SALUTATION);
        }
        boolean of = audience == Audience.PATIENT;
        for (Unit unit : units) {
            if (unit.in(Part.Kind.ADDRESSEE)) {
                String text = NUMBERS_BEHIND.matcher(unit.text()).replaceAll("");
                boolean name = Pattern.matches("(?:(?i:to)\\s*:\\s*)?" + NAME + "[,.]?", text) || Pattern.matches(REVERSED, text);
                if (of && name && !text.matches(".*\\d.*") && !HomeAddress.street(text)) {
                    offer(read(text.replaceFirst("^(?i:to)\\s*:\\s*", "").replaceFirst("[,.]$", "")));
                    return;
                }
                of |= text.matches("(?is).*(?:parents?|guardians?|carers?)\\b.*\\b(?:of|for)\\s*:?\\s*$");
            }
        }
    }

    /**
     * {@code patient} with the first name that stands before the surname somewhere in {@code units}, if none is known yet;
     * those of {@code relatives} and of people with a title are theirs.
     */
    static PersonName withForename(PersonName patient, List<Unit> units, List<PersonName> relatives) {
        if (!patient.forenames().isEmpty() || patient.surname().isEmpty()) {
            return patient;
        }
        String surname = Pattern.quote(PersonName.fold(String.join(" ", patient.surname())));
        Pattern pattern = Pattern.compile("(?<![\\p{L}.'’-])(?!(?:" + PersonName.TITLE.pattern() + ")\\s)([a-z-]{3,})\\s+" + surname + "(?![\\p{L}-])");
        for (Unit unit : units) {
            Matcher matcher = pattern.matcher(PersonName.fold(unit.text()));
            while (matcher.find()) {
                String forename = matcher.group(1);
                boolean capital = Word.in(unit.text()).stream().anyMatch(word -> word.capital() && PersonName.fold(word.text()).equals(forename));
                boolean theirs = relatives.stream().anyMatch(relative -> relative.forenames().stream().anyMatch(name -> PersonName.fold(name).equals(forename)));
                if (capital && !theirs && !NO_FORENAME.matcher(forename).matches() && !PersonName.TITLE.matcher(forename).matches()) {
                    return patient.with(new PersonName(java.util.Set.of(), List.of(PersonName.cased(forename)), patient.surname(), java.util.Set.of()));
                }
            }
        }
        return patient;
    }

    private void offer(PersonName name) {
        if (name.unknown()) {
            return;
        }
        boolean placeholder = name.forenames().equals(List.of("X"));
        var offered = placeholder ? new PersonName(name.titles(), new ArrayList<>(), name.surname(), name.nicknames()) : name;
        if (patient.unknown()) {
            patient = offered;
        } else if (patient.mayBe(offered)) {
            patient = patient.with(offered);
        }
    }
}
