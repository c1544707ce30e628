package org.plainletter.facts;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** Phone numbers of three figures, such as 999: only where the words before them speak of calling, or between quotation marks or brackets. */
final class ShortCodeFinder implements FactFinder {

    private static final int REACH = 60;
    private static final QuickPattern CODE = QuickPattern.compile(
            "(?<![\\w/.:£-])(?:18001 ?)?(999|111|112|119|101)(?![\\w/:%]|[.,-]\\d| ?(?:mg|g|ml|kg|mmol|bpm|days|patients|people)\\b)");
    private static final QuickPattern CALLING = QuickPattern.compile("(?i)(?:\\b(?:call|calls|dial|ring|phone|telephone|text|contact|nhs|via|tel|use|emergency"
            + "|calling|dialling|ringing|phoning|dialled|called|rang|using)\\b[^.\\n\\d]{0,45}|[\"(])$"
            + "|(?:999|111|112|119|101|" + Cover.of(FactType.PHONE) + ")\"?(?:,? or |, |/| and )(?:[a-z]+ ){0,3}\"?$");

    /** Where one of the two that everybody knows stands without such a word: "999 if: chest pain", "If you faint, 999." */
    private static final QuickPattern APART = QuickPattern.compile("(?i)(?:^|(?:[.!?\\n:;,–→-]|[-=]>)\\s*(?:(?:it|this|that)(?:'s| is) )?)$");
    private static final QuickPattern GOES_ON = QuickPattern.compile("(?i)^(?:[.,;!?)]|\\s*$|\\n| (?:if|for|or|and|now|straight|at once|immediately)\\b)");

    @Override
    public FactType type() {
        return FactType.PHONE;
    }

    @Override
    public List<Fact> find(String text) {
        var facts = new ArrayList<Fact>();
        var matcher = CODE.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            boolean known = matcher.group(1).matches("999|111") && APART.matcher(before).find() && GOES_ON.matcher(text.substring(matcher.end())).find();
            if (known || CALLING.matcher(before).find()) {
                facts.add(new Fact(FactType.PHONE, new Span(matcher.start(), matcher.end()), matcher.group(1), matcher.group()));
            }
        }
        return facts;
    }
}
