package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.rewrite.grammar.Parse;

/** Tells the items of a list apart. */
final class Items {

    private Items() {}

    /** What stands before token {@code first}, said with each item up to the next cut. */
    static List<String> of(Parse sentence, int first, List<Integer> cuts) {
        String lead = sentence.between(0, first);
        var items = new ArrayList<String>();
        int from = first;
        for (int cut : cuts) {
            String item = sentence.between(from, cut).replaceFirst("^(?:and|or) ", "");
            items.add(lead + " " + item);
            from = cut + 1;
        }
        return items;
    }
}
