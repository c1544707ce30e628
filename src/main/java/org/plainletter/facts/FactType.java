package org.plainletter.facts;

/** The kinds of fact that stand behind a slot; the name is the slot's name. */
public enum FactType {
    /** A calendar date, with or without weekday or year. */
    DATE,
    /** A time of day or a range of times. */
    TIME,
    /** Anybody named who is neither the patient nor a relative: clinicians, secretaries. */
    PERSON,
    /** A hospital, clinic, ward, room, department, trust, surgery or street address that is not the patient's. */
    PLACE,
    /** A phone, text or fax number. */
    PHONE,
    /** An email address. */
    EMAIL,
    /** A web address. */
    LINK,
    /** An amount of money. */
    MONEY,
    /** The name of a medicine. */
    MEDICINE,
    /** How much of a medicine at one time: 2.5mg, 1 puff, two tablets. */
    DOSE,
    /** How often or when in the day: twice a day, at night, when you need it. */
    FREQUENCY,
    /** A length of time: 2 weeks, 24 hours, an age. */
    DURATION,
    /** A measured value, with its unit if it has one: 152/88, 3.4 mmol/L. */
    MEASUREMENT,
    /** A share in the hundred. */
    PERCENTAGE,
    /** A chance: 1 in 7. */
    ODDS,
    /** A reference, booking, case or form number. */
    REFERENCE,
    /** An NHS number. */
    NHS_NUMBER,
    /** A postcode that does not belong to an address already found. */
    POSTCODE,
    /** Any other number in figures, or a number word that counts something. */
    NUMBER,
    /** The patient, in whatever spelling. */
    PATIENT,
    /** A relative, friend or carer who is named. */
    RELATIVE,
    /** The patient's home address. */
    ADDRESS,
    /** The patient's date of birth. */
    BIRTH_DATE;

    /** Whether a fact of this type tells who the patient is. */
    public boolean identifies() {
        return switch (this) {
            case PATIENT, RELATIVE, ADDRESS, BIRTH_DATE, NHS_NUMBER -> true;
            default -> false;
        };
    }
}
