package org.plainletter.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;

/**
 * One time of day as a letter writes it.
 *
 * <p>A time with neither "am" nor "pm" is read so: hours 0 and 13 to 23 are of the 24-hour clock; 12 is midday and after; 8 to 11 are in the morning, as
 * are 06 and 07 written with a nought, and 01 to 05 so to the minute (03:42): nobody is asked to come then, a machine or a midwife noted it; four figures with "hrs" or "h" are of the 24-hour clock whatever the hour. Every other hour, 1 to 7 and 01 to 05, could be
 * in the morning or in the afternoon: clinics do not open at night, and people write 02:20 for twenty past two.
 *
 * @param hour 0 to 23; 1 to 7 as written if {@code certain} is false
 * @param minute 0 to 59
 * @param certain whether it is known to be in the morning or in the afternoon
 * @param written as it is said if it is not certain: with a colon
 */
record Clock(int hour, int minute, boolean certain, String written) {

    private static final QuickPattern FIGURES = QuickPattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?: ?(a\\.?m\\.?|p\\.?m\\.?|noon|midday|midnight|hrs|hours|hr|h))?");
    private static final QuickPattern WORDS = QuickPattern.compile("(?:(half|quarter|five|ten|twenty(?:[- ]five)?|5|10|20|25) (past|to) )?(" + Numerals.ANY + ")(?: o'? ?clock)?(?: ?([ap])\\.?m\\.?)?");

    /** The time in {@code text}, null if it is none. */
    static @Nullable Clock of(String text) {
        String time = text.strip().toLowerCase(Locale.ROOT).replaceFirst(" in the morning$", " am")
                .replaceFirst(" (?:in the (?:afternoon|evening)|at night)$", " pm");
        if (time.endsWith("noon") && !time.startsWith("12") || time.endsWith("midday") && !time.startsWith("12")) {
            return new Clock(12, 0, true, time);
        }
        if (time.endsWith("midnight")) {
            return new Clock(0, 0, true, time);
        }
        var figures = FIGURES.matcher(time);
        if (figures.matches()) {
            return figures(time, figures.group(1), figures.group(2), figures.group(3));
        }
        var words = WORDS.matcher(time);
        return words.matches() ? words(time, words.group(1), words.group(2), words) : null;
    }

    private static @Nullable Clock figures(String time, String hours, @Nullable String minutes, @Nullable String suffix) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            return null;
        }
        String written = minutes == null ? Integer.toString(hour) : hours + ":" + minutes;
        if (suffix != null && (suffix.startsWith("a") || suffix.startsWith("p"))) {
            boolean afternoon = suffix.startsWith("p") && hour < 12;
            boolean night = suffix.startsWith("a") && hour == 12;
            return new Clock(night ? 0 : afternoon ? hour + 12 : hour % 24, minute, true, written);
        }
        boolean certain = hour == 0 || hour >= 8 || hours.matches("0[67]") || hours.matches("0[1-5]") && minute % 5 != 0 || suffix != null || time.matches("\\d{4}");
        return new Clock(hour % 24, minute, certain, written);
    }

    private static @Nullable Clock words(String time, @Nullable String part, @Nullable String side, java.util.regex.MatchResult words) {
        int hour = Integer.parseInt(Numerals.key(words.group(3)).replaceAll("\\..*", ""));
        if (hour < 1 || hour > 12) {
            return null;
        }
        int minutes = hour * 60 + (part == null ? 0 : minutes(part) * ("to".equals(side) ? -1 : 1));
        int from = minutes / 60;
        String past = String.format(Locale.ROOT, "%02d", minutes % 60);
        String written = from + (minutes % 60 == 0 ? "" : ":" + past);
        return figures(written, Integer.toString(from), minutes % 60 == 0 ? null : past,
                words.group(4) == null ? null : words.group(4) + "m");
    }

    private static int minutes(String part) {
        return switch (part) {
            case "half" -> 30;
            case "quarter" -> 15;
            default -> Integer.parseInt(Numerals.key(part));
        };
    }

    /** This time where it opens a range that ends at {@code end}: "9" in "9 to 5pm". */
    Clock before(Clock end) {
        if (!end.certain) {
            return this;
        }
        int half = hour % 12;
        int endHalf = end.hour % 12;
        boolean sameHalf = half * 60 + minute <= endHalf * 60 + end.minute || end.hour == 0;
        boolean afternoon = (end.hour >= 12) == sameHalf && !(end.hour == 12 && endHalf == 0 && half > 0);
        return new Clock(half + (afternoon ? 12 : 0), minute, true, written);
    }

    /** This time where it closes a range that starts at {@code start}: "5:00" in "9am to 5:00". */
    Clock after(Clock start) {
        boolean later = hour * 60 + minute > start.hour * 60 + start.minute;
        return start.certain && start.hour < 12 && !later ? new Clock(hour % 12 + 12, minute, true, written)
                : start.certain && start.hour >= 12 && hour < 12 ? new Clock(hour + 12, minute, true, written) : this;
    }

    /** "14:20"; "2:20?" if it is not certain. */
    String key() {
        return certain ? String.format(Locale.ROOT, "%02d:%02d", hour, minute) : Integer.toString(hour) + String.format(Locale.ROOT, ":%02d?", minute);
    }

    /** "2:20pm", "5pm", "midday", "midnight". */
    String said() {
        if (!certain) {
            return written;
        }
        if (minute == 0 && hour % 12 == 0) {
            return hour == 0 ? "midnight" : "midday";
        }
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        return twelve + (minute == 0 ? "" : String.format(Locale.ROOT, ":%02d", minute)) + (hour < 12 ? "am" : "pm");
    }
}
