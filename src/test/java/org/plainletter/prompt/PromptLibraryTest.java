package org.plainletter.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.prompt.TextDifference.Change;
import org.plainletter.prompt.TextDifference.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class PromptLibraryTest {

    private static final String FRONT = "---\nparent: none\nauthor: A. Tester\nwhy: To test.\ndate: 2026-11-22\n---\n";

    @TempDir
    Path folder;

    private final DataSource database;
    private PromptLibrary library;

    PromptLibraryTest(Database kind) {
        database = kind.fresh();
    }

    @BeforeEach
    void writeOneVersion() throws IOException {
        Files.createDirectories(folder.resolve("tone"));
        Files.writeString(folder.resolve("tone/1.md"), FRONT + "Be kind.\nBe brief.\n");
        library = library();
    }

    private PromptLibrary library() {
        return new PromptLibrary(new FilePrompts(folder.toString()), JdbcClient.create(database));
    }

    private PromptVersion child(String text) {
        return library.add(library.champion("tone"), text, "B. Tester", "Readers\nasked.");
    }

    private void promote(PromptVersion version) {
        library.move(library.champion("tone"), PromptLibrary.moving(Label.CHAMPION, version, "C. Tester", "Evidence."));
    }

    @Test
    void keepsAVersionWithItsLineage() {
        PromptVersion child = child("Be kind.\r\nBe very brief.");

        assertThat(library().find(child.identity())).contains(child);
        assertThat(child.text()).isEqualTo("Be kind.\nBe very brief.\n");
        assertThat(child.version()).startsWith("2-").endsWith(child.identity().substring(0, 8));
        assertThat(child.lineage().why()).isEqualTo("Readers asked.");
        assertThat(library.ancestors(child)).extracting(PromptVersion::version).containsExactly("1");
        assertThat(library.versions("tone")).extracting(PromptVersion::version).containsExactly("1", child.version());
    }

    @Test
    void knowsATextThatItHasAlready() {
        assertThat(child("Be kind.\nBe brief.\n")).isEqualTo(library.champion("tone"));
        assertThat(child("Be loud.")).isEqualTo(child("Be loud.\n"));
    }

    @Test
    void servesTheVersionThatHasTheLabelFromTheNextLetterOn() {
        PromptSet begun = library.inUse();
        PromptVersion child = child("Be kind.");

        promote(child);

        assertThat(library.champion("tone")).isEqualTo(child);
        assertThat(library().champion("tone")).as("after a restart").isEqualTo(child);
        assertThat(begun.version("tone").version()).as("a letter that had begun").isEqualTo("1");
    }

    @Test
    void bringsTheOldChampionBackAndRemembersWhoMovedWhat() {
        PromptVersion first = library.champion("tone");
        PromptVersion child = child("Be kind.");
        promote(child);

        promote(first);

        assertThat(library.champion("tone")).isEqualTo(first);
        assertThat(library.moves("tone")).extracting(LabelMove::identity).containsExactly(child.identity(), first.identity());
        assertThat(library.moves("tone")).allSatisfy(move -> assertThat(move.person()).isEqualTo("C. Tester"));
    }

    @Test
    void tellsWhoComesSecondThatTheLabelHasMoved() {
        PromptVersion seen = library.champion("tone");
        promote(child("Be kind."));
        PromptVersion other = library.add(seen, "Be loud.", "D. Tester", "Others asked.");

        assertThatExceptionOfType(LabelMovedException.class)
                .isThrownBy(() -> library.move(seen, PromptLibrary.moving(Label.CHAMPION, other, "D. Tester", "Evidence.")));
    }

    @Test
    void letsOneOfManyMoveALabelThatAllSawInOnePlace() {
        PromptVersion seen = library.champion("tone");
        var children = IntStream.range(0, 6).mapToObj(i -> child("Be " + i)).toList();
        var won = new AtomicInteger();

        children.parallelStream().forEach(child -> {
            try {
                library.move(seen, PromptLibrary.moving(Label.CHAMPION, child, "D. Tester", "Evidence."));
                won.incrementAndGet();
            } catch (LabelMovedException second) {
                assertThat(second).hasMessageContaining("tone");
            }
        });

        assertThat(won).hasValue(1);
        assertThat(library.moves("tone")).hasSize(1);
    }

    @Test
    void takesOnlyAChallengersLabelOff() {
        PromptVersion child = child("Be kind.");
        library.move(null, PromptLibrary.moving(Label.CHALLENGER, child, "C. Tester", "To try it."));
        assertThat(library.labelled("tone", Label.CHALLENGER)).contains(child);

        library.move(child, new LabelMove("tone", Label.CHALLENGER, null, "C. Tester", "Tried.", java.time.Instant.now()));

        assertThat(library.labelled("tone", Label.CHALLENGER)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> library.move(library.champion("tone"),
                new LabelMove("tone", Label.CHAMPION, null, "C. Tester", "None.", java.time.Instant.now())));
    }

    @Test
    void exportsFilesThatReadAsTheSameVersions() throws IOException {
        PromptVersion child = child("Be kind.\n\nBe very brief.\n");
        promote(child);

        var files = new PromptExport(library).files();
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey().substring("prompts/".length())), file.getValue());
        }

        assertThat(files).containsOnlyKeys("prompts/tone/1.md", "prompts/tone/" + child.version() + ".md", "prompts/tone/champion");
        assertThat(files.get("prompts/tone/1.md")).isEqualTo(FRONT + "Be kind.\nBe brief.\n");
        var read = new FilePrompts(folder.toString());
        assertThat(read.champion("tone")).isEqualTo(child);
        assertThat(library().versions("tone")).as("files and database know one version once").hasSize(2);
        assertThat(new PromptExport(library).files()).isEqualTo(files);
    }

    @Test
    void showsWhatChangedLineByLine() {
        var difference = TextDifference.between(library.champion("tone"), child("Be kind.\nBe very brief.\n"));

        assertThat(difference.lines()).containsExactly(new Line(Change.SAME, "Be kind."), new Line(Change.GONE, "Be brief."), new Line(Change.NEW, "Be very brief."));
        assertThat(difference.hunks(0)).containsExactly(List.of(new Line(Change.GONE, "Be brief."), new Line(Change.NEW, "Be very brief.")));
        assertThat(TextDifference.between(library.champion("tone"), library.champion("tone")).hunks(2)).isEmpty();
    }
}
