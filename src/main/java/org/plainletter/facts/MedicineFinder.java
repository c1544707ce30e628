package org.plainletter.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * Names of medicines: those of the list {@code medicines.txt}, the longest first, and words that end as the World Health Organization's stems for substances do,
 * save the ordinary words of {@code not-medicines.txt}. Generic names are said in small letters, brand names as the list spells them.
 */
final class MedicineFinder implements FactFinder {

    private static final QuickPattern WORD = QuickPattern.compile("(?<![\\p{L}\\d@/])\\p{L}[\\p{L}\\d]*");
    private static final QuickPattern STEM = QuickPattern.compile("(?i)(?<![\\p{L}\\d'-])\\p{L}{3,}(?:mab|tinib|olol|[^s]april|[aeiou]pril|sartan|statin|cillin|mycin|micin|conazole|prazole|nidazole|bendazole|gliptin|gliflozin|glutide|oxetine|azepam|azolam|caine"
            + "|parin|xaban|gatran|triptan|setron|floxacin|cycline|dipine|dronate|dronic acid|lukast|terol|tropium|asone|onide|ciclovir|vudine|tegravir|navir|buvir|thiazide|semide|tidine|azine|triptyline|pramine|faxine|peridone|apine"
            + "|piprazole|gabalin|bactam|penem|platin|taxel|rubicin|bicin|citabine|trexate|limus|mustine|fenac|profen|coxib|glitazone|gliclazide|formin|zosin|losin|giline|stigmine|curium|curonium|fibrate|fentanil|morphone|codone|barbital|phenytoin"
            + "|racetam|prost|prednisolone|gestrel|estradiol|parib|ciclib|degib|zomib|lidomide|ercept|tacept|kinra|grastim|poetin|glutide|reotide|natide|vaptan|entan|enafil|dalafil|steride|lutamide|relin|relix|tocin|pressin)s?(?![\\p{L}\\d'-])");

    private final Map<String, List<String>> names = new HashMap<>();
    private final Set<String> ordinary;

    MedicineFinder() {
        for (String name : lines("medicines.txt")) {
            names.computeIfAbsent(firstWord(name), word -> new ArrayList<>()).add(name);
        }
        names.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
        ordinary = lines("not-medicines.txt").stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public FactType type() {
        return FactType.MEDICINE;
    }

    @Override
    public List<Fact> find(String text) {
        var facts = new ArrayList<Fact>();
        var word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Fact fact = listed(text, word.start(), word.group());
            if (fact != null) {
                facts.add(fact);
            }
            from = fact == null ? word.end() : fact.span().end();
        }
        var stem = STEM.matcher(text);
        while (stem.find()) {
            String name = stem.group().toLowerCase(Locale.ROOT);
            if (name.length() >= 7 && !ordinary.contains(name) && !ordinary.contains(name.replaceFirst("s$", ""))) {
                facts.add(new Fact(FactType.MEDICINE, new Span(stem.start(), stem.end()), name, name));
            }
        }
        return facts;
    }

    private @Nullable Fact listed(String text, int start, String word) {
        for (String name : names.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            int end = start + name.length();
            if (text.regionMatches(true, start, name, 0, name.length())) {
                boolean plural = end < text.length() && text.charAt(end) == 's';
                end += plural ? 1 : 0;
                if (ends(text, end) && !(brand(name) && name.length() < 5 && text.charAt(start) != name.charAt(0))) {
                    String said = brand(name) ? name : name.toLowerCase(Locale.ROOT);
                    return new Fact(FactType.MEDICINE, new Span(start, end), name.toLowerCase(Locale.ROOT), said + (plural ? "s" : ""));
                }
            }
        }
        return null;
    }

    private static boolean brand(String name) {
        return !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean ends(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return !Character.isLetterOrDigit(next) && !(next == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)) && !text.startsWith("-induced", end)
                && !text.startsWith("-related", end) && !text.startsWith("-free", end));
    }

    private static String firstWord(String name) {
        return name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]", 2)[0];
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(MedicineFinder.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
