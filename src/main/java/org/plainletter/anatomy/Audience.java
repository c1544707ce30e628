package org.plainletter.anatomy;

/** Whom a letter speaks to. */
public enum Audience {
    /** To the patient: "you" is the patient. */
    PATIENT,
    /** To the parent, guardian or carer of the patient: "you" is the parent, "your child" the patient. */
    PARENT,
    /** To a GP or another clinician, about the patient: "you" is the clinician, "he", "she" or "the patient" the patient. */
    CLINICIAN
}
