package org.plainletter.improve;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.evaluation.LetterSet;
import org.plainletter.intake.Intake;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.pipeline.FactFindings;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent;
import org.plainletter.tuning.allocation.Deck;
import org.plainletter.tuning.allocation.TrialLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The fictional letters that readers of a trial are shown, in each version's words. An output is written once: all its judges see the same. */
@Component
public class TrialLetters {

    private static final Pattern KIND = Pattern.compile("\\{\"kind\":\"([A-Z_]+)\"");

    private final ImproveSettings settings;
    private final Path path;
    private final PromptLibrary library;
    private final Trials trials;
    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();
    private @Nullable Map<String, Known> known;

    TrialLetters(ImproveSettings settings, Path path, PromptLibrary library, Trials trials, JdbcClient sql) {
        this.settings = settings;
        this.path = path;
        this.library = library;
        this.trials = trials;
        this.sql = sql;
    }

    /** The stages that these letters go through. */
    @Component
    record Path(Intake intake, ReadabilityFormulas readability, Pipeline pipeline) {}

    private record Known(LetterSet.Sample letter, String text, double grade) {}

    /** The letters, coupled by how hard they are; none if their folder is not there. */
    public Deck deck() {
        return Deck.of(letters().entrySet().stream().map(letter -> new TrialLetter(letter.getKey(), letter.getValue().grade())).toList());
    }

    private synchronized Map<String, Known> letters() {
        if (known == null || known.isEmpty()) {
            known = new LinkedHashMap<>();
            for (LetterSet.Sample letter : Stream.of("reflect", "screen").flatMap(set -> LetterSet.in(settings.letters(), set).stream()).flatMap(set -> set.letters().stream()).toList()) {
                String text = path.intake().extract(letter.upload()).text();
                known.put(letter.name(), new Known(letter, text, path.readability().score(text).fleschKincaidGrade()));
            }
        }
        return known;
    }

    private Known letter(String name) {
        Known letter = letters().get(name);
        if (letter == null) {
            throw new IllegalArgumentException("there is no letter " + name);
        }
        return letter;
    }

    /** What kinds the letters are that a trial has shown so far. */
    Map<String, String> kinds(Plan plan) {
        Map<String, String> kinds = new LinkedHashMap<>();
        // An output is long, and its kind comes first.
        sql.sql("select letter, substr(output, 1, 80) as beginning from trial_output where trial = :trial and version = :version").param("trial", plan.trial()).param("version", plan.champion())
                .query((row, number) -> Map.entry(row.getString("letter"), row.getString("beginning"))).list().forEach(row -> {
                    var kind = KIND.matcher(row.getValue());
                    if (kind.lookingAt()) {
                        kinds.put(row.getKey(), LetterKind.valueOf(kind.group(1)).code());
                    }
                });
        return kinds;
    }

    /** The texts of all letters that readers are shown. */
    List<String> texts() {
        return letters().values().stream().map(Known::text).toList();
    }

    /**
     * What the reader of a trial is shown: a part of the letter in that version's words, the other prompts being those in use when it was first asked for.
     *
     * @throws IllegalArgumentException if there is no such letter or version
     * @throws BrokenFactException if the challenger has a fact wrong there that the champion has not: nobody is shown it, and the trial ends
     */
    PlainLetter part(Plan plan, Reading reading) {
        return part(plan, reading.letter()).in(output(plan, reading));
    }

    /** The part of the letter for those who are shown it untouched; its own words stand behind the champion's sentences. */
    PlainLetter original(Plan plan, String letter) {
        PlainLetter written = output(plan, new Reading(letter, plan.champion()));
        return TrialPart.of(written, List.of()).in(written);
    }

    private TrialPart part(Plan plan, String letter) {
        return TrialPart.of(output(plan, new Reading(letter, plan.champion())), List.of(output(plan, new Reading(letter, plan.challenger()))));
    }

    private PlainLetter output(Plan plan, Reading reading) {
        return stored(plan.trial(), reading).orElseGet(() -> {
            PromptVersion version = library.find(reading.version()).orElseThrow(() -> new IllegalArgumentException("there is no version " + reading.version()));
            PlainLetter written = path.pipeline().rewrite(letter(reading.letter()).letter().upload(), library.inUse().with(version), done -> { });
            holdToFacts(plan, reading, written);
            sql.sql("insert into trial_output (trial, letter, version, output, written) values (:trial, :letter, :version, :output, :written) on conflict do nothing")
                    .param("trial", plan.trial()).param("letter", reading.letter()).param("version", reading.version())
                    .param("output", json.writeValueAsString(written)).param("written", Timestamp.from(Instant.now())).update();
            return stored(plan.trial(), reading).orElseThrow();
        });
    }

    private void holdToFacts(Plan plan, Reading reading, PlainLetter written) {
        FactFindings found = FactFindings.of(written);
        if (!found.none() && reading.version().equals(plan.challenger())
                && !found.without(FactFindings.of(output(plan, new Reading(reading.letter(), plan.champion())))).none()) {
            trials.add(plan.trial(), new TrialEvent.FactBreached(plan.challenger()));
            throw new BrokenFactException();
        }
    }

    private Optional<PlainLetter> stored(String trial, Reading reading) {
        return sql.sql("select output from trial_output where trial = :trial and letter = :letter and version = :version")
                .param("trial", trial).param("letter", reading.letter()).param("version", reading.version())
                .query(String.class).optional().map(output -> json.readValue(output, PlainLetter.class));
    }
}
