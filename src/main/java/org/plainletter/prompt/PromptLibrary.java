package org.plainletter.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All versions: those of the folder prompts, and those that were proposed while the service ran. Which one writes letters is asked of the database for each
 * letter: the version with the label champion there, else the folder's.
 */
public final class PromptLibrary implements Prompts {

    private final FilePrompts files;
    private final PromptRows rows;
    private final Map<PromptMark, PromptVersion> read = new ConcurrentHashMap<>();

    /** The versions of {@code files}, and those of the database. */
    public PromptLibrary(FilePrompts files, JdbcClient sql) {
        this.files = files;
        this.rows = new PromptRows(sql);
    }

    @Override
    public PromptSet inUse() {
        var versions = new TreeMap<>(files.inUse().versions());
        rows.held(Label.CHAMPION).forEach((name, held) -> find(name, held.identity()).ifPresent(version -> versions.put(name, version)));
        return new PromptSet(versions);
    }

    /** The names of all prompts. */
    public List<String> names() {
        return List.copyOf(files.versions().keySet());
    }

    /**
     * All versions of a prompt, those of the folder first.
     *
     * @throws IllegalArgumentException if there is no prompt of that name
     */
    public List<PromptVersion> versions(String name) {
        var versions = new ArrayList<>(ofFolder(name));
        rows.versions(name).stream().filter(stored -> versions.stream().noneMatch(file -> file.identity().equals(stored.identity())))
                .sorted(FilePrompts.IN_ORDER).forEach(versions::add);
        return versions;
    }

    private List<PromptVersion> ofFolder(String name) {
        var versions = files.versions().get(name);
        if (versions == null) {
            throw new IllegalArgumentException("there is no prompt named " + name);
        }
        return versions;
    }

    /** The version of {@code name} with this identity, if there is one. */
    public Optional<PromptVersion> find(String name, @Nullable String identity) {
        if (identity == null || !files.versions().containsKey(name)) {
            return Optional.empty();
        }
        var mark = new PromptMark(name, "", identity);
        PromptVersion known = read.get(mark);
        if (known != null) {
            return Optional.of(known);
        }
        var found = ofFolder(name).stream().filter(version -> version.identity().equals(identity)).findFirst().or(() -> rows.version(name, identity));
        found.ifPresent(version -> read.put(mark, version));
        return found;
    }

    /** The version of any prompt with this identity, if there is one. */
    public Optional<PromptVersion> find(String identity) {
        return names().stream().flatMap(name -> find(name, identity).stream()).findFirst();
    }

    /**
     * Adds a child of a version. A text that is known already is no new version: the known one is returned.
     *
     * @throws IllegalArgumentException "author" or "why" if that is empty or too long
     */
    public PromptVersion add(PromptVersion parent, String text, String author, String why) {
        var lineage = new Lineage(parent.identity(), author, why, LocalDate.now(ZoneOffset.UTC));
        String identity = PromptVersion.sha256(PromptVersion.lines(text));
        // Asked of the database, as what was read once may have gone with a transaction that failed.
        return versions(parent.name()).stream().filter(version -> version.identity().equals(identity)).findFirst().orElseGet(() -> {
            rows.insert(PromptVersion.of(parent.name(), nextVersion(parent.name(), identity), text, lineage));
            return find(parent.name(), identity).orElseThrow();
        });
    }

    /** One above the highest number, and the beginning of the identity, so that versions which two services make never have one name. */
    private String nextVersion(String name, String identity) {
        int highest = versions(name).stream().mapToInt(version -> FilePrompts.leadingNumber(version.version())).max().orElse(0);
        return (highest + 1) + "-" + identity.substring(0, 8);
    }

    /** The version of {@code name} that has the label, if one has; the champion is always there. */
    public Optional<PromptVersion> labelled(String name, Label label) {
        Optional<PromptVersion> moved = find(name, rows.held(label).getOrDefault(name, PromptRows.Held.NEVER).identity());
        return label == Label.CHAMPION ? moved.or(() -> Optional.of(files.inUse().version(name))) : moved;
    }

    /**
     * Moves a label, or takes the challenger's off.
     *
     * @param from where the one who moves it saw it, or null: nowhere
     * @param move where to, by whom and why
     * @throws LabelMovedException if it is not there
     * @throws IllegalArgumentException if there is no such version
     */
    public void move(@Nullable PromptVersion from, LabelMove move) {
        if (move.identity() == null ? move.label() == Label.CHAMPION : find(move.name(), move.identity()).isEmpty()) {
            throw new IllegalArgumentException("there is no such version of " + move.name());
        }
        int place = rows.held(move.label()).getOrDefault(move.name(), PromptRows.Held.NEVER).place();
        String now = labelled(move.name(), move.label()).map(PromptVersion::identity).orElse("");
        if (!now.equals(from == null ? "" : from.identity()) || !rows.insert(move, place)) {
            throw new LabelMovedException(move.name(), move.label());
        }
    }

    /** A move that happens now. */
    public static LabelMove moving(Label label, PromptVersion to, String person, String why) {
        return new LabelMove(to.name(), label, to.identity(), person, why, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Who moved the labels of {@code name}, in their order. */
    public List<LabelMove> moves(String name) {
        return rows.moves(name);
    }

    /** The whole lineage of a version: its parent, the parent's parent and so on to a first one. */
    public List<PromptVersion> ancestors(PromptVersion version) {
        return Stream.iterate(find(version.name(), version.lineage().parent()), Optional::isPresent,
                parent -> parent.flatMap(known -> find(known.name(), known.lineage().parent()))).flatMap(Optional::stream).toList();
    }
}
