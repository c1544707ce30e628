package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainletter.language.Glossary;
import org.plainletter.language.Person;
import org.plainletter.language.Token;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Hard words replaced or written out, and those that are kept with their meaning, by the glossary. */
final class PlainWords {

    /** A sentence in plain words, and the hard words that are still in it. */
    record Worded(String text, List<HardWord> hardWords) {}

    private static final Map<String, Person> PERSONS = Map.of("i", Person.I, "you", Person.YOU, "we", Person.WE, "they", Person.THEY, "he", Person.IT, "she", Person.IT, "it", Person.IT);

    private final Glossary glossary;
    private final Grammar grammar;
    private final PlainWordFit fit;
    private final Map<String, Worded> worded = new HashMap<>();

    PlainWords(Glossary glossary, Grammar grammar) {
        this.glossary = glossary;
        this.grammar = grammar;
        this.fit = new PlainWordFit(grammar.morphology());
    }

    Worded apply(String sentence) {
        return worded.computeIfAbsent(sentence, this::word);
    }

    private Worded word(String sentence) {
        Parse parse = grammar.parse(sentence);
        var text = new StringBuilder();
        var hardWords = new ArrayList<HardWord>();
        int end = 0;
        for (int i = 0; i < parse.size(); i++) {
            Optional<Glossary.Match> match = parse.isSlot(i) || !parse.isWord(i) ? Optional.empty() : glossary.atToken(parse.tokens(), i);
            if (match.isEmpty() || isPartOfName(parse, match.get())) {
                continue;
            }
            String original = parse.between(i, match.get().to());
            if (match.get().entry().action() == Glossary.Action.EXPLAIN) {
                hardWords.add(new HardWord(original, match.get().entry().plain()));
            } else if (fit.breaks(parse, match.get()) || fit.names(parse, match.get())) {
                hardWords.add(new HardWord(original, meaning(match.get().entry(), original)));
            } else {
                text.append(sentence, end, parse.token(i).start()).append(plain(parse, match.get()));
                end = parse.token(match.get().to() - 1).end();
            }
            i = match.get().to() - 1;
        }
        return end == 0 ? new Worded(sentence, hardWords) : withNewWords(text.append(sentence.substring(end)).toString(), hardWords);
    }

    /** Plain words may hold a word that is explained: "kidney function" for "renal function". */
    private Worded withNewWords(String text, List<HardWord> hardWords) {
        Parse parse = grammar.parse(text);
        for (int i = 0; i < parse.size(); i++) {
            var match = parse.isSlot(i) || !parse.isWord(i) ? Optional.<Glossary.Match>empty() : glossary.atToken(parse.tokens(), i);
            if (match.isPresent()) {
                var entry = match.get().entry();
                if (entry.action() == Glossary.Action.EXPLAIN && !isPartOfName(parse, match.get()) && hardWords.stream().noneMatch(word -> word.meaning().equals(entry.plain()))) {
                    hardWords.add(new HardWord(parse.between(i, match.get().to()), entry.plain()));
                }
                i = match.get().to() - 1;
            }
        }
        return new Worded(text, hardWords);
    }

    /** A word with a capital in the middle of a sentence belongs to a name: "Eye Casualty" stays what the sign says, and "Acute Trust" is none to explain. */
    private static boolean isPartOfName(Parse parse, Glossary.Match match) {
        if (match.entry().action() != Glossary.Action.EXPLAIN && isQuoted(parse, match)) {
            return true;
        }
        boolean afterMark = match.from() > 0 && !parse.isWord(match.from() - 1) && isCapital(parse, match.from()) && isCapital(parse, match.to());
        if (afterMark && match.entry().action() == Glossary.Action.REPLACE && !match.entry().isAbbreviation()) {
            return true;
        }
        if (match.entry().isAbbreviation() || match.from() == 0 || !parse.isWord(match.from() - 1) || !isCapital(parse, match.from())) {
            return false;
        }
        boolean besideCapital = isCapital(parse, match.from() - 1) || isCapital(parse, match.to());
        return match.entry().action() == Glossary.Action.REPLACE || match.to() - match.from() == 1 && besideCapital;
    }

    /** What a label, a sign or a form says is quoted as it says it: "may contain". */
    private static boolean isQuoted(Parse parse, Glossary.Match match) {
        String before = parse.text().substring(0, parse.token(match.from()).start());
        String after = parse.text().substring(parse.token(match.to() - 1).end());
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1 && after.indexOf('"') >= 0;
        return straight || before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') && after.indexOf('\u201d') >= 0;
    }

    private static boolean isCapital(Parse parse, int i) {
        return i < parse.size() && !parse.isSlot(i) && Character.isUpperCase(parse.token(i).text().charAt(0));
    }

    /** The hard words of {@code sentence}, which itself stays as it is. */
    List<HardWord> hardWords(String sentence) {
        Parse parse = grammar.parse(sentence);
        var hardWords = new ArrayList<HardWord>();
        for (int i = 0; i < parse.size(); i++) {
            var match = parse.isSlot(i) || !parse.isWord(i) ? Optional.<Glossary.Match>empty() : glossary.atToken(parse.tokens(), i);
            if (match.isPresent()) {
                hardWords.add(new HardWord(parse.between(i, match.get().to()), meaning(match.get().entry(), parse.between(i, match.get().to()))));
                i = match.get().to() - 1;
            }
        }
        return hardWords;
    }

    private String meaning(Glossary.Entry entry, String original) {
        if (entry.action() == Glossary.Action.EXPLAIN) {
            return entry.plain();
        }
        if (entry.partOfSpeech().equals("verb")) {
            return "To " + entry.word() + " means to " + entry.plain() + ".";
        }
        return Grammar.sentence((entry.isAbbreviation() ? original : entry.word()) + " means " + entry.plain());
    }

    private String plain(Parse parse, Glossary.Match match) {
        Token first = parse.token(match.from());
        Token last = parse.token(match.to() - 1);
        String plain = switch (match.entry().partOfSpeech()) {
            case "verb" -> inflected(withObject(match.entry(), parse, match.to()), parse, match.from());
            case "noun" -> isPlural(last) && !match.entry().word().equalsIgnoreCase(parse.between(match.from(), match.to())) ? plural(match.entry().plain()) : match.entry().plain();
            default -> match.entry().plain();
        };
        boolean capital = match.from() == 0 && Character.isUpperCase(first.text().charAt(0));
        return capital ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }

    /** "attend" is "come to" before what is attended, and "come" where nothing follows; "present with" is "come with" before anything. */
    private static String withObject(Glossary.Entry entry, Parse parse, int next) {
        String plain = entry.plain();
        if (plain.equals("make sure")) {
            return PlainWordFit.isClause(parse, next) ? plain : "make sure of";
        }
        boolean object = next < parse.size() && (parse.is(next, "DET", "NOUN", "PRON", "PROPN", "ADJ", "NUM", "VERB") && !parse.isSlot(next) || parse.word(next).startsWith("[[place"));
        boolean own = entry.word().contains(" ") && plain.endsWith(entry.word().substring(entry.word().lastIndexOf(' ')));
        return object || own ? plain : plain.replaceFirst(" (?:to|at|of|for|with|on|from|into|about|after)$", "");
    }

    private boolean isPlural(Token token) {
        var tags = grammar.morphology().readings(token.text()).stream().map(reading -> reading.tag()).toList();
        return tags.contains("NNS") && !tags.contains("NN");
    }

    private String plural(String plain) {
        int or = plain.indexOf(" or ");
        if (or > 0) {
            return plural(plain.substring(0, or)) + " or " + plural(plain.substring(or + 4));
        }
        int head = head(plain);
        int start = plain.lastIndexOf(' ', head - 1) + 1;
        return plain.substring(0, start) + grammar.morphology().plural(plain.substring(start, head)) + plain.substring(head);
    }

    private static int head(String plain) {
        int end = plain.length();
        for (String link : List.of(" of ", " in ", " for ", " with ", " that ", " to ", " who ", " which ", " on ", " at ", " from ", " when ", " where ", " by ", " without ", " below ", " before ", " after ")) {
            int at = plain.indexOf(link);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return end;
    }

    private String inflected(String plain, Parse parse, int at) {
        int space = plain.indexOf(' ');
        String verb = space < 0 ? plain : plain.substring(0, space);
        String rest = space < 0 ? "" : plain.substring(space);
        return form(verb, parse, at) + rest;
    }

    private String form(String verb, Parse parse, int at) {
        var morphology = grammar.morphology();
        var tags = morphology.readings(parse.word(at)).stream().map(reading -> reading.tag()).toList();
        var person = PERSONS.getOrDefault(parse.word(at - 1), Person.THEY);
        if (tags.contains("VBG")) {
            return morphology.presentParticiple(verb);
        }
        if (tags.contains("VBN") && at > 0 && (!parse.isFinite(at) || lacksObject(parse, at))) {
            return morphology.pastParticiple(verb);
        }
        if (tags.contains("VBD")) {
            return morphology.pastFor(verb, person);
        }
        if (tags.contains("VBZ") && !tags.contains("VB")) {
            return morphology.presentFor(verb, Person.IT);
        }
        return verb.equals("be") && PERSONS.containsKey(parse.word(at - 1)) ? morphology.presentFor(verb, person) : verb;
    }

    /** "[[DURATION_1]] supplied then stop": a thing that is named before a past form with nothing after it does not act. */
    private static boolean lacksObject(Parse parse, int at) {
        return (parse.isSlot(at - 1) || parse.is(at - 1, "NOUN")) && !parse.is(at + 1, "DET", "NOUN", "PRON", "PROPN", "ADJ", "NUM", "PART", "ADP", "SCONJ") && !parse.word(at + 1).equals("that");
    }
}
