package org.plainletter.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * How one reader wants the page and what they have said so far. It lives in the page's address, so it needs no cookie and
 * no script.
 *
 * @param pictures whether pictures are shown
 * @param size how large the text is
 * @param help whether somebody helps the reader
 * @param show whether the reader wants to see news that may be hard
 * @param said what the reader has answered, by sentence id; {@link #WHOLE} for the whole letter
 */
record ReaderChoices(boolean pictures, TextSize size, boolean help, boolean show, Map<String, Answer> said) {

    /** Stands for the whole letter among sentence ids. */
    static final String WHOLE = "letter";

    private static final int MOST_ANSWERS = 400;

    /** How large the text is. */
    enum TextSize {
        NORMAL, LARGE, LARGEST;

        /** As it stands in the address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReaderChoices {
        said = Map.copyOf(said);
    }

    /** What the address says; anything that it does not know is left out. */
    static ReaderChoices of(MultiValueMap<String, String> parameters) {
        TextSize size = Stream.of(TextSize.values()).filter(known -> known.code().equals(parameters.getFirst("text")))
                .findFirst().orElse(TextSize.NORMAL);
        var said = new LinkedHashMap<String, Answer>();
        parameters.getOrDefault("said", List.of()).stream().limit(MOST_ANSWERS).forEach(each -> {
            int dot = each.indexOf('.');
            if (dot > 0 && each.substring(0, dot).matches("[a-z]{1,6}\\d{0,5}")) {
                Answer.of(each.substring(dot + 1)).ifPresent(answer -> said.put(each.substring(0, dot), answer));
            }
        });
        return new ReaderChoices(!"off".equals(parameters.getFirst("pictures")), size,
                "yes".equals(parameters.getFirst("help")), "now".equals(parameters.getFirst("show")), said);
    }

    /** The same with pictures on or off. */
    public ReaderChoices withPictures(boolean on) {
        return new ReaderChoices(on, size, help, show, said);
    }

    /** The same with text of that size. */
    public ReaderChoices withSize(TextSize other) {
        return new ReaderChoices(pictures, other, help, show, said);
    }

    /** The same, and the letter is shown. */
    public ReaderChoices withShow() {
        return new ReaderChoices(pictures, size, help, true, said);
    }

    /** The same, and the reader has or has no help. */
    ReaderChoices withHelp(boolean helped) {
        return new ReaderChoices(pictures, size, helped, show, said);
    }

    /** The same with one more answer, which takes the place of an earlier one. */
    ReaderChoices saying(String about, Answer answer) {
        var all = new LinkedHashMap<>(said);
        all.put(about, answer);
        return new ReaderChoices(pictures, size, help, show, all);
    }

    /** For the address: "" or "?pictures=off&amp;text=large". */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!pictures) {
            query.add("pictures=off");
        }
        if (size != TextSize.NORMAL) {
            query.add("text=" + size.code());
        }
        if (help) {
            query.add("help=yes");
        }
        if (show) {
            query.add("show=now");
        }
        said.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> query.add("said=" + each.getKey() + "." + each.getValue().code()));
        return query.toString();
    }
}
