package org.plainletter.facts;

/** What can be wrong with a fact as the letter gives it; it is said, never mended. */
public enum Doubt {
    /** The weekday and the date do not go together. */
    WEEKDAY_DISAGREES,
    /** The time could be in the morning or in the afternoon. */
    MORNING_OR_AFTERNOON,
    /** The date does not exist, such as 31 June. */
    NO_SUCH_DATE
}
