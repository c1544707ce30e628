package org.plainletter.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.Person;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Says who does it: passive to active, where the letter names the actor or it can only be the sender or the reader. */
final class ActiveVoice implements Step {

    private static final QuickPattern PASSIVE = QuickPattern.compile(
            "^(?<lead>(?:(?:If|When|Then|So|But|Once|Also) )?)(?<subject>[^,;:]{1,70}?) (?<aux>(?:(?:will|must|can|may|should|could|cannot) (?:not |also |then |normally |usually )?be|(?:has|have) (?:not |now |also |already )?been|needs? to be|(?:is|are) (?:being )?|(?:was|were) (?:being )?)(?: )?(?:also |now |then |usually |normally |therefore )?)"
                    + "(?<verb>\\p{L}+)(?<rest>(?: .*?)?)(?<stop>[.!])$");

    private static final QuickPattern AGENT = QuickPattern.compile("^(?<before>(?: (?!to\\b|and\\b|or\\b|that\\b|by\\b)[\\p{L}'-]+){0,4}?) by (?<agent>(?:(?:the|a|an|our|your|one of our|another) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+(?: (?:in charge|on call|on duty))?|\\[\\[PERSON_\\d+]]|us|them))(?<after>(?:,? (?:on|at|in|from|within|before|after|and|to|who|for|with) .*)?)$");

    /** What a health service does to or for its readers. */
    private static final Set<String> OURS = Set.of("contact", "invite", "ask", "send", "offer", "give", "book", "arrange", "reserve", "discharge", "refer", "assess", "review", "discuss", "inform", "notify",
            "write", "call", "cancel", "change", "move", "add", "place", "test", "examine", "weigh", "measure", "receive", "put", "see", "tell", "phone", "post", "email", "text", "issue", "provide", "make", "schedule", "postpone", "remove",
            "share", "record", "keep", "use", "hold", "store", "collect", "process", "advise", "request", "remind", "admit", "transfer", "monitor", "prescribe", "increase", "reduce", "start", "stop", "repeat", "perform", "undertake");

    /** What only the reader can do. */
    private static final Set<String> YOURS = Set.of("obtain", "find", "download", "purchase", "buy", "bring", "wear", "return", "complete", "remove", "take", "contact", "collect", "access", "view", "pay", "claim", "eat", "drink", "avoid", "stop", "apply", "leave", "swallow");

    private static final Set<String> READERS = Set.of("you", "your child", "your baby");

    private final Grammar grammar;

    ActiveVoice(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> apply(String sentence, Place place) {
        QuickMatcher passive = PASSIVE.matcher(sentence);
        if (!passive.matches() || !grammar.morphology().isPastParticiple(passive.group("verb").toLowerCase(Locale.ROOT))) {
            return List.of(sentence);
        }
        return List.of(active(passive, place).orElse(sentence));
    }

    private Optional<String> active(QuickMatcher passive, Place place) {
        Parse whole = grammar.parse(passive.group("subject"));
        boolean holdsVerb = whole.finiteFrom(0) >= 0 || whole.tokens().stream().anyMatch(token -> token.is("SCONJ")) || passive.group("subject").matches(".*\\b(?:who|which|that|if|when)\\b.*");
        if (holdsVerb) {
            return Optional.empty();
        }
        Optional<String> base = grammar.morphology().base(passive.group("verb").toLowerCase(Locale.ROOT));
        if (base.isEmpty() || Set.of("be", "relate", "concern", "base", "need", "bear", "allow", "suppose", "use", "involve").contains(base.get())) {
            return Optional.empty();
        }
        QuickMatcher agent = AGENT.matcher(passive.group("rest"));
        if (agent.matches() && agent.group("after").startsWith(" and ") && grammar.parse(agent.group("after").substring(5)).finiteFrom(0) < 0) {
            return Optional.empty();
        }
        if (agent.matches() && !agent.group("agent").endsWith("ly")) {
            return Optional.of(say(passive, actor(agent.group("agent")), base.get(), agent.group("before") + agent.group("after")));
        }
        String subject = passive.group("subject").toLowerCase(Locale.ROOT);
        boolean duty = passive.group("aux").matches("^(?:must|can|may|should|could|cannot|needs?).*");
        if (duty && YOURS.contains(base.get()) && !READERS.contains(subject) && place.scene() != Scene.GP && !subject.matches("(?:he|she|it|this|that|these|they|we)\\b.*")) {
            return Optional.of(say(passive, "you", base.get(), passive.group("rest")));
        }
        boolean ours = OURS.contains(base.get()) && (READERS.contains(subject) || subject.matches("(?:your|an?|another|the|this|further) (?:[\\p{L}-]+ )?(?:appointment|referral|letter|report|copy|result|results|test|details|information|prescription|form|reminder|sample|slot|date|decision|leaflet|scan|operation|request)s?"));
        return ours && !duty && place.scene() != Scene.BACKGROUND ? Optional.of(say(passive, "we", base.get(), passive.group("rest"))) : Optional.empty();
    }

    private static String actor(String agent) {
        return agent.equals("us") ? "we" : agent.equals("them") ? "they" : agent;
    }

    private String say(QuickMatcher passive, String actor, String base, String rest) {
        String aux = passive.group("aux").strip();
        Person person = actor.equals("you") ? Person.YOU : grammar.person(actor);
        String verb = verb(aux, base, person);
        String object = object(passive.group("lead").isEmpty() ? grammar.small(passive.group("subject")) : passive.group("subject"));
        String lead = passive.group("lead");
        return Grammar.sentence(lead + actor + " " + verb + " " + object + rest + passive.group("stop"));
    }

    private String verb(String aux, String base, Person person) {
        String not = aux.contains("not") && !aux.startsWith("cannot") ? "not " : "";
        String extra = aux.replaceFirst(".*?\\b(also|then|now|usually|normally|therefore|already)\\b.*", "$1");
        String adverb = extra.equals(aux) ? "" : extra + " ";
        String first = aux.split(" ", -1)[0];
        return switch (first) {
            case "will", "must", "can", "may", "should", "could", "cannot" -> first + " " + not + adverb + base;
            case "has", "have" -> grammar.morphology().presentFor("have", person) + " " + not + adverb + grammar.morphology().pastParticiple(base);
            case "needs", "need" -> grammar.morphology().presentFor("need", person) + " to " + base;
            case "is", "are" -> not.isEmpty() ? adverb + grammar.morphology().presentFor(base, person) : grammar.morphology().presentFor("do", person) + " not " + base;
            default -> not.isEmpty() ? adverb + grammar.morphology().past(base) : "did not " + base;
        };
    }

    private static String object(String subject) {
        return switch (subject.toLowerCase(Locale.ROOT)) {
            case "he" -> "him";
            case "she" -> "her";
            case "they" -> "them";
            case "we" -> "us";
            case "i" -> "me";
            default -> subject;
        };
    }
}
