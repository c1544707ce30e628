package org.plainletter.rewrite;

import java.util.Locale;
import java.util.Set;
import org.plainletter.language.Glossary;
import org.plainletter.language.Morphology;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Parse;

/** Whether plain words would break the sentence that they are put into; the hard word is then kept and explained. */
final class PlainWordFit {

    /** "Feeling sick" is no thing that one can have much of: "severe feeling sick" is no English. */
    private static final QuickPattern DOING = QuickPattern.compile("^(?!(?:hearing|breathing|operating|talking|wedding|swelling|bleeding|living|itching|meeting|something|being sick)\\b)(?:\\p{L}+ing\\b|how\\b|what\\b|who\\b|that\\b).*");
    /** What leads on from a noun or an adjective, so that nothing can follow it as it follows one word. */
    private static final QuickPattern LEADS_ON = QuickPattern.compile(".* (?:of|in|for|that|when|who|which|from|to|at|on|with|without|where|by|after|before|between|as|up|off|there|near|back|inside|behind|below|over)\\b.*"
            + "|(?:with|without|in|on|at|by|from|for|to|there|under|into|up|off|after|before|inside|out|only) .*");
    private static final QuickPattern BY_ITSELF = QuickPattern.compile("(?:get|go|come|pass|work|happen|wake)\\b(?: (?:worse|better|less|on|back|down|up|away|again))*");
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were", "not", "am");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> BEFORE_DOING = Set.of("cause", "causes", "caused", "causing", "avoid", "stop", "prevent", "include", "includes", "including", "like");

    /** What a sign on a wall, or a team that answers the phone, is called by. */
    private static final Set<String> ON_SIGNS = Set.of("clinic", "ward", "unit", "department", "suite", "service", "team", "centre", "casualty", "lounge", "desk", "line", "helpline", "outpatients", "hub", "hospital", "reception", "theatre", "dept", "bay", "day");
    /** Words for how something is that name a place or a team too: "minor injuries unit", "critical care". */
    private static final Set<String> NAMING = Set.of("ambulatory", "critical", "intensive", "minor", "major", "infectious", "oral", "infective");

    private final Morphology morphology;

    PlainWordFit(Morphology morphology) {
        this.morphology = morphology;
    }

    boolean breaks(Parse parse, Glossary.Match match) {
        String plain = match.entry().plain();
        return switch (match.entry().partOfSpeech()) {
            case "noun" -> breaksNoun(parse, match, plain);
            case "adjective" -> match.to() - match.from() == 1 && !match.entry().isAbbreviation() && breaksAdjective(parse, match, plain);
            case "verb" -> !match.entry().isAbbreviation() && (breaksPassive(parse, match, plain) || breaksAttribute(parse, match, plain));
            default -> false;
        };
    }

    /** Whether the words are a part of what a place or a team is called, which stays as the sign has it: "the fracture clinic". "The relevant team" is none. */
    boolean names(Parse parse, Glossary.Match match) {
        Glossary.Entry entry = match.entry();
        boolean kind = switch (entry.partOfSpeech()) {
            case "noun" -> true;
            case "adjective" -> NAMING.contains(entry.word()) || entry.plain().endsWith("'s") || isThing(entry.plain().substring(entry.plain().lastIndexOf(' ') + 1));
            default -> false;
        };
        boolean own = ON_SIGNS.contains(entry.word().substring(entry.word().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        boolean next = isOnSigns(parse, match.to()) || parse.is(match.to(), "NOUN", "ADJ", "PROPN") && !parse.isSlot(match.to()) && isOnSigns(parse, match.to() + 1);
        return kind && !own && next;
    }

    private static boolean isOnSigns(Parse parse, int at) {
        String word = parse.word(at);
        return ON_SIGNS.contains(word) || word.endsWith("s") && ON_SIGNS.contains(word.substring(0, word.length() - 1));
    }

    private static boolean breaksNoun(Parse parse, Glossary.Match match, String plain) {
        if (DOING.matcher(plain).matches() && !isFree(parse, match.from())) {
            return true;
        }
        boolean joined = parse.is(match.to(), "NOUN") && !parse.isSlot(match.to()) || parse.word(match.to()).equals("'s");
        return joined && (LEADS_ON.matcher(plain).matches() || DOING.matcher(plain).matches());
    }

    /** Whether "feeling sick" can stand where token {@code at} stands. */
    private static boolean isFree(Parse parse, int at) {
        return at == 0 || !parse.isWord(at - 1) || parse.is(at - 1, "ADP", "CCONJ") || BEFORE_DOING.contains(parse.word(at - 1));
    }

    private boolean breaksAdjective(Parse parse, Glossary.Match match, String plain) {
        boolean titled = parse.word(match.to()).matches("[\"\u201c\u2018']") && parse.is(match.from() - 1, "DET");
        boolean before = titled || !parse.isSlot(match.to()) && parse.is(match.to(), "NOUN", "PROPN", "ADJ");
        if (LEADS_ON.matcher(plain).matches()) {
            return before || HAVE.contains(parse.word(match.from() - 1)) && morphology.isPastParticiple(parse.word(match.from()));
        }
        boolean after = BE.contains(parse.word(match.from() - 1)) && !before && !parse.is(match.to(), "CCONJ");
        return after && isThing(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** Whether it is a noun only: "heart" for "cardiac" can't stand after "is". */
    private boolean isThing(String word) {
        var readings = morphology.readings(word);
        return readings.stream().anyMatch(reading -> reading.tag().startsWith("NN")) && readings.stream().noneMatch(reading -> reading.tag().startsWith("JJ") || reading.tag().equals("VBN"));
    }

    /** "To be accompanied" can't become "to be come with": verbs of several words stay out of the passive. */
    private boolean breaksPassive(Parse parse, Glossary.Match match, String plain) {
        boolean participle = morphology.isPastParticiple(parse.word(match.from())) && match.to() - match.from() == 1;
        return plain.contains(" ") && participle && !parse.isFinite(match.from()) && BE.contains(parse.word(match.from() - 1));
    }

    /** "Worsening redness" can't become "getting worse redness", nor "the attended clinic" "the come to clinic". */
    private boolean breaksAttribute(Parse parse, Glossary.Match match, String plain) {
        String word = parse.word(match.from());
        boolean participle = word.endsWith("ing") || morphology.isPastParticiple(word);
        boolean before = match.to() - match.from() == 1 && participle && parse.is(match.to(), "NOUN") && !parse.isSlot(match.to());
        return before && plain.contains(" ") && (BY_ITSELF.matcher(plain).matches() || parse.is(match.from() - 1, "DET", "ADJ"));
    }

    /** Whether what begins at token {@code from} is a sentence of its own: "(make sure) you eat". */
    static boolean isClause(Parse parse, int from) {
        for (int i = from; i < parse.size(); i++) {
            if (parse.isFinite(i)) {
                return true;
            }
        }
        return parse.word(from).equals("that") || from >= parse.size();
    }
}
