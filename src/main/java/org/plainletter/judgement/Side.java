package org.plainletter.judgement;

/** On which side the button "easy" stands for a person, and at which end scanning begins. It never changes for that person. */
public enum Side {
    LEFT, RIGHT
}
