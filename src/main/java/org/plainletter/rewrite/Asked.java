package org.plainletter.rewrite;

import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.language.QuickPattern;

/** Whom a letter between clinicians asks to do something, and which of its parts speak to the patient. */
final class Asked {

    private static final QuickPattern OF_THE_PATIENT = QuickPattern.compile("\\b(?:she|he|her|him|his|hers|the patient)\\b|\\[\\[PATIENT_\\d+]]", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern YOU = QuickPattern.compile("\\b(?:you|your)\\b", Pattern.CASE_INSENSITIVE);

    private Asked() {}

    /** What the colleague is asked to whom the letter goes, or the GP where a part is for the GP. */
    static String of(String job, Place place) {
        String whom = "We asked " + whom(place);
        return job.matches("(?is)(?:please )?do not .*") ? whom + " not to " + job.replaceFirst("(?i)^(?:please )?do not ", "") : whom + " to " + job;
    }

    /** The same for what names a job without a verb. */
    static String left(String job, Place place) {
        String whom = whom(place);
        return Character.toUpperCase(whom.charAt(0)) + whom.substring(1) + " has this to do: " + job;
    }

    private static String whom(Place place) {
        return place.scene() == Scene.GP || place.audience() != Audience.CLINICIAN ? "your GP" : place.cast().reader();
    }

    /** Whether a part speaks of the patient as he or she, so that "you" in it is somebody else. */
    static boolean speaksOf(SlottedPart part) {
        return part.sentences().stream().anyMatch(sentence -> OF_THE_PATIENT.matcher(sentence.text()).find()) && part.sentences().stream().anyMatch(sentence -> YOU.matcher(sentence.text()).find());
    }
}
