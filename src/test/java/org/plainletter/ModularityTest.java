package org.plainletter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.Letter;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.SlotTable;
import org.plainletter.llm.Question;
import org.plainletter.llm.ReplyShape;
import org.springframework.modulith.core.ApplicationModules;

/** What may know of what. */
class ModularityTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plainletter");

    @Test
    void keepsEachModuleToTheModulesThatItNames() {
        ApplicationModules.of(PlainLetterApplication.class).verify();
    }

    @ParameterizedTest
    @CsvSource({"org.apache.pdfbox.. org.apache.fontbox.. org.apache.xmpbox.. org.apache.poi.. org.apache.xmlbeans.., intake",
        "opennlp.. morfologik.. org.carrot2.. org.languagetool.., language",
        "com.google.i18n.., facts",
        "com.github.difflib.., prompt",
        "java.sql.. javax.sql.. org.springframework.jdbc.. org.springframework.transaction.. org.flywaydb.. org.sqlite.. org.postgresql.., letters judgement prompt vault memory llm access codesign improve",
        "org.springframework.security.., access",
        "com.google.zxing.., codesign",
        "dev.langchain4j.. io.github.resilience4j.. java.net.http.., llm",
        "io.micrometer.., llm rewrite evaluation",
        "org.apache.commons.statistics.. org.apache.commons.numbers.. org.apache.commons.rng.., tuning evaluation",
        "com.github.kagkarlsson.., letters improve",
        "org.springframework.web.. org.springframework.ui.. org.springframework.http.. jakarta.servlet.. org.apache.catalina.. org.apache.coyote.., letters access codesign improve",
        "org.thymeleaf.. io.swagger.. org.springdoc.., letters improve",
        "tools.jackson.. com.fasterxml.jackson.., codesign letters judgement evaluation rewrite improve",
        "com.github.benmanes.caffeine.., memory"})
    void keepsEachLibraryAtHome(String library, String homes) {
        String[] packages = library.split(" ");
        String[] home = Stream.of(homes.split(" ")).map(module -> "org.plainletter." + module + "..").toArray(String[]::new);

        noClasses().that().resideOutsideOfPackages(home).should().dependOnClassesThat().resideInAnyPackage(packages).check(SERVICE);

        var used = SERVICE.stream().filter(resideInAnyPackage(home)).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> resideInAnyPackage(packages).test(dependency.getTargetClass()));
        assertThat(used).as("a library that its home does not use").isNotEmpty();
    }

    @Test
    void givesARewriterNothingButSlots() {
        noClasses().that().resideInAPackage("org.plainletter.rewrite..").should()
                .dependOnClassesThat(resideInAPackage("org.plainletter.intake..")
                        .or(belongToAnyOf(Letter.class, Anatomy.class, Deidentified.class, SlotTable.class)))
                .because("a rewriter that can't see a fact can't change one").check(SERVICE);
    }

    @Test
    void letsOnlyARewriterAskAModel() {
        noClasses().that().resideOutsideOfPackages("org.plainletter.rewrite..", "org.plainletter.llm..").should()
                .callConstructor(Question.class, String.class, String.class, String.class, String.class, ReplyShape.class)
                .because("what is asked of a model is made of a slotted letter and of nothing else").check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysInOneSentenceWhatEachPackageIs(Path folder) throws IOException {
        String said = Files.readString(folder.resolve("package-info.java"));

        assertThat(said).startsWith("/** ").contains("\n@NullMarked\n");
        assertThat(said.substring(4, said.indexOf("*/")).strip()).endsWith(".").hasSizeBetween(30, 200);
    }

    static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList().stream();
        }
    }
}
