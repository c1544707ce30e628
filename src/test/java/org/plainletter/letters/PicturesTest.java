package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @TestFactory
    Stream<DynamicTest> everyPictureIsADrawingWithWordsAndACredit() {
        return pictures.all().stream().map(picture -> DynamicTest.dynamicTest(picture.concept(), () -> {
            assertThat(picture.concept()).matches("[a-z]+(-[a-z]+)*");
            assertThat(picture.shows()).isNotBlank();
            assertThat(picture.set()).isIn("openmoji", "healthicons");
            assertThat(picture.licence()).isEqualTo(picture.set().equals("openmoji") ? "CC BY-SA 4.0" : "MIT");
            try (var file = getClass().getResourceAsStream("/static" + picture.address())) {
                assertThat(file).as("the file of %s", picture.concept()).isNotNull();
                var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
                assertThat(svg.getTagName()).isEqualTo("svg");
                assertThat(Stream.of("path", "circle", "rect", "line", "polygon", "polyline", "ellipse").mapToInt(tag -> svg.getElementsByTagName(tag).getLength()).sum())
                        .as("shapes").isPositive();
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            }
        }));
    }

    @Test
    void whatALetterNeedsIsThere() {
        assertThat(Stream.of("calendar", "clock", "hospital", "doctor", "nurse", "phone", "letter", "medicine", "injection", "blood-test",
                "heart", "ear", "eye", "scan", "bring", "food", "no-food", "drink", "no-drink", "warning", "stop", "ask", "home", "gp-surgery",
                "waiting", "person", "child", "parent", "question", "money", "operation", "choice", "interpreter", "wheelchair"))
                .allSatisfy(concept -> assertThat(pictures.address(concept)).isNotNull());
    }

    @Test
    void anUnknownConceptHasNoPicture() {
        assertThat(pictures.address("crab")).isNull();
        assertThat(pictures.address(null)).isNull();
        assertThat(pictures.address("../pages.css")).isNull();
    }
}
