package org.plainletter.evaluation.measure;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds faults of grammar. Found by {@link ServiceLoader}: the program itself has none, its tests bring one. */
public interface Proofreader {

    /** The rules that {@code sentence} breaks, by name; empty if none. */
    List<String> faults(String sentence);

    /** The one on the class path, if there is one. */
    static Optional<Proofreader> find() {
        return ServiceLoader.load(Proofreader.class).findFirst();
    }
}
