package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.Part;
import org.plainletter.check.Checks;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.facts.Slot;
import org.plainletter.intake.Intake;
import org.plainletter.prompt.Prompts;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentence;
import org.plainletter.rewrite.Rewriter;
import org.plainletter.rewrite.Wording;
import org.springframework.stereotype.Component;

/** Tries other words for a part of a letter at once, by the checks that every rewrite has to pass: the words of the group, or the rewriter's next best. */
@Component
class Workshop {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+");
    private static final int MOST_WORDINGS = 12;

    private final Letters letters;
    private final Intake intake;
    private final Anatomy anatomy;
    private final Deidentifier deidentifier;
    private final Rewriter rewriter;
    private final Checks checks;
    private final Prompts prompts;

    Workshop(Letters letters, Intake intake, Anatomy anatomy, Deidentifier deidentifier, Rewriter rewriter, Checks checks, Prompts prompts) {
        this.letters = letters;
        this.intake = intake;
        this.anatomy = anatomy;
        this.deidentifier = deidentifier;
        this.rewriter = rewriter;
        this.checks = checks;
        this.prompts = prompts;
    }

    /** The letter of a part on the bench, and which of its sentences the part says. */
    private record Bench(Deidentified letter, Critic critic, List<String> sources) {

        String words(List<PlainSentence> sentences) {
            return letter.facts().restore(String.join(" ", sentences.stream().map(PlainSentence::text).toList()));
        }
    }

    /** The words of the group and what the checks find in them. Facts have to stand as the letter's rewrite says them. */
    Draft check(Extract extract, String words) {
        Bench bench = bench(extract);
        List<PlainSentence> sentences = BETWEEN.splitAsStream(slotted(bench, words.strip())).filter(sentence -> !sentence.isBlank())
                .map(sentence -> new PlainSentence(sentence, null, List.of())).toList();
        return new Draft(words.strip(), bench.critic.faults(bench.sources, sentences).stream().distinct().toList());
    }

    /** The rewriter's next best words that pass the checks and were not tried; none if it has no others. */
    Optional<Draft> another(Extract extract, List<String> tried) {
        Bench bench = bench(extract);
        List<Passage> passages = rewriter.rewrite(bench.letter.letter(), prompts.inUse(), bench.critic, first -> { }).sections().stream().flatMap(section -> section.passages().stream())
                .filter(passage -> !passage.aside() && bench.sources.containsAll(passage.sources())).toList();
        var said = new ArrayList<List<String>>();
        passages.forEach(passage -> said.add(passing(bench, passage)));
        int most = said.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 1; turn < most; turn++) {
            int rung = turn;
            String words = String.join(" ", said.stream().filter(each -> !each.isEmpty()).map(each -> each.get(Math.min(rung, each.size() - 1))).toList());
            if (!words.equals(extract.text()) && !tried.contains(words)) {
                return Optional.of(new Draft(words, List.of()));
            }
        }
        return Optional.empty();
    }

    private static List<String> passing(Bench bench, Passage passage) {
        return passage.wordings().stream().limit(MOST_WORDINGS).map(Wording::sentences).distinct()
                .filter(wording -> bench.critic.faults(passage.sources(), wording).isEmpty()).map(bench::words).distinct().toList();
    }

    private Bench bench(Extract extract) {
        Letter letter = anatomy.read(intake.extract(letters.upload(extract.letter())));
        Deidentified slotted = deidentifier.deidentify(letter);
        List<String> body = sources(letter, extract.own(), part -> part.kind() == Part.Kind.BODY);
        List<String> sources = body.isEmpty() ? sources(letter, extract.own(), part -> true) : body;
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("This part can not be found in its letter any more.");
        }
        return new Bench(slotted, checks.critic(slotted, prompts.inUse()), sources);
    }

    /** The sentences whose words the part holds, without those that are only a piece of another. */
    private static List<String> sources(Letter letter, String own, Predicate<Part> where) {
        Map<String, String> within = new LinkedHashMap<>();
        letter.parts().stream().filter(where).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise()).forEach(sentence -> {
            String words = letter.text(sentence).strip().replaceAll("\\s+", " ");
            if (!words.isEmpty() && own.contains(words)) {
                within.put(sentence.id(), words);
            }
        });
        return within.entrySet().stream().filter(one -> within.values().stream().noneMatch(other -> other.length() > one.getValue().length() && other.contains(one.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    /** The words with slots in place of the facts of their part, the longest fact first; a fact that the letter says several times in their order. */
    private static String slotted(Bench bench, String words) {
        Map<String, List<String>> slots = new HashMap<>();
        bench.letter.letter().parts().stream().flatMap(part -> part.sentences().stream()).filter(sentence -> bench.sources.contains(sentence.id()))
                .flatMap(sentence -> Slot.in(sentence.text()).stream()).map(Slot::toString).distinct()
                .forEach(slot -> slots.computeIfAbsent(bench.letter.facts().restore(slot), any -> new ArrayList<>()).add(slot));
        String slotted = words;
        for (String fact : slots.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            List<String> same = slots.getOrDefault(fact, List.of());
            var times = new AtomicInteger();
            slotted = Pattern.compile("(?<!\\w)" + Pattern.quote(fact) + "(?!\\w)", Pattern.CASE_INSENSITIVE).matcher(slotted)
                    .replaceAll(found -> Matcher.quoteReplacement(same.get(Math.min(times.getAndIncrement(), same.size() - 1))));
        }
        return slotted;
    }
}
