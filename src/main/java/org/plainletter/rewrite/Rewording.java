package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.rewrite.grammar.Parse;

/** A sentence some of whose tokens are said otherwise. */
final class Rewording {

    private final Parse parse;
    private final List<String> words = new ArrayList<>();

    Rewording(Parse parse) {
        this.parse = parse;
        for (int i = 0; i < parse.size(); i++) {
            words.add(parse.token(i).text());
        }
    }

    void replace(int token, String word) {
        words.set(token, word);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        int end = 0;
        for (int i = 0; i < parse.size(); i++) {
            text.append(parse.text(), end, parse.token(i).start()).append(words.get(i));
            end = parse.token(i).end();
        }
        return text.append(parse.text().substring(end)).toString().replaceAll(" {2,}", " ").strip();
    }
}
