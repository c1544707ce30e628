package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** The patient's home address: its lines, and where they stand, whole or in part. */
final class HomeAddress {

    private static final String ROAD = "(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Crescent|Cres|Terrace|Terr|Court|Ct|Gardens|Gdns|Place|Pl|Hill|Yard|Mews|Grove|Park|Row|Square|Sq|Walk|Green|Rise|View|Vale|Parade|Path|Mount|Villas|Gate|Wharf|Quay|End|Croft|Fold|Bank|Meadows?|Fields?|Orchard|Cottages?|House|Lodge|Farm|Heights|Mansions|Buildings|Broadway|Common|Chase|Copse|Dene|Garth|Loan|Brae|Wynd|Lade|Passage|Ropewalk|Bungalows?)";
    private static final String WORDS = "(?:[\\p{L}][\\p{L}'’-]*\\.?\\s+){0,4}";
    private static final QuickPattern STREET = QuickPattern.compile(
            "(?:(?i:flat|apartment|apt|unit|room)\\s+\\w{1,4},?\\s+)?\\d{1,4}[a-zA-Z]?(?:-\\d{1,4})?,?\\s+" + WORDS + "\\p{Lu}[\\p{L}'’-]+|(?:[\\p{Lu}][\\p{L}'’-]*\\s+){1,3}" + ROAD + "\\b|(?i:flat|apartment)\\s+\\w{1,4}\\b",
            Pattern.UNICODE_CASE);
    /** A house number and a street at the start of a line or behind a comma. */
    private static final QuickPattern NUMBERED = QuickPattern.compile("(?:^|(?<=[,;|)] )|(?<=\\d\\s))(?:(?i:flat|apartment|apt|unit|room)\\s+\\w{1,4},?\\s+)?(?<![/.])\\d{1,4}[a-zA-Z]?(?:-\\d{1,4})?,?\\s+(?!(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|years?|months?|yo)\\w*\\b)\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}[\\p{L}'’-]+");
    static final QuickPattern POSTCODE = QuickPattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    /** From a house number or name to a postcode. */
    private static final QuickPattern ONE_LINE = QuickPattern.compile("(?:" + STREET.pattern() + ")(?:[,\\s]+[\\p{L}][\\p{L}'’.-]*){0,8}?[,\\s]+" + POSTCODE.pattern());
    private static final QuickPattern LABEL = QuickPattern.compile("(?:^|[;|\\n]\\s*)(?i:(?:home |patient(?:['’]s)? )?address)\\s*:\\s*([^;|\\n]+)");

    /** Words of street names with their short forms. */
    private static final List<List<String>> SHORT = List.of(List.of("street", "st"), List.of("road", "rd"), List.of("avenue", "ave"), List.of("close", "cl"),
            List.of("drive", "dr"), List.of("lane", "ln"), List.of("court", "ct"), List.of("crescent", "cres"), List.of("gardens", "gdns"),
            List.of("place", "pl"), List.of("square", "sq"), List.of("terrace", "terr"), List.of("saint", "st"), List.of("apartment", "apt", "flat"));

    /** Lines from a name to the postcode, at most. */
    private static final int WINDOW = 8;

    private final Set<String> parts = new LinkedHashSet<>();
    /** Those of the parts that name no street and no house. */
    private final Set<String> towns = new LinkedHashSet<>();

    /** The address that the letter gives for the patient; one without parts if it gives none. */
    static HomeAddress find(List<Unit> units, Audience audience, NameFinder patient) {
        var home = new HomeAddress();
        boolean window = audience != Audience.CLINICIAN;
        for (Unit unit : units) {
            String text = unit.text();
            QuickMatcher label = LABEL.matcher(text);
            if (label.find()) {
                home.add(label.group(1));
            } else if (unit.in(Part.Kind.ADDRESSEE) && window) {
                home.addLine(text, patient);
            } else if (unit.in(Part.Kind.SUBJECT) || !patient.in(text).isEmpty()) {
                ONE_LINE.matcher(text).results().forEach(match -> home.add(match.group()));
            }
            boolean about = unit.in(Part.Kind.SUBJECT) || unit.in(Part.Kind.REFERENCES) && !patient.in(text).isEmpty();
            if (about && !LABEL.matcher(text).find()) {
                home.addRest(text);
            }
        }
        if (window) {
            home.secondWindow(units, patient);
        }
        if (home.unknown()) {
            AddressBelowName.find(units, patient).ifPresent(home::add);
        }
        return home;
    }

    /** The lines below the patient's name that were not taken for the envelope's, up to a postcode: letters print the address twice. */
    private void secondWindow(List<Unit> units, NameFinder patient) {
        for (int i = 0; i < units.size(); i++) {
            var lines = new ArrayList<String>();
            boolean named = onlyName(units.get(i), patient);
            for (int j = i + 1; named && j < Math.min(units.size(), i + WINDOW); j++) {
                Unit line = units.get(j);
                if (line.in(Part.Kind.SALUTATION) || line.in(Part.Kind.BODY)) {
                    break;
                }
                if (line.in(Part.Kind.LETTERHEAD)) {
                    lines.add(line.text());
                    if (POSTCODE.matcher(line.text()).find()) {
                        lines.forEach(this::add);
                        break;
                    }
                }
            }
        }
    }

    private static boolean onlyName(Unit unit, NameFinder patient) {
        boolean head = unit.in(Part.Kind.ADDRESSEE) || unit.in(Part.Kind.LETTERHEAD);
        return head && patient.in(unit.text()).stream().anyMatch(mention -> mention.span().length() >= unit.text().strip().length() - 1);
    }

    static boolean street(String text) {
        return STREET.matcher(text).find();
    }

    private void addLine(String text, NameFinder patient) {
        boolean name = !patient.in(text).isEmpty();
        boolean care = text.matches("(?is).*\\b(?:parents?|guardians?|confidential|private|addressee|dear)\\b.*");
        if (name) {
            addRest(text);
        }
        boolean another = complete() || AddressBelowName.institution(text);
        if (!name && !care && !another && !text.matches("^(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr)\\b.*")) {
            add(text);
        }
    }

    /** What follows from a house number on, behind the name or the date of birth on the same line. */
    private void addRest(String text) {
        QuickMatcher street = NUMBERED.matcher(text);
        if (street.find()) {
            String rest = text.substring(street.start());
            QuickMatcher code = POSTCODE.matcher(rest);
            add(code.find() ? rest.substring(0, code.end()) : rest.replaceFirst("(?<=[\\p{L}\\d])[.;](?:\\s.*)?$", ""));
        }
    }

    /** Whether it goes down to the postcode. */
    private boolean complete() {
        return parts.stream().anyMatch(part -> POSTCODE.matcher(part).matches());
    }

    private void add(String written) {
        String rest = written.replaceAll("(?i)\\b(?:d\\.?o\\.?b|date of birth|nhs (?:no|number)|hospital (?:no|number)|tel|telephone|phone)\\b.*", "");
        QuickMatcher code = POSTCODE.matcher(rest);
        String postcode = code.find() ? code.group() : "";
        for (String part : (postcode.isEmpty() ? rest : rest.substring(0, code.start())).split("[,\\n;]+")) {
            if (part.strip().length() > 2) {
                parts.add(part.strip());
            }
        }
        if (!postcode.isEmpty()) {
            String last = parts.isEmpty() ? "" : List.copyOf(parts).getLast();
            if (parts.size() > 1 && !last.matches(".*\\d.*")) {
                towns.add(last);
            }
            parts.add(postcode.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** The address on one line, its parts with commas between them. */
    String said() {
        return String.join(", ", parts);
    }

    boolean unknown() {
        return parts.isEmpty();
    }

    /** Where the address or a part of it that tells where the patient lives stands in {@code unit}. */
    List<Span> in(Unit unit, Audience audience) {
        if (parts.isEmpty()) {
            return List.of();
        }
        boolean window = unit.in(Part.Kind.ADDRESSEE) && audience != Audience.CLINICIAN;
        String telling = parts.stream().filter(part -> window || telling(part)).map(HomeAddress::pattern).collect(Collectors.joining("|"));
        if (telling.isEmpty()) {
            return List.of();
        }
        String any = parts.stream().map(HomeAddress::pattern).collect(Collectors.joining("|"));
        Pattern whole = Pattern.compile("(?<![\\p{L}\\d])(?:(?:" + any + ")[,.\\s]+)*(?:" + telling + ")(?:[,.\\s]+(?:" + any + "))*(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var spans = new ArrayList<Span>();
        whole.matcher(unit.text()).results().forEach(match -> spans.add(new Span(match.start(), match.end())));
        return spans;
    }

    /** Where a town or village of the address stands in {@code text}: it tells little alone, and yet is nobody's business. */
    List<Span> townsIn(String text) {
        var spans = new ArrayList<Span>();
        for (String part : parts) {
            if (!telling(part) && part.length() > 3) {
                Pattern.compile("(?<![\\p{L}\\d])" + flexible(part) + "(?![\\p{L}\\d])").matcher(text).results()
                        .forEach(match -> spans.add(new Span(match.start(), match.end())));
            }
        }
        return spans;
    }

    private boolean telling(String part) {
        return !towns.contains(part) && isTelling(part);
    }

    private boolean isTelling(String part) {
        return part.equals(parts.iterator().next()) || STREET.matcher(part).find() || POSTCODE.matcher(part).matches() || part.matches(".*\\d.*");
    }

    /** The part however it is spaced, and a street without its house number too. */
    private static String pattern(String part) {
        String compact = part.replaceAll("\\s+", "");
        if (POSTCODE.matcher(compact).matches()) {
            int inward = compact.length() - 3;
            return Pattern.quote(compact.substring(0, inward)) + "\\s*" + Pattern.quote(compact.substring(inward));
        }
        String flexible = flexible(part);
        Matcher number = Pattern.compile("^(?:(?i:flat|apartment|apt|unit|room)\\s+\\w{1,4},?\\s+)?\\d+[a-zA-Z]?,?\\s+(?=\\p{L}+['’\\p{L}]*\\s+\\p{L})").matcher(part);
        return number.find() ? flexible + "|" + flexible(part.substring(number.end())) : flexible;
    }

    private static String flexible(String part) {
        return List.of(part.strip().split("[\\s,]+")).stream()
                .map(HomeAddress::spelt).collect(Collectors.joining("[\\s,]+"));
    }

    private static String spelt(String word) {
        for (List<String> spellings : SHORT) {
            if (spellings.contains(word.toLowerCase(java.util.Locale.ROOT).replace(".", ""))) {
                return "(?:" + String.join("|", spellings) + ")\\b\\.?";
            }
        }
        return Pattern.quote(word).replaceAll("['’]", "\\\\E['’]?\\\\Q");
    }

    /** Nothing: an address is never printed by accident. */
    @Override
    public String toString() {
        return "HomeAddress[" + parts.size() + " parts]";
    }
}
