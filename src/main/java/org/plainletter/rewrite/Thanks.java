package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/** Says what a letter tells where it gives thanks: "Thank you for referring this man, whom I saw today" tells that I saw him. */
final class Thanks implements Step {

    private static final QuickPattern THANKS = QuickPattern.compile("^(?:(?:very )?many )?(?:thanks|thank you)(?: very much| indeed| again| so much)? for (.+?)[.]?$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern REFERRED = QuickPattern.compile("^(?:kindly )?(?:referring|sending(?: up| in| along| over)?|asking (?:me|us) to (?:see|review|assess)|(?:your |the )(?:kind |recent )?(?:re-)?(?:referral|letter)(?: of| regarding| about| concerning)?|continuing to (?:look after|care for)|seeing|accepting|reviewing)\\s+(.*)$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern WHOM = QuickPattern.compile("^(.*?),? (?:whom|who) (I|we) (?:had the pleasure of (?:seeing|meeting)|(?:have )?(saw|seen|reviewed|met|assessed|examined|spoke to|visited|phoned))\\b(.*)$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern WHOSE = QuickPattern.compile("^(.*?),? whose (.+)$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern WITH = QuickPattern.compile("^.*?\\b(?:with|who has|who gives|who presents with|who presented with|because of|regarding|about) (?!(?:his|her|their) )(.+)$", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern AGE = QuickPattern.compile("(\\[\\[\\w+]](?:[- ]year[- ]old|[- ]?y\\.?o\\.?)?) (?:\\w+ ){0,2}?(gentleman|lady|man|woman|boy|girl|child|person|patient)\\b|(\\[\\[DURATION_\\d+]])", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern DOING = QuickPattern.compile("^(\\p{L}+ing) (.*)$");

    private final Grammar grammar;

    Thanks(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        QuickMatcher thanks = THANKS.matcher(sentence.strip());
        if (!thanks.matches()) {
            return List.of(sentence);
        }
        var said = place.audience() == Audience.CLINICIAN ? colleague(thanks.group(1)) : Slot.in(sentence).isEmpty() ? Optional.<List<String>>empty() : reader(thanks.group(1));
        return said.orElse(List.of(sentence));
    }

    /** To a colleague: who asked whom, about what, and what was done; in the letter's own persons. */
    private Optional<List<String>> colleague(String what) {
        QuickMatcher referred = REFERRED.matcher(what);
        if (!referred.matches()) {
            return Optional.empty();
        }
        var said = new ArrayList<String>();
        String who = referred.group(1);
        QuickMatcher whom = WHOM.matcher(who);
        QuickMatcher whose = WHOSE.matcher(who);
        String before = whom.matches() ? whom.group(1) : whose.matches() ? whose.group(1) : who;
        QuickMatcher with = WITH.matcher(before);
        String about = with.matches() ? " about " + with.group(1) : "";
        boolean asks = what.matches("(?i)(?:kindly )?(?:seeing|accepting|reviewing).*");
        boolean cares = what.matches("(?i)continuing.*");
        if (asks) {
            said.add("I have asked you to see the patient" + about + ".");
        } else if (!cares) {
            said.add("You asked us to see the patient" + about + ".");
        }
        QuickMatcher age = AGE.matcher(before);
        if (age.find()) {
            said.add(age.group(1) == null ? "The patient is " + age.group(3) + "." : "The patient is a " + age.group(1) + " " + age.group(2) + ".");
        }
        if (whom.matches()) {
            String verb = whom.group(3) == null ? "saw" : whom.group(3).replace("seen", "saw");
            said.add(whom.group(2) + " " + verb + " the patient" + whom.group(4) + ".");
        } else if (whose.matches()) {
            said.add("The patient\u2019s " + whose.group(2) + ".");
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** To the reader: "coming to see me on Monday" is "You came to see me on Monday". */
    private Optional<List<String>> reader(String what) {
        QuickMatcher doing = DOING.matcher(what);
        if (!doing.matches()) {
            return Optional.empty();
        }
        return grammar.morphology().base(doing.group(1).toLowerCase(java.util.Locale.ROOT)).map(base -> List.of(Grammar.sentence("You " + grammar.morphology().past(base) + " " + doing.group(2))));
    }
}
