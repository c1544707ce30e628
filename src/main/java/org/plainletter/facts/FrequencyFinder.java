package org.plainletter.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plainletter.facts.FrequencyWords.Element;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** How often a medicine is taken, and when in the day. Elements that stand side by side are one fact: "OD mane" is "once a day, in the morning". */
final class FrequencyFinder implements FactFinder {

    private static final QuickPattern BETWEEN = QuickPattern.compile("(?i),? ?(?:(?:and|or|/|&|\\+|-|–|\\() ?)?");

    @Override
    public FactType type() {
        return FactType.FREQUENCY;
    }

    @Override
    public List<Fact> find(String text) {
        List<Element> elements = new ArrayList<>();
        for (Element element : FrequencyWords.elements(text)) {
            if (elements.stream().noneMatch(other -> other.span().overlaps(element.span()))) {
                elements.add(element);
            }
        }
        elements.sort(Comparator.comparing(Element::span));
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < elements.size();) {
            int next = i + 1;
            while (next < elements.size() && joined(text, elements.get(next - 1), elements.get(next))) {
                next++;
            }
            facts.add(fact(text, elements.subList(i, next)));
            i = next;
        }
        return facts;
    }

    private static boolean joined(String text, Element left, Element right) {
        return BETWEEN.matcher(text.substring(left.span().end(), right.span().start())).matches();
    }

    private static Fact fact(String text, List<Element> elements) {
        var key = new StringBuilder(elements.getFirst().key());
        var said = new StringBuilder(elements.getFirst().said());
        for (int i = 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            String gap = text.substring(elements.get(i - 1).span().end(), element.span().start());
            boolean and = gap.contains("and") || gap.contains("&") || gap.contains("+");
            key.append(' ').append(element.key());
            said.append(and ? " and " : gap.contains("or") ? " or " : ", ").append(element.said());
        }
        var span = new Span(elements.getFirst().span().start(), elements.getLast().span().end());
        return new Fact(FactType.FREQUENCY, span, key.toString(), said.toString(), Set.of());
    }
}
