package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.prompt.Prompts;
import org.springframework.stereotype.Component;

/** Rewrites without a model: the same letter always gives the same draft. */
@Component
public final class EmbeddedRewriter implements Rewriter {

    private static final int LONGEST_HEADING = 65;

    private static final Pattern QUESTION = Pattern.compile("^What(?: is|'s|\u2019s| are) (.+?)\\?$", Pattern.CASE_INSENSITIVE);

    private final RewritingRules rules;
    private final Tagger tagger;
    private final Morphology morphology;

    /** With the rules in use. */
    public EmbeddedRewriter(Prompts prompts, Tagger tagger, Morphology morphology) {
        this.rules = RewritingRules.of(prompts);
        this.tagger = tagger;
        this.morphology = morphology;
    }

    @Override
    public Draft rewrite(SlottedLetter letter) {
        var grammar = new Grammar(tagger, morphology);
        var wordings = new Wordings(rules, grammar);
        boolean masculine = Wordings.masculine(letter);
        var sections = new ArrayList<Draft.Section>();
        Scene scene = Scene.PLAIN;
        for (SlottedPart part : letter.parts()) {
            if (part.kind() != Part.Kind.BODY) {
                continue;
            }
            var heading = heading(part, letter, sections.isEmpty(), wordings);
            scene = part.heading() == null ? scene : heading.scene();
            var place = new Place(letter.audience(), scene, masculine);
            var passages = new LeadIns(grammar).units(part, scene).stream().map(unit -> wordings.passage(unit, place)).toList();
            add(sections, heading.text(), passages, part.heading() == null);
        }
        return new Draft(Engine.EMBEDDED, rules.version(), new KeyFacts(letter, sections, rules).list(), sections);
    }

    /** A part without a heading goes on under the last one. */
    private static void add(List<Draft.Section> sections, String heading, List<Passage> passages, boolean goesOn) {
        if (passages.isEmpty()) {
            return;
        }
        boolean same = !sections.isEmpty() && (goesOn || sections.getLast().heading().equals(heading));
        if (same) {
            var all = new ArrayList<>(sections.getLast().passages());
            all.addAll(passages);
            sections.set(sections.size() - 1, new Draft.Section(sections.getLast().heading(), all));
        } else {
            sections.add(new Draft.Section(heading, passages));
        }
    }

    private Headings.Plain heading(SlottedPart part, SlottedLetter letter, boolean first, Wordings wordings) {
        @Nullable String heading = part.heading();
        if (heading == null) {
            return new Headings.Plain(first ? firstHeading(letter) : "More from your letter", Scene.PLAIN);
        }
        Optional<Headings.Plain> plain = rules.headings().plain(heading);
        String own = wordings.heading(QUESTION.matcher(heading).replaceFirst("About $1"));
        boolean usable = own.length() <= LONGEST_HEADING && !own.endsWith("?") && !own.contains("[[");
        return plain.orElseGet(() -> new Headings.Plain(usable ? own : "More from your letter", Scene.PLAIN));
    }

    private static String firstHeading(SlottedLetter letter) {
        return letter.audience() == Audience.CLINICIAN ? "What this letter says" : "Why you have this letter";
    }
}
