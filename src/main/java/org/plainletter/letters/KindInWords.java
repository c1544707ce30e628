package org.plainletter.letters;

import org.plainletter.anatomy.LetterKind;

/** What a letter is about, said to its reader. */
final class KindInWords {

    private KindInWords() {}

    /** One sentence. */
    static String of(LetterKind kind) {
        return switch (kind) {
            case APPOINTMENT -> "This letter is about an appointment.";
            case APPOINTMENT_CHANGE -> "This letter is about a change to your appointment.";
            case RESULTS -> "This letter is about your test results.";
            case REFERRAL -> "This letter is about seeing somebody else for your health.";
            case WAITING_LIST -> "This letter is about waiting for your care.";
            case CLINIC_LETTER -> "This letter is about a visit to a clinic.";
            case DISCHARGE -> "This letter is about going home from hospital.";
            case SCREENING -> "This letter is about a health check that you can choose to have.";
            case MISSED_APPOINTMENT -> "This letter is about an appointment that you missed.";
            case MEDICINES -> "This letter is about your medicines.";
            case CONSENT -> "This letter is about saying yes or no to a treatment.";
            case OTHER -> "This letter is about your health care.";
        };
    }
}
