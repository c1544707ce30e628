package org.plainletter.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.springframework.stereotype.Component;

/**
 * Cuts letter text into sentences. Rules for what letters hold (titles, times of day, abbreviations, initials, addresses
 * of pages, slots) decide first; OpenNLP's English sentence model decides what they leave open. A line break always ends
 * a sentence, so the caller joins lines that were only wrapped. Thread-safe.
 */
@Component
public final class Sentences {

    private static final QuickPattern LINE = QuickPattern.compile("[^\\r\\n\\u2028\\u2029\\f]+");
    /** One or more marks, then whatever closes a quotation or a bracket. */
    private static final QuickPattern MARK = QuickPattern.compile("([.!?…]+)([\"'”’»)\\]]*)");
    private static final Pattern BULLET = Pattern.compile("(?<=\\s)[•▪●◦‣](?=\\s)");
    private static final SentenceModel MODEL =
            Models.load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);

    private final SentenceEnds ends = new SentenceEnds();
    private final Pool<SentenceDetectorME> detectors = new Pool<>(() -> new SentenceDetectorME(MODEL));

    /**
     * The sentences of a text, in order, without the white space around them. Every character that is not white space
     * lies in exactly one.
     */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        QuickMatcher line = LINE.matcher(text);
        while (line.find()) {
            for (Span span : splitLine(line.group())) {
                sentences.add(span.shift(line.start()));
            }
        }
        return List.copyOf(sentences);
    }

    private List<Span> splitLine(String line) {
        List<Span> spans = new ArrayList<>();
        Set<Integer> modelled = new HashSet<>();
        int start = 0;
        QuickMatcher mark = MARK.matcher(line);
        while (mark.find()) {
            Verdict verdict = ends.judge(new SentenceEnds.Place(line, start, mark.start(1), mark.end(1), mark.end(2)));
            if (verdict == Verdict.UNSURE) {
                modelled = modelled.isEmpty() ? modelEnds(line) : modelled;
                verdict = modelled.contains(mark.end(2)) || modelled.contains(mark.end(1)) ? Verdict.END : Verdict.INSIDE;
            }
            if (verdict == Verdict.END) {
                add(spans, line, start, mark.end(2));
                start = mark.end(2);
            }
        }
        add(spans, line, start, line.length());
        return atBullets(line, spans);
    }

    private Set<Integer> modelEnds(String line) {
        return detectors.with(detector -> {
            Set<Integer> found = new HashSet<>();
            for (var span : detector.sentPosDetect(line)) {
                found.add(span.getEnd());
            }
            return found;
        });
    }

    private static List<Span> atBullets(String line, List<Span> spans) {
        List<Span> cut = new ArrayList<>();
        for (Span span : spans) {
            Matcher bullet = BULLET.matcher(line).region(span.start(), span.end());
            int start = span.start();
            while (bullet.find()) {
                add(cut, line, start, bullet.start());
                start = bullet.start();
            }
            add(cut, line, start, span.end());
        }
        return cut;
    }

    private static void add(List<Span> spans, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a mark ends its sentence. */
    enum Verdict { END, INSIDE, UNSURE }
}
