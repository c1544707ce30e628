package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.Person;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Makes the patient "you" and the writer "the doctor" in a letter from one clinician to another, and keeps who does what. */
final class YouVoice implements Step {

    private static final QuickPattern ASK = QuickPattern.compile(
            "^(?:please (?:can|could|would) you|(?:i|we) (?:would|should) be (?:most |very )?grateful if you (?:could|would|can)|i would (?:appreciate it|be obliged) if you (?:could|would)|(?:i'd be )?grateful if you (?:could|would)|"
                    + "(?:could|would|can|may i ask) you|kindly|please|gp to|gp,? please|gp to please)(?: please| kindly| also)*\\s+", Pattern.CASE_INSENSITIVE);

    /** "GP: …", "Us: …" and "Patient to …": a plan's lines that name who does what they say. */
    private static final QuickPattern ACTOR = QuickPattern.compile("^(?:((?:(?:the|your) )?gps?(?:,? please)?|gp practice|surgery|practice|primary care)|(us|me|we|clinic|our team|hospital team|secondary care)|(patient|pt|you))(?:\\s*[:\u2013-]\\s*(?:(?:please|kindly|to)\\s+)*|\\s+(?:please )?to\\s+)(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** What one clinician tells another to do, and never the patient. */
    private static final Set<String> CLINICAL = Set.of("repeat", "check", "recheck", "change", "prescribe", "weigh", "monitor", "refer", "arrange", "consider", "amend", "titrate", "update", "review", "examine", "measure");

    private static final QuickPattern ASKED_LAST = QuickPattern.compile(",? please(?=[.!]?$)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern THE_PATIENT = QuickPattern.compile(
            "\\b(?:the patient|this (?:[a-z]+,? ){0,3}?(?:gentleman|lady|man|woman|patient|boy|girl|chap|child))\\b|\\[\\[PATIENT_\\d+]]", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern THE_PATIENTS = QuickPattern.compile("(?:" + THE_PATIENT.pattern() + ")['\u2019]s\\b", Pattern.CASE_INSENSITIVE);

    /** What the tagger is given in the patient's place: one word that can only be a name. */
    private static final String STAND_IN = "Alexandrina";

    private static final Set<String> SKIPPED = Set.of("also", "still", "now", "then", "currently", "usually", "always", "never", "often", "only", "not", "recently", "previously", "already", "just");

    private final Grammar grammar;

    YouVoice(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        QuickMatcher actor = ACTOR.matcher(sentence);
        if (actor.find() && (actor.group(2) == null || isOrder(sentence.substring(actor.end())))) {
            return List.of(job(actor, sentence.substring(actor.end()), place));
        }
        if (place.audience() != Audience.CLINICIAN && place.scene() != Scene.GP) {
            return List.of(you(sentence, Set.of(), place));
        }
        QuickMatcher ask = ASK.matcher(sentence);
        boolean forReader = place.scene() == Scene.YOU;
        if (ask.find() && !forReader) {
            return List.of("We asked your GP to " + patient(grammar.small(sentence.substring(ask.end())), place));
        }
        Parse parse = grammar.parse(sentence);
        boolean clinical = CLINICAL.contains(parse.word(0)) && !parse.isFinite(1) && !parse.is(1, "AUX", "ADP");
        boolean asked = ASKED_LAST.matcher(sentence).find() && (parse.isImperative(0) || clinical);
        if (!forReader && (asked || clinical || parse.isImperative(0) && place.scene() == Scene.GP)) {
            return List.of("We asked your GP to " + patient(grammar.small(ASKED_LAST.matcher(sentence).replaceFirst("")), place));
        }
        if (place.scene() == Scene.GP && !parse.hasVerb()) {
            return List.of("Your GP has this to do: " + patient(grammar.small(sentence.replaceFirst("(?i),? please(?=[.!]?$)", "")), place));
        }
        return List.of(patient(sentence, place));
    }

    /** Whether {@code line} begins with who does what it says. */
    static boolean namesActor(String line) {
        return ACTOR.matcher(line).find();
    }

    private boolean isOrder(String what) {
        Parse parse = grammar.parse(what);
        return parse.size() > 0 && (parse.isImperative(0) || parse.is(0, "VERB") && parse.isBase(0));
    }

    private String job(QuickMatcher actor, String what, Place place) {
        boolean verb = isOrder(what);
        String job = place.audience() == Audience.CLINICIAN ? patient(grammar.small(what), new Place(place.audience(), Scene.YOU, place.cast())) : grammar.small(what);
        if (actor.group(1) != null) {
            return verb ? "We asked your GP to " + job : "Your GP has this to do: " + job;
        }
        if (actor.group(2) != null) {
            return "We will " + job;
        }
        return verb ? "You need to " + job : "For you to do: " + job;
    }

    private String patient(String sentence, Place place) {
        String gp = place.scene() == Scene.YOU ? sentence : reader(sentence, place.cast());
        String writer = writer(gp, place.cast());
        return you(writer, place.cast().masculine() ? Set.of("he", "him", "his", "himself") : Set.of("she", "her", "hers", "herself"), place);
    }

    /** The colleague whom the letter calls "you". */
    private static String reader(String sentence, Cast cast) {
        String name = cast.reader();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return sentence.replaceAll("(?i)(?<!thank )\\byour\\b(?! GP)", name + "\u2019s").replaceAll("(?<![Tt]hank )\\byou\\b", name).replaceAll("(?<![Tt]hank )\\bYou\\b", capital)
                .replace(name + " have ", name + " has ").replace(name + " are ", name + " is ").replace(capital + " have ", capital + " has ").replace(capital + " are ", capital + " is ");
    }

    /** The clinician who calls himself or herself "I"; after the first time in a sentence a pronoun would be anybody's, so "my" is "their". */
    private String writer(String sentence, Cast cast) {
        String name = cast.writer();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Parse parse = grammar.parse(sentence);
        var text = new Rewording(parse);
        boolean named = false;
        for (int i = 0; i < parse.size(); i++) {
            String word = parse.word(i);
            if (parse.token(i).text().equals("I")) {
                text.replace(i, i == 0 ? capital : name);
                agree(parse, text, i + 1, Person.IT);
                named = true;
            } else if (word.equals("my") && named) {
                text.replace(i, "their");
            } else if (word.equals("my") || word.equals("me") || word.equals("myself")) {
                text.replace(i, (i == 0 ? capital : name) + (word.equals("my") ? "\u2019s" : ""));
            }
        }
        return text.toString();
    }

    private String you(String sentence, Set<String> pronouns, Place place) {
        if (place.audience() == Audience.PARENT) {
            return sentence;
        }
        String marked = THE_PATIENT.matcher(THE_PATIENTS.matcher(sentence).replaceAll("your")).replaceAll(STAND_IN);
        Parse parse = grammar.parse(marked);
        var text = new Rewording(parse);
        for (int i = 0; i < parse.size(); i++) {
            String word = parse.word(i);
            boolean named = parse.token(i).text().equals(STAND_IN);
            if (!named && !pronouns.contains(word)) {
                continue;
            }
            boolean possessive = word.equals("his") || word.equals("her") && isPossessive(parse, i);
            if (possessive) {
                text.replace(i, i == 0 ? "Your" : "your");
            } else {
                text.replace(i, word.endsWith("self") ? "yourself" : i == 0 ? "You" : "you");
                agree(parse, text, i + 1, Person.YOU);
            }
        }
        String said = text.toString();
        return said.contains(STAND_IN) ? sentence : said;
    }

    private static boolean isPossessive(Parse parse, int i) {
        boolean object = Set.of("make", "makes", "made", "making", "keep", "keeps", "leave", "leaves", "find").contains(parse.word(i - 1)) && parse.is(i + 1, "ADJ") && !parse.is(i + 2, "NOUN", "ADJ");
        boolean alone = parse.is(i + 1, "ADJ", "ADV") && !parse.is(i + 2, "NOUN", "ADJ", "NUM", "PROPN") && !parse.isSlot(i + 2) && !parse.word(i + 1).equals("own");
        return !object && !alone && i + 1 < parse.size() && (parse.is(i + 1, "NOUN", "ADJ", "PROPN", "NUM") || parse.isSlot(i + 1));
    }

    /** Sets the verb after a new subject, and those that follow it with "and" or "but", in the form that goes with {@code person}. */
    private void agree(Parse parse, Rewording text, int from, Person person) {
        int i = from;
        while (i < parse.size() && (SKIPPED.contains(parse.word(i)) || parse.is(i, "ADV"))) {
            i++;
        }
        if (i >= parse.size() || !parse.is(i, "VERB", "AUX")) {
            return;
        }
        conjugate(parse, text, i, person);
        for (int j = i + 1; j < parse.size() - 1; j++) {
            if (Set.of("and", "but", "or", ",").contains(parse.word(j)) && parse.is(j + 1, "VERB", "AUX") && parse.isFinite(j + 1)) {
                conjugate(parse, text, j + 1, person);
            } else if (parse.is(j, "SCONJ") && parse.isClause(j + 1) || parse.word(j).equals(";")) {
                return;
            }
        }
    }

    private void conjugate(Parse parse, Rewording text, int i, Person person) {
        String word = parse.word(i);
        var tags = grammar.morphology().readings(word).stream().map(reading -> reading.tag()).toList();
        boolean past = word.equals("was") || word.equals("were");
        if (past) {
            text.replace(i, grammar.morphology().pastFor("be", person));
        } else if (tags.contains("VBZ") || tags.contains("VBP") && !tags.contains("VBD")) {
            grammar.morphology().base(word).ifPresent(base -> text.replace(i, grammar.morphology().presentFor(base, person)));
        }
    }

    /** A sentence some of whose tokens are said otherwise. */
    static final class Rewording {

        private final Parse parse;
        private final List<String> words = new ArrayList<>();

        Rewording(Parse parse) {
            this.parse = parse;
            for (int i = 0; i < parse.size(); i++) {
                words.add(parse.token(i).text());
            }
        }

        void replace(int token, String word) {
            words.set(token, word);
        }

        @Override
        public String toString() {
            var text = new StringBuilder();
            int end = 0;
            for (int i = 0; i < parse.size(); i++) {
                text.append(parse.text(), end, parse.token(i).start()).append(words.get(i));
                end = parse.token(i).end();
            }
            return text.append(parse.text().substring(end)).toString().replaceAll(" {2,}", " ").strip();
        }
    }
}
