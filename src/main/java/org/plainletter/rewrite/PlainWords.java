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

    private final Glossary glossary;
    private final Grammar grammar;
    private final Map<String, Worded> worded = new HashMap<>();

    PlainWords(Glossary glossary, Grammar grammar) {
        this.glossary = glossary;
        this.grammar = grammar;
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
            if (match.isEmpty() || isPartOfName(parse, match.get()) || breaksPassive(parse, match.get())) {
                continue;
            }
            String original = parse.between(i, match.get().to());
            if (match.get().entry().action() == Glossary.Action.EXPLAIN) {
                hardWords.add(new HardWord(original, match.get().entry().plain()));
            } else {
                text.append(sentence, end, parse.token(i).start()).append(plain(parse, match.get()));
                end = parse.token(match.get().to() - 1).end();
            }
            i = match.get().to() - 1;
        }
        return new Worded(text.append(sentence.substring(end)).toString(), hardWords);
    }

    /** A word with a capital in the middle of a sentence belongs to a name: "Eye Casualty" stays what the sign says. */
    private static boolean isPartOfName(Parse parse, Glossary.Match match) {
        boolean capital = Character.isUpperCase(parse.token(match.from()).text().charAt(0));
        boolean inName = match.from() > 0 && parse.isWord(match.from() - 1);
        return match.entry().action() == Glossary.Action.REPLACE && capital && inName && !match.entry().isAbbreviation();
    }

    /** "To be accompanied" can't become "to be come with": verbs of several words stay out of the passive. */
    private boolean breaksPassive(Parse parse, Glossary.Match match) {
        boolean verb = match.entry().partOfSpeech().equals("verb") && match.entry().action() == Glossary.Action.REPLACE && match.entry().plain().contains(" ");
        boolean participle = grammar.morphology().isPastParticiple(parse.word(match.from())) && match.to() - match.from() == 1;
        return verb && participle && !parse.isFinite(match.from()) && match.from() > 0
                && java.util.Set.of("be", "been", "being", "is", "are", "was", "were", "not").contains(parse.word(match.from() - 1));
    }

    /** The hard words of {@code sentence}, which itself stays as it is. */
    List<HardWord> hardWords(String sentence) {
        Parse parse = grammar.parse(sentence);
        var hardWords = new ArrayList<HardWord>();
        for (int i = 0; i < parse.size(); i++) {
            var match = parse.isSlot(i) || !parse.isWord(i) ? Optional.<Glossary.Match>empty() : glossary.atToken(parse.tokens(), i);
            if (match.isPresent()) {
                hardWords.add(new HardWord(parse.between(i, match.get().to()), meaning(match.get().entry())));
                i = match.get().to() - 1;
            }
        }
        return hardWords;
    }

    private static String meaning(Glossary.Entry entry) {
        return entry.action() == Glossary.Action.EXPLAIN ? entry.plain() : Grammar.sentence("This means " + entry.plain());
    }

    private String plain(Parse parse, Glossary.Match match) {
        Token first = parse.token(match.from());
        Token last = parse.token(match.to() - 1);
        String plain = switch (match.entry().partOfSpeech()) {
            case "verb" -> inflected(withoutDangling(match.entry().plain(), parse, match.to()), parse, match.from());
            case "noun" -> isPlural(last) ? plural(match.entry().plain()) : match.entry().plain();
            default -> match.entry().plain();
        };
        boolean capital = match.from() == 0 && Character.isUpperCase(first.text().charAt(0));
        return capital ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }

    /** "attend" is "come to" before what is attended, and "come" where nothing follows. */
    private static String withoutDangling(String plain, Parse parse, int next) {
        boolean object = next < parse.size() && (parse.is(next, "DET", "NOUN", "PRON", "PROPN", "ADJ", "NUM", "VERB") && !parse.isSlot(next) || parse.word(next).startsWith("[[place"));
        return object ? plain : plain.replaceFirst(" (?:to|at|of|for|with|on|from)$", "");
    }

    private boolean isPlural(Token token) {
        var tags = grammar.morphology().readings(token.text()).stream().map(reading -> reading.tag()).toList();
        return tags.contains("NNS") && !tags.contains("NN");
    }

    private String plural(String plain) {
        int head = head(plain);
        int start = plain.lastIndexOf(' ', head - 1) + 1;
        return plain.substring(0, start) + grammar.morphology().plural(plain.substring(start, head)) + plain.substring(head);
    }

    private static int head(String plain) {
        int end = plain.length();
        for (String link : List.of(" of ", " in ", " for ", " with ", " that ", " to ", " who ", " which ", " on ", " at ", " from ")) {
            int at = plain.indexOf(link);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return end;
    }

    private String inflected(String plain, Parse parse, int at) {
        String word = parse.word(at);
        int space = plain.indexOf(' ');
        String verb = space < 0 ? plain : plain.substring(0, space);
        String rest = space < 0 ? "" : plain.substring(space);
        var tags = grammar.morphology().readings(word).stream().map(reading -> reading.tag()).toList();
        boolean participle = tags.contains("VBN") && at > 0 && !parse.isFinite(at);
        var morphology = grammar.morphology();
        if (tags.contains("VBG")) {
            return morphology.presentParticiple(verb) + rest;
        }
        if (participle) {
            return morphology.pastParticiple(verb) + rest;
        }
        if (tags.contains("VBD")) {
            return morphology.past(verb) + rest;
        }
        return (tags.contains("VBZ") && !tags.contains("VB") ? morphology.presentFor(verb, Person.IT) : verb) + rest;
    }
}
