package org.plainletter.improve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainletter.access.Charity;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judged rewrites in the shapes that the trainers of TRL read, a JSON object a line: slotted, and only of readers who agreed to it. "Not sure" teaches
 * nothing and is left out, as is an untouched letter: nobody wants it said again.
 */
@Component
public class TrainingData {

    private static final String ORIGINAL = "original";

    private final Heard heard;
    private final JsonMapper json = JsonMapper.builder().build();

    TrainingData(Heard heard) {
        this.heard = heard;
    }

    /** For KTOTrainer: {@code prompt}, {@code completion} and {@code label}, true for what was easy. */
    public String kto(Charity by) {
        return lines(usable(by).stream().map(judgement -> example(judgement, Map.of("completion", completion(judgement), "label", judgement.opinion().verdict() == Verdict.EASY))).toList());
    }

    /** For DPOTrainer: {@code prompt}, {@code chosen} and {@code rejected}: of the same words of a letter a rewrite that was easy and another one that was hard. */
    public String dpo(Charity by) {
        var pairs = new ArrayList<Map<String, Object>>();
        usable(by).stream().collect(Collectors.groupingBy(TrainingData::prompt, LinkedHashMap::new, Collectors.toList())).values().forEach(same -> {
            List<String> easy = said(same, Verdict.EASY);
            List<String> hard = said(same, Verdict.HARD);
            easy.stream().filter(each -> !hard.contains(each)).forEach(chosen -> hard.stream().filter(each -> !easy.contains(each))
                    .forEach(rejected -> pairs.add(example(same.getFirst(), Map.of("chosen", chosen, "rejected", rejected)))));
        });
        return lines(pairs);
    }

    private List<Judgement> usable(Charity by) {
        return heard.standing(by).stream().filter(judgement -> judgement.circumstances().consent() && judgement.opinion().verdict() != Verdict.NOT_SURE)
                .filter(judgement -> !judgement.judged().writer().engine().equals(ORIGINAL) && !judgement.judged().source().isEmpty() && !judgement.judged().slotted().isEmpty())
                .sorted(Comparator.comparing(Judgement::time).thenComparing(Judgement::id)).toList();
    }

    private static List<String> said(List<Judgement> judgements, Verdict verdict) {
        return judgements.stream().filter(judgement -> judgement.opinion().verdict() == verdict).map(TrainingData::completion).distinct().toList();
    }

    private static String prompt(Judgement judgement) {
        return String.join(" ", judgement.judged().source());
    }

    private static String completion(Judgement judgement) {
        return String.join(" ", judgement.judged().slotted());
    }

    private static Map<String, Object> example(Judgement judgement, Map<String, Object> rest) {
        var example = new LinkedHashMap<String, Object>();
        example.put("prompt", prompt(judgement));
        List.of("completion", "label", "chosen", "rejected").forEach(key -> {
            if (rest.containsKey(key)) {
                example.put(key, rest.get(key));
            }
        });
        return example;
    }

    private String lines(List<Map<String, Object>> examples) {
        return examples.stream().map(example -> json.writeValueAsString(example) + "\n").collect(Collectors.joining());
    }
}
