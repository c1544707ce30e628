package org.plainletter.improve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.evaluation.LetterSet;
import org.plainletter.intake.Intake;
import org.springframework.stereotype.Component;

/**
 * Finds what a proposal copies out of the letters that it will be tried on: a prompt that holds their sentences would be easy on them and no better on any
 * other. Knows the letters' runs of five words by their hashes only.
 */
@Component
class CopiedPhrases {

    /** Words that are a phrase. */
    static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");

    private final ImproveSettings settings;
    private final Intake intake;
    private @Nullable Set<Long> known;

    CopiedPhrases(ImproveSettings settings, Intake intake) {
        this.settings = settings;
        this.intake = intake;
    }

    /** The first run of five words of {@code text}, not in {@code before}, that stands in a letter. */
    Optional<String> first(String text, String before) {
        Set<String> old = new HashSet<>(phrases(before));
        Set<Long> letters = known();
        return phrases(text).stream().filter(phrase -> !old.contains(phrase) && letters.contains(hash(phrase))).findFirst();
    }

    private synchronized Set<Long> known() {
        if (known == null || known.isEmpty()) {
            known = new HashSet<>();
            Stream.of("reflect", "screen", "sealed").flatMap(set -> LetterSet.in(settings.letters(), set).stream()).flatMap(set -> set.letters().stream())
                    .flatMap(letter -> phrases(intake.extract(letter.upload()).text()).stream()).forEach(phrase -> known.add(hash(phrase)));
        }
        return known;
    }

    static List<String> phrases(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        var phrases = new ArrayList<String>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return phrases;
    }

    /** 64 bits (FNV-1a): of a few hundred thousand phrases two alike by chance are one in a hundred million. */
    private static long hash(String phrase) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < phrase.length(); i++) {
            hash = (hash ^ phrase.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
