package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Audience;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.facts.Slot;
import org.plainletter.language.Morphology;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Tagger;
import org.plainletter.prompt.MadeOf;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.grammar.Grammar;
import org.springframework.stereotype.Component;

/** Rewrites without a model: the same letter always gives the same draft. */
@Component
public final class EmbeddedRewriter implements Rewriter {

    private static final int LONGEST_HEADING = 65;

    /** A heading that gives a day or a place is never dropped for being long: nothing else says it. */
    private static final int LONGEST_WITH_FACTS = 200;

    private static final String MORE = "More from your letter";
    private static final QuickPattern QUESTION = QuickPattern.compile("^What(?: is|'s|\u2019s| are) (.+?)\\?$", Pattern.CASE_INSENSITIVE);

    /** Headings of what is told below: "If you cannot come", "What you need to do". */
    private static final QuickPattern ABOUT = QuickPattern.compile("^(?:what|how|if|when|where|why|who|before|after|during|while|once|until|please|things|about|more|to|on|for|in|at|do|can|is|are|will)\\b", Pattern.CASE_INSENSITIVE);

    private final MadeOf<RewritingRules> rules = new MadeOf<>(RewritingRules.NAMES, RewritingRules::of);
    private final Tagger tagger;
    private final Morphology morphology;

    /** By the grammar of these. */
    public EmbeddedRewriter(Tagger tagger, Morphology morphology) {
        this.tagger = tagger;
        this.morphology = morphology;
    }

    @Override
    public Draft rewrite(SlottedLetter letter, PromptSet prompts, Critic critic, Follower follower) {
        return rewrite(letter, prompts);
    }

    /** A draft of the whole letter; it needs no critic, for it says everything in several ways. */
    public Draft rewrite(SlottedLetter written, PromptSet prompts) {
        var letter = Strays.home(written);
        var rules = this.rules.of(prompts);
        var grammar = new Grammar(tagger, morphology);
        var wordings = new Wordings(rules, grammar, letter);
        var contacts = new Contacts(letter);
        var cast = Cast.of(letter);
        var sections = new ArrayList<Draft.Section>();
        Scene scene = Scene.PLAIN;
        for (SlottedPart part : rules.kinds().ordered(letter.kind(), Titles.parted(letter, rules.headings()), rules.headings())) {
            var heading = heading(part, sections.isEmpty() ? firstHeading(letter) : MORE, new Said(rules.headings(), wordings));
            scene = part.heading() == null ? scene : heading.scene() == Scene.YOU && Asked.speaksOf(part) ? Scene.PLAIN : heading.scene();
            var place = new Place(letter.audience(), scene, cast);
            var titles = part.sentences().stream().limit(1).filter(sentence -> sentence.text().equals(part.heading())).map(sentence -> sentence.id()).toList();
            var said = part.heading() == null ? List.<String>of() : titles;
            var body = new SlottedPart(part.kind(), part.heading(), part.sentences().subList(titles.size(), part.sentences().size()));
            var passages = new LeadIns(grammar).units(body, scene, said).stream().map(unit -> wordings.passage(unit, place)).toList();
            add(sections, new Draft.Section(heading.text(), titles, contacts.beside(body, passages)), part.heading() == null);
        }
        add(sections, new Draft.Section("Who to call", List.of(), contacts.rest()), false);
        var keyFacts = Stream.concat(new KeyFacts(letter, sections, rules, contacts).list().stream(), new Topics(letter, wordings::heading).facts().stream())
                .sorted(Comparator.comparing(KeyFact::kind)).toList();
        return new Draft(Author.embedded(rules.version(), rules.marks()), keyFacts, sections);
    }

    /**
     * Looks whether these versions can be used.
     *
     * @throws IllegalArgumentException that says what is wrong with one
     */
    public void check(PromptSet prompts) {
        RewritingRules.of(prompts);
    }

    /** The names of the pictures that may stand beside a sentence. */
    public List<String> pictures(PromptSet prompts) {
        return rules.of(prompts).pictures().names();
    }

    /** The last hand on the sentences of one {@code letter}, for those that something else wrote. */
    public PlainSentences plainSentences(SlottedLetter letter, PromptSet prompts) {
        var rules = this.rules.of(prompts);
        var grammar = new Grammar(tagger, morphology);
        return new PlainSentences(new PlainWords(rules.glossary().in(letter.text()), grammar), rules.pictures(), new Finish(grammar));
    }

    /** A part without a heading goes on under the last one. */
    private static void add(List<Draft.Section> sections, Draft.Section section, boolean goesOn) {
        if (section.passages().isEmpty()) {
            return;
        }
        boolean same = !sections.isEmpty() && (goesOn || sections.getLast().heading().equals(section.heading()));
        sections.add(same ? joined(sections.removeLast(), section) : section);
    }

    private static Draft.Section joined(Draft.Section first, Draft.Section second) {
        var titles = Stream.concat(first.titles().stream(), second.titles().stream()).toList();
        return new Draft.Section(first.heading(), titles, Stream.concat(first.passages().stream(), second.passages().stream()).toList());
    }

    /** What headings are said by. */
    private record Said(Headings headings, Wordings wordings) {}

    private static Headings.Plain heading(SlottedPart part, String without, Said said) {
        @Nullable String heading = part.heading();
        if (heading == null) {
            return new Headings.Plain(without, Scene.PLAIN);
        }
        String own = said.wordings().heading(QUESTION.matcher(heading.replaceAll("\\s+", " ").strip()).replaceFirst("About $1"));
        boolean asks = ConditionHeading.asks(own);
        boolean usable = Slot.pattern().matcher(own).replaceAll("dd").length() <= (Slot.in(own).isEmpty() && !asks ? LONGEST_HEADING : LONGEST_WITH_FACTS) && (asks || !own.endsWith("?")) && Slot.in(own).stream().noneMatch(slot -> slot.type().identifies());
        boolean telling = usable && (asks || LeadIns.isOpen(heading) || !Slot.in(own).isEmpty() || Subjects.tells(heading) && !ABOUT.matcher(heading.strip()).find());
        Optional<Headings.Plain> plain = said.headings().plain(heading).map(known -> telling ? new Headings.Plain(own, known.scene()) : known);
        return plain.orElseGet(() -> new Headings.Plain(usable ? own : MORE, Scene.PLAIN));
    }

    private static String firstHeading(SlottedLetter letter) {
        return letter.audience() == Audience.CLINICIAN ? "What this letter says" : "Why you have this letter";
    }
}
