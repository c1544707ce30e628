package org.plainletter.codesign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture of a day, a leaf of a calendar, or of a time, a clock. It is drawn when it is asked for.
 *
 * @param svg the drawing
 * @param shows what is in it, for those who can't see it
 */
record DrawnPicture(String svg, String shows) {

    private static final String DAY = "day-";
    private static final String TIME = "time-";
    private static final DateTimeFormatter TIME_CODE = DateTimeFormatter.ofPattern("HH-mm", Locale.UK);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" font-family=\"Andika, Verdana, sans-serif\" text-anchor=\"middle\">";
    private static final String INK = "#14232a";

    /** The code of a day. */
    static String of(LocalDate day) {
        return DAY + day;
    }

    /** The code of a time. */
    static String of(LocalTime time) {
        return TIME + TIME_CODE.format(time);
    }

    /** The picture of a code, if it is one. */
    static Optional<DrawnPicture> find(String code) {
        try {
            return code.startsWith(DAY) ? Optional.of(leaf(LocalDate.parse(code.substring(DAY.length()))))
                    : code.startsWith(TIME) ? Optional.of(clock(LocalTime.parse(code.substring(TIME.length()), TIME_CODE))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static DrawnPicture leaf(LocalDate day) {
        return new DrawnPicture(FRAME + "<rect x=\"3\" y=\"5\" width=\"90\" height=\"88\" rx=\"9\" fill=\"#fff\" stroke=\"" + INK + "\" stroke-width=\"3\"/>"
                + "<path d=\"M3 29V14a9 9 0 0 1 9-9h72a9 9 0 0 1 9 9v15z\" fill=\"" + INK + "\"/>"
                + text(48, 23, 14, "#fff", name(day.getDayOfWeek().name())) + text(48, 64, 36, INK, String.valueOf(day.getDayOfMonth()))
                + text(48, 82, 14, INK, name(day.getMonth().name())) + "</svg>", WHOLE.format(day));
    }

    private static DrawnPicture clock(LocalTime time) {
        double minutes = Math.toRadians(6.0 * time.getMinute());
        double hours = Math.toRadians(30.0 * (time.getHour() % 12) + 0.5 * time.getMinute());
        var face = new StringBuilder(FRAME).append("<circle cx=\"48\" cy=\"36\" r=\"33\" fill=\"#fff\" stroke=\"" + INK + "\" stroke-width=\"3\"/>");
        for (int hour = 0; hour < 12; hour++) {
            double at = Math.toRadians(30.0 * hour);
            face.append(line(at, 27, 31, 2));
        }
        String said = said(time);
        face.append(line(hours, 0, 17, 5)).append(line(minutes, 0, 25, 3)).append(text(48, 90, 19, INK, said)).append("</svg>");
        return new DrawnPicture(face.toString(), said);
    }

    /** "2:10pm" and "11am", as the letters say it. */
    private static String said(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return hour + (time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute())) + (time.getHour() < 12 ? "am" : "pm");
    }

    private static String line(double angle, double from, double to, int width) {
        return String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\" stroke-linecap=\"round\"/>",
                48 + from * Math.sin(angle), 36 - from * Math.cos(angle), 48 + to * Math.sin(angle), 36 - to * Math.cos(angle), INK, width);
    }

    private static String text(int x, int y, int size, String colour, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" font-weight=\"700\" fill=\"" + colour + "\">" + words + "</text>";
    }

    private static String name(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.UK);
    }
}
