package org.plainletter.anatomy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.plainletter.language.Categorizer;

/** Trains the model that tells the kind of a letter. */
public final class KindTraining {

    private KindTraining() {}

    /** {@code letter}, being of {@code kind}, as two to learn from: all of it, and its beginning as if it were a short letter. */
    public static List<Categorizer.Sample> samples(Letter letter, LetterKind kind) {
        var whole = Evidence.of(letter.source(), letter.parts());
        var beginning = new Evidence(whole.greeting(), whole.addressee(), whole.head(), whole.subject(), "", whole.opening(), whole.opening(), whole.head() + "\n" + whole.opening());
        return Stream.of(whole, beginning).map(evidence -> new Categorizer.Sample(kind.name(), KindFinder.features(evidence, letter.audience()))).toList();
    }

    /**
     * Writes the model that {@code samples} teach, as {@code kinds.model.gz} beside this class has it.
     *
     * @throws IOException if it can't be written
     */
    public static void write(List<Categorizer.Sample> samples, OutputStream stream) throws IOException {
        try (var packed = new GZIPOutputStream(stream)) {
            Categorizer.train(samples).write(packed);
        }
    }
}
