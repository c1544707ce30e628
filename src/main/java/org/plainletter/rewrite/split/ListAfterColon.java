package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Do not come if you have: a cough; a rash" becomes one sentence for each item, each with what stands before the list. */
final class ListAfterColon implements SplitRule {

    private static final QuickPattern LIST = QuickPattern.compile("^(.{4,90}?):\\s*([^;:]{2,}(?:;\\s*[^;:]{2,}){1,})$");
    private static final QuickPattern OPEN_END = QuickPattern.compile("\\b(?:have|had|has|are|is|if|with|bring|take|for|get|of|need|to|not|your?|include|includes|as)$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    ListAfterColon(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = LIST.matcher(sentence.text().replaceFirst("[.]$", ""));
        if (!found.matches() || sentence.text().matches("(?s).*\\([^()]*;[^()]*\\).*")) {
            return Optional.empty();
        }
        String lead = found.group(1);
        boolean open = OPEN_END.matcher(lead).find();
        var pieces = new ArrayList<String>();
        for (String part : found.group(2).split(";\\s*", -1)) {
            String item = part.replaceFirst("^(?:and|or)\\s+", "").strip();
            if (!item.isEmpty()) {
                Parse parse = grammar.parse(Grammar.sentence(item));
                boolean alone = !open && (parse.isImperative(0) || parse.isClause(0));
                pieces.add(alone && !Signal.conditionOrNegation(lead) ? item : lead + (open ? " " : ": ") + grammar.small(item));
            }
        }
        return Optional.of(pieces);
    }

    @Override
    public Example example() {
        return new Example("Please phone us before your test if you have: a sticky or infected eye; a heavy cold; a new rash.",
                List.of("Please phone us before your test if you have a sticky or infected eye",
                        "Please phone us before your test if you have a heavy cold",
                        "Please phone us before your test if you have a new rash"),
                "The people at the meeting were: your mum, your key worker and the nurse from our team.");
    }
}
