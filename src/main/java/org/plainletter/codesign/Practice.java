package org.plainletter.codesign;

import java.util.List;

/** Words to learn the buttons with: two that nobody finds hard, two that nobody finds easy. */
final class Practice {

    private static final List<Extract> EASY = List.of(
            extract("A shop", "The shop is open today.", "You can buy milk."),
            extract("A visit", "Sam comes at 2 o’clock.", "We drink tea."));
    private static final List<Extract> HARD = List.of(
            extract("A rule", "Notwithstanding the foregoing provisions, remuneration shall be apportioned pro rata."),
            extract("A report", "Idiopathic bilateral effusions necessitate thoracocentesis, contraindications permitting."));

    private Practice() {}

    /** The extract of a practice item. */
    static Extract of(Item item) {
        return (item.kind() == Item.Kind.EASY_PRACTICE ? EASY : HARD).get(item.number());
    }

    private static Extract extract(String heading, String... sentences) {
        var lines = List.of(sentences).stream().map(text -> new Line(text, text, text, null, List.of())).toList();
        return new Extract("practice", "Practice", "other", heading, Extract.UNTOUCHED, lines, "");
    }
}
