package org.plainletter.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePromptsTest {

    private static final String FRONT = "---\nparent: none\nauthor: A. Tester\nwhy: To test: it works.\ndate: 2026-11-22\n---\n";

    @TempDir
    Path folder;

    @Test
    void readsThePromptsOfTheProgram() {
        PromptVersion glossary = FilePrompts.fromClassPath().champion("glossary");
        assertThat(glossary.name()).isEqualTo("glossary");
        assertThat(glossary.text()).startsWith("# Glossary").doesNotContain("author:");
        assertThat(glossary.identity()).matches("[0-9a-f]{64}");
    }

    @Test
    void takesTheHighestVersionByNumber() throws IOException {
        write("tone/9.md", FRONT + "nine\n");
        write("tone/10.md", FRONT.replace("none", "9") + "ten\n");
        assertThat(read().champion("tone").text()).isEqualTo("ten\n");
    }

    @Test
    void takesTheVersionThatIsNamedChampion() throws IOException {
        write("tone/1.md", FRONT + "one\n");
        write("tone/2.md", FRONT + "two\n");
        write("tone/champion", "1\n");
        assertThat(read().champion("tone").version()).isEqualTo("1");
    }

    @Test
    void identifiesTheTextAndNotItsFrontMatter() throws IOException {
        write("tone/1.md", FRONT + "abc");
        String identity = read().champion("tone").identity();
        write("tone/1.md", FRONT.replace("A. Tester", "B. Tester").replace("\n", "\r\n") + "abc\r\n");
        assertThat(read().champion("tone").identity()).isEqualTo(identity)
                .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
        write("tone/1.md", FRONT + "abd");
        assertThat(read().champion("tone").identity()).isNotEqualTo(identity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "author: A. Tester|author A. Tester|tone/1.md, line 3: expected \"key: value\"",
        "parent: none|parent:|tone/1.md, line 2: \"parent\" has no value",
        "2026-11-22|22/11/2026|tone/1.md, line 5: the date is not",
        "why: To test: it works.|author: B|tone/1.md, line 4: \"author\" stands there twice",
        "author: A. Tester|writer: A. Tester|tone/1.md, line 6: the front matter lacks \"author\"",
        "parent: none|parent: 7|tone/1.md: there is no parent version 7",
        "parent: none|parent: 1|tone/1.md: there is no parent version 1"})
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, String message) throws IOException {
        write("tone/1.md", FRONT.replace(right, wrong) + "text\n");
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class).hasMessageContaining(message);
    }

    @Test
    void wantsFrontMatterThatIsClosed() throws IOException {
        write("tone/1.md", "# Tone\n");
        assertThatThrownBy(this::read).hasMessageContaining("prompts/tone/1.md, line 1");
        write("tone/1.md", "---\nparent: none\n");
        assertThatThrownBy(this::read).hasMessageContaining("no closing line");
    }

    @Test
    void refusesAChampionThatIsNotThere() throws IOException {
        write("tone/1.md", FRONT + "one\n");
        write("tone/champion", "3\n");
        assertThatThrownBy(this::read).hasMessageContaining("prompts/tone/champion, line 1");
    }

    @Test
    void refusesANameAndAFolderThatAreNotThere() {
        assertThatThrownBy(() -> read().champion("tone")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tone");
        assertThatThrownBy(() -> new FilePrompts(folder.resolve("gone").toString())).hasMessageContaining("plainletter.prompts");
    }

    private FilePrompts read() {
        return new FilePrompts(folder.toString());
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }
}
