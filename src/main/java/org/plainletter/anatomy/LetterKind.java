package org.plainletter.anatomy;

/** The kinds of letter of the REST contract. */
public enum LetterKind {
    APPOINTMENT, APPOINTMENT_CHANGE, RESULTS, REFERRAL, WAITING_LIST, CLINIC_LETTER, DISCHARGE, SCREENING,
    MISSED_APPOINTMENT, MEDICINES, CONSENT, OTHER;

    /** The kind as the REST contract spells it: {@code appointment-change}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
