package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.Person;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Makes the patient "you" and the writer "the doctor" in a letter from one clinician to another, and keeps who does what. */
final class YouVoice implements Step {

    private static final QuickPattern ASK = QuickPattern.compile(
            "^(?:please (?:can|could|would|will) you|(?:can|could|would) you please|(?:i|we) (?:would|should) be (?:most |very )?grateful if you (?:could|would|can)|i would (?:appreciate it|be obliged) if you (?:could|would)|(?:i'd be )?grateful if you (?:could|would)|"
                    + "(?:could|would|can|may i ask) you(?! (?:like|prefer|want|mind|be|have)\\b)|kindly|please|gp to|gp,? please|gp to please)(?: please| kindly| also)*:?\\s+", Pattern.CASE_INSENSITIVE);

    /** "GP: …", "Us: …" and "Patient to …": a plan's lines that name who does what they say. */
    private static final QuickPattern ACTOR = QuickPattern.compile("^(?:((?:(?:the|your) )?gps?(?:,? please)?|gp practice|surgery|practice|primary care)|(us|me|we|clinic|our team|hospital team|hospital|ward|secondary care)|(patient(?: ?/ ?carer)?|pt|you|for you))(?:\\s*[:\u2013-]\\s*(?:(?:please|kindly|to)\\s+)*|\\s+(?:please )?to\\s+)(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** Somebody else, or a visit: a line of the plan that names one is not the GP's job. */
    private static final QuickPattern OTHERS = QuickPattern.compile("\\[\\[(?:PERSON|TIME)_|\\b(?:nurses?|clinics?|hospital|ward|team|\\w*therap(?:y|ists?)|physio|psycholog\\w+|dieti[ct]ians?|midwi(?:fe|ves)|health visitor|social worker|consultant|outpatients?|nothing|no (?:other|further))\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern NOTHING = QuickPattern.compile("(?:no|nil) (?:other |further |new )?(?:actions?|changes?)(?: needed| required| please)?[.]?", Pattern.CASE_INSENSITIVE);

    /** What one clinician tells another to do, and never the patient. */
    private static final Set<String> CLINICAL = Set.of("repeat", "check", "recheck", "change", "prescribe", "weigh", "monitor", "refer", "arrange", "consider", "amend", "titrate", "update", "review", "examine", "measure");

    /** "Practice nurse to remove stitches": a plan's line that names somebody and what that one is to do. */
    private static final QuickPattern IS_TO = QuickPattern.compile("^((?:(?:our|the|your|community|practice|district|specialist) )?(?:[\\p{L}-]+ ){0,4}?(?:nurses?|team|clinic|service|therapists?|physio(?:therapist)?|dietitian|dietician|pharmacist|coordinator|co-ordinator|midwife|secretary|consultant|registrar|doctor|department|office|OT|\\[\\[PERSON_\\d+]])(?:,? \\(?\\[\\[PERSON_\\d+]]\\)?,?)?) to (?!be\\b)([a-z].*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "GP: Dr A, The Surgery" says who that is, and no job. */
    private static final QuickPattern NAME = QuickPattern.compile("^\\[\\[(?:PATIENT|PERSON|PLACE|ADDRESS)_\\d+]](?!.*\\b(?:to|will|please)\\b)");

    private static final QuickPattern PATIENT_TO = QuickPattern.compile("^(.{8,}?)[,;] (?:and )?(?:the )?(?:patient|pt) to ([a-z].*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern LAST_CONDITION = QuickPattern.compile("(?:^|[,;.]\\s+(?:and |but )?)((?:if|unless|once|when)\\b[^,;.]*)$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern ASKED_LAST = QuickPattern.compile(",? please(?=[.!]?$)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern THE_PATIENT = QuickPattern.compile(
            "\\b(?:the patient|this (?:[a-z]+,? ){0,3}?(?:gentleman|lady|man|woman|patient|boy|girl|chap|child))\\b|\\[\\[PATIENT_\\d+]]", Pattern.CASE_INSENSITIVE);

    /** The reader's name behind a comma at the end: "Take care, Joan." */
    private static final QuickPattern SPOKEN_TO = QuickPattern.compile(", \\[\\[PATIENT_\\d+]](?=[.!]?$)");

    private static final QuickPattern THE_PATIENTS = QuickPattern.compile("(?:" + THE_PATIENT.pattern() + ")['\u2019]s\\b", Pattern.CASE_INSENSITIVE);

    /** What the tagger is given in the patient's place: one word that can only be a name. */
    private static final String STAND_IN = "Alexandrina";

    private static final Set<String> SKIPPED = Set.of("also", "still", "now", "then", "currently", "usually", "always", "never", "often", "only", "not", "recently", "previously", "already", "just");

    private final Grammar grammar;

    YouVoice(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What is said first and then the patient's job; a condition at the end of the first goes with the job: "…; if not, patient to ring". */
    private List<String> alsoTo(String first, List<String> job, Place place) {
        QuickMatcher condition = LAST_CONDITION.matcher(first);
        if (!condition.find()) {
            return Stream.concat(apply(Grammar.sentence(first), place).stream(), job.stream()).toList();
        }
        var said = new ArrayList<>(condition.start() == 0 ? List.of() : apply(Grammar.sentence(first.substring(0, condition.start())), place));
        String when = String.join(" ", apply(Grammar.sentence(condition.group(1)), place)).replaceFirst("[.]$", "");
        said.add(when + ", " + grammar.small(job.getFirst()));
        said.addAll(job.subList(1, job.size()));
        return said;
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        QuickMatcher also = PATIENT_TO.matcher(sentence);
        if (also.matches()) {
            return alsoTo(also.group(1), apply("Patient to " + also.group(2), place), place);
        }
        QuickMatcher actor = ACTOR.matcher(sentence);
        if (actor.find() && actor.group(2) != null && actor.group().contains(":") && !isOrder(sentence.substring(actor.end()))) {
            return apply(Grammar.sentence(sentence.substring(actor.end())), place);
        }
        QuickMatcher duty = IS_TO.matcher(sentence);
        if (duty.matches() && grammar.parse(duty.group(1)).finiteFrom(0) < 0 && !grammar.parse(sentence).isImperative(0) && isOrder(duty.group(2))) {
            return apply(duty.group(1) + " will " + duty.group(2), place);
        }
        boolean names = actor.find(0) && NAME.matcher(sentence.substring(actor.end())).find();
        if (!names && actor.find(0) && (actor.group(2) == null || isOrder(sentence.substring(actor.end())))) {
            String lead = actor.group();
            return Pattern.compile(";\\s+").splitAsStream(sentence.substring(actor.end())).map(what -> {
                QuickMatcher each = ACTOR.matcher(lead + what);
                return each.find() ? job(each, what, place) : what;
            }).toList();
        }
        if (place.audience() != Audience.CLINICIAN && place.scene() != Scene.GP) {
            return List.of(you(sentence, Set.of(), place));
        }
        QuickMatcher ask = ASK.matcher(sentence);
        boolean forReader = place.scene() == Scene.YOU;
        if (ask.find() && !forReader) {
            return jobs(sentence.substring(ask.end()), ask.group().contains(":"), place);
        }
        Parse parse = grammar.parse(sentence);
        boolean clinical = CLINICAL.contains(parse.word(0)) && !parse.isFinite(1) && !parse.is(1, "AUX", "ADP");
        boolean asked = ASKED_LAST.matcher(sentence).find() && (parse.isImperative(0) || clinical);
        if (!forReader && (asked || clinical || parse.isImperative(0) && place.scene() == Scene.GP)) {
            return List.of(Asked.of(patient(grammar.small(ASKED_LAST.matcher(sentence).replaceFirst("")), place), place));
        }
        if (place.scene() == Scene.GP && !parse.hasVerb() && !OTHERS.matcher(sentence).find()) {
            return List.of("Your GP has this to do: " + patient(grammar.small(sentence.replaceFirst("(?i),? please(?=[.!]?$)", "")), place));
        }
        return List.of(patient(sentence, place));
    }

    /** What a colleague is asked, one job each; after a colon the jobs stand between semicolons. */
    private List<String> jobs(String asked, boolean listed, Place place) {
        if (!listed || !asked.contains(";")) {
            return List.of(Asked.of(patient(grammar.small(asked), place), place));
        }
        return Pattern.compile(";\\s+(?:and )?").splitAsStream(asked).map(job -> isOrder(job) || doesSomething(job) ? Asked.of(patient(grammar.small(job), place), place) : Asked.left(patient(grammar.small(job), place), place)).toList();
    }

    /** Whether {@code job} begins with a verb that could also be a thing: "issue the prescription". */
    private boolean doesSomething(String job) {
        Parse parse = grammar.parse(job);
        return parse.isBase(0) && parse.is(1, "DET", "PRON");
    }

    /** Whether {@code line} begins with who does what it says. */
    static boolean namesActor(String line) {
        return ACTOR.matcher(line).find();
    }

    private boolean isOrder(String what) {
        Parse parse = grammar.parse(what);
        return parse.size() > 0 && !what.matches("(?is)(?:fit|sick) notes?\\b.*") && (parse.isImperative(0) || parse.is(0, "VERB") && parse.isBase(0));
    }

    private String job(QuickMatcher actor, String what, Place place) {
        if (actor.group(3) != null && what.matches("(?is)(?:please )?(?:do not|never|no|not)\\b.*")) {
            return patient(what, new Place(place.audience(), Scene.YOU, place.cast()));
        }
        boolean verb = isOrder(what);
        if (actor.group(2) != null && what.matches("(?is)see me\\b.*")) {
            return "We will see you" + what.substring("see me".length());
        }
        String job = place.audience() == Audience.CLINICIAN ? patient(grammar.small(what), new Place(place.audience(), Scene.YOU, place.cast())) : grammar.small(what);
        if (actor.group(1) != null) {
            return NOTHING.matcher(job).matches() ? "Your GP has " + job.replaceFirst("^nil", "no") : verb ? Asked.of(job, new Place(place.audience(), Scene.GP, place.cast())) : "Your GP has this to do: " + job;
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
        String marked = THE_PATIENT.matcher(THE_PATIENTS.matcher(SPOKEN_TO.matcher(sentence).replaceAll("")).replaceAll("your")).replaceAll(STAND_IN);
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

    private boolean isPossessive(Parse parse, int i) {
        boolean object = Set.of("make", "makes", "made", "making", "keep", "keeps", "leave", "leaves", "find").contains(parse.word(i - 1)) && parse.is(i + 1, "ADJ") && !parse.is(i + 2, "NOUN", "ADJ");
        boolean alone = (parse.is(i + 1, "ADJ", "ADV") || onlyAdjective(parse.word(i + 1))) && !parse.is(i + 2, "NOUN", "ADJ", "NUM", "PROPN") && !parse.isSlot(i + 2) && !parse.word(i + 1).equals("own");
        return !object && !alone && i + 1 < parse.size() && (parse.is(i + 1, "NOUN", "ADJ", "PROPN", "NUM") || parse.isSlot(i + 1));
    }

    private boolean onlyAdjective(String word) {
        var readings = grammar.morphology().readings(word);
        return !readings.isEmpty() && readings.stream().allMatch(reading -> reading.tag().startsWith("JJ"));
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
}
