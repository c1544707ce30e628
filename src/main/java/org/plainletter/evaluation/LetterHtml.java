package org.plainletter.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.pipeline.PlainLetter;

/** One file in the report: its text beside its rewrite, and what is wrong. */
final class LetterHtml {

    private final Specimen specimen;
    private final List<Measure> measures;
    private final String anchor;

    LetterHtml(Specimen specimen, List<Measure> measures) {
        this.specimen = specimen;
        this.measures = measures;
        this.anchor = Html.anchor(specimen.name());
    }

    String html() {
        return "<details class=\"letter\" id=\"" + anchor + "\"><summary>" + Html.escaped(specimen.name()) + " <small>" + Html.escaped(specimen.outcome())
                + (specimen.score().complete() ? "" : ", not complete") + "</small></summary>\n" + wrong() + Optional.ofNullable(specimen.trail()).map(trail -> beside(trail.plain())).orElse("")
                + "</details>\n";
    }

    private String wrong() {
        var gold = specimen.letter().gold();
        var score = specimen.score();
        return "<div class=\"wrong\">"
                + Html.list("Not as the gold says", Stream.of(gold.kind().equals(specimen.outcome()) ? "" : "The kind is " + gold.kind() + ".",
                        gold.sensitive() == specimen.sensitive() ? "" : gold.sensitive() ? "It is hard news." : "It is no hard news.").filter(line -> !line.isEmpty()).toList())
                + Html.list("Facts lost", facts(score.lost())) + Html.list("Facts unbound", facts(score.unbound()))
                + Html.list("Said and must never be", score.neverSaid().stream().map(Gold.Never::about).toList())
                + Html.list("Facts changed", score.changed().stream().map(fact -> fact.type() + ": " + fact.text()).toList())
                + Html.list("Facts invented", score.invented().stream().map(fact -> fact.type() + ": " + fact.text()).toList())
                + Html.list("Noise left in", score.noiseLeft())
                + measures.stream().map(measure -> found(measure)).collect(Collectors.joining()) + "</div>\n";
    }

    private String found(Measure measure) {
        var finds = measure.finds().apply(specimen);
        return finds.isEmpty() ? "" : Html.list(measure.name(), List.of(String.join(", ", finds)));
    }

    private static List<String> facts(List<Gold.GoldFact> facts) {
        return facts.stream().map(fact -> fact.id() + " (" + fact.type() + (fact.must() ? "" : ", may") + ") " + fact.about()).toList();
    }

    private String beside(PlainLetter plain) {
        var source = new MarkedSource(plain.source().text(), anchor);
        plain.rewrite().sections().forEach(section -> section.sentences().forEach(sentence -> source.mark(sentence.id(), sentence.source())));
        return "<div class=\"beside\"><section><h4>The letter</h4><div class=\"source\">" + source.html() + "</div></section><section><h4>The rewrite</h4>"
                + keyFacts(plain) + plain.rewrite().sections().stream().map(section -> section(plain, section)).collect(Collectors.joining()) + findings(plain) + "</section></div>\n";
    }

    private static String keyFacts(PlainLetter plain) {
        return plain.rewrite().keyFacts().stream().map(key -> "<dt>" + Html.escaped(key.label()) + "</dt><dd>" + Html.escaped(key.text()) + "</dd>")
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private String section(PlainLetter plain, PlainLetter.Section section) {
        return "<h5>" + Html.escaped(section.heading()) + "</h5>" + section.sentences().stream().map(sentence -> sentence(plain, sentence)).collect(Collectors.joining());
    }

    private String sentence(PlainLetter plain, PlainLetter.Sentence sentence) {
        String found = plain.findings().stream().filter(finding -> sentence.id().equals(finding.sentence())).map(PlainLetter.Found::check).distinct().collect(Collectors.joining(", "));
        return "<p id=\"" + anchor + sentence.id() + "\"" + (sentence.original() ? " class=\"own\"" : "") + "><b>" + sentence.id() + "</b> " + Html.escaped(sentence.text())
                + (sentence.original() ? " <em>own words</em>" : "") + (found.isEmpty() ? "" : " <em>" + Html.escaped(found) + "</em>") + "</p>";
    }

    private static String findings(PlainLetter plain) {
        return Html.list("Findings on the letter", plain.findings().stream().filter(finding -> finding.sentence() == null)
                .map(finding -> finding.check() + ": " + finding.message()).distinct().toList());
    }
}
