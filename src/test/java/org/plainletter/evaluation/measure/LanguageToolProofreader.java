package org.plainletter.evaluation.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool's rules of British English without those on spelling (names, medicines) and on style: what is left is grammar,
 * punctuation and mixed-up words.
 */
public final class LanguageToolProofreader implements Proofreader {

    private static final Set<String> COUNTED = Set.of("GRAMMAR", "CONFUSED_WORDS", "COLLOCATIONS", "MISC", "PUNCTUATION", "CASING", "TYPOGRAPHY");

    private final ThreadLocal<JLanguageTool> tools = ThreadLocal.withInitial(LanguageToolProofreader::tool);
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private static JLanguageTool tool() {
        var tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        tool.getAllActiveRules().stream().filter(rule -> rule.isDictionaryBasedSpellingRule() || !COUNTED.contains(rule.getCategory().getId().toString()))
                .forEach(rule -> tool.disableRule(rule.getId()));
        return tool;
    }

    /** Each file of a letter says the same sentences: they are read once. */
    @Override
    public List<String> faults(String sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    private List<String> read(String sentence) {
        try {
            return tools.get().check(sentence).stream().map(RuleMatch::getRule).map(rule -> rule.getId()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
