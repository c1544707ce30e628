package org.plainletter.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times as the pages say them: NHS style, UK time. */
@Component
class TimeInWords {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final Duration keep;

    TimeInWords(LetterSettings settings) {
        this.keep = settings.keep();
    }

    /** "after 24 hours". */
    String kept() {
        if (keep.toMinutes() < 120) {
            return "after " + keep.toMinutes() + " minutes";
        }
        return keep.toHours() <= 48 ? "after " + keep.toHours() + " hours" : "after " + keep.toDays() + " days";
    }

    /** "Tuesday 5 March 2027 at 2:30pm". */
    String when(Instant instant) {
        var there = instant.atZone(UK);
        String hour = there.getMinute() == 0 && there.getHour() == 12 ? "midday" : there.getMinute() == 0 && there.getHour() == 0 ? "midnight"
                : HOUR.format(there).toLowerCase(Locale.UK).replace(":00", "");
        return DAY.format(there) + " at " + hour;
    }
}
