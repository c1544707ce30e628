package org.plainletter.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The closed list of pictures: pictures.csv, each row looked at by a person. A concept that is not on it has no picture. */
@Component
public class Pictures {

    /**
     * One picture.
     *
     * @param concept its name: "calendar"
     * @param shows what is to be seen in it, for those who cannot see it
     * @param set the set of drawings that it is from
     * @param drawing its name in that set
     * @param sign what is drawn over it, or empty
     * @param licence the licence of the set
     */
    record Picture(String concept, String shows, String set, String drawing, String sign, String licence) {

        /** Where the page finds it. */
        public String address() {
            return "/pictures/" + concept + ".svg";
        }
    }

    private final Map<String, Picture> byConcept = new LinkedHashMap<>();

    /** Reads the list. */
    Pictures() {
        try (InputStream list = Pictures.class.getResourceAsStream("pictures.csv")) {
            if (list == null) {
                throw new IllegalStateException("pictures.csv is missing");
            }
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("pictures.csv: six cells are needed in: " + row);
        }
        var picture = new Picture(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        if (byConcept.put(picture.concept(), picture) != null) {
            throw new IllegalStateException("pictures.csv: twice: " + picture.concept());
        }
    }

    /** All pictures, in the order of the list. */
    Collection<Picture> all() {
        return byConcept.values();
    }

    /** What is to be seen in the picture of {@code concept}, for those who cannot see it; empty if there is none. */
    public String shows(String concept) {
        Picture picture = byConcept.get(concept);
        return picture == null ? "" : picture.shows();
    }

    /** The address of the picture of {@code concept}, or null if there is none: no picture beats a wrong one. */
    public @Nullable String address(@Nullable String concept) {
        Picture picture = concept == null ? null : byConcept.get(concept);
        return picture == null ? null : picture.address();
    }
}
