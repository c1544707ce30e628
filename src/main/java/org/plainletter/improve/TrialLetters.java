package org.plainletter.improve;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.evaluation.LetterSet;
import org.plainletter.improve.TrialLog.Logged;
import org.plainletter.intake.Intake;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.pipeline.FactFindings;
import org.plainletter.pipeline.Pipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptLibrary;
import org.plainletter.prompt.PromptVersion;
import org.plainletter.tuning.Reading;
import org.plainletter.tuning.TrialEvent.LettersChosen;
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
    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();
    private @Nullable Map<String, Known> known;

    TrialLetters(ImproveSettings settings, Path path, PromptLibrary library, JdbcClient sql) {
        this.settings = settings;
        this.path = path;
        this.library = library;
        this.sql = sql;
    }

    /** The stages that these letters go through. */
    @Component
    record Path(Intake intake, ReadabilityFormulas readability, Pipeline pipeline) {}

    private record Known(LetterSet.Sample letter, double grade) {}

    /** The letters, coupled by how hard they are; none if their folder is not there. */
    public Deck deck() {
        return Deck.of(byGrade());
    }

    /** The same, with pairs of these letters only. */
    Deck deck(Set<String> differing) {
        return Deck.of(byGrade(), differing);
    }

    /** The letters of a trial in which this happened. */
    Deck deck(List<Logged> events) {
        return events.stream().flatMap(logged -> logged.event() instanceof LettersChosen(Set<String> letters) ? Stream.of(letters) : Stream.empty()).findFirst().map(this::deck).orElseGet(this::deck);
    }

    private List<TrialLetter> byGrade() {
        return letters().entrySet().stream().map(letter -> new TrialLetter(letter.getKey(), letter.getValue().grade())).toList();
    }

    /** The names of the letters, in order. */
    List<String> names() {
        return letters().keySet().stream().sorted().toList();
    }

    private synchronized Map<String, Known> letters() {
        if (known == null || known.isEmpty()) {
            known = new LinkedHashMap<>();
            for (LetterSet.Sample letter : Stream.of("reflect", "screen").flatMap(set -> LetterSet.in(settings.letters(), set).stream()).flatMap(set -> set.letters().stream()).toList()) {
                String text = path.intake().extract(letter.upload()).text();
                known.put(letter.name(), new Known(letter, path.readability().score(text).fleschKincaidGrade()));
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
    Map<String, String> kinds(Ways ways) {
        Map<String, String> kinds = new LinkedHashMap<>();
        // An output is long, and its kind comes first.
        sql.sql("select letter, substr(output, 1, 80) as beginning from trial_output where trial = :trial and version = :version").param("trial", ways.mark()).param("version", ways.champion())
                .query((row, number) -> Map.entry(row.getString("letter"), row.getString("beginning"))).list().forEach(row -> {
                    var kind = KIND.matcher(row.getValue());
                    if (kind.lookingAt()) {
                        kinds.put(row.getKey(), LetterKind.valueOf(kind.group(1)).code());
                    }
                });
        return kinds;
    }

    /**
     * What the reader of a trial is shown: a part of the letter in that version's words, the other prompts being those in use when it was written.
     *
     * @throws IllegalArgumentException if there is no such letter or version
     * @throws BrokenFactException if the version has a fact wrong in the letter that the champion has not: nobody is shown it
     */
    PlainLetter part(Ways ways, Reading reading) {
        return part(ways, reading.letter()).in(output(ways, reading));
    }

    /** The part of the letter for those who are shown it untouched; its own words stand behind the champion's sentences. */
    PlainLetter original(Ways ways, String letter) {
        PlainLetter written = output(ways, new Reading(letter, ways.champion()));
        return TrialPart.of(written, List.of()).in(written);
    }

    /** Whether any of the versions says anything of the letter in other words than the champion. @throws BrokenFactException as above */
    boolean differs(Ways ways, String letter) {
        return part(ways, letter).differs();
    }

    private TrialPart part(Ways ways, String letter) {
        return TrialPart.of(output(ways, new Reading(letter, ways.champion())), ways.others().stream().map(version -> output(ways, new Reading(letter, version))).toList());
    }

    private PlainLetter output(Ways ways, Reading reading) {
        return stored(ways.mark(), reading).orElseGet(() -> {
            PromptVersion version = library.find(reading.version()).orElseThrow(() -> new IllegalArgumentException("there is no version " + reading.version()));
            PlainLetter written = path.pipeline().rewrite(letter(reading.letter()).letter().upload(), library.inUse().with(version), done -> { });
            holdToFacts(ways, reading, written);
            sql.sql("insert into trial_output (trial, letter, version, output, written) values (:trial, :letter, :version, :output, :written) on conflict do nothing")
                    .param("trial", ways.mark()).param("letter", reading.letter()).param("version", reading.version())
                    .param("output", json.writeValueAsString(written)).param("written", Timestamp.from(Instant.now())).update();
            return stored(ways.mark(), reading).orElseThrow();
        });
    }

    private void holdToFacts(Ways ways, Reading reading, PlainLetter written) {
        FactFindings found = FactFindings.of(written);
        if (!found.none() && !reading.version().equals(ways.champion())
                && !found.without(FactFindings.of(output(ways, new Reading(reading.letter(), ways.champion())))).none()) {
            throw new BrokenFactException(reading.version());
        }
    }

    /** Gives a trial what was written under another mark. */
    void copy(String from, String trial) {
        sql.sql("insert into trial_output (trial, letter, version, output, written) select :trial, letter, version, output, written from trial_output where trial = :from")
                .param("trial", trial).param("from", from).update();
    }

    private Optional<PlainLetter> stored(String trial, Reading reading) {
        return sql.sql("select output from trial_output where trial = :trial and letter = :letter and version = :version")
                .param("trial", trial).param("letter", reading.letter()).param("version", reading.version())
                .query(String.class).optional().map(output -> json.readValue(output, PlainLetter.class));
    }
}
