package org.plainletter.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * Places: a hospital, a clinic, a room, a level, a street, and what is attached to it by commas or brackets up to the postcode, as one fact. Every place has a
 * name or a number of its own: "the hospital" and "your local pharmacy" are none.
 */
final class PlaceFinder extends PatternFinder {

    private static final String CAP = "(?:(?:St\\.? )?\\p{Lu}[\\p{L}\\d]*(?:['&.-]\\p{L}+){0,4}'?)";
    private static final String LINK = "(?:(?:of|and|the|for|&|in|on|upon|le|de|to) ){1,2}";
    private static final String NAME = "(?:(?:" + CAP + " )(?:(?:" + LINK + ")?" + CAP + " ){0,6})";
    private static final String KEYWORD = "(?i:hospitals?|infirmary|clinics?|centre|center|ward|room|department|dept|unit|suite|wing|block|building|house|gate|entrance|reception|outpatients?|surgery|practice|trust|health board|hub|campus|pharmacy|school|nursery|hospice"
            + "|theatres?|laboratory|car park|zone|corridor|lounge|college|foundation trust|care home|village hall|community hall|library|church hall|pavilion|tower|annexe|lodge|court|stores?)\\b";
    private static final String NOT_PLACE = "(?! (?i:letters?|appointments?|visits?|date|policy|code|number|no\\b|ref\\b|list|reports?|nurses?|manager|team|staff|notes|passport|records?|attendance|doctors?|consultant|coordinator|receptionist|summary|booking|discharge|follow|review|procedure|telephone|phone|tel\\b|enquiries|admission|episode|education|age|governor|action))";
    private static final String NUMBER = "(?:\\d{1,3}[A-Za-z]?(?!\\d|[.:/%]\\d)|[A-Z]\\d{0,3}|(?i:one|two|three|four|five|six|seven|eight|nine|ten)|[IV]{1,3})\\b";
    private static final String NUMBERED = "(?:(?:(?:Consulting |Clinic |Treatment |Waiting |Consultation |Examination |Theatre |Main |X-?[Rr]ay )?(?i:level|floor|room|rm|ward|gate|suite|zone|bay|area|theatre|unit|block|lift|desk|entrance|door|station|building|reception|outpatients?(?: area)?|car park|clinic|wing|house|flat|outpatient area|department|dept|lane|junction|bed|chair|pod|site|phase|hub)"
            + " (?:no\\.? ?)?)(?<=\\b\\p{Lu}[\\p{L} .-]{0,30})" + NUMBER + "(?! ?(?i:of|mg|times|days?|weeks?|hours?)\\b))";
    private static final String FLOOR = "(?:(?:\\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Ground|Lower Ground|Upper|Lower|Top|Basement|Main|first|second|third|ground|lower ground|top) (?:Floor|floor|Entrance|Reception))\\b";
    private static final String HOUSE = "(?:\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4}[A-Za-z]?)?,? )";
    private static final String STREET = "(?:" + HOUSE + "?(?:" + CAP + " ){1,4}(?:Road|Rd|Street|Avenue|Ave|Lane|Ln|Close|Drive|Parade|Crescent|Terrace|Gardens|Grove|Square|Mews|Boulevard|Quay|Wharf|Embankment)\\b"
            + "|" + HOUSE + "(?:" + CAP + " ){1,4}(?:St|Way|Place|Court|Hill|Yard|Row|Walk|Green|View|Rise|Mount|Park|Vale|Gate|Bank|Estate|Fold|Croft|Mead|Meadows?|Orchard|Brow|Bridge|Dr|End|Side|Field|Fields|Heights|Reach)\\b)";
    private static final String NAMED = "(?:" + NAME + KEYWORD + "(?: (?:of|for) (?:the |Sick )?" + CAP + "(?: (?:and )?" + CAP + "){0,3})?(?: (?:Area |Zone |Level |Room |Clinic )?" + NUMBER + ")?" + NOT_PLACE + "|Department of " + CAP + "(?: (?:and |& )?" + CAP + "){0,3})";
    /** Welsh names say first what the place is. */
    private static final String WELSH = "(?:(?:Ysbyty|Ysgol|Meddygfa|Canolfan|Clinig|Fferyllfa|Hosbis)(?:'r)? (?:(?:y|yr|'r) )?" + CAP + "(?: (?:(?:y|yr|a) )?" + CAP + "){0,3})";
    private static final String SEGMENT = "(?:" + NUMBERED + "|" + FLOOR + "|" + NAMED + "|" + STREET + "|" + WELSH + ")";
    private static final String TOWN = "(?!D\\.?O\\.?B\\b)(?:(?:" + CAP + "(?:[- ](?:(?:upon|on|le|under|in|by|the)[- ])?" + CAP + "){0,3}" + "(?: " + PostcodeFinder.POSTCODE + ")?)|" + PostcodeFinder.POSTCODE + ")(?=[,.;)\\n]|$| on\\b| at\\b|: )";
    private static final String TAIL = "(?:,? ?\\((?:" + SEGMENT + "|" + CAP + " (?:Zone|Area|Wing|Entrance|Building|Block|Site|Suite|Level|Floor|Gate))(?:, " + SEGMENT + "){0,3}\\)|, ?(?:(?:on |in )?(?:the )?)?" + SEGMENT + "|,? ?[-–] ?" + SEGMENT
            + "|(?: (?:on|in|at) (?:the )?)" + SEGMENT + "|(?:,| ) ?(?=[A-Z]{1,2}\\d)" + PostcodeFinder.POSTCODE + ")";
    private static final QuickPattern PHRASE = QuickPattern.compile("[^,(]+");
    private static final QuickPattern POSTCODE = QuickPattern.compile(PostcodeFinder.POSTCODE);
    private static final QuickPattern LEAD = QuickPattern.compile("^(?:(?:THE|Call|Ring|Phone|Telephone|Ask|Near|Opposite|Enter|Follow|Take|Leave|Park|Then|Turn|Collect|Return|Your|The|This|Our|An?|At|In|On|To|From|Please|For|Dear|Re|RE|Name|Location|Venue|Where|Place|Address|Any|Every|Each|New|If|When|All|My|Attend|Visit|Contact|Report|Go|See|Appointment|Following|Copy|Use|Thank|Come|Next|Book|Bring|Once|Before|After|By|With|We|I|It|You|He|She|They|Is|As|So|But|to|the|at|in|on|of|for|and) +)+");
    private static final Set<String> BARE = Set.of("nhs trust", "outpatients", "outpatient clinic", "out-patient clinic", "nhs hospital", "gp surgery", "gp practice", "nhs foundation trust", "foundation trust", "health centre", "the trust", "the clinic", "main hospital");

    private static final QuickPattern CAPITALS = QuickPattern.compile("(?<![\\p{L}&])\\p{L}{2,}(?:'\\p{L}+)?(?![&\\d])");
    /** A word in capitals that is too long for an abbreviation. */
    private static final QuickPattern LOUD = QuickPattern.compile("(?<!\\p{L})\\p{Lu}{4,}(?!\\p{L})");
    /** Abbreviations that stay in capitals in the name of a place. */
    private static final Set<String> SHORT = Set.of("NHS", "CT", "MRI", "ENT", "GP", "ITU", "ICU", "HDU", "CCU", "PET", "AE", "UK", "XRAY", "AMU", "MAU", "SAU", "SDEC", "UTC", "EPAU", "NICU", "PICU", "CDC", "CMHT",
            "CAMHS", "MSK", "IV", "II", "III", "VI", "DVT", "ECG", "HIV", "GUM", "CDU", "ED", "TB", "WC", "SE", "NW", "NE", "SW");
    private static final Set<String> LINKS = Set.of("of", "and", "the", "for", "in", "on", "upon", "le", "by", "at", "to");

    PlaceFinder() {
        super(FactType.PLACE, rule("(?<![\\p{L}\\d£/.'-])" + SEGMENT + "(?:" + TAIL + "|, ?" + TOWN + "){0,12}", PlaceFinder::place));
    }

    private static @Nullable Read place(MatchResult match) {
        var lead = LEAD.matcher(match.group());
        int start = match.start() + (lead.find() ? lead.end() : 0);
        String text = match.group().substring(start - match.start());
        if (!text.matches(".*(?:\\d|" + CAP + " .*)") || BARE.contains(text.toLowerCase(Locale.ROOT)) || !text.matches("(?s).*[ ].*") || text.matches(CAP + " \\p{Ll}+")) {
            return null;
        }
        String said = tidy(calm(text).replaceAll(",? ?\\(", ", ").replace(")", "").replaceAll(" ?– ?", ", "));
        String key = said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
        return new Read(new Span(start, match.end()), key, said, Set.of());
    }

    private static String calm(String text) {
        return PHRASE.matcher(text).replaceAll(part -> Matcher.quoteReplacement(calmPart(part.group())));
    }

    private static String calmPart(String part) {
        long loud = LOUD.matcher(part).results().count();
        boolean all = loud > 0 && part.strip().length() > 6 && part.replaceAll(PostcodeFinder.POSTCODE, "").chars().noneMatch(Character::isLowerCase);
        return all || loud > 1 ? CAPITALS.matcher(part).replaceAll(word -> SHORT.contains(word.group()) || isPostcode(word, part) ? word.group() : titled(word, part)) : part;
    }

    private static String titled(MatchResult word, String part) {
        String low = word.group().toLowerCase(Locale.ROOT);
        return word.start() > 0 && LINKS.contains(low) ? low : word.group().charAt(0) + low.substring(1);
    }

    private static boolean isPostcode(MatchResult word, String text) {
        var postcode = POSTCODE.matcher(text);
        return postcode.find() && word.start() >= postcode.start() && word.end() <= postcode.end();
    }
}
