package org.plainletter.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the calendar in English, and what is said of a date. */
final class Calendar {

    /** A weekday's name, whole or cut short. */
    static final String WEEKDAY = "(?i:(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b\\.?)";
    /** A month's name with a capital, whole or cut short. */
    static final String MONTH = "(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
            + "|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\b(?:\\.(?= ?(?:19|20)\\d\\d))?)";
    /** A day of the month: figures with or without "th", or an ordinal in words. */
    static final String DAY = "(?:\\d{1,2}(?: ?(?:st|nd|rd|th)\\b)?|(?i:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth"
            + "|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\\b)";

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    /** Two-digit years up to this one are of this century: letters hold birth dates as well as appointments. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 45;

    private Calendar() {}

    /** The weekday that {@code name} names, or null. */
    static @Nullable DayOfWeek weekday(@Nullable String name) {
        if (name == null || name.length() < 3) {
            return null;
        }
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().startsWith(start)).findFirst().orElse(null);
    }

    /** The month that {@code name} names. */
    static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(month -> month.name().startsWith(start)).findFirst().orElseThrow().getValue();
    }

    /** The day of the month, 0 if it is none. */
    static int day(String day) {
        if (Character.isDigit(day.charAt(0))) {
            return Integer.parseInt(day.replaceAll("\\D", ""));
        }
        String[] words = day.toLowerCase(Locale.ROOT).split("[- ]");
        if (words.length == 2) {
            return (words[0].equals("twenty") ? 20 : 30) + ORDINALS.indexOf(words[1]) + 1;
        }
        return words[0].equals("thirtieth") ? 30 : ORDINALS.indexOf(words[0]) + 1;
    }

    /** The year, 0 if none was written. */
    static int year(@Nullable String year) {
        String digits = year == null ? "" : year.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        return digits.length() > 2 ? value : value <= LAST_YEAR_OF_THIS_CENTURY ? 2000 + value : 1900 + value;
    }

    /** A month's whole name. */
    static String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** A weekday's whole name. */
    static String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /**
     * One date.
     *
     * @param weekday as the letter gives it, or null
     * @param year 0 if the letter gives none
     */
    record Day(@Nullable DayOfWeek weekday, int day, int month, int year) {

        /** What is wrong with it. */
        Set<Doubt> doubts() {
            try {
                LocalDate date = LocalDate.of(year == 0 ? 2024 : year, month, day);
                boolean disagrees = year != 0 && weekday != null && weekday != date.getDayOfWeek();
                return disagrees ? EnumSet.of(Doubt.WEEKDAY_DISAGREES) : Set.of();
            } catch (DateTimeException _) {
                return EnumSet.of(Doubt.NO_SUCH_DATE);
            }
        }

        /** "2026-12-08"; "--12-08" without a year; a weekday that disagrees stands behind it. */
        String key() {
            String date = (year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year)) + String.format(Locale.ROOT, "-%02d-%02d", month, day);
            return weekday != null && doubts().contains(Doubt.WEEKDAY_DISAGREES) ? date + " " + weekday : date;
        }

        /** "Tuesday 8 December 2026", with no more than the letter gives; the month must be one. */
        String said() {
            return (weekday == null ? "" : dayName(weekday) + " ") + day + " " + monthName(month) + (year == 0 ? "" : " " + year);
        }
    }
}
