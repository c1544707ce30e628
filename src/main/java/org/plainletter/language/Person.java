package org.plainletter.language;

/** Who does what a verb says. English verbs agree with this and nothing else. */
public enum Person {
    /** The writer. */
    I,
    /** The reader, one or many. */
    YOU,
    /** He, she, it, or one person or thing that is named. */
    IT,
    /** The writer and others. */
    WE,
    /** Several others. */
    THEY
}
