package org.plainletter.rewrite;

import java.util.List;

/** One kind of change on the way to plain language. A step that does not apply gives its sentence back. */
@FunctionalInterface
interface Step {

    /** What to say in place of {@code sentence}, in order. */
    List<String> apply(String sentence, Place place);
}
