package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.Slot;
import org.plainletter.language.OpenLine;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** Joins "You must not:" with each item of the list under it, so that no item loses what makes it a must or a must not. */
final class LeadIns {

    /** What one passage says: its sources, and their text as one sentence. */
    record Unit(List<String> sources, String text, Form form) {}

    private static final QuickPattern OPEN_CONDITION = QuickPattern.compile("\\b(?:if|when|unless)$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern FOLLOWING = QuickPattern.compile(",?\\s*(?:(?:with you |to )?(?:any|one|some|all|each|either) (?:or more )?of )?(?:the|these) ?(?:following)?(?: (?:items?|things?|documents?|symptoms?|steps?|points?|instructions?|applies|apply|is true|are true|to you|occurs?|happens?|problems?|questions?|advice|information|changes|conditions|reasons|signs|details))*\\s*$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern EMPTY_LEAD = QuickPattern.compile("^(?:please )?(?:note|read|follow|see|find|remember|be aware of)?(?: (?:the|this|these|that))?\\s*(?:following|below|advice|important|details? (?:is|are) )?(?:.{0,60}\\b(?:as follows|below|the following|is as follows|are))?$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern LAST_CONDITION = QuickPattern.compile("^(.+?),? (if|unless|when)(?: ((?:you|your child|he|she|they)(?: have| are| feel| notice| get| experience| develop)?))?(?: (?:any|one)(?: or more)? of (?:the following|these).*)?$", Pattern.CASE_INSENSITIVE);
    /** What only says that things are coming. */
    private static final QuickPattern COUNTED = QuickPattern.compile("^(?:(?:while|before|until|in) (?:[\\p{L}\u2019'-]+ ){1,6}?|in the meantime,? )?(?:there are |(?:these|the following|several|some|a few|the) )?(?:\\[\\[NUMBER_\\d+]] )?(?:things|steps|points|conditions|jobs|tests) (?:(?:need|have) to (?:happen|be done|be in place)|(?:are|is) (?:needed|required|to be done))\\b|^(?:please |you can )?tick\\b", Pattern.CASE_INSENSITIVE);
    /** What every item needs to be told with. */
    private static final QuickPattern DUTY = QuickPattern.compile("\\b(?:must|should|need|may|might|can|could|will|would|have to|has to|asked|advise|bring|take|taking|stop\\w*|start\\w*|include\\w*|offer\\w*|protect\\w*)\\b", Pattern.CASE_INSENSITIVE);
    /** What a heading without a verb begins with if it tells when or for whom its items hold. */
    private static final QuickPattern OCCASION = QuickPattern.compile("^(?:before|after|during|on|at|in|until|from|for|while|as|with|by|to|then|first|next|once|when|if)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Set<Form> RUNNING = Set.of(Form.PROSE, Form.LINE);
    private static final Set<String> OPEN = Set.of("VERB", "AUX", "ADP", "SCONJ", "PART", "PRON", "DET", "CCONJ");

    private static final QuickPattern LEADS_ON = QuickPattern.compile("\\p{L}+ (?:on|at|by|from|until|with|of|for|is|will be)$");

    /** A number that only the heading above it explains. */
    private static final QuickPattern WAY_ALONE = QuickPattern.compile("^\\[\\[(?:PHONE|EMAIL|LINK)_\\d+]][.]?$");

    private final Grammar grammar;

    LeadIns(Grammar grammar) {
        this.grammar = grammar;
    }

    /** @param titles the ids of the sentences that are the part's heading */
    List<Unit> units(SlottedPart part, Scene scene, List<String> titles) {
        var units = new ArrayList<Unit>();
        @Nullable Unit lead = null;
        boolean silent = false;
        for (Unit sentence : headed(part, whole(part))) {
            if (isLead(sentence)) {
                flush(units, lead, silent);
                lead = sentence;
                silent = false;
            } else if (lead != null && (sentence.form() == Form.BULLET || sentence.form() == Form.LINE)) {
                boolean once = isWhole(lead);
                if (once && !silent) {
                    units.add(new Unit(lead.sources(), lead.text().strip().replaceFirst("\\s*:$", "."), Form.PROSE));
                }
                units.add(once ? alone(sentence, scene, titles) : joined(lead, sentence));
                silent = true;
            } else {
                flush(units, lead, silent);
                lead = null;
                units.add(alone(sentence, scene, titles));
            }
        }
        flush(units, lead, silent);
        return units;
    }

    /** The sentences with the heading that they need: under "Please don't", what is not to be done. */
    private static List<Unit> headed(SlottedPart part, List<Unit> sentences) {
        String heading = part.heading();
        if (heading != null && !sentences.isEmpty() && WAY_ALONE.matcher(sentences.getFirst().text().strip()).matches() && Slot.in(heading).isEmpty() && heading.length() <= 50) {
            Unit way = sentences.getFirst();
            return Stream.concat(Stream.of(new Unit(way.sources(), heading.strip().replaceFirst("[:.?]+$", "") + ": " + way.text().strip(), way.form())), sentences.stream().skip(1)).toList();
        }
        if (heading == null || !OpenLine.waits(heading)) {
            return sentences;
        }
        var headed = new ArrayList<Unit>();
        for (Unit sentence : sentences) {
            boolean item = headed.isEmpty() || sentence.form() == Form.BULLET;
            headed.add(OpenLine.leads(heading, sentence.text(), item) ? new Unit(sentence.sources(), Grammar.sentence(OpenLine.joined(heading, sentence.text())), Form.PROSE) : sentence);
        }
        return headed;
    }

    /** The part's sentences; two that a page's layout has cut apart in the middle are one again. */
    private static List<Unit> whole(SlottedPart part) {
        var whole = new ArrayList<Unit>();
        var jobs = new NumberedJobs();
        var opening = new ArrayList<String>();
        for (SlottedSentence sentence : part.sentences()) {
            if (sentence.noise()) {
                continue;
            }
            boolean goesOn = !whole.isEmpty() && RUNNING.contains(sentence.form()) && RUNNING.contains(whole.getLast().form())
                    && (sentence.text().matches("(?s)^[a-z].*") && whole.getLast().text().strip().matches("(?s).*[\\p{L}\\],]$") || goesOn(whole.getLast().text().strip(), sentence.text().strip()));
            if (goesOn) {
                Unit first = whole.removeLast();
                var sources = new ArrayList<>(first.sources());
                sources.add(sentence.id());
                whole.add(new Unit(sources, first.text().strip() + " " + sentence.text(), Form.PROSE));
            } else {
                String told = jobs.told(Capitals.quiet(sentence.text()));
                opening.add(sentence.id());
                if (!jobs.isWaiting()) {
                    whole.add(new Unit(List.copyOf(opening), told, sentence.form()));
                    opening.clear();
                }
            }
        }
        if (!opening.isEmpty()) {
            whole.add(new Unit(opening, part.sentences().getLast().text(), Form.LINE));
        }
        return whole;
    }

    /** Whether a line was cut before the day or the place that it leads to, or inside a bracket that the next one closes. */
    private static boolean goesOn(String above, String text) {
        boolean open = above.lastIndexOf('(') > above.lastIndexOf(')') && text.indexOf(')') >= 0 && text.indexOf(')') < 30 && text.indexOf(')') < (text + "(").indexOf('(');
        boolean led = LEADS_ON.matcher(above).find() && text.startsWith("[[");
        return open || led || above.endsWith(",") && text.startsWith("[[PLACE_") && above.contains(" ");
    }

    /** Whether a lead-in is a sentence of its own that holds whatever the items say: "There are [[NUMBER_1]] possible results:". */
    private boolean isWhole(Unit lead) {
        String opening = lead.text().strip().replaceFirst("\\s*:$", "");
        Parse parse = grammar.parse(Grammar.sentence(opening));
        boolean carried = parse.finiteFrom(0) > 0 && parse.isClause(0) && !parse.isImperative(0);
        if (COUNTED.matcher(opening).find()) {
            return true;
        }
        return carried && Grammar.length(opening) > 3 && !Signal.conditionOrNegation(opening) && !EMPTY_LEAD.matcher(opening).matches() && !LAST_CONDITION.matcher(opening).matches() && !isOpen(opening)
                && !FOLLOWING.matcher(opening).find() && !ends(parse) && !DUTY.matcher(opening).find();
    }

    private static void flush(List<Unit> units, @Nullable Unit lead, boolean silent) {
        if (lead != null && !silent) {
            units.add(new Unit(lead.sources(), lead.text(), Form.PROSE));
        }
    }

    /** Whether a line waits for what stands below it: "Please ring us if". */
    static boolean isOpen(String line) {
        return OpenLine.waits(line);
    }

    private static boolean isLead(Unit sentence) {
        String text = sentence.text().strip();
        boolean open = sentence.form() == Form.LINE && (OpenLine.waits(text) || text.matches("(?i).*\\bbring$"));
        boolean cut = sentence.form() == Form.PROSE && OpenLine.waits(text) && !text.matches("(?s).*[.!?]$");
        return sentence.form() != Form.BULLET && text.endsWith(":") || open || cut;
    }

    private Unit alone(Unit sentence, Scene scene, List<String> titles) {
        var medicine = medicine(sentence, scene);
        if (medicine.isPresent()) {
            return new Unit(Stream.concat(titles.stream(), sentence.sources().stream()).toList(), medicine.get(), Form.PROSE);
        }
        boolean thing = scene == Scene.BRING && sentence.form() == Form.BULLET && !grammar.parse(sentence.text()).isImperative(0) && !grammar.parse(sentence.text()).isClause(0);
        String text = thing ? Grammar.sentence("Bring " + grammar.small(sentence.text())) : sentence.text();
        return new Unit(sentence.sources(), text, sentence.form());
    }

    /** A medicine that only stands under "Stopped", "New" or the like gets that said with it. */
    private java.util.Optional<String> medicine(Unit sentence, Scene scene) {
        String lead = switch (scene) {
            case STOP -> "Stop taking ";
            case START -> "Start a new medicine: ";
            case CHANGE -> "This medicine has changed: ";
            case KEEP -> "Keep taking ";
            default -> "";
        };
        boolean bare = !lead.isEmpty() && sentence.text().startsWith("[[MEDICINE_") && !grammar.parse(sentence.text()).hasVerb();
        return bare ? java.util.Optional.of(Grammar.sentence(lead + sentence.text())) : java.util.Optional.empty();
    }

    private Unit joined(Unit lead, Unit item) {
        var sources = Stream.concat(lead.sources().stream(), item.sources().stream()).toList();
        String opening = lead.text().strip().replaceFirst("\\s*:$", "");
        QuickMatcher conditional = LAST_CONDITION.matcher(opening);
        if (conditional.matches() && grammar.parse(conditional.group(1)).hasVerb()) {
            String condition = (conditional.group(3) == null ? "" : conditional.group(3) + " ") + grammar.small(item.text().replaceFirst("[.,;]$", ""));
            if (Grammar.length(conditional.group(1)) <= 6) {
                return new Unit(sources, Grammar.sentence(conditional.group(1) + " " + conditional.group(2) + " " + condition), Form.PROSE);
            }
            return new Unit(sources, Grammar.sentence(conditional.group(2) + " " + condition + ", " + grammar.small(conditional.group(1))), Form.PROSE);
        }
        Parse bullet = grammar.parse(item.text());
        boolean standsAlone = bullet.isImperative(0) || bullet.isClause(0) && Character.isUpperCase(item.text().charAt(0));
        String open = FOLLOWING.matcher(opening).replaceFirst("");
        boolean condition = OPEN_CONDITION.matcher(open).find();
        if (EMPTY_LEAD.matcher(opening).matches()) {
            return new Unit(sources, item.text(), item.form());
        }
        Parse beginning = grammar.parse(open);
        if (condition || !standsAlone && ends(beginning)) {
            return new Unit(sources, Grammar.sentence(open + " " + grammar.small(item.text())), Form.PROSE);
        }
        if (standsAlone && !beginning.hasVerb() && !OCCASION.matcher(open).matches() && Slot.in(opening).isEmpty() && !Signal.conditionOrNegation(opening)) {
            return new Unit(sources, item.text(), item.form());
        }
        if (standsAlone && !beginning.hasVerb()) {
            boolean asked = open.endsWith(" please") && bullet.isImperative(0);
            return new Unit(sources, Grammar.sentence(open.replaceFirst(",? please$", "") + (asked ? ", please " : ", ") + grammar.small(item.text())), Form.PROSE);
        }
        if (standsAlone && !Signal.conditionOrNegation(opening) && Slot.in(opening).isEmpty()) {
            return new Unit(sources, item.text(), item.form());
        }
        return new Unit(sources, Grammar.sentence(opening + ": " + grammar.small(item.text())), Form.PROSE);
    }

    /** Whether the opening waits for what comes: its last word is a verb, a preposition, "not", or its object was cut off. */
    private static boolean ends(Parse opening) {
        int last = opening.size() - 1;
        return last >= 0 && (OPEN.contains(opening.token(last).pos()) || opening.word(last).equals("not") || opening.isBase(last) || opening.word(last).equals("you")) && !(opening.word(last).equals("you") && opening.is(last - 1, "VERB") && opening.finiteFrom(0) < last);
    }
}
