package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plainletter.evaluation.measure.Clauses;
import org.plainletter.evaluation.measure.Entities;
import org.plainletter.evaluation.measure.HardWords;
import org.plainletter.evaluation.measure.Identifiers;
import org.plainletter.evaluation.measure.ShortForms;
import org.plainletter.evaluation.measure.Tagged;
import org.plainletter.language.CommonWords;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.springframework.context.ApplicationContext;

/** All measures, in the order of the report. */
final class Measures {

    private Measures() {}

    /** The measures, with the knowledge of English in {@code context}. */
    static List<Measure> of(ApplicationContext context) {
        var tagger = context.getBean(Tagger.class);
        var known = new ConcurrentHashMap<String, Tagged>();
        Function<String, Tagged> tokens = sentence -> known.computeIfAbsent(sentence, any -> Tagged.of(tagger, any));
        var morphology = context.getBean(Morphology.class);
        var common = context.getBean(CommonWords.class);
        var all = new ArrayList<>(FactMeasures.ALL);
        all.addAll(new PlainMeasures(new Clauses(tokens, morphology), new HardWords(common, morphology), new ShortForms(common, morphology), new Entities(tokens)).all());
        all.addAll(new OtherMeasures(new Identifiers(common)).all());
        return List.copyOf(all);
    }
}
