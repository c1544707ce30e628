package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plainletter.anatomy.Part;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** Finds names by where they stand in a letter: after a title, alone on a line of the signature, and wherever {@link NameSpotter} sees one. */
final class NamedPeople {

    private static final String WORD = "\\p{Lu}(?:[\\p{L}'’-]*\\p{L})?\\.?";
    private static final QuickPattern TITLED = QuickPattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse|Matron|Sir|Dame|Rev)\\b\\.?\\s+"
            + WORD + "(?:\\s+(?:van|de|von|der|la|al|el|bin|O['’])?\\s*" + WORD + "){0,3}");
    private static final QuickPattern ALONE = QuickPattern.compile("^\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}\\.?)*\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?(?=$|,|\\s*[(]|\\s+[A-Z]{2,})");
    private static final QuickPattern POST = QuickPattern.compile("(?i)\\b(?:consultant|secretar\\w+|registrar|nurse|manager|co-?ordinator|specialist|practitioner|\\w*therapist|director|officer"
            + "|administrator|clerk|team|department|service|services|clinic|surgeon|physician|doctor|midwife|\\w+ologist|dietitian|pharmacist|optometrist|radiographer|assistant|lead"
            + "|hospital|trust|nhs|centre|unit|yours|kind|best|warm|regards|wishes|booking|bookings|appointments|senior|clinical|medical|general|health|care|community|copy|enc|signed|dictated|worker|social|school|surgery|practice|partner|gp|administration|admin|office|leader|referral|outpatients?|radiology|physiotherapy|district|community|learning|disability|liaison|counsellor|before|after|on|at|to|for|only|not)\\b");

    /** "RGN", "MRPharmS", "FRCP": letters behind a name. */
    private static final QuickPattern POST_NOMINALS = QuickPattern.compile("(?<=\\p{Ll})[,]?(?:\\s+(?:\\p{Lu}{2,}[\\p{L}()]*|MBChB|BSc|MSc|PhD|RNLD))+$");

    private NamedPeople() {}

    /** {@code facts} of {@code unit} with the names that stand outside of them. */
    static List<Fact> add(Unit unit, List<Fact> facts) {
        var all = new ArrayList<>(facts);
        TITLED.matcher(unit.text()).results().filter(match -> !POST.matcher(match.group().replaceFirst("^(?:Sister|Nurse|Matron)", "")).find()).forEach(match -> addFree(all, new Span(match.start(), match.end()), match.group()));
        if (unit.in(Part.Kind.SIGN_OFF) || unit.in(Part.Kind.COPIES)) {
            ALONE.matcher(unit.text()).results().filter(match -> !POST.matcher(match.group()).find() && named(match.group()))
                    .forEach(match -> addFree(all, new Span(match.start(), match.end()), match.group()));
        }
        NameSpotter.find(unit, all).forEach(span -> addFree(all, span, span.of(unit.text())));
        all.sort(Comparator.comparing(Fact::span));
        return all;
    }

    /** Whether not every word of it is a word like any other: "Rose Baker", not "Registered Manager". */
    private static boolean named(String written) {
        return Word.in(written).stream().map(word -> NameWords.kind(word.text())).anyMatch(kind -> kind != NameWords.Kind.WORD && kind != NameWords.Kind.NEVER && kind != NameWords.Kind.INITIAL)
                || Word.in(written).stream().anyMatch(word -> Ordinary.is(PersonName.fold(word.text())));
    }

    private static void addFree(List<Fact> all, Span span, String name) {
        if (all.stream().noneMatch(fact -> fact.span().overlaps(span))) {
            QuickMatcher letters = POST_NOMINALS.matcher(name);
            String bare = letters.find() ? name.substring(0, letters.start()) : name;
            all.add(new Fact(FactType.PERSON, span, PersonName.fold(bare), bare.strip()));
        }
    }
}
