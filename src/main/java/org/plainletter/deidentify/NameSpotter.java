package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.NameWords.Kind;
import org.plainletter.facts.Fact;
import org.plainletter.language.Span;

/**
 * Finds names of people that have no title: a first name with a surname, initials with a surname, a double-barrelled surname, a first name alone.
 * A name that is an ordinary word or could be a place counts only where its neighbours show that it is a person.
 */
final class NameSpotter {

    private static final String PARTICLE = "(?:(?:van|von|der|den|de|la|le|du|bin|binti|ibn|al|el|ul|da|dos|di|ap|ab|ferch|y) )";
    private static final String TOKEN = "(?:(?:\\p{Lu}\\.-?){1,4}|(?!\\p{L}+n?['’](?:t|ll|ve|re|d|m)\\b)\\p{Lu}[\\p{L}\\p{M}]*(?:['’‐‑-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*)*)";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{M}\\d.@'’/-])" + TOKEN + "(?:(?: {1,2}|(?<=\\.))" + PARTICLE + "{0,2}" + TOKEN + ")*(?![\\p{L}@/]| ?[☐☒☑□✓])");
    private static final Pattern IN_RUN = Pattern.compile(TOKEN);
    /** "Drs Able, Baker & Cole". */
    private static final Pattern DOCTORS = Pattern.compile("\\b(?:Drs|Doctors)\\.? (?=\\p{Lu})([\\p{L}\\p{M}.'’, \\uE101&-]{3,120})");
    /** The checker's initials alone. */
    private static final Pattern CHECKER = Pattern.compile("\\b(?i:(?:checked|typed|verified|entered|printed|prepared|dictated|signed|screened) by|pharmacist|typist|initials)\\s?[^:]{0,25}:? (\\p{Lu}{2,3})(?=\\s*(?:[.,;)]|$))");
    private static final Pattern QUESTION = Pattern.compile("(?:Will|May|Can)");

    private final Unit unit;
    private final String text;
    private final List<Span> found = new ArrayList<>();

    private NameSpotter(Unit unit, List<Fact> facts) {
        this.unit = unit;
        var covered = new StringBuilder(unit.text().replace('\n', ' '));
        for (Fact fact : facts) {
            char cover = switch (fact.type()) {
                case PERSON, PATIENT, RELATIVE -> NameContext.PERSON;
                default -> NameContext.OTHER;
            };
            covered.replace(fact.span().start(), fact.span().end(), String.valueOf(cover).repeat(fact.span().length()));
        }
        this.text = covered.toString();
    }

    /** Where {@code unit} names people outside of {@code facts}. */
    static List<Span> find(Unit unit, List<Fact> facts) {
        var spotter = new NameSpotter(unit, facts);
        RUN.matcher(spotter.text).results().forEach(run -> spotter.read(run.start(), run.end()));
        DOCTORS.matcher(spotter.text).results().forEach(list -> spotter.list(list.start(1), list.end(1)));
        CHECKER.matcher(spotter.text).results().forEach(initials -> spotter.found.add(new Span(initials.start(1), initials.end(1))));
        return spotter.found;
    }

    private record Token(Span span, String word, Kind kind) {}

    private void list(int from, int to) {
        Matcher name = IN_RUN.matcher(text).region(from, to);
        while (name.find()) {
            Kind kind = NameWords.kind(name.group());
            if (kind != Kind.NEVER && kind != Kind.INITIAL) {
                found.add(new Span(name.start(), name.end()));
            }
        }
    }

    private void read(int start, int end) {
        var tokens = new ArrayList<Token>();
        Matcher word = IN_RUN.matcher(text).region(start, end);
        while (word.find()) {
            tokens.add(new Token(new Span(word.start(), word.end()), word.group(), NameWords.kind(word.group())));
        }
        int at = 0;
        while (at < tokens.size()) {
            int to = nameEnd(tokens, at);
            boolean place = to < tokens.size() && tokens.get(to).kind() == Kind.NEVER && !tokens.get(to).word().matches("\\p{Lu}+|Registered|Signed|Signature|Counsellor|Before|After");
            if (to > at && !place) {
                decide(tokens.subList(at, to));
            }
            at = Math.max(to, at + 1);
        }
    }

    /** The end of the words from {@code at} on that can be one name; {@code at} if there is none. */
    private static int nameEnd(List<Token> tokens, int at) {
        Kind first = tokens.get(at).kind();
        if (first == Kind.NEVER || first == Kind.WORD) {
            return at;
        }
        int to = at + 1;
        boolean given = first == Kind.FIRST || first == Kind.INITIAL;
        while (to < tokens.size() && tokens.get(to).kind() != Kind.NEVER && (tokens.get(to).kind() != Kind.WORD || given)) {
            if (tokens.get(to++).kind() == Kind.WORD) {
                return to;
            }
        }
        return to;
    }

    private void decide(List<Token> name) {
        int start = name.getFirst().span().start();
        int end = name.getLast().span().end();
        boolean asked = name.size() > 1 && QUESTION.matcher(name.getFirst().word()).matches() && text.substring(0, start).isBlank();
        boolean article = name.size() > 1 && name.getFirst().word().equals("A") && unit.in(Part.Kind.BODY) && !wholeLine(start, end);
        if (asked || article) {
            decide(name.subList(1, name.size()));
        } else if (!NameContext.denies(text, end) && (name.size() == 1 ? alone(name.getFirst()) : full(name, start, end))) {
            found.add(new Span(start, end));
        }
    }

    private boolean full(List<Token> name, int start, int end) {
        Kind last = name.getLast().kind();
        boolean shown = NameContext.shows(text, start, end) || wholeLine(start, end);
        boolean surname = last == Kind.UNKNOWN || last == Kind.DOUBLE || last == Kind.FIRST;
        return switch (name.getFirst().kind()) {
            case FIRST -> last != Kind.INITIAL || shown;
            case FIRST_OR_WORD -> surname || last == Kind.FIRST_OR_WORD && shown;
            case INITIAL -> !NameContext.lettered(text, start) && (surname || shown && last != Kind.INITIAL);
            case UNKNOWN -> shown || surname && last != Kind.UNKNOWN && !NameContext.placed(text, start) && !head();
            case DOUBLE -> shown || !head();
            default -> false;
        };
    }

    private boolean alone(Token name) {
        int start = name.span().start();
        boolean capitals = name.word().equals(name.word().toUpperCase(java.util.Locale.ROOT));
        boolean shown = NameContext.shows(text, start, name.span().end());
        return !capitals && switch (name.kind()) {
            case FIRST -> !head() || shown;
            case FIRST_OR_WORD -> shown || NameContext.allows(text, start) && !NameWords.isPlace(name.word()) && !unit.text().contains("/");
            case UNKNOWN -> shown && name.word().length() > 2;
            case DOUBLE -> shown || !head() && !NameContext.placed(text, start);
            default -> false;
        };
    }

    /** Whether nothing but a post or letters behind a comma is on the line. */
    private boolean wholeLine(int start, int end) {
        boolean place = unit.in(Part.Kind.SIGN_OFF) || unit.in(Part.Kind.COPIES) || unit.in(Part.Kind.BODY);
        return place && text.substring(0, start).isBlank() && (text.substring(end).isBlank() || unit.in(Part.Kind.SIGN_OFF) && text.startsWith(",", end));
    }

    private boolean head() {
        return unit.in(Part.Kind.LETTERHEAD) || unit.in(Part.Kind.FOOTER) || unit.in(Part.Kind.SUBJECT) && unit.sentence() == null;
    }
}
